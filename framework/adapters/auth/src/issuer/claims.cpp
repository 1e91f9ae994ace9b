// What the issuer says about an account, in the claims a Keycloak realm would use.
#include <algorithm>

#include <lib/base/uuid.hpp>

#include "impl.hpp"

namespace athyper::adapters::auth {
namespace {

lib::Json strings(const std::vector<std::string>& values) {
  lib::JsonArray out(values.begin(), values.end());
  return lib::Json(std::move(out));
}

std::vector<std::string> client_roles_of(const IssuerAccount& account) {
  if (!account.client_roles.empty()) return account.client_roles;
  std::vector<std::string> roles{"neon:WORKBENCHES:user", "neon:PERSONAS:" + account.persona};
  const auto is = [&](std::string_view role) { return std::ranges::find(account.roles, role) != account.roles.end(); };
  if (is("admin") || is("system_admin") || is("security_officer")) roles.emplace_back("neon:WORKBENCHES:admin");
  return roles;
}

lib::Json person(const IssuerAccount& account) {
  lib::Json claims = lib::Json::object({{"sub", account.id},
                                        {"preferred_username", account.username},
                                        {"name", account.display_name},
                                        {"persona", account.persona},
                                        {"tenant_key", account.tenant_code},
                                        {"tenant_id", account.tenant_id},
                                        {"tenant_name", account.tenant_name}});
  if (!account.email.empty()) claims.set("email", account.email).set("email_verified", true);
  if (!account.locale.empty()) claims.set("locale", account.locale);
  claims.set("tenants", lib::Json::array({account.tenant_code}));
  return claims;
}

}  // namespace

lib::Json DevelopmentIssuer::Impl::access_claims(const IssuerAccount& account, const Grant& grant) {
  const std::int64_t now = lib::to_unix_seconds(clock.now());
  lib::Json claims = person(account);
  claims.set("iss", issuer).set("aud", options.audience).set("azp", grant.client_id).set("typ", "Bearer");
  claims.set("iat", now).set("exp", now + options.access_lifetime.count());
  claims.set("auth_time", lib::to_unix_seconds(grant.auth_time));
  claims.set("jti", lib::make_uuid_v7(clock, random).to_string())
      .set("sid", grant.session_id)
      .set("scope", grant.scope);
  claims.set("realm_access", lib::Json::object({{"roles", strings(account.roles)}}));
  lib::Json access = lib::Json::object();
  access.set(options.clients.empty() ? grant.client_id : options.clients.front().id,
             lib::Json::object({{"roles", strings(client_roles_of(account))}}));
  claims.set("resource_access", std::move(access));
  if (!grant.methods.empty()) claims.set("amr", strings(grant.methods));
  if (!account.groups.empty()) claims.set("groups", strings(account.groups));
  return claims;
}

lib::Json DevelopmentIssuer::Impl::id_claims(const IssuerAccount& account, const Grant& grant) {
  const std::int64_t now = lib::to_unix_seconds(clock.now());
  lib::Json claims = person(account);
  claims.set("iss", issuer).set("aud", grant.client_id).set("azp", grant.client_id).set("typ", "ID");
  claims.set("iat", now).set("exp", now + options.access_lifetime.count());
  claims.set("auth_time", lib::to_unix_seconds(grant.auth_time)).set("sid", grant.session_id);
  claims.set("jti", lib::make_uuid_v7(clock, random).to_string());
  if (!grant.nonce.empty()) claims.set("nonce", grant.nonce);
  return claims;
}

}  // namespace athyper::adapters::auth
