#include "policy_routes.hpp"

#include <algorithm>
#include <array>

#include <athyper/adapters/db/list_query.hpp>
#include <athyper/contracts/platform.hpp>
#include <athyper/runtime/audit_query.hpp>
#include <athyper/runtime/in_force.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/regex.hpp>

#include "generated/policies_queries.hpp"
#include "impact.hpp"
#include "policy_rows.hpp"
#include "publishing.hpp"
#include "rule_check.hpp"
#include "test_cases.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using adapters::db::ListColumn;
using adapters::db::ListType;
using lib::Json;
using Answer = lib::Result<lib::http::Response>;

constexpr std::array kColumns{
    ListColumn{"id", "id", ListType::uuid},
    ListColumn{"name", "name"},
    ListColumn{"description", "description"},
    ListColumn{"createdAt", "created_at", ListType::instant},
    ListColumn{"createdBy", "created_by", ListType::uuid},
};
constexpr adapters::db::ListTable kPolicies{
    .schema = "meta", .table = "permission_policy", .columns = kColumns, .default_sort = "name", .key = "id"};

Json instant(std::optional<lib::Timestamp> at) {
  return at ? Json(lib::to_rfc3339(*at)) : Json();
}

lib::http::Response with_etag(lib::http::Response response, std::int64_t row_version) {
  response.headers.add("ETag", "\"" + std::to_string(row_version) + "\"");
  return response;
}

lib::Error wrong_state(const VersionRef& version, std::string_view wanted) {
  return {lib::ErrorCode::conflict, "policy.wrong_state",
          "Version " + std::to_string(version.number) + " is " + version.status + "; this is for one that is " +
              std::string(wanted) + "."};
}

lib::Error draft_changed() {
  return {lib::ErrorCode::precondition_failed, "policy.version_conflict",
          "Somebody else has changed the draft since you read it. Read it again."};
}

Json version_json(const VersionRef& version, lib::JsonArray rules) {
  return Json::object({{"policyId", version.policy.to_string()},
                       {"policy", version.name},
                       {"version", version.number},
                       {"status", version.status},
                       {"hash", version.content_hash},
                       {"rules", std::move(rules)}});
}

/// The rules of a body that a draft can hold.
lib::Result<std::vector<core::access::Rule>> rules_of_body(const Json& body) {
  const lib::JsonArray& rules = body.find("rules")->as_array();
  auto findings = check_shapes(rules);
  if (!findings.empty())
    return lib::Error{lib::ErrorCode::invalid_argument, "policy.rules_invalid", "The rules cannot be read.",
                      std::move(findings)};
  return read_rules(rules);
}

/// What a name that is there twice, or a second draft, says to a person.
lib::Error conflict_of(lib::Error error, std::string_view key, std::string message) {
  if (error.key != "pg.unique_violation") return error;
  return lib::Error{lib::ErrorCode::conflict, std::string(key), std::move(message)}.caused_by(std::move(error));
}

// GET /api/policy/policies?name=…
lib::Task<Answer> list_policies(RequestScope& scope) {
  CO_TRY(const auto request, adapters::db::parse_list_request(kPolicies, scope.query_pairs()));
  CO_TRY(auto list, adapters::db::tenant_list(kPolicies, request, scope.tenant().id));
  CO_TRY(const auto answers, co_await adapters::db::run_all(scope.get(tokens::db), scope.fence(), {},
                                                            std::move(list.rows), std::move(list.count)));
  const auto& [rows, count] = answers;
  lib::http::Response response;
  response.status = 200;
  response.headers.add("Content-Type", "application/json; charset=utf-8");
  response.body = adapters::db::list_page(request, rows, count);
  co_return response;
}

/// For reading what this request has written: its own change may have made its versions old, and the handler must not
/// be asked again.
adapters::db::Fence fence_after_write(const RequestScope& scope) {
  adapters::db::Fence fence = scope.fence();
  fence.meta_version = 0;
  fence.entitlement_version = 0;
  return fence;
}

/// A policy with its versions, newest first.
lib::Task<lib::Result<Json>> read_policy_json(RequestScope& scope, adapters::db::Fence fence, lib::Uuid id) {
  CO_TRY(const auto found,
         co_await adapters::db::run_all(scope.get(tokens::db), fence, {}, queries::find_policy(scope.tenant().id, id),
                                        queries::list_versions(scope.tenant().id, id)));
  const auto& [policy, rows] = found;
  if (!policy) co_return lib::Error{lib::ErrorCode::not_found, "policy.not_found", "There is no such policy."};
  Json versions = Json::array();
  for (const auto& row : rows) {
    versions.push_back(Json::object({{"version", static_cast<std::int64_t>(row.version_no)},
                                     {"status", row.status},
                                     {"hash", row.content_hash},
                                     {"rules", row.rules},
                                     {"createdAt", instant(row.created_at)},
                                     {"createdBy", row.created_by.to_string()},
                                     {"publishedAt", instant(row.published_at)},
                                     {"publishedBy", row.published_by ? Json(row.published_by->to_string()) : Json()},
                                     {"forcedBecause", row.forced_because ? Json(*row.forced_because) : Json()},
                                     {"archivedAt", instant(row.archived_at)}}));
  }
  co_return Json::object({{"id", id.to_string()},
                          {"name", policy->name},
                          {"description", policy->description},
                          {"createdAt", instant(policy->created_at)},
                          {"createdBy", policy->created_by.to_string()},
                          {"versions", std::move(versions)}});
}

// GET /api/policy/policies/{id}
lib::Task<Answer> read_policy(RequestScope& scope) {
  CO_TRY(const lib::Uuid id, policy_id(scope));
  CO_TRY(Json data, co_await read_policy_json(scope, scope.fence(), id));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

// GET /api/policy/policies/{id}/versions
lib::Task<Answer> list_versions(RequestScope& scope) {
  CO_TRY(const lib::Uuid id, policy_id(scope));
  CO_TRY(const Json policy, co_await read_policy_json(scope, scope.fence(), id));
  co_return json_response(200, Json::object({{"data", *policy.find("versions")}}));
}

lib::Result<std::string> policy_name(const Json& body) {
  static const auto kForm = *lib::Regex::make("^[a-z][a-z0-9_.-]{0,99}$");
  std::string name(*body.get_string("name"));
  if (kForm.finds(name)) return name;
  return lib::Error{lib::ErrorCode::invalid_argument,
                    "policy.input_invalid",
                    "The policy cannot be called like this.",
                    {{"/name", "wrong_format",
                      "A policy is named by up to 100 lower-case letters, digits, dots, hyphens and underscores."}}};
}

// POST /api/policy/policies: a policy with its first draft. Nothing is in force by it.
lib::Task<Answer> create_policy(RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyDraft, "policy.input_invalid"));
  CO_TRY(std::string name, policy_name(body));
  CO_TRY(const auto rules, rules_of_body(body));
  const auto& clock = scope.get(tokens::clock);
  auto& random = scope.get(tokens::random);
  const lib::Uuid tenant = scope.tenant().id;
  VersionRef draft{.policy = lib::make_uuid_v7(clock, random),
                   .number = 1,
                   .id = lib::make_uuid_v7(clock, random),
                   .name = name,
                   .status = "draft",
                   .row_version = 1,
                   .content_hash = content_hash(rules)};
  auto written = co_await adapters::db::run_all(
      scope.get(tokens::db), scope.fence(), {.lane = lib::sql::Lane::exclusive},
      queries::insert_policy(tenant, draft.policy, std::move(name),
                             std::string(body.get_string("description").value_or("")), clock.now(),
                             scope.principal().id),
      queries::insert_draft(tenant, draft.id, draft.policy, draft.content_hash, clock.now(), scope.principal().id),
      queries::insert_rules(tenant, draft.id, rules_json(rules)),
      audit_query(scope.fence(), audit_event(scope, "policy.create", draft, {}), clock, random));
  if (!written.ok())
    co_return conflict_of(std::move(written).error(), "policy.name_taken",
                          "A policy of this name is there already; write a new version of it.");
  CO_TRY(Json data, co_await read_policy_json(scope, fence_after_write(scope), draft.policy));
  auto response = json_response(201, Json::object({{"data", std::move(data)}}));
  response.headers.add("Location", "/api/policy/policies/" + draft.policy.to_string());
  co_return response;
}

/// The version that a new draft begins as.
lib::Task<lib::Result<VersionRef>> source_of(RequestScope& scope, lib::Uuid policy, std::optional<std::int64_t> from) {
  if (from) co_return co_await find_version(scope, policy, *from);
  CO_TRY(const auto rows, co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                                     queries::list_versions(scope.tenant().id, policy)));
  if (rows.empty()) co_return lib::Error{lib::ErrorCode::not_found, "policy.not_found", "There is no such policy."};
  const auto published = std::ranges::find(rows, std::string("published"), &queries::ListVersionsRow::status);
  co_return co_await find_version(scope, policy, (published == rows.end() ? rows.front() : *published).version_no);
}

// POST /api/policy/policies/{id}/versions: another draft, which begins as some version was. Publishing it unchanged
// brings that version back.
lib::Task<Answer> create_version(RequestScope& scope) {
  CO_TRY(const lib::Uuid policy, policy_id(scope));
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyVersionCopy, "policy.input_invalid"));
  CO_TRY(const VersionRef source, co_await source_of(scope, policy, body.get_integer("from")));
  CO_TRY(lib::JsonArray rules, co_await rules_of(scope, source));
  const auto& clock = scope.get(tokens::clock);
  auto& random = scope.get(tokens::random);
  const lib::Uuid tenant = scope.tenant().id;
  VersionRef draft = source;
  draft.id = lib::make_uuid_v7(clock, random);
  draft.status = "draft";
  draft.row_version = 1;
  auto written = co_await adapters::db::run_all(
      scope.get(tokens::db), scope.fence(), {.lane = lib::sql::Lane::exclusive},
      queries::insert_draft(tenant, draft.id, policy, draft.content_hash, clock.now(), scope.principal().id),
      queries::insert_rules(tenant, draft.id, Json(rules).dump()),
      audit_query(scope.fence(), audit_event(scope, "policy.draft", source, {}), clock, random));
  if (!written.ok())
    co_return conflict_of(std::move(written).error(), "policy.draft_exists",
                          "The policy has a draft already; change that one, or archive it.");
  draft.number = std::get<0>(*written);
  co_return with_etag(json_response(201, Json::object({{"data", version_json(draft, std::move(rules))}})), 1);
}

// GET /api/policy/policies/{id}/versions/{version}
lib::Task<Answer> read_version(RequestScope& scope) {
  CO_TRY(const VersionRef version, co_await find_version(scope));
  CO_TRY(lib::JsonArray rules, co_await rules_of(scope, version));
  co_return with_etag(json_response(200, Json::object({{"data", version_json(version, std::move(rules))}})),
                      version.row_version);
}

// PUT /api/policy/policies/{id}/versions/{version}: the rules of a draft become those of the body. If-Match.
lib::Task<Answer> write_version(RequestScope& scope) {
  CO_TRY(VersionRef version, co_await find_version(scope));
  CO_TRY(check_if_match(scope, version.row_version));
  if (version.status != "draft") co_return wrong_state(version, "a draft: what was published stays as it was");
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyDraftRules, "policy.input_invalid"));
  CO_TRY(const auto rules, rules_of_body(body));
  version.content_hash = content_hash(rules);
  const lib::Uuid tenant = scope.tenant().id;
  const auto write = [&](adapters::db::DbTransaction& transaction) -> lib::Task<lib::Result<void>> {
    CO_TRY(const auto touched,
           co_await adapters::db::execute(
               transaction, queries::touch_draft(tenant, version.id, version.row_version, version.content_hash)));
    if (touched != 1) co_return draft_changed();
    CO_TRY(co_await adapters::db::execute(transaction, queries::delete_rules(tenant, version.id)));
    CO_TRY(co_await adapters::db::execute(transaction, queries::insert_rules(tenant, version.id, rules_json(rules))));
    co_return co_await adapters::db::execute(transaction,
                                             audit_query(scope.fence(), audit_event(scope, "policy.edit", version, {}),
                                                         scope.get(tokens::clock), scope.get(tokens::random)));
  };
  CO_TRY(co_await adapters::db::with_tx(scope.get(tokens::db), scope.fence(), write));
  CO_TRY(lib::JsonArray stored, co_await rules_of(scope, version));
  co_return with_etag(json_response(200, Json::object({{"data", version_json(version, std::move(stored))}})),
                      version.row_version + 1);
}

// POST …/validate: whether the version could be published as far as its rules go.
lib::Task<Answer> validate_version(RequestScope& scope) {
  CO_TRY(const VersionRef version, co_await find_version(scope));
  CO_TRY(const lib::JsonArray rules, co_await rules_of(scope, version));
  const auto findings = check_rules(*scope.model(), rules);
  const Json data = Json::object({{"valid", findings.empty()}, {"errors", findings_json(findings)}});
  co_return json_response(200, Json::object({{"data", data}}));
}

// POST …/test: the tenant's test cases as if the version were in force.
lib::Task<Answer> test_version(RequestScope& scope) {
  CO_TRY(const VersionRef version, co_await find_version(scope));
  CO_TRY(const Comparison comparison, co_await compare(scope, {.version = version}));
  CO_TRY(const auto cases, co_await enabled_cases(scope));
  const core::policy::Publication publication = publication_of(scope, comparison);
  Json failures = Json::array();
  for (const StoredCase& one : cases) {
    const std::string failure = run_case(publication, one);
    if (!failure.empty())
      failures.push_back(Json::object({{"id", one.id.to_string()}, {"name", one.name}, {"message", failure}}));
  }
  const std::size_t failed = failures.as_array().size();
  Json data = Json::object({{"total", cases.size()},
                            {"passed", cases.size() - failed},
                            {"failed", failed},
                            {"failures", std::move(failures)}});
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

// POST …/impact: whom the version, in force, would show how many records that he does not see now.
lib::Task<Answer> impact_of_version(RequestScope& scope) {
  CO_TRY(const VersionRef version, co_await find_version(scope));
  CO_TRY(Json data, co_await impact_of(scope, version));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

std::string reason_of(const Json& body) {
  return std::string(body.get_string("forceBecause").value_or(""));
}

// POST …/publish: the draft is what the tenant's policy says from now on, in every process.
lib::Task<Answer> publish_version(RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyPublication, "policy.input_invalid"));
  CO_TRY(const VersionRef version, co_await find_version(scope));
  CO_TRY(check_if_match(scope, version.row_version));
  if (version.status != "draft") co_return wrong_state(version, "a draft");
  CO_TRY(co_await deploy(scope, {.version = version, .forced_because = reason_of(body)}));
  CO_TRY(Json data, co_await read_policy_json(scope, fence_after_write(scope), version.policy));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

lib::Task<lib::Result<void>> archive_draft(RequestScope& scope, const VersionRef& version) {
  CO_TRY(const auto archived,
         co_await adapters::db::run_all(
             scope.get(tokens::db), scope.fence(), {.lane = lib::sql::Lane::exclusive},
             queries::archive_draft(scope.tenant().id, version.id, version.row_version, scope.now()),
             audit_query(scope.fence(), audit_event(scope, "policy.archive_draft", version, {}),
                         scope.get(tokens::clock), scope.get(tokens::random))));
  if (std::get<0>(archived) == 1) co_return lib::Result<void>{};
  co_return draft_changed();
}

// POST …/archive: a draft is put away; a published version is in force no more.
lib::Task<Answer> archive_version(RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kPolicyPublication, "policy.input_invalid"));
  CO_TRY(const VersionRef version, co_await find_version(scope));
  CO_TRY(check_if_match(scope, version.row_version));
  if (version.status == "archived") co_return wrong_state(version, "a draft or published");
  if (version.status == "draft") {
    CO_TRY(co_await archive_draft(scope, version));
  } else {
    CO_TRY(co_await deploy(scope, {.version = version, .publishes = false, .forced_because = reason_of(body)}));
  }
  CO_TRY(Json data, co_await read_policy_json(scope, fence_after_write(scope), version.policy));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

const core::security::Validator& difference_rules() {
  static const auto kRules = core::security::Validator::make(
      {{.field = "from", .type = lib::schema::Type::integer, .required = true, .min = "1"}});
  return *kRules;
}

Json by_id(const lib::JsonArray& rules) {
  Json all = Json::object();
  for (const Json& rule : rules) all.set(*rule.get_string("id"), rule);
  return all;
}

// GET …/versions/{version}/diff?from=N: what the version changes against another one of its policy, rule by rule.
lib::Task<Answer> compare_versions(RequestScope& scope) {
  CO_TRY(const Json query, checked_query(scope, difference_rules()));
  CO_TRY(const VersionRef version, co_await find_version(scope));
  CO_TRY(const VersionRef other, co_await find_version(scope, version.policy, *query.get_integer("from")));
  CO_TRY(const lib::JsonArray now, co_await rules_of(scope, version));
  CO_TRY(const lib::JsonArray old, co_await rules_of(scope, other));
  const Json before = by_id(old);
  const Json after = by_id(now);
  Json added = Json::array();
  Json changed = Json::array();
  Json removed = Json::array();
  for (const Json& rule : now) {
    const Json* known = before.find(*rule.get_string("id"));
    if (known == nullptr)
      added.push_back(rule);
    else if (!(*known == rule))
      changed.push_back(Json::object({{"before", *known}, {"after", rule}}));
  }
  for (const Json& rule : old) {
    if (after.find(*rule.get_string("id")) == nullptr) removed.push_back(rule);
  }
  Json data = Json::object({{"from", other.number},
                            {"to", version.number},
                            {"added", std::move(added)},
                            {"changed", std::move(changed)},
                            {"removed", std::move(removed)}});
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

}  // namespace

void add_policy_routes(RouteRegistry& routes) {
  using lib::http::Method;
  const auto add = [&](Method method, std::string path, std::string operation, std::string permission,
                       RouteHandler handler, std::string body = {}) {
    routes.add({.method = method,
                .path = "/api/policy/policies" + std::move(path),
                .operation = "policy.policies." + std::move(operation),
                .access = Access::permission(std::move(permission)),
                .handler = under_model_in_force(std::move(handler)),
                .body_schema = std::move(body),
                .rate_profile = method == Method::get ? RateProfile::authenticated : RateProfile::sensitive});
  };
  add(Method::get, "", "list", "read:policy", list_policies);
  add(Method::post, "", "create", "create:policy", create_policy, "policy_draft");
  add(Method::get, "/{id}", "read", "read:policy", read_policy);
  add(Method::get, "/{id}/versions", "versions", "read:policy", list_versions);
  add(Method::post, "/{id}/versions", "draft", "update:policy", create_version, "policy_version_copy");
  const std::string version = "/{id}/versions/{version}";
  add(Method::get, version, "version", "read:policy", read_version);
  add(Method::put, version, "edit", "update:policy", write_version, "policy_draft_rules");
  add(Method::get, version + "/diff", "diff", "read:policy", compare_versions);
  add(Method::post, version + "/validate", "validate", "validate:policy", validate_version);
  add(Method::post, version + "/test", "test", "simulate:policy", test_version);
  add(Method::post, version + "/impact", "impact", "simulate:policy", impact_of_version);
  add(Method::post, version + "/publish", "publish", "publish:policy", publish_version, "policy_publication");
  add(Method::post, version + "/archive", "archive", "publish:policy", archive_version, "policy_publication");
}

}  // namespace athyper::runtime::policy_rules
