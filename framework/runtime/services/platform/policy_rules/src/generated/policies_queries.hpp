// Made by ./athyper kysely:codegen from framework/runtime/services/platform/policy_rules/sql/policies.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::policy_rules::queries {

struct RulesInForceRow {
  std::int64_t entitlement_version = 0;
  std::string versions = {};
};

/// Which versions are published, read together with the tenant's version: {"policy": "id of the version"}.
adapters::db::TenantQuery<RulesInForceRow> rules_in_force(lib::Uuid tenant);

struct RulesOfVersionsRow {
  std::string version = {};
  std::string rule = {};
};

/// Each rule in the engine's form, in its place.
adapters::db::TenantQuery<std::vector<RulesOfVersionsRow>> rules_of_versions(lib::Uuid tenant, std::string versions);

adapters::db::TenantQuery<void> insert_policy(lib::Uuid tenant, lib::Uuid id, std::string name, std::string description, lib::Timestamp at, lib::Uuid by);

adapters::db::TenantQuery<std::int32_t> insert_draft(lib::Uuid tenant, lib::Uuid id, lib::Uuid policy, std::string content_hash, lib::Timestamp at, lib::Uuid by);

adapters::db::TenantQuery<std::int64_t> delete_rules(lib::Uuid tenant, lib::Uuid version);

adapters::db::TenantQuery<std::int64_t> insert_rules(lib::Uuid tenant, lib::Uuid version, std::string rules);

/// Of a draft that nobody has touched meanwhile.
adapters::db::TenantQuery<std::int64_t> touch_draft(lib::Uuid tenant, lib::Uuid version, std::int64_t expected, std::string content_hash);

struct FindPolicyRow {
  std::string name = {};
  std::string description = {};
  std::optional<lib::Timestamp> created_at = {};
  lib::Uuid created_by = {};
};

adapters::db::TenantQuery<std::optional<FindPolicyRow>> find_policy(lib::Uuid tenant, lib::Uuid id);

struct ListVersionsRow {
  std::int32_t version_no = 0;
  std::string status = {};
  std::int32_t version = 0;
  std::string content_hash = {};
  lib::Uuid created_by = {};
  std::optional<lib::Uuid> published_by = {};
  std::optional<std::string> forced_because = {};
  lib::Timestamp created_at = {};
  std::optional<lib::Timestamp> published_at = {};
  std::optional<lib::Timestamp> archived_at = {};
  std::int64_t rules = 0;
};

adapters::db::TenantQuery<std::vector<ListVersionsRow>> list_versions(lib::Uuid tenant, lib::Uuid policy);

struct FindVersionRow {
  lib::Uuid id = {};
  std::string name = {};
  std::string status = {};
  std::int32_t version = 0;
  std::string content_hash = {};
};

adapters::db::TenantQuery<std::optional<FindVersionRow>> find_version(lib::Uuid tenant, lib::Uuid policy, std::int64_t version_no);

/// Until the transaction ends nobody else changes what is in force in the tenant.
adapters::db::PlatformQuery<std::int64_t> lock_tenant_policies(lib::Uuid tenant);

adapters::db::TenantQuery<std::int64_t> archive_published(lib::Uuid tenant, lib::Uuid policy, lib::Timestamp at);

adapters::db::TenantQuery<std::int64_t> publish_version(lib::Uuid tenant, lib::Uuid version, std::int64_t expected, lib::Timestamp at, lib::Uuid by, std::optional<std::string> forced_because);

adapters::db::TenantQuery<std::int64_t> archive_draft(lib::Uuid tenant, lib::Uuid version, std::int64_t expected, lib::Timestamp at);

/// Every process hears of it by its next fence.
adapters::db::PlatformQuery<void> raise_entitlements(lib::Uuid tenant);

struct ListPeopleRow {
  lib::Uuid id = {};
  std::string username = {};
  std::string persona = {};
  std::string principal_type = {};
  std::string roles = {};
};

/// Who there is, with the roles that hold today; of many the first by name.
adapters::db::TenantQuery<std::vector<ListPeopleRow>> list_people(lib::Uuid tenant, std::int64_t most);

adapters::db::TenantQuery<void> insert_test_case(lib::Uuid tenant, lib::Uuid id, std::optional<lib::Uuid> policy, std::string name, std::string description, std::string input, std::string expected, std::string tags, bool is_enabled, lib::Timestamp at, lib::Uuid by);

/// Without a version whichever is there.
adapters::db::TenantQuery<std::optional<std::int32_t>> update_test_case(lib::Uuid tenant, lib::Uuid id, std::optional<std::int64_t> version, std::optional<lib::Uuid> policy, std::string name, std::string description, std::string input, std::string expected, std::string tags, bool is_enabled, lib::Timestamp at);

adapters::db::TenantQuery<std::optional<std::string>> delete_test_case(lib::Uuid tenant, lib::Uuid id, std::optional<std::int64_t> version);

struct ListTestCasesRow {
  std::string id = {};
  std::optional<lib::Uuid> policy_id = {};
  std::string name = {};
  std::string description = {};
  std::string input = {};
  std::string expected = {};
  std::string tags = {};
  bool is_enabled = false;
  std::int32_t version = 0;
  std::optional<std::string> last_failure = {};
  std::optional<lib::Timestamp> last_run_at = {};
};

/// One, those of a policy, or all of the tenant.
adapters::db::TenantQuery<std::vector<ListTestCasesRow>> list_test_cases(lib::Uuid tenant, std::optional<lib::Uuid> id, std::optional<lib::Uuid> policy, bool enabled, std::int64_t most);

adapters::db::TenantQuery<std::int64_t> note_test_runs(lib::Uuid tenant, std::string runs, lib::Timestamp at);

}  // namespace athyper::runtime::policy_rules::queries
