// The stages that turn a bearer token into a tenant and a principal: layers 1–3 in the auth adapter, layer 4 here.
#pragma once

#include <athyper/runtime/foundation/pipeline.hpp>

namespace athyper::runtime::foundation {

/// Verifies the bearer token of a route that asks for one. Errors: unauthenticated "token.missing", jwt.*.
lib::Task<lib::Result<void>> authenticate(const PipelineServices& services, Exchange& exchange);
/// Binds tenant and principal: x-tenant chooses among the token's tenants, x-realm must be the token's realm.
lib::Task<lib::Result<void>> bind_tenant(const PipelineServices& services, Exchange& exchange);

}  // namespace athyper::runtime::foundation
