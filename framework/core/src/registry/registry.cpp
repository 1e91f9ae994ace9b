// Building the tables, looking up, and the roll-out of features.
#include <athyper/core/registry/registry.hpp>

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>

#include <lib/base/uuid.hpp>

namespace athyper::core::registry {

namespace {

lib::Error invalid(std::string key, std::string message) {
  return {lib::ErrorCode::invalid_argument, std::move(key), std::move(message)};
}

/// 0–99 from the flag and the principal (FNV-1a), so that each flag rolls out over people in an order of its own.
int rollout_place(std::string_view feature, std::string_view principal) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  const auto mix = [&](char c) { hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U; };
  std::ranges::for_each(feature, mix);
  mix('\0');
  std::ranges::for_each(principal, mix);
  // The low bits of FNV are weak for texts that differ in the last character only.
  hash ^= hash >> 33U;
  hash *= 0xff51afd7ed558ccdU;
  hash ^= hash >> 33U;
  return static_cast<int>(hash % 100);
}

template <class Table>
auto find_in(const lib::SnapshotCell<Table>& cell, std::string_view key) -> typename Table::mapped_type {
  const auto table = cell.load();
  const auto found = table->find(key);
  return found == table->end() ? nullptr : found->second;
}

template <class Table>
auto list_of(const lib::SnapshotCell<Table>& cell) -> std::vector<typename Table::mapped_type> {
  std::vector<typename Table::mapped_type> out;
  const auto table = cell.load();
  for (const auto& [key, value] : *table) out.push_back(value);
  return out;
}

}  // namespace

bool feature_enabled(const TenantInfo& tenant, std::string_view feature, std::string_view principal) {
  const auto found = tenant.features.find(feature);
  if (found == tenant.features.end() || !found->second.enabled) return false;
  return rollout_place(feature, principal) < found->second.rollout_percent;
}

lib::Result<void> TenantRegistry::replace(std::vector<TenantInfo> tenants) {
  auto table = std::make_shared<Table>();
  const auto before = table_.load();
  std::set<std::pair<std::string, std::string>> ids;
  for (TenantInfo& tenant : tenants) {
    if (tenant.tenant_key.empty() || tenant.realm_key.empty() || !lib::is_uuid(tenant.tenant_id)) {
      return invalid("registry.tenant.invalid",
                     "A tenant needs a key, a realm and a UUID; `" + tenant.tenant_key + "` has not all three.");
    }
    const std::string key = tenant.tenant_key;
    const bool new_id = ids.emplace(tenant.realm_key, tenant.tenant_id).second;
    const auto known = before->find(key);
    Info info = known != before->end() && *known->second == tenant
                    ? known->second
                    : std::make_shared<const TenantInfo>(std::move(tenant));
    if (!new_id || !table->emplace(key, std::move(info)).second) {
      return invalid("registry.tenant.duplicate", "The tenant " + key + " stands twice.");
    }
  }
  table_.store(std::move(table));
  return {};
}

TenantRegistry::Info TenantRegistry::find(std::string_view tenant_key) const {
  return find_in(table_, tenant_key);
}

TenantRegistry::Info TenantRegistry::find_by_id(std::string_view tenant_id) const {
  const auto table = table_.load();
  const auto found =
      std::ranges::find(*table, tenant_id, [](const auto& entry) -> const auto& { return entry.second->tenant_id; });
  return found == table->end() ? nullptr : found->second;
}

TenantRegistry::Info TenantRegistry::find_by_realm_and_id(std::string_view realm_key,
                                                          std::string_view tenant_id) const {
  for (Info& tenant : list_of(table_)) {
    if (tenant->realm_key == realm_key && tenant->tenant_id == tenant_id) return std::move(tenant);
  }
  return nullptr;
}

std::vector<TenantRegistry::Info> TenantRegistry::list() const {
  return list_of(table_);
}

lib::Result<void> IdentityProviderRegistry::replace(std::vector<IdentityProvider> providers) {
  auto table = std::make_shared<Table>();
  for (IdentityProvider& provider : providers) {
    if (provider.realm_key.empty() || provider.issuer_url.empty() || provider.client_id.empty()) {
      return invalid("registry.realm.invalid",
                     "A realm needs a key, an issuer and a client; `" + provider.realm_key + "` has not all three.");
    }
    const std::string key = provider.realm_key;
    if (!table->emplace(key, std::make_shared<const IdentityProvider>(std::move(provider))).second) {
      return invalid("registry.realm.duplicate", "The realm " + key + " stands twice.");
    }
  }
  table_.store(std::move(table));
  return {};
}

IdentityProviderRegistry::Provider IdentityProviderRegistry::find(std::string_view realm_key) const {
  return find_in(table_, realm_key);
}

IdentityProviderRegistry::Provider IdentityProviderRegistry::find_by_issuer(std::string_view issuer_url) const {
  for (Provider& provider : list_of(table_)) {
    if (provider->issuer_url == issuer_url) return std::move(provider);
  }
  return nullptr;
}

std::vector<IdentityProviderRegistry::Provider> IdentityProviderRegistry::list() const {
  return list_of(table_);
}

lib::Result<TenantIdpRegistry::Resolved> TenantIdpRegistry::resolve(std::string_view tenant_key) const {
  auto tenant = tenants_.find(tenant_key);
  if (!tenant)
    return lib::Error{lib::ErrorCode::not_found, "registry.tenant.unknown",
                      "There is no tenant '" + std::string(tenant_key) + "'."};
  auto provider = providers_.find(tenant->realm_key);
  if (!provider)
    return lib::Error{lib::ErrorCode::not_found, "registry.realm.unknown",
                      "There is no realm '" + tenant->realm_key + "'."};
  return Resolved{std::move(tenant), std::move(provider)};
}

}  // namespace athyper::core::registry
