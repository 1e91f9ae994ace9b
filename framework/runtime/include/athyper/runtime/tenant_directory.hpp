// TenantDirectory: which tenants there are. Core's registry, filled from core.tenant; who asks for a tenant asks here.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/registry/registry.hpp>
#include <athyper/runtime/identity.hpp>
#include <lib/base/task.hpp>

namespace athyper::runtime {

/// How long a change of a tenant, its suspension too, may take to be seen by a process.
inline constexpr std::chrono::seconds kTenantsAreKept{5};

/// What requests and jobs are told of a tenant.
std::shared_ptr<const TenantContext> context_of(const core::registry::TenantInfo& tenant);

/// Safe from any thread. The database outlives it.
class TenantDirectory {
 public:
  using Info = core::registry::TenantRegistry::Info;

  explicit TenantDirectory(adapters::db::DbClient& db) : db_(db) {}

  const core::registry::TenantRegistry& registry() const { return registry_; }
  /// Reads core.tenant anew.
  lib::Task<lib::Result<void>> refresh();
  /// What is known now: null when the realm has no tenant of that code.
  Info known(std::string_view realm_key, std::string_view code) const;
  /// The same, and a tenant that is not known is looked for in the database first: it may be new.
  lib::Task<lib::Result<Info>> find(std::string realm_key, std::string code);

 private:
  adapters::db::DbClient& db_;
  core::registry::TenantRegistry registry_;
};

}  // namespace athyper::runtime
