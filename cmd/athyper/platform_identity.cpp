// Identity: the realms whose tokens are accepted, and what the web server needs to sign people in.
#include <algorithm>

#include "platform_parts.hpp"
#include "realm_check.hpp"

namespace athyper::cmd {

lib::Result<void> Platform::Parts::compose_identity() {
  const auto& settings = config.config;
  http_client = std::make_shared<lib::http_client::Client>(lib::http_client::Options{});
  if (settings.environment != runtime::Environment::local) {
    TRY(await<void>([&] { return check_issuers(http_client, settings.realms); }));
  }
  adapters::auth::AuthAdapterOptions auth_options;
  for (const auto& realm : settings.realms) {
    adapters::auth::RealmOptions entry;
    entry.key = realm.key;
    entry.issuer = realm.issuer_url;
    entry.audience = realm.client_id;
    entry.allowed_azp = realm.allowed_azp.empty() ? std::vector<std::string>{realm.client_id} : realm.allowed_azp;
    entry.jwks =
        adapters::auth::make_http_jwks_source(http_client, realm.issuer_url + "/protocol/openid-connect/certs");
    auth_options.realms.push_back(std::move(entry));
  }
  if (settings.realms.empty()) {
    development = development::make_issuer({.db = *db,
                                            .clock = clock,
                                            .random = random,
                                            .realm_key = settings.default_realm,
                                            .api_url = api_base,
                                            .web_url = web_base,
                                            .one_process = runs_all()});
    TRY(await<void>([this] { return development->start(); }));
    auth_options.realms.push_back(development->realm());
  }
  auth_options.spawn = [this](std::function<lib::Task<void>()> work) { loops->spawn(0, std::move(work)); };
  auth_options.retry.sleep = lib::net::sleep_for;
  auth_options.retry.random = random;
  auth_options.current_loop = [] { return lib::net::Loops::current(); };
  auth_options.loops = loops->size();
  TRY(auth, adapters::auth::create_auth_adapter(std::move(auth_options), clock));
  loops->run_and_wait(0, [this] { return auth->refresh_keys(); });
  return {};
}

WebSurroundings Platform::Parts::web_surroundings(neon::web::ApiTransport api) {
  const auto& settings = config.config;
  WebSurroundings around{.config = settings,
                         .data_dir = options.data_dir,
                         .web_url = web_base,
                         .db = *db,
                         .clock = clock,
                         .random = random,
                         .logger = *logger,
                         .http_client = http_client,
                         .api = std::move(api),
                         .issuer_base_url = api_base,
                         .client_id = kWebClientId,
                         .client_secret = {},
                         .api_audience = {},
                         .ticket_parameter = {}};
  if (development) {
    around.client_secret = development->web_client_secret();
    around.api_audience = development->realm().audience;
    around.ticket_parameter = development->ticket_parameter();
    return around;
  }
  // load_config has made sure that the default realm is among the realms.
  const auto realm = std::find_if(settings.realms.begin(), settings.realms.end(),
                                  [&](const auto& r) { return r.key == settings.default_realm; });
  around.issuer_base_url = realm->issuer_url.substr(0, realm->issuer_url.find("/realms/"));
  around.client_id = realm->client_id;
  around.client_secret = realm->client_secret;
  around.api_audience = realm->client_id;
  return around;
}

}  // namespace athyper::cmd
