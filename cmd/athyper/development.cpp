#include "development.hpp"

#include <lib/base/random.hpp>

#include "development_issuer_module.hpp"
#include "pg_issuer_directory.hpp"
#include "pg_issuer_store.hpp"

namespace athyper::cmd {
namespace {

constexpr const char* kAudience = "athyper-api";
constexpr const char* kToolClientId = "athyper-cli";

}  // namespace

Development::Development(adapters::db::DbClient& db, const lib::Clock& clock, lib::Random& random,
                         std::string realm_key, std::string api_url, std::string web_url)
    : realm_key_(std::move(realm_key)), web_client_secret_(lib::random_hex(random, 32)) {
  store_ = std::make_unique<PgIssuerStore>(db);
  directory_ = std::make_unique<PgIssuerDirectory>(db, realm_key_);
  adapters::auth::IssuerOptions options;
  options.public_url = std::move(api_url);
  options.realm_key = realm_key_;
  options.audience = kAudience;
  options.tool_client_id = kToolClientId;
  if (!web_url.empty()) {
    options.clients.push_back({.id = kWebClientId,
                               .secret = web_client_secret_,
                               .redirect_uris = {web_url + "/api/auth/callback"},
                               .post_logout_redirect_uris = {web_url + "/login"}});
  }
  issuer_ =
      std::make_unique<adapters::auth::DevelopmentIssuer>(std::move(options), *directory_, *store_, clock, random);
}

Development::~Development() = default;

lib::Task<lib::Result<void>> Development::start() {
  return issuer_->start();
}

adapters::auth::RealmOptions Development::realm() const {
  adapters::auth::RealmOptions realm;
  realm.key = realm_key_;
  realm.issuer = issuer_->issuer();
  realm.audience = kAudience;
  realm.allowed_azp = {kWebClientId, kToolClientId};
  realm.algorithms = {"ES256"};
  realm.jwks = [issuer = issuer_.get()] { return issuer->jwks(); };
  return realm;
}

std::unique_ptr<runtime::RuntimeModule> Development::make_module() {
  return make_development_issuer_module(*issuer_);
}

lib::Task<lib::Result<std::string>> Development::mint_token(std::string tenant, std::string user) {
  if (tenant.empty()) {
    CO_TRY(auto tenants, co_await directory_->list_tenants());
    if (tenants.empty())
      co_return lib::Error{lib::ErrorCode::not_found, "issuer.unknown_account", "There is no tenant yet."};
    tenant = tenants.front().code;
  }
  co_return co_await issuer_->mint_token(std::move(tenant), std::move(user));
}

lib::Task<lib::Result<std::string>> Development::make_ticket(std::string tenant, std::string user) {
  return issuer_->make_ticket(std::move(tenant), std::move(user));
}

const std::string& Development::issuer() const {
  return issuer_->issuer();
}

}  // namespace athyper::cmd
