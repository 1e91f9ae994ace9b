#include "token_check.hpp"

#include <algorithm>

#include <lib/base/text.hpp>

namespace athyper::runtime::foundation {
namespace {

bool wants_identity(const Exchange& exchange) {
  return exchange.route->access.kind() != Access::Kind::public_route;
}

// "Bearer <token>", the scheme in any case (RFC 9110 section 11.1), one space, no second credential.
std::string_view bearer_token(const lib::http::Fields& headers) {
  if (headers.count("authorization") != 1) return {};
  const auto value = *headers.find("authorization");
  constexpr std::string_view kScheme = "bearer ";
  if (value.size() <= kScheme.size() || lib::to_lower_ascii(value.substr(0, kScheme.size())) != kScheme) return {};
  return lib::trim(value.substr(kScheme.size()));
}

// The organisation within the tenant, as the tenant itself: a header only chooses among those the token proves (claims
// org_key and orgs). Without a header the token's own, or none.
lib::Result<std::string> choose_org(const lib::Json& claims, std::string_view chosen) {
  const std::string_view own = claims.is_object() ? claims.get_string("org_key").value_or("") : "";
  if (chosen.empty() || chosen == own) return std::string(own);
  const auto* orgs = claims.is_object() ? claims.find("orgs") : nullptr;
  if (orgs != nullptr && orgs->is_array()) {
    for (const auto& org : orgs->as_array()) {
      if (org.is_string() && org.as_string() == chosen) return std::string(chosen);
    }
  }
  return lib::Error{lib::ErrorCode::unauthenticated, "jwt.org_mismatch",
                    "The token does not prove a membership of that organisation."};
}

}  // namespace

lib::Task<lib::Result<void>> authenticate(const PipelineServices& services, Exchange& exchange) {
  if (!wants_identity(exchange)) co_return lib::Result<void>{};
  const auto token = bearer_token(exchange.scope.request().headers);
  if (token.empty()) {
    co_return lib::Error{lib::ErrorCode::unauthenticated, "token.missing",
                         "Send an access token: Authorization: Bearer <token>."};
  }
  CO_TRY(exchange.identity, co_await services.auth.verify_token(std::string(token)));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> bind_tenant(const PipelineServices& services, Exchange& exchange) {
  if (!wants_identity(exchange)) co_return lib::Result<void>{};
  const auto& headers = exchange.scope.request().headers;
  if (const auto realm = headers.find("x-realm"); realm && *realm != exchange.identity->realm_key) {
    co_return lib::Error{lib::ErrorCode::unauthenticated, "jwt.realm_mismatch",
                         "The token belongs to another realm than x-realm names."};
  }
  const std::string chosen(headers.find("x-tenant").value_or(""));
  const auto& tenants = exchange.identity->tenants;
  if (!chosen.empty() && std::find(tenants.begin(), tenants.end(), chosen) == tenants.end()) {
    co_return lib::Error{lib::ErrorCode::unauthenticated, "jwt.tenant_mismatch",
                         "The token does not prove a membership of that tenant."};
  }
  CO_TRY(auto org, choose_org(exchange.identity->claims, headers.find("x-org").value_or("")));
  CO_TRY(auto resolved, co_await services.principals.resolve(exchange.identity, chosen));
  auto principal = resolved.principal;
  if (exchange.identity->second_factor) {
    // What is remembered of a person serves all his sessions; this is of one.
    auto own = std::make_shared<Principal>(*principal);
    own->second_factor = true;
    principal = std::move(own);
  }
  exchange.scope.set_identity(resolved.tenant, std::move(principal), std::move(org));
  co_return lib::Result<void>{};
}

}  // namespace athyper::runtime::foundation
