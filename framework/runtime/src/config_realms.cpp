// Realms, their tenants and their organisations as the configuration file holds them.
#include <algorithm>

#include <athyper/contracts/runtime.hpp>
#include <athyper/contracts/validate.hpp>
#include <lib/base/url.hpp>

#include "config_parts.hpp"

namespace athyper::runtime {
namespace config_parts {
namespace {

lib::Json defaults_of(const lib::Json& json, const std::string& at, Findings& findings) {
  const auto* defaults = json.find("defaults");
  if (defaults == nullptr) return lib::Json::object({});
  if (defaults->is_object()) return *defaults;
  findings.add(at + ".defaults", "config.invalid_value", "must be an object");
  return lib::Json::object({});
}

// The members of `name`, each an object with a key of its own.
template <class Read>
void each_member(const lib::Json& json, std::string_view name, const std::string& at, Findings& findings, Read read) {
  const auto* members = json.find(name);
  if (members == nullptr) return;
  const std::string place = at + "." + std::string(name);
  if (!members->is_object()) return findings.add(place, "config.invalid_value", "must be an object");
  for (const auto& [key, member] : members->as_object()) {
    if (member.is_object()) {
      read(key, member, place + "." + key);
    } else {
      findings.add(place + "." + key, "config.invalid_value", "must be an object");
    }
  }
}

/// Keys that no realm has. What a known one may hold is told where it is read, in the words of the configuration.
void add_unknown_keys(const lib::Json& realm, const std::string& at, Findings& findings) {
  for (const auto& finding : contracts::validate(contracts::runtime::kRealmConfig, realm)) {
    if (finding.code != "unknown_field") continue;
    std::string path = at + finding.path;
    std::ranges::replace(path, '/', '.');
    const auto hint = finding.message.find(" (did you mean");
    const bool has_hint = hint != std::string::npos;
    findings.add(
        std::move(path), "config.unknown_key",
        "is not a key of a realm" + (has_hint ? finding.message.substr(hint, finding.message.size() - hint - 1) : ""));
  }
}

std::vector<TenantConfig> read_tenants(const lib::Json& realm, const std::string& at, Findings& findings) {
  std::vector<TenantConfig> tenants;
  each_member(realm, "tenants", at, findings, [&](const auto& key, const lib::Json& json, const std::string& place) {
    TenantConfig tenant{.key = key, .defaults = defaults_of(json, place, findings), .orgs = {}};
    each_member(json, "orgs", place, findings, [&](const auto& org, const lib::Json& node, const std::string& below) {
      tenant.orgs.push_back({.key = org, .defaults = defaults_of(node, below, findings)});
    });
    tenants.push_back(std::move(tenant));
  });
  return tenants;
}

}  // namespace

lib::Result<RealmConfig> read_realm(const ConfigInputs& inputs, const std::string& key, const lib::Json& json,
                                    Findings& findings) {
  RealmConfig realm{.key = key,
                    .issuer_url = {},
                    .client_id = {},
                    .client_secret = {},
                    .allowed_azp = {},
                    .redirect_uri_allowlist = {},
                    .defaults = {},
                    .tenants = {}};
  const std::string at = "iam.realms." + key;
  if (json.is_object()) add_unknown_keys(json, at, findings);
  const auto* iam = json.find("iam");
  if (iam == nullptr) {
    findings.add(at, "config.missing", "needs iam.issuerUrl and iam.clientId");
    return realm;
  }
  realm.issuer_url = iam->get_string("issuerUrl").value_or("");
  realm.client_id = iam->get_string("clientId").value_or("");
  if (!lib::parse_url(realm.issuer_url).ok())
    findings.add(at + ".iam.issuerUrl", "config.invalid_value", "must be an http or https URL");
  if (realm.client_id.empty())
    findings.add(at + ".iam.clientId", "config.missing", "is required: it is the audience every token must name");
  if (const auto* azp = iam->find("allowedAzp"); azp != nullptr && azp->is_array()) {
    for (const auto& item : azp->as_array()) realm.allowed_azp.push_back(scalar_text(item));
  }
  if (const auto* uris = json.find("redirectUriAllowlist"); uris != nullptr && uris->is_array()) {
    for (const auto& item : uris->as_array()) realm.redirect_uri_allowlist.push_back(scalar_text(item));
  }
  realm.defaults = defaults_of(json, at, findings);
  realm.tenants = read_tenants(json, at, findings);
  if (const auto ref = iam->get_string("clientSecretRef")) {
    const auto secret = inputs.env(std::string(kSecretPrefix) + std::string(*ref));
    if (!secret) {
      return lib::Error{lib::ErrorCode::invalid_argument, "iam.secret_ref_missing",
                        "Realm " + key + " names the secret '" + std::string(*ref) + "', but " +
                            std::string(kSecretPrefix) + std::string(*ref) + " is not set."};
    }
    realm.client_secret = *secret;
  }
  return realm;
}

}  // namespace config_parts

}  // namespace athyper::runtime
