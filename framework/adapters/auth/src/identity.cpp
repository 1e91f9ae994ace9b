// From verified claims to an identity; whatever is missing or of another kind refuses.
#include "identity.hpp"

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

namespace athyper::adapters::auth {
namespace {

lib::Error refuse(const char* key, std::string message) {
  return lib::Error{lib::ErrorCode::unauthenticated, key, std::move(message)};
}

// An ID token or a logout token must never pass for an access token.
bool is_access_token(const lib::jose::VerifiedToken& token) {
  const std::string header_typ = lib::to_lower_ascii(token.header.get_string("typ").value_or(""));
  const bool names_access = header_typ == "at+jwt" || header_typ == "application/at+jwt";
  const lib::Json* typ = token.claims.find("typ");
  if (typ != nullptr) {
    return typ->is_string() && typ->as_string() == "Bearer" &&
           (header_typ.empty() || header_typ == "jwt" || names_access);
  }
  return names_access;
}

void add_strings(const lib::Json* list, std::vector<std::string>& out) {
  if (list == nullptr || !list->is_array()) return;
  for (const lib::Json& item : list->as_array()) {
    if (item.is_string() && std::ranges::find(out, item.as_string()) == out.end()) out.push_back(item.as_string());
  }
}

std::vector<std::string> read_roles(const lib::Json& claims) {
  std::vector<std::string> roles;
  if (const lib::Json* realm = claims.find("realm_access")) add_strings(realm->find("roles"), roles);
  const lib::Json* clients = claims.find("resource_access");
  if (clients != nullptr && clients->is_object()) {
    for (const auto& [client, access] : clients->as_object()) add_strings(access.find("roles"), roles);
  }
  return roles;
}

std::vector<std::string> read_tenants(const lib::Json& claims) {
  std::vector<std::string> tenants;
  if (const auto key = claims.get_string("tenant_key"); key && !key->empty()) tenants.emplace_back(*key);
  add_strings(claims.find("tenants"), tenants);
  return tenants;
}

std::string text(const lib::Json& claims, std::string_view name) {
  return std::string(claims.get_string(name).value_or(""));
}

bool has_second_factor(const lib::Json* amr) {
  if (amr == nullptr || !amr->is_array()) return false;
  constexpr std::array<std::string_view, 4> kinds = {"mfa", "otp", "hwk", "swk"};
  return std::ranges::any_of(amr->as_array(), [&](const lib::Json& one) {
    return one.is_string() && std::ranges::find(kinds, one.as_string()) != kinds.end();
  });
}

}  // namespace

lib::Result<std::shared_ptr<const VerifiedIdentity>> make_identity(const RealmOptions& realm,
                                                                   lib::jose::VerifiedToken token,
                                                                   std::chrono::seconds leeway) {
  const lib::Json& claims = token.claims;
  if (!is_access_token(token)) return refuse("jwt.invalid_type", "the token is no access token");
  const std::string azp = text(claims, "azp");
  if (azp.empty() || std::ranges::find(realm.allowed_azp, azp) == realm.allowed_azp.end()) {
    return refuse("jwt.azp_mismatch", "the token was issued to a client that is not allowed here");
  }
  if (text(claims, "sub").empty()) return refuse("jwt.malformed", "the token names no subject");
  const lib::Json* issued = claims.find("iat");
  if (issued == nullptr || !issued->is_number())
    return refuse("jwt.malformed", "the token does not say when it was issued");

  auto identity = std::make_shared<VerifiedIdentity>();
  identity->realm_key = realm.key;
  identity->issuer = realm.issuer;
  identity->subject = text(claims, "sub");
  identity->username = text(claims, "preferred_username");
  identity->display_name = text(claims, "name");
  identity->email = text(claims, "email");
  identity->tenants = read_tenants(claims);
  identity->roles = read_roles(claims);
  add_strings(claims.find("groups"), identity->groups);
  identity->authorized_party = azp;
  identity->session_id = text(claims, "sid");
  // Within the years a Timestamp holds, however far away the token claims to end.
  const double expires =
      std::clamp(claims.find("exp")->as_double() + static_cast<double>(leeway.count()), 0.0, 253402300799.0);
  identity->expires_at = lib::from_unix_seconds(static_cast<std::int64_t>(expires));
  identity->second_factor = has_second_factor(claims.find("amr"));
  identity->claims = std::move(token.claims);
  return std::shared_ptr<const VerifiedIdentity>(std::move(identity));
}

}  // namespace athyper::adapters::auth
