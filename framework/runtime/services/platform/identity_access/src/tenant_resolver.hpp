// TenantResolverService: a tenant by its code, with its state.
#pragma once

#include <memory>
#include <string>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/runtime/identity.hpp>

namespace athyper::runtime::identity_access {

/// Reads core.tenant. Errors: unauthenticated "jwt.tenant_mismatch" (no such tenant in the realm: the same answer as
/// for no membership), forbidden "tenant.suspended".
lib::Task<lib::Result<std::shared_ptr<const TenantContext>>> load_tenant(adapters::db::DbClient& db, std::string code,
                                                                         std::string realm_key);

}  // namespace athyper::runtime::identity_access
