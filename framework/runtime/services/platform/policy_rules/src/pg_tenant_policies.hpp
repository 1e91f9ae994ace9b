// The published policies of tenants, read from meta.permission_rule and remembered for the process.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/data/tenant_rules.hpp>
#include <athyper/runtime/tenant_policies.hpp>

namespace athyper::runtime::policy_rules {

/// Policies by name, each with the id of its published version.
using VersionsInForce = std::map<std::string, std::string, std::less<>>;
/// Error key "policy.rules.unreadable".
lib::Result<VersionsInForce> read_versions(const std::string& json);
/// A stored rule of a policy, under the id it has among all of the tenant: "policy/rule". Error key as above.
lib::Result<core::access::Rule> read_stored_rule(const std::string& policy, const std::string& json);

class PgTenantPolicies final : public TenantPolicies {
 public:
  /// Outlives it.
  explicit PgTenantPolicies(adapters::db::DbClient& db) : db_(db) {}
  lib::Task<lib::Result<core::data::TenantRulesPtr>> of_tenant(lib::Uuid tenant,
                                                               std::int64_t entitlement_version) override;

 private:
  struct Known {
    std::int64_t version = -1;
    VersionsInForce versions = {};
    core::data::TenantRulesPtr rules = nullptr;
  };
  Known known(const lib::Uuid& tenant) const;
  lib::Task<lib::Result<Known>> load(lib::Uuid tenant, Known before);

  adapters::db::DbClient& db_;
  mutable std::mutex mutex_;
  std::map<std::string, Known> tenants_;
};

/// Rules in force: those of the versions that `before` does not know are read, the others are lent by its rules.
lib::Task<lib::Result<core::data::TenantRulesPtr>> load_rules(adapters::db::DbClient& db, lib::Uuid tenant,
                                                              VersionsInForce versions, VersionsInForce before,
                                                              core::data::TenantRulesPtr rules);

}  // namespace athyper::runtime::policy_rules
