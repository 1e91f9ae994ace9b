#include "development.hpp"

#include <algorithm>

#include <athyper/adapters/auth/development_issuer.hpp>
#include <athyper/adapters/db/embedded_cluster.hpp>

#include "control_client.hpp"
#include "development_issuer_module.hpp"
#include "development_verbs.hpp"
#include "pg_issuer_directory.hpp"
#include "pg_issuer_store.hpp"

namespace athyper::cmd {
namespace {

using adapters::db::EmbeddedCluster;

constexpr const char* kAudience = "athyper-api";
constexpr const char* kToolClientId = "athyper-cli";
constexpr const char* kFirstPage = "/api/auth/login?workbench=user&returnUrl=/app/purchase_requisition/view/list";

// What the issuer takes the ticket of a one-time link by.
constexpr const char* kTicket = "ticket";

bool is_loopback(std::string_view address) {
  return address.starts_with("127.") || address == "::1" || address == "localhost";
}

class MovedClock final : public lib::Clock {
 public:
  explicit MovedClock(std::chrono::microseconds offset) : offset_(offset) {}
  lib::Timestamp now() const override { return lib::system_clock().now() + offset_; }
  lib::Monotonic monotonic() const override { return lib::system_clock().monotonic(); }

 private:
  std::chrono::microseconds offset_;
};

class EmbeddedDatabase final : public LocalDatabase {
 public:
  explicit EmbeddedDatabase(std::unique_ptr<EmbeddedCluster> cluster) : cluster_(std::move(cluster)) {}
  std::string owner_connection() const override { return cluster_->owner_connection(); }
  std::string runtime_connection() const override { return cluster_->runtime_connection(); }
  bool adopted() const override { return cluster_->adopted(); }
  void supervise(std::function<void(std::string, std::string)> report) override {
    cluster_->supervise(std::move(report));
  }
  void stop(std::chrono::milliseconds limit) override { cluster_->stop(limit); }

 private:
  std::unique_ptr<EmbeddedCluster> cluster_;
};

class LocalIssuer final : public Development {
 public:
  explicit LocalIssuer(DevelopmentParts parts)
      : realm_key_(parts.realm_key),
        web_url_(parts.web_url),
        web_client_secret_(parts.one_process ? lib::random_hex(parts.random, 32) : std::string()),
        store_(parts.db),
        directory_(parts.db, parts.realm_key),
        issuer_(issuer_options(parts), directory_, store_, parts.clock, parts.random) {}

  lib::Task<lib::Result<void>> start() override { return issuer_.start(); }

  adapters::auth::RealmOptions realm() override {
    adapters::auth::RealmOptions realm;
    realm.key = realm_key_;
    realm.issuer = issuer_.issuer();
    realm.audience = kAudience;
    realm.allowed_azp = {kWebClientId, kToolClientId};
    realm.algorithms = {"ES256"};
    realm.jwks = [this] { return issuer_.jwks(); };
    return realm;
  }

  std::unique_ptr<runtime::RuntimeModule> make_module() override { return make_development_issuer_module(issuer_); }

  std::vector<AccountRoute> account_routes() override {
    return {
        {.path = kTokenPath,
         .member = kTokenMember,
         .make = [this](std::string tenant,
                        std::string user) { return mint_token(std::move(tenant), std::move(user), {}); }},
        {.path = kStrongTokenPath,
         .member = kTokenMember,
         .make = [this](std::string tenant,
                        std::string user) { return mint_token(std::move(tenant), std::move(user), {"pwd", "otp"}); }},
        {.path = kSignInLinkPath, .member = kSignInLinkMember, .make = [this](std::string tenant, std::string user) {
           return sign_in_link(std::move(tenant), std::move(user));
         }}};
  }

  lib::Task<lib::Result<std::string>> sign_in_link(std::string tenant, std::string user) override {
    CO_TRY(auto ticket, co_await issuer_.make_ticket(std::move(tenant), std::move(user)));
    co_return web_url_ + kFirstPage + "&" + kTicket + "=" + ticket;
  }

  std::string ticket_parameter() const override { return kTicket; }
  const std::string& web_client_secret() const override { return web_client_secret_; }

 private:
  adapters::auth::IssuerOptions issuer_options(const DevelopmentParts& parts) const {
    adapters::auth::IssuerOptions options;
    options.public_url = parts.api_url;
    options.realm_key = parts.realm_key;
    options.audience = kAudience;
    options.tool_client_id = kToolClientId;
    options.clients.push_back({.id = kWebClientId,
                               .secret = web_client_secret_,
                               .redirect_uris = {parts.web_url + "/api/auth/callback"},
                               .post_logout_redirect_uris = {parts.web_url + "/login"}});
    return options;
  }

  // An empty tenant takes the first.
  lib::Task<lib::Result<std::string>> mint_token(std::string tenant, std::string user,
                                                 std::vector<std::string> methods) {
    if (tenant.empty()) {
      CO_TRY(auto tenants, co_await directory_.list_tenants());
      if (tenants.empty())
        co_return lib::Error{lib::ErrorCode::not_found, "issuer.unknown_account", "There is no tenant yet."};
      tenant = tenants.front().code;
    }
    co_return co_await issuer_.mint_token(std::move(tenant), std::move(user), std::move(methods));
  }

  std::string realm_key_;
  std::string web_url_;
  std::string web_client_secret_;
  PgIssuerStore store_;
  PgIssuerDirectory directory_;
  adapters::auth::DevelopmentIssuer issuer_;
};

}  // namespace

namespace development {

lib::Result<void> check(const runtime::RuntimeConfig& config, bool moves_clock) {
  const auto refuse = [](std::string message) {
    return lib::Error{lib::ErrorCode::invalid_argument, "iam.prod_nonprod_idp", std::move(message)};
  };
  const bool local = config.environment == runtime::Environment::local;
  if (moves_clock && !local) return refuse("--now moves the clock and exists only in ENVIRONMENT=local.");
  if (config.db_url.empty() && !local)
    return refuse("The embedded database exists only in ENVIRONMENT=local: set DATABASE_URL.");
  if (!config.realms.empty()) return {};
  if (!local) return refuse("The development issuer exists only in ENVIRONMENT=local: configure a realm.");
  if (!is_loopback(config.address))
    return refuse("The development issuer signs anybody in, so ADDRESS has to be a loopback address, not " +
                  config.address + ".");
  return {};
}

std::unique_ptr<lib::Clock> moved_clock(lib::Timestamp now) {
  return std::make_unique<MovedClock>(now - lib::system_clock().now());
}

lib::Result<std::unique_ptr<LocalDatabase>> start_database(const std::string& data_dir, const std::string& binary_dir) {
  adapters::db::EmbeddedClusterOptions options;
  options.data_dir = data_dir;
  options.binary_dir = binary_dir;
  TRY(auto cluster, EmbeddedCluster::ensure(std::move(options)));
  return std::unique_ptr<LocalDatabase>(std::make_unique<EmbeddedDatabase>(std::move(cluster)));
}

std::unique_ptr<Development> make_issuer(DevelopmentParts parts) {
  return std::make_unique<LocalIssuer>(std::move(parts));
}

std::vector<CommandSpec> commands() {
  return development_commands();
}

}  // namespace development
}  // namespace athyper::cmd
