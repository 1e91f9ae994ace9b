#include "pg_tenant_policies.hpp"

#include <lib/base/json.hpp>

#include "generated/policies_queries.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using core::access::Rule;
using core::data::TenantRulesPtr;
using lib::Json;

/// Tenants with policies of their own that a process remembers.
constexpr std::size_t kRemembered = 10'000;
constexpr adapters::db::QueryLimits kLoad{.lane = lib::sql::Lane::exclusive, .timeout_ms = 10'000};

lib::Error unreadable(const std::string& what) {
  return {lib::ErrorCode::internal, "policy.rules.unreadable", "Stored rules cannot be read: " + what + "."};
}

/// Reads for the tenant, whatever its versions are.
adapters::db::Fence fence_of(const lib::Uuid& tenant) {
  return {.tenant = tenant, .principal = {}, .meta_version = 0, .entitlement_version = 0};
}

/// Rules of policies whose version has stayed.
std::vector<Rule> kept_rules(const VersionsInForce& versions, const VersionsInForce& before,
                             const TenantRulesPtr& rules) {
  std::vector<Rule> kept;
  if (rules == nullptr) return kept;
  for (const core::data::SharedRule& rule : rules->rules) {
    const auto now = versions.find(rule->policy);
    const auto old = before.find(rule->policy);
    if (now != versions.end() && old != before.end() && now->second == old->second) kept.push_back(*rule);
  }
  return kept;
}

}  // namespace

lib::Result<VersionsInForce> read_versions(const std::string& text) {
  const auto json = lib::parse_json(text);
  if (!json.ok() || !json->is_object()) return unreadable("the list of published versions");
  VersionsInForce versions;
  for (const auto& [policy, version] : json->as_object()) versions.emplace(policy, version.as_string());
  return versions;
}

lib::Result<Rule> read_stored_rule(const std::string& policy, const std::string& text) {
  const auto json = lib::parse_json(text);
  if (!json.ok()) return unreadable(policy);
  auto rule = core::access::rule_from_json(*json);
  if (!rule.ok()) return unreadable(policy + ", " + rule.error().message);
  rule->id = policy + "/" + rule->id;
  rule->policy = policy;
  return rule;
}

lib::Task<lib::Result<TenantRulesPtr>> load_rules(adapters::db::DbClient& db, lib::Uuid tenant,
                                                  VersionsInForce versions, VersionsInForce before,
                                                  TenantRulesPtr rules) {
  std::map<std::string, std::string, std::less<>> policies;
  Json missing = Json::array();
  for (const auto& [policy, version] : versions) {
    const auto old = before.find(policy);
    if (old != before.end() && old->second == version) continue;
    policies.emplace(version, policy);
    missing.push_back(version);
  }
  std::vector<Rule> all = kept_rules(versions, before, rules);
  if (!policies.empty()) {
    CO_TRY(const auto rows,
           co_await adapters::db::run(db, fence_of(tenant), queries::rules_of_versions(tenant, missing.dump()), kLoad));
    for (const auto& row : rows) {
      CO_TRY(Rule rule, read_stored_rule(policies.at(row.version), row.rule));
      all.push_back(std::move(rule));
    }
  }
  co_return core::data::make_tenant_rules(tenant, std::move(all), rules);
}

PgTenantPolicies::Known PgTenantPolicies::known(const lib::Uuid& tenant) const {
  const std::lock_guard lock(mutex_);
  const auto found = tenants_.find(tenant.to_string());
  return found == tenants_.end() ? Known() : found->second;
}

lib::Task<lib::Result<PgTenantPolicies::Known>> PgTenantPolicies::load(lib::Uuid tenant, Known before) {
  CO_TRY(const auto row, co_await adapters::db::run(db_, fence_of(tenant), queries::rules_in_force(tenant)));
  Known now{.version = row.entitlement_version};
  CO_TRY(now.versions, read_versions(row.versions));
  if (now.versions == before.versions) {
    now.rules = std::move(before.rules);
  } else {
    CO_TRY(now.rules, co_await load_rules(db_, tenant, now.versions, std::move(before.versions), before.rules));
  }
  co_return now;
}

lib::Task<lib::Result<TenantRulesPtr>> PgTenantPolicies::of_tenant(lib::Uuid tenant, std::int64_t entitlement_version) {
  Known before = known(tenant);
  // A fence does not check version 0, so it is read again each time.
  if (entitlement_version > 0 && before.version >= entitlement_version) co_return before.rules;
  CO_TRY(Known loaded, co_await load(tenant, std::move(before)));
  const std::lock_guard lock(mutex_);
  if (tenants_.size() >= kRemembered) tenants_.clear();
  Known& kept = tenants_[tenant.to_string()];
  // Of two loads at the same time the newer one is kept, whichever comes last.
  if (kept.version < loaded.version || loaded.version == 0) kept = std::move(loaded);
  co_return kept.rules;
}

}  // namespace athyper::runtime::policy_rules
