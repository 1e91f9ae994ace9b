// PrincipalResolver: from a verified identity to the tenant and the principal it may act as.
#pragma once

#include <memory>
#include <string>

#include <athyper/adapters/auth/auth_adapter.hpp>
#include <athyper/runtime/identity.hpp>
#include <lib/base/task.hpp>

namespace athyper::runtime {

struct ResolvedPrincipal {
  std::shared_ptr<const TenantContext> tenant;
  std::shared_ptr<const Principal> principal;
};

/// Only memberships of the verified identity count: a header may choose among them, never add one (specification 4.2,
/// token layer 4).
class PrincipalResolver {
 public:
  virtual ~PrincipalResolver() = default;
  /// `tenant_code` empty takes the identity's own tenant. Errors: unauthenticated "jwt.tenant_mismatch" (not a member),
  /// "tenant.context_required" (several, none chosen), forbidden "tenant.suspended", "principal.inactive". Remembered
  /// per loop until entitlements change.
  virtual lib::Task<lib::Result<ResolvedPrincipal>> resolve(
      std::shared_ptr<const adapters::auth::VerifiedIdentity> identity, std::string tenant_code) = 0;
  /// Forgets what this loop remembers of a tenant; called when a fence reports stale entitlements.
  virtual void forget(const lib::Uuid& tenant) = 0;
};

}  // namespace athyper::runtime
