#include "web.hpp"

#include <lib/crypto/crypto.hpp>
#include <lib/net/loops.hpp>
#include <neon/auth/oidc.hpp>
#include <neon/auth/session_manager.hpp>
#include <neon/web/assets.hpp>

#include "pg_session_store.hpp"
#include "secret_file.hpp"

namespace athyper::cmd {
namespace {

// Every web server of an installation opens the sessions of the others: with the configured secret, or with the one in
// the data folder where there is one server only. It is never in the database: neither alone opens a session.
lib::Result<std::string> session_key(const WebSurroundings& around) {
  const auto& configured = around.config.session_secret;
  if (configured.empty()) return load_or_make_secret(around.data_dir, "web.secret", around.random);
  return lib::crypto::hmac_sha256(configured, "web sessions");
}

}  // namespace

struct Web::Parts {
  WebSurroundings around;
  neon::auth::OidcConfig oidc;
  std::unique_ptr<PgSessionStore> store;
  std::unique_ptr<PgAuthAuditSink> audit;
  std::unique_ptr<neon::auth::SessionManager> sessions;
  lib::http::Handler handler;
};

Web::Web(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Web::~Web() = default;
lib::http::Handler Web::handler() const {
  return parts_->handler;
}

lib::Result<std::unique_ptr<Web>> Web::make(WebSurroundings surroundings) {
  auto parts = std::unique_ptr<Parts>(new Parts{
      .around = std::move(surroundings), .oidc = {}, .store = {}, .audit = {}, .sessions = {}, .handler = {}});
  auto& around = parts->around;
  TRY(auto secret, session_key(around));
  TRY(auto policy, neon::auth::session_policy_for(to_string(around.config.environment)));
  parts->oidc = neon::auth::make_keycloak_config(around.issuer_base_url, around.config.default_realm);
  parts->oidc.client_id = around.client_id;
  parts->oidc.client_secret = around.client_secret;
  parts->oidc.api_audience = around.api_audience;
  parts->oidc.ticket_parameter = around.ticket_parameter;
  parts->oidc.redirect_uri = around.web_url + "/api/auth/callback";
  parts->oidc.post_logout_redirect_uri = around.web_url + "/login";
  parts->store = std::make_unique<PgSessionStore>(around.db);
  parts->audit =
      std::make_unique<PgAuthAuditSink>(around.db, around.events, around.clock, around.random, around.logger);
  parts->sessions = std::make_unique<neon::auth::SessionManager>(
      neon::auth::SessionManagerParts{.config = parts->oidc,
                                      .idp = neon::auth::make_http_idp_transport(around.http_client),
                                      .store = *parts->store,
                                      .audit = *parts->audit,
                                      .clock = around.clock,
                                      .random = around.random,
                                      .secret = std::move(secret),
                                      .policy = policy,
                                      .pause = [](std::chrono::milliseconds d) { return lib::net::sleep_for(d); }});
  neon::web::WebOptions options;
  options.public_url = around.web_url;
  options.cookie_lifetime = policy.absolute;
  parts->handler = neon::web::make_web_handler(
      std::move(options), {.sessions = *parts->sessions,
                           .assets = neon::web::embedded_assets(),
                           .api = around.api,
                           .random = around.random,
                           .report = [&logger = around.logger](const std::string& request_id, const lib::Error& error) {
                             logger.error("web.request.failed",
                                          {{"requestId", request_id}, {"error", lib::describe(error)}});
                           }});
  return std::unique_ptr<Web>(new Web(std::move(parts)));
}

}  // namespace athyper::cmd
