// The principal resolver over the directory of tenants, core.principal and core.principal_role, remembered per loop.
#pragma once

#include <memory>
#include <string>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/runtime/principal_resolver.hpp>
#include <athyper/runtime/tenant_directory.hpp>
#include <athyper/runtime/tenant_policies.hpp>

namespace athyper::runtime::identity_access {

/// Each thread keeps its own memory of at most 10,000 principals, so the request path takes no lock. What is remembered
/// carries the tenant's entitlement version; the fence of the next statement refuses it once the version has moved.
class PgPrincipalResolver final : public PrincipalResolver {
 public:
  /// All outlive it.
  PgPrincipalResolver(adapters::db::DbClient& db, TenantDirectory& tenants, TenantPolicies& policies);
  ~PgPrincipalResolver() override;
  lib::Task<lib::Result<ResolvedPrincipal>> resolve(std::shared_ptr<const adapters::auth::VerifiedIdentity> identity,
                                                    std::string tenant_code) override;
  void forget(const lib::Uuid& tenant) override;

 private:
  adapters::db::DbClient& db_;
  TenantDirectory& tenants_;
  TenantPolicies& policies_;
};

}  // namespace athyper::runtime::identity_access
