// Registries of tenants and identity providers: immutable content behind one pointer, swapped whole when configuration
// or database changes.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>
#include <lib/base/sync.hpp>

namespace athyper::core::registry {

/// A switch of a tenant; `rollout_percent` of its principals see it on while it is enabled.
struct FeatureFlag {
  bool enabled = false;
  int rollout_percent = 100;
  bool operator==(const FeatureFlag&) const = default;
};

struct TenantDefaults {
  std::string country = {};
  std::string timezone = "UTC";
  std::string currency = {};
  std::string locale = "en";
  bool operator==(const TenantDefaults&) const = default;
};

struct TenantInfo {
  /// Short name in URLs and headers ("acme").
  std::string tenant_key;
  /// UUID.
  std::string tenant_id;
  std::string realm_key;
  /// For people.
  std::string name = {};
  /// "active", "suspended" or "archived".
  std::string status = "active";
  TenantDefaults defaults = {};
  std::map<std::string, FeatureFlag, std::less<>> features = {};
  lib::Json metadata = lib::Json::object();
  bool operator==(const TenantInfo&) const = default;
};

/// True when the flag is on for this principal: the same answer every time, and a larger percentage keeps all who had
/// it.
bool feature_enabled(const TenantInfo& tenant, std::string_view feature, std::string_view principal);

/// Safe from any thread; what it gives stays valid after a swap.
class TenantRegistry {
 public:
  using Info = std::shared_ptr<const TenantInfo>;

  /// Replaces everything; a tenant that is as it was stays the same object. Error keys "registry.tenant.duplicate",
  /// "registry.tenant.invalid".
  lib::Result<void> replace(std::vector<TenantInfo> tenants);
  /// Null when unknown.
  Info find(std::string_view tenant_key) const;
  /// By its UUID alone.
  Info find_by_id(std::string_view tenant_id) const;
  Info find_by_realm_and_id(std::string_view realm_key, std::string_view tenant_id) const;
  /// By key.
  std::vector<Info> list() const;

 private:
  using Table = std::map<std::string, Info, std::less<>>;
  lib::SnapshotCell<Table> table_{std::make_shared<const Table>()};
};

struct IdentityProvider {
  std::string realm_key;
  std::string issuer_url;
  std::string client_id;
  /// Never logged and never sent.
  std::string client_secret = {};
  std::optional<std::string> jwks_uri = std::nullopt;
  std::optional<std::string> audience = std::nullopt;
  /// Clients whose tokens are accepted; none stands for the client itself.
  std::vector<std::string> allowed_azp = {};
  lib::Json metadata = lib::Json::object();
};

class IdentityProviderRegistry {
 public:
  using Provider = std::shared_ptr<const IdentityProvider>;

  /// Error keys "registry.realm.duplicate", "registry.realm.invalid".
  lib::Result<void> replace(std::vector<IdentityProvider> providers);
  Provider find(std::string_view realm_key) const;
  /// The realm whose tokens carry this issuer.
  Provider find_by_issuer(std::string_view issuer_url) const;
  std::vector<Provider> list() const;

 private:
  using Table = std::map<std::string, Provider, std::less<>>;
  lib::SnapshotCell<Table> table_{std::make_shared<const Table>()};
};

/// From a tenant to the provider that signs its people in. Both registries outlive it.
class TenantIdpRegistry {
 public:
  struct Resolved {
    TenantRegistry::Info tenant;
    IdentityProviderRegistry::Provider provider;
  };

  TenantIdpRegistry(const TenantRegistry& tenants, const IdentityProviderRegistry& providers)
      : tenants_(tenants), providers_(providers) {}
  /// Error keys "registry.tenant.unknown" (not_found), "registry.realm.unknown" (not_found).
  lib::Result<Resolved> resolve(std::string_view tenant_key) const;

 private:
  const TenantRegistry& tenants_;
  const IdentityProviderRegistry& providers_;
};

}  // namespace athyper::core::registry
