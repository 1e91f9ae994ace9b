// What a start must keep before anything is opened: the rules of the environments and the needs of the modes.
#include <lib/base/url.hpp>

#include "config_parts.hpp"

namespace athyper::runtime {
namespace {

lib::Error refuse(const char* key, std::string message) {
  return {lib::ErrorCode::invalid_argument, key, std::move(message)};
}

}  // namespace

lib::Result<void> check_mode(const RuntimeConfig& config) {
  if (config.mode == Mode::all || !config.db_url.empty()) return {};
  return refuse("config.needs_services", "The mode " + std::string(to_string(config.mode)) +
                                             " runs against configured services: set DATABASE_URL, or use `athyper"
                                             " start`, which brings a database of its own.");
}

lib::Result<void> check_environment_guardrails(const RuntimeConfig& config) {
  if (config.environment != Environment::production) return {};
  if (config.public_base_url.empty())
    return refuse("iam.prod_missing_base_url", "A production start needs PUBLIC_BASE_URL.");
  if (config.db_url.empty())
    return refuse("iam.prod_nonprod_idp",
                  "A production start needs DATABASE_URL: the embedded database exists only in ENVIRONMENT=local.");
  if (config.realms.empty())
    return refuse("iam.prod_nonprod_idp",
                  "A production start needs a realm: the development issuer exists only in ENVIRONMENT=local.");
  for (const auto& realm : config.realms) {
    const auto url = lib::parse_url(realm.issuer_url);
    if (url.ok() && (url->host == "localhost" || url->host == "127.0.0.1" || url->host.ends_with(".local") ||
                     url->scheme != "https")) {
      return refuse("iam.prod_nonprod_idp",
                    "Realm " + realm.key + " of a production start points at " + url->origin() + ".");
    }
    for (const auto& uri : realm.redirect_uri_allowlist) {
      if (uri.find('*') != std::string::npos)
        return refuse("iam.prod_wildcard_redirect",
                      "Realm " + realm.key + " allows the wildcard redirect " + uri + ".");
    }
  }
  return {};
}

}  // namespace athyper::runtime
