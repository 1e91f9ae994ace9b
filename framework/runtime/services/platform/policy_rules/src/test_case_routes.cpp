#include "test_case_routes.hpp"

#include <athyper/adapters/db/query.hpp>
#include <athyper/contracts/platform.hpp>
#include <athyper/core/data/intent.hpp>
#include <athyper/runtime/in_force.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/tokens.hpp>

#include "policy_rows.hpp"
#include "test_cases.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using lib::Json;
using Answer = lib::Result<lib::http::Response>;
using Row = queries::ListTestCasesRow;

lib::Error not_found() {
  return {lib::ErrorCode::not_found, "policy.test_case_not_found", "There is no such test case."};
}

lib::Result<Json> to_json(const Row& row) {
  TRY(Json input, lib::parse_json(row.input));
  TRY(Json expected, lib::parse_json(row.expected));
  TRY(Json tags, lib::parse_json(row.tags));
  Json out = Json::object({{"id", row.id},
                           {"name", row.name},
                           {"description", row.description},
                           {"policyId", row.policy_id ? Json(row.policy_id->to_string()) : Json()},
                           {"input", std::move(input)},
                           {"expected", std::move(expected)},
                           {"tags", std::move(tags)},
                           {"enabled", row.is_enabled},
                           {"lastRunAt", row.last_run_at ? Json(lib::to_rfc3339(*row.last_run_at)) : Json()}});
  if (row.last_run_at) {
    out.set("lastPassed", !row.last_failure.has_value());
    out.set("lastFailure", row.last_failure ? Json(*row.last_failure) : Json());
  }
  return out;
}

lib::Result<lib::Uuid> id_of(const RequestScope& scope) {
  auto id = lib::parse_uuid(scope.path_param("id"));
  if (!id.ok()) return not_found();
  return id;
}

lib::Task<lib::Result<std::vector<Row>>> rows_of(RequestScope& scope, std::optional<lib::Uuid> id,
                                                 std::optional<lib::Uuid> policy, bool enabled = false) {
  co_return co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                       queries::list_test_cases(scope.tenant().id, id, policy, enabled, kMostCases));
}

lib::Task<Answer> answer_list(RequestScope& scope, std::optional<lib::Uuid> policy) {
  CO_TRY(const auto rows, co_await rows_of(scope, std::nullopt, policy));
  Json data = Json::array();
  for (const Row& row : rows) {
    CO_TRY(Json one, to_json(row));
    data.push_back(std::move(one));
  }
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

lib::Task<Answer> answer_one(RequestScope& scope, lib::Uuid id, int status) {
  CO_TRY(const auto rows, co_await rows_of(scope, id, std::nullopt));
  if (rows.empty()) co_return not_found();
  CO_TRY(Json data, to_json(rows.front()));
  auto response = json_response(status, Json::object({{"data", std::move(data)}}));
  response.headers.add("ETag", "\"" + std::to_string(rows.front().version) + "\"");
  co_return response;
}

// GET /api/policy/testcases
lib::Task<Answer> list_cases(RequestScope& scope) {
  return answer_list(scope, std::nullopt);
}

// GET /api/policy/testcases/{id}: those of a policy.
lib::Task<Answer> list_of_policy(RequestScope& scope) {
  CO_TRY(const lib::Uuid policy, policy_id(scope));
  co_return co_await answer_list(scope, policy);
}

// GET /api/policy/testcases/id/{id}
lib::Task<Answer> read_case(RequestScope& scope) {
  CO_TRY(const lib::Uuid id, id_of(scope));
  co_return co_await answer_one(scope, id, 200);
}

lib::Result<std::optional<lib::Uuid>> policy_of(const Json& body) {
  const auto text = body.get_string("policyId");
  if (!text) return std::optional<lib::Uuid>();
  TRY(const lib::Uuid id, lib::parse_uuid(*text));
  return std::optional(id);
}

lib::Error refused(lib::Error error) {
  if (error.key == "pg.unique_violation")
    return lib::Error{lib::ErrorCode::conflict, "policy.name_taken", "A test case of this name is there already."}
        .caused_by(std::move(error));
  if (error.key == "pg.foreign_key_violation")
    return lib::Error{lib::ErrorCode::not_found, "policy.not_found", "There is no such policy."}.caused_by(
        std::move(error));
  return error;
}

std::string tags_of(const Json& body) {
  const Json* tags = body.find("tags");
  return tags == nullptr ? "[]" : tags->dump();
}

// POST /api/policy/testcases
lib::Task<Answer> create_case(RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyTestCase, "policy.input_invalid"));
  CO_TRY(const auto policy, policy_of(body));
  const lib::Uuid id = lib::make_uuid_v7(scope.get(tokens::clock), scope.get(tokens::random));
  auto written = co_await adapters::db::run(
      scope.get(tokens::db), scope.fence(),
      queries::insert_test_case(scope.tenant().id, id, policy, std::string(*body.get_string("name")),
                                std::string(body.get_string("description").value_or("")), body.find("input")->dump(),
                                body.find("expected")->dump(), tags_of(body), body.get_bool("enabled").value_or(true),
                                scope.now(), scope.principal().id));
  if (!written.ok()) co_return refused(std::move(written).error());
  co_return co_await answer_one(scope, id, 201);
}

/// Tells a test case that is gone from one that somebody has changed.
lib::Task<lib::Result<std::optional<std::int64_t>>> expected_version(RequestScope& scope, lib::Uuid id) {
  CO_TRY(const auto rows, co_await rows_of(scope, id, std::nullopt));
  if (rows.empty()) co_return not_found();
  CO_TRY(check_if_match(scope, rows.front().version));
  co_return std::optional<std::int64_t>(rows.front().version);
}

lib::Error changed_meanwhile() {
  return {lib::ErrorCode::precondition_failed, "policy.version_conflict",
          "Somebody else has changed it since you read it. Read it again."};
}

// PUT /api/policy/testcases/{id}
lib::Task<Answer> write_case(RequestScope& scope) {
  CO_TRY(const lib::Uuid id, id_of(scope));
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyTestCase, "policy.input_invalid"));
  CO_TRY(const auto policy, policy_of(body));
  CO_TRY(const auto version, co_await expected_version(scope, id));
  auto written = co_await adapters::db::run(
      scope.get(tokens::db), scope.fence(),
      queries::update_test_case(scope.tenant().id, id, version, policy, std::string(*body.get_string("name")),
                                std::string(body.get_string("description").value_or("")), body.find("input")->dump(),
                                body.find("expected")->dump(), tags_of(body), body.get_bool("enabled").value_or(true),
                                scope.now()));
  if (!written.ok()) co_return refused(std::move(written).error());
  if (!*written) co_return changed_meanwhile();
  co_return co_await answer_one(scope, id, 200);
}

// DELETE /api/policy/testcases/{id}
lib::Task<Answer> delete_case(RequestScope& scope) {
  CO_TRY(const lib::Uuid id, id_of(scope));
  CO_TRY(const auto version, co_await expected_version(scope, id));
  CO_TRY(const auto gone, co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                                     queries::delete_test_case(scope.tenant().id, id, version)));
  if (!gone) co_return changed_meanwhile();
  co_return no_content();
}

/// Runs them under what is in force and keeps how it went.
lib::Task<lib::Result<Json>> run_rows(RequestScope& scope, const std::vector<Row>& rows) {
  const core::policy::Publication publication{.model = scope.model(),
                                              .before = scope.principal().policies,
                                              .after = scope.principal().policies,
                                              .now = scope.now()};
  Json results = Json::array();
  Json kept = Json::array();
  std::size_t failed = 0;
  for (const Row& row : rows) {
    CO_TRY(const StoredCase one, stored_case(row));
    const std::string failure = run_case(publication, one);
    const Json said = failure.empty() ? Json() : Json(failure);
    failed += failure.empty() ? 0 : 1;
    kept.push_back(Json::object({{"id", row.id}, {"failure", said}}));
    results.push_back(
        Json::object({{"id", row.id}, {"name", row.name}, {"passed", failure.empty()}, {"message", said}}));
  }
  CO_TRY(co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                    queries::note_test_runs(scope.tenant().id, kept.dump(), scope.now())));
  co_return Json::object({{"total", rows.size()},
                          {"passed", rows.size() - failed},
                          {"failed", failed},
                          {"passRate", rows.empty() ? Json(100) : Json((rows.size() - failed) * 100 / rows.size())},
                          {"results", std::move(results)}});
}

// POST /api/policy/testcases/{id}/run
lib::Task<Answer> run_one(RequestScope& scope) {
  CO_TRY(const lib::Uuid id, id_of(scope));
  CO_TRY(const auto rows, co_await rows_of(scope, id, std::nullopt));
  if (rows.empty()) co_return not_found();
  CO_TRY(const Json data, co_await run_rows(scope, rows));
  co_return json_response(200, Json::object({{"data", data.find("results")->as_array().front()}}));
}

// POST /api/policy/testcases/run: all that are switched on.
lib::Task<Answer> run_all_cases(RequestScope& scope) {
  CO_TRY(const auto rows, co_await rows_of(scope, std::nullopt, std::nullopt, true));
  CO_TRY(Json data, co_await run_rows(scope, rows));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

}  // namespace

void add_test_case_routes(RouteRegistry& routes) {
  using lib::http::Method;
  const auto add = [&](Method method, std::string path, std::string operation, std::string permission,
                       RouteHandler handler, std::string body = {}) {
    routes.add({.method = method,
                .path = "/api/policy/testcases" + std::move(path),
                .operation = "policy.testcases." + std::move(operation),
                .access = Access::permission(std::move(permission)),
                .handler = under_model_in_force(std::move(handler)),
                .body_schema = std::move(body),
                .rate_profile = method == Method::get ? RateProfile::authenticated : RateProfile::write});
  };
  add(Method::get, "", "list", "read:policy", list_cases);
  add(Method::post, "", "create", "update:policy", create_case, "policy_test_case");
  add(Method::get, "/{id}", "of_policy", "read:policy", list_of_policy);
  add(Method::get, "/id/{id}", "read", "read:policy", read_case);
  add(Method::put, "/{id}", "edit", "update:policy", write_case, "policy_test_case");
  add(Method::delete_, "/{id}", "delete", "update:policy", delete_case);
  add(Method::post, "/{id}/run", "run", "simulate:policy", run_one);
  add(Method::post, "/run", "run_all", "simulate:policy", run_all_cases);
}

}  // namespace athyper::runtime::policy_rules
