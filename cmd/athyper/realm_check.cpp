#include "realm_check.hpp"

#include <lib/base/json.hpp>

namespace athyper::cmd {
namespace {

// What is wrong with the issuer of a realm, empty when nothing is.
lib::Task<std::string> find_mismatch(lib::http_client::Client& client, std::string issuer) {
  const auto answer = co_await client.send({.method = "GET",
                                            .url = issuer + "/.well-known/openid-configuration",
                                            .timeout = std::chrono::seconds(10),
                                            .max_response_bytes = 256 * 1024});
  if (!answer.ok()) co_return "its issuer " + issuer + " cannot be reached: " + answer.error().message;
  if (answer->status != 200) co_return "its issuer " + issuer + " answered " + std::to_string(answer->status);
  const auto document = lib::parse_json(answer->body);
  const auto named = document.ok() && document->is_object() ? document->get_string("issuer") : std::nullopt;
  if (!named) co_return "its issuer " + issuer + " has no discovery document";
  if (*named != issuer) co_return "its issuer is configured as " + issuer + " and calls itself " + std::string(*named);
  co_return std::string();
}

}  // namespace

lib::Task<lib::Result<void>> check_issuers(std::shared_ptr<lib::http_client::Client> client,
                                           const core::registry::IdentityProviderRegistry& providers) {
  lib::Error error{lib::ErrorCode::unavailable, "iam.issuer_mismatch", "The realms and their issuers do not agree."};
  for (const auto& provider : providers.list()) {
    auto mismatch = co_await find_mismatch(*client, provider->issuer_url);
    if (!mismatch.empty())
      error.details.push_back({"iam.realms." + provider->realm_key, "issuer_mismatch", std::move(mismatch)});
  }
  if (!error.details.empty()) co_return error;
  co_return lib::Result<void>{};
}

lib::Result<void> check_default_tenant(const runtime::RuntimeConfig& config,
                                       const core::registry::TenantIdpRegistry& tenants) {
  if (config.default_tenant.empty()) return {};
  const auto resolved = tenants.resolve(config.default_tenant);
  if (resolved.ok()) return {};
  const bool no_tenant = resolved.error().key == "registry.tenant.unknown";
  lib::Error error{lib::ErrorCode::invalid_argument, no_tenant ? "iam.unknown_tenant" : "iam.unknown_realm",
                   "iam.defaultTenantKey is '" + config.default_tenant + "': " + resolved.error().message};
  return error;
}

}  // namespace athyper::cmd
