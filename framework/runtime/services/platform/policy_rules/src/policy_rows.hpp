// Stored policies as values: versions, rules, people.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/policy/policy_tests.hpp>
#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/scope.hpp>

namespace athyper::runtime::policy_rules {

/// A version of a policy, as the path of a route names it.
struct VersionRef {
  lib::Uuid policy;
  std::int64_t number = 0;
  lib::Uuid id = {};
  /// Of the policy.
  std::string name = {};
  std::string status = {};
  /// Counts changes of the row: what an ETag says.
  std::int64_t row_version = 0;
  std::string content_hash = {};
};

/// Error key "policy.not_found" for an id that is none.
lib::Result<lib::Uuid> policy_id(const RequestScope& scope);
/// The version of the path. Error key "policy.version_not_found".
lib::Task<lib::Result<VersionRef>> find_version(RequestScope& scope);
/// Another version of the same policy. Error key as above.
lib::Task<lib::Result<VersionRef>> find_version(RequestScope& scope, lib::Uuid policy, std::int64_t number);
/// Its rules in their places, in the engine's form.
lib::Task<lib::Result<lib::JsonArray>> rules_of(RequestScope& scope, const VersionRef& version);

/// SHA-256 of the canonical text, in hexadecimal digits: the same for the same rules, whatever their order.
std::string content_hash(const std::vector<core::access::Rule>& rules);
/// Rules as the statement takes them that inserts them.
std::string rules_json(const std::vector<core::access::Rule>& rules);

/// Active people of the tenant with the facts that rules ask for, by username; at most `most`.
lib::Task<lib::Result<std::vector<core::policy::TestPrincipal>>> list_people(RequestScope& scope, std::int64_t most);

/// What the audit log says of a change of policies.
AuditEvent audit_event(RequestScope& scope, std::string action, const VersionRef& version, lib::Json payload);

/// Whether If-Match names this version of a row. Error keys of core::data::parse_if_match and
/// "policy.version_conflict".
lib::Result<void> check_if_match(const RequestScope& scope, std::int64_t row_version);

}  // namespace athyper::runtime::policy_rules
