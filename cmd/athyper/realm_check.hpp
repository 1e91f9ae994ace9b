// Whether the configuration and the world agree about realms and tenants; asked once, before anything is served.
#pragma once

#include <memory>

#include <athyper/core/registry/registry.hpp>
#include <athyper/runtime/config.hpp>
#include <lib/http_client/client.hpp>

namespace athyper::cmd {

/// Asks every realm's issuer for its discovery document (OpenID Connect Discovery 1.0 section 4), 10 s each: it must
/// answer and call itself as the configuration does. Error key "iam.issuer_mismatch" with a detail for each realm.
lib::Task<lib::Result<void>> check_issuers(std::shared_ptr<lib::http_client::Client> client,
                                           const core::registry::IdentityProviderRegistry& providers);

/// The default tenant, when there is one, must exist, and its realm be one of those that may sign in. Error keys
/// "iam.unknown_tenant", "iam.unknown_realm".
lib::Result<void> check_default_tenant(const runtime::RuntimeConfig& config,
                                       const core::registry::TenantIdpRegistry& tenants);

}  // namespace athyper::cmd
