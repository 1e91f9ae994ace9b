#include "policy_rows.hpp"

#include <charconv>

#include <athyper/adapters/db/query.hpp>
#include <athyper/core/data/intent.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/crypto/crypto.hpp>

#include "generated/policies_queries.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using core::policy::TestPrincipal;
using lib::Json;

lib::Error no_version() {
  return {lib::ErrorCode::not_found, "policy.version_not_found", "There is no such version of the policy."};
}

lib::Result<std::vector<std::string>> read_codes(const std::string& text) {
  TRY(const Json json, lib::parse_json(text));
  std::vector<std::string> codes;
  for (const Json& one : json.as_array()) codes.push_back(one.as_string());
  return codes;
}

}  // namespace

lib::Result<lib::Uuid> policy_id(const RequestScope& scope) {
  auto id = lib::parse_uuid(scope.path_param("id"));
  if (id.ok()) return id;
  return lib::Error{lib::ErrorCode::not_found, "policy.not_found", "There is no such policy."};
}

lib::Task<lib::Result<VersionRef>> find_version(RequestScope& scope) {
  CO_TRY(const lib::Uuid policy, policy_id(scope));
  const std::string& text = scope.path_param("version");
  int number = 0;
  const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (wrong != std::errc{} || end != text.data() + text.size()) co_return no_version();
  co_return co_await find_version(scope, policy, number);
}

lib::Task<lib::Result<VersionRef>> find_version(RequestScope& scope, lib::Uuid policy, std::int64_t number) {
  // No version has a number that the table cannot hold.
  if (number < 1 || number > 1'000'000'000) co_return no_version();
  CO_TRY(auto row, co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                              queries::find_version(scope.tenant().id, policy, number)));
  if (!row) co_return no_version();
  co_return VersionRef{.policy = policy,
                       .number = number,
                       .id = row->id,
                       .name = std::move(row->name),
                       .status = std::move(row->status),
                       .row_version = row->version,
                       .content_hash = std::move(row->content_hash)};
}

lib::Task<lib::Result<lib::JsonArray>> rules_of(RequestScope& scope, const VersionRef& version) {
  const std::string wanted = Json::array({version.id.to_string()}).dump();
  CO_TRY(const auto rows, co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                                     queries::rules_of_versions(scope.tenant().id, wanted)));
  lib::JsonArray rules;
  for (const auto& row : rows) {
    CO_TRY(Json rule, lib::parse_json(row.rule));
    rules.push_back(std::move(rule));
  }
  co_return rules;
}

std::string content_hash(const std::vector<core::access::Rule>& rules) {
  return lib::crypto::sha256_hex(core::access::canonical_text(rules));
}

std::string rules_json(const std::vector<core::access::Rule>& rules) {
  lib::JsonArray list;
  for (const core::access::Rule& rule : rules) list.push_back(core::access::to_json(rule));
  return Json(std::move(list)).dump();
}

lib::Task<lib::Result<std::vector<TestPrincipal>>> list_people(RequestScope& scope, std::int64_t most) {
  CO_TRY(auto rows, co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                               queries::list_people(scope.tenant().id, most)));
  std::vector<TestPrincipal> people;
  for (auto& row : rows) {
    TestPrincipal person{.id = row.id, .username = std::move(row.username), .facts = {}};
    CO_TRY(person.facts.roles, read_codes(row.roles));
    person.facts.id = row.id.to_string();
    person.facts.is_service = row.principal_type == "service";
    person.facts.persona = std::move(row.persona);
    people.push_back(std::move(person));
  }
  co_return people;
}

AuditEvent audit_event(RequestScope& scope, std::string action, const VersionRef& version, Json payload) {
  AuditEvent event;
  event.action = std::move(action);
  event.actor_id = scope.principal().id.to_string();
  event.actor_type = "user";
  event.entity_name = "permission_policy";
  event.entity_id = version.policy.to_string();
  event.correlation_id = scope.context().request_id;
  event.ip_address = scope.context().remote_address;
  event.user_agent = scope.context().user_agent;
  event.payload = Json::object({{"policy", version.name}, {"version", version.number}, {"hash", version.content_hash}});
  if (payload.is_object()) {
    for (const auto& [name, value] : payload.as_object()) event.payload.set(name, value);
  }
  event.occurred_at = scope.get(tokens::clock).now();
  return event;
}

lib::Result<void> check_if_match(const RequestScope& scope, std::int64_t row_version) {
  TRY(const auto expected, core::data::parse_if_match(scope.request().headers.find("if-match")));
  if (!expected.version || *expected.version == row_version) return {};
  return lib::Error{lib::ErrorCode::precondition_failed, "policy.version_conflict",
                    "Somebody else has changed it since you read it; its version is " + std::to_string(row_version) +
                        ". Read it again."};
}

}  // namespace athyper::runtime::policy_rules
