// Identity: the realms whose tokens are accepted, and what the web server needs to sign people in.
#include "platform_parts.hpp"
#include "realm_check.hpp"

namespace athyper::cmd {

// The configured realms, or the development issuer as the default one.
lib::Result<void> Platform::Parts::register_providers() {
  const auto& settings = config.config;
  std::vector<core::registry::IdentityProvider> all;
  for (const auto& realm : settings.realms) {
    all.push_back({.realm_key = realm.key,
                   .issuer_url = realm.issuer_url,
                   .client_id = realm.client_id,
                   .client_secret = realm.client_secret,
                   .audience = realm.client_id,
                   .allowed_azp = realm.allowed_azp});
  }
  if (all.empty()) {
    development = development::make_issuer({.db = *db,
                                            .clock = clock,
                                            .random = random,
                                            .realm_key = settings.default_realm,
                                            .api_url = api_base,
                                            .web_url = web_base,
                                            .one_process = runs_all()});
    TRY(await<void>([this] { return development->start(); }));
    const auto realm = development->realm();
    all.push_back({.realm_key = realm.key,
                   .issuer_url = realm.issuer,
                   .client_id = kWebClientId,
                   .client_secret = development->web_client_secret(),
                   .audience = realm.audience,
                   .allowed_azp = realm.allowed_azp});
  }
  return providers.replace(std::move(all));
}

// How the tokens of a realm are checked. The development issuer's keys come from memory.
adapters::auth::RealmOptions Platform::Parts::realm_options(const core::registry::IdentityProvider& provider) const {
  if (development) return development->realm();
  adapters::auth::RealmOptions realm;
  realm.key = provider.realm_key;
  realm.issuer = provider.issuer_url;
  realm.audience = provider.audience.value_or(provider.client_id);
  realm.allowed_azp = provider.allowed_azp;
  if (realm.allowed_azp.empty()) realm.allowed_azp.push_back(provider.client_id);
  const auto keys = provider.jwks_uri.value_or(provider.issuer_url + "/protocol/openid-connect/certs");
  realm.jwks = adapters::auth::make_http_jwks_source(http_client, keys);
  return realm;
}

lib::Result<void> Platform::Parts::compose_identity() {
  http_client = std::make_shared<lib::http_client::Client>(lib::http_client::Options{});
  TRY(register_providers());
  if (config.config.environment != runtime::Environment::local) {
    TRY(await<void>([&] { return check_issuers(http_client, providers); }));
  }
  adapters::auth::AuthAdapterOptions auth_options;
  for (const auto& provider : providers.list()) auth_options.realms.push_back(realm_options(*provider));
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
  // load_config has made sure that the default realm is among the realms.
  const auto provider = providers.find(settings.default_realm);
  WebSurroundings around{.config = settings,
                         .data_dir = options.data_dir,
                         .web_url = web_base,
                         .db = *db,
                         .events = event_bus,
                         .clock = clock,
                         .random = random,
                         .logger = *logger,
                         .http_client = http_client,
                         .api = std::move(api),
                         .issuer_base_url = api_base,
                         .client_id = provider->client_id,
                         .client_secret = provider->client_secret,
                         .api_audience = provider->audience.value_or(provider->client_id),
                         .ticket_parameter = {}};
  if (development) {
    around.ticket_parameter = development->ticket_parameter();
  } else {
    around.issuer_base_url = provider->issuer_url.substr(0, provider->issuer_url.find("/realms/"));
  }
  return around;
}

}  // namespace athyper::cmd
