#include "realm_check.hpp"

#include <algorithm>

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
                                           const std::vector<runtime::RealmConfig>& realms) {
  lib::Error error{lib::ErrorCode::unavailable, "iam.issuer_mismatch", "The realms and their issuers do not agree."};
  for (const auto& realm : realms) {
    auto mismatch = co_await find_mismatch(*client, realm.issuer_url);
    if (!mismatch.empty()) error.details.push_back({"iam.realms." + realm.key, "issuer_mismatch", std::move(mismatch)});
  }
  if (!error.details.empty()) co_return error;
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> check_default_tenant(adapters::db::DbClient& db, const runtime::RuntimeConfig& config) {
  static const auto kShape = lib::sql::make_shape("select realm_key from core.tenant where code = $1");
  if (config.default_tenant.empty()) co_return lib::Result<void>{};
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = 2'000};
  group.statements.push_back({kShape, {config.default_tenant}});
  CO_TRY(const auto results, co_await db.run_platform(std::move(group)));
  if (results[0].empty()) {
    co_return lib::Error{lib::ErrorCode::invalid_argument, "iam.unknown_tenant",
                         "iam.defaultTenantKey is '" + config.default_tenant + "', a tenant that does not exist."};
  }
  const std::string realm(results[0].get(0, 0));
  // Without configured realms the development issuer stands for the default one.
  const bool known = config.realms.empty() ? realm == config.default_realm
                                           : std::any_of(config.realms.begin(), config.realms.end(),
                                                         [&](const auto& each) { return each.key == realm; });
  if (known) co_return lib::Result<void>{};
  co_return lib::Error{lib::ErrorCode::invalid_argument, "iam.unknown_realm",
                       "The default tenant '" + config.default_tenant + "' belongs to the realm '" + realm +
                           "', which the configuration does not hold."};
}

}  // namespace athyper::cmd
