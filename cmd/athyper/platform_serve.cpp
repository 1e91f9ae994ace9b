// The servers of the process: their ports, what answers on them, and the moment they let people in.
#include <algorithm>
#include <thread>

#include <athyper/runtime/foundation/problem.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/tokens.hpp>

#include "api_transport.hpp"
#include "platform_parts.hpp"
#include "sample.hpp"
#include "web_observed.hpp"

namespace athyper::cmd {
namespace {

// A wish for a name that a person types: the issuer, cookies and redirect URIs are all made for it.
std::string local_url(std::uint16_t port) {
  return "http://localhost:" + std::to_string(port);
}

lib::http::ServerOptions server_options(const runtime::RuntimeConfig& config, std::uint16_t port) {
  lib::http::ServerOptions options;
  options.address = config.address;
  options.port = port;
  options.body_bytes = static_cast<std::size_t>(config.body_limit_bytes);
  // The browser front and load generators come from one address.
  options.connections_per_address = 4'096;
  options.protocol_error = [](int status, const std::string& code) {
    return runtime::foundation::problem_response(status, code, "The request breaks a rule of HTTP",
                                                 lib::random_hex(lib::system_random(), 16));
  };
  return options;
}

// A client that is between two requests is waited for a moment only, so that the last steps have their time.
std::chrono::milliseconds drain_limit(std::chrono::milliseconds left) {
  return left * 2 / 3;
}

}  // namespace

// The ports come first: one that is taken is told before a database is made, and the issuer's name and every redirect
// URI hold them. Nobody is let in before everything stands behind them (open_doors).
lib::Result<void> Platform::Parts::take_ports() {
  const auto& settings = config.config;
  const auto cores = std::max(1u, std::thread::hardware_concurrency());
  loops = std::make_unique<lib::net::Loops>(settings.threads != 0 ? settings.threads : std::min(cores, 64u));
  const auto open = [&](std::uint16_t port, LateHandler& late) -> lib::Result<std::unique_ptr<lib::http::Server>> {
    auto server = std::make_unique<lib::http::Server>(*loops, server_options(settings, port), late.handler());
    TRY(server->bind());
    return server;
  };
  TRY(admin_server, open(settings.admin_port, late_admin));
  facts.admin_url = local_url(admin_server->port());
  const auto port_of = [](const auto& server, std::uint16_t configured) {
    return server ? server->port() : configured;
  };
  if (runs(runtime::Mode::api)) {
    TRY(api_server, open(settings.port, late_api));
  }
  if (runs(runtime::Mode::web)) {
    TRY(web_server, open(settings.web_port, late_web));
  }
  // One process is its own API; of several, those that do not serve it and those beside each other are told its name.
  const bool named = !runs_all() && (!api_server || config.is_set("runtimeApiUrl"));
  api_base = named ? settings.runtime_api_url : local_url(port_of(api_server, settings.port));
  web_base =
      settings.public_base_url.empty() ? local_url(port_of(web_server, settings.web_port)) : settings.public_base_url;
  if (api_server) facts.api_url = local_url(api_server->port());
  if (web_server) facts.web_url = web_base;
  return {};
}

lib::Result<void> Platform::Parts::serve() {
  namespace tokens = runtime::tokens;
  metrics = std::make_unique<runtime::foundation::HttpMetrics>(metrics_registry, registries.routes.all());
  router = std::make_unique<runtime::foundation::Router>(registries.routes.all());
  rate_limits = std::make_unique<RateLimits>(config.config, clock);
  pipeline = std::make_unique<runtime::foundation::PipelineServices>(runtime::foundation::PipelineServices{
      .container = container,
      .config = config.config,
      .clock = clock,
      .random = random,
      .logger = *logger,
      .auth = *auth,
      .principals = container.get(tokens::principal_resolver),
      .access = container.get(tokens::access_policy),
      .models = container.get(tokens::model_store),
      .audit = container.get(tokens::audit_writer),
      .metrics = *metrics,
      .router = *router,
      .rate_limit = [this](runtime::RateProfile profile,
                           const std::string& key) { return rate_limits->take(profile, key); },
      .telemetry = local.telemetry.get()});
  const auto api_handler = runtime::foundation::make_api_handler(*pipeline);
  late_api.set(api_handler);

  facts.control_secret = lib::random_hex(random, 32);
  admin = std::make_unique<AdminServices>(AdminServices{
      .health = api_handler,
      .metrics = [this] { return metrics_registry.prometheus_text(); },
      .control_secret = development ? facts.control_secret : std::string(),
      .account_routes = development ? development->account_routes() : std::vector<AccountRoute>(),
      .control_routes = runs(runtime::Mode::api) ? sample_routes(container, *db, clock) : std::vector<ControlRoute>(),
      .database_url = cluster ? cluster->owner_connection() : std::string(),
      .routes = registries.routes});
  late_admin.set(make_admin_handler(*admin));
  if (web_server) {
    TRY(web, Web::make(web_surroundings(runs_all() ? make_local_transport(api_handler)
                                                   : make_http_transport(http_client, api_base))));
    late_web.set(observe_web(web->handler(), {.metrics = metrics_registry, .logger = *logger, .clock = clock}));
  }
  return {};
}

// Readiness says no first, then every server drains beside the others: the web server stands on the API's handler and
// not on its port.
lib::Result<void> Platform::Parts::open_doors() {
  for (auto* server : {api_server.get(), web_server.get(), admin_server.get()}) {
    if (server == nullptr) continue;
    TRY(server->listen());
  }
  shutdown->at_end("http-servers", [this](auto left) {
    std::vector<std::thread> draining;
    for (auto* server : {web_server.get(), api_server.get(), admin_server.get()}) {
      if (server != nullptr) draining.emplace_back([server, left] { server->drain(drain_limit(left)); });
    }
    for (auto& thread : draining) thread.join();
  });
  shutdown->at_end("readiness", [this](auto) {
    shutting_down = true;
    container.get(runtime::meta::kChangeService).end_streams();
  });
  return {};
}

}  // namespace athyper::cmd
