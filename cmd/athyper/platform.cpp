#include "platform.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <thread>

#include <athyper/adapters/auth/create_auth_adapter.hpp>
#include <athyper/adapters/db/create.hpp>
#include <athyper/adapters/db/embedded_cluster.hpp>
#include <athyper/adapters/db/provision.hpp>
#include <athyper/runtime/foundation/health.hpp>
#include <athyper/runtime/foundation/pipeline.hpp>
#include <athyper/runtime/foundation/problem.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/random.hpp>
#include <lib/http_client/client.hpp>
#include <lib/http_server/server.hpp>
#include <lib/log/batched_sink.hpp>
#include <lib/log/logger.hpp>
#include <lib/net/loops.hpp>
#include <lib/process/child.hpp>

#include "admin_handler.hpp"
#include "development.hpp"
#include "local_adapters.hpp"
#include "metrics_text.hpp"
#include "offset_clock.hpp"
#include "platform_modules.hpp"
#include "rate_limits.hpp"
#include "sample.hpp"
#include "web.hpp"

namespace athyper::cmd {
namespace {

constexpr const char* kVersion = "0.1.0";

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

// A handler that can be put in after the server has its port; until then the answer is 503.
class LateHandler {
 public:
  lib::http::Handler handler() {
    return [this](lib::http::Request request) -> lib::Task<lib::http::Response> {
      if (!ready_.load(std::memory_order_acquire)) return not_yet();
      return handler_(std::move(request));
    };
  }
  void set(lib::http::Handler handler) {
    handler_ = std::move(handler);
    ready_.store(true, std::memory_order_release);
  }

 private:
  static lib::Task<lib::http::Response> not_yet() {
    co_return runtime::foundation::problem_response(503, "UNAVAILABLE", "Starting", "");
  }
  lib::http::Handler handler_;
  std::atomic<bool> ready_{false};
};

}  // namespace

// Members stand in the order they are built; they are destroyed in reverse.
struct Platform::Parts {
  runtime::LoadedConfig config;
  PlatformOptions options;
  OffsetClock clock{std::chrono::microseconds(0)};
  lib::Random& random = lib::system_random();
  std::unique_ptr<lib::log::BatchedSink> log_sink;
  std::optional<lib::log::Logger> logger;
  std::unique_ptr<adapters::db::EmbeddedCluster> cluster;
  std::unique_ptr<lib::net::Loops> loops;
  std::unique_ptr<adapters::db::DbAdapter> db;
  std::shared_ptr<lib::http_client::Client> http_client;
  LateHandler late_api, late_web, late_admin;
  std::unique_ptr<lib::http::Server> api_server, web_server, admin_server;
  std::unique_ptr<Development> development;
  std::shared_ptr<adapters::auth::ManagedAuthAdapter> auth;
  LocalAdapters local;
  runtime::Container container;
  runtime::Registries registries;
  std::vector<std::unique_ptr<runtime::RuntimeModule>> modules;
  runtime::foundation::HealthSources health;
  std::unique_ptr<runtime::foundation::HttpMetrics> metrics;
  std::unique_ptr<runtime::foundation::Router> router;
  std::unique_ptr<RateLimits> rate_limits;
  std::unique_ptr<runtime::foundation::PipelineServices> pipeline;
  std::unique_ptr<AdminServices> admin;
  std::unique_ptr<Web> web;
  InstanceFacts facts;
  std::atomic<bool> shutting_down{false};
  bool loops_running = false;
  bool ended = false;

  lib::Result<void> bring_up();
  lib::Result<void> open_database();
  lib::Result<void> open_ports();
  lib::Result<void> compose_identity();
  lib::Result<void> compose_modules();
  lib::Result<void> load_content();
  lib::Result<void> serve();
  lib::Task<lib::Result<std::string>> make_link(std::string tenant, std::string user);
  WebSurroundings web_surroundings(lib::http::Handler api_handler);

  /// Runs a coroutine on loop 0 and waits for it; for the start only.
  template <class T>
  lib::Result<T> await(std::function<lib::Task<lib::Result<T>>()> work) {
    std::optional<lib::Result<T>> result;
    loops->run_and_wait(0, [&]() -> lib::Task<void> { result.emplace(co_await work()); });
    return std::move(*result);
  }
};

lib::Result<void> Platform::Parts::open_database() {
  const auto& settings = config.config;
  adapters::db::DbAdapterOptions db_options;
  if (settings.db_url.empty()) {
    adapters::db::EmbeddedClusterOptions cluster_options;
    cluster_options.data_dir = options.data_dir;
    TRY(cluster, adapters::db::EmbeddedCluster::ensure(std::move(cluster_options)));
    cluster->supervise(
        [this](std::string event, std::string detail) { logger->warn("db.cluster." + event, {{"detail", detail}}); });
    db_options.runtime_connection = cluster->runtime_connection();
    db_options.owner_connection = cluster->owner_connection();
  } else {
    db_options.runtime_connection = settings.db_url;
    db_options.owner_connection = settings.db_admin_url.empty() ? settings.db_url : settings.db_admin_url;
    db_options.runtime_role = "athyper_runtime";
  }
  db_options.prepared_statements = settings.db_prepared_statements;
  TRY(auto report, adapters::db::provision(db_options.owner_connection, clock.now()));
  for (const auto& file : report.executed) logger->info("db.provision.executed", {{"file", file}});
  if (!report.numeric_leakproof)
    logger->warn("db.provision.numeric_not_leakproof", {{"effect", "numeric fields are not index-filterable"}});
  TRY(adapters::db::check_catalogue(db_options.owner_connection));
  // From here on there are threads; the database child had to be started before them.
  loops->start();
  loops_running = true;
  TRY(db, adapters::db::create_db_adapter(std::move(db_options), *loops, clock));
  return {};
}

// The ports come first: one that is taken is told before a database is made, and the issuer's name and every redirect
// URI hold them. Nothing is accepted before the loops run.
lib::Result<void> Platform::Parts::open_ports() {
  const auto& settings = config.config;
  const auto cores = std::max(1u, std::thread::hardware_concurrency());
  loops = std::make_unique<lib::net::Loops>(settings.threads != 0 ? settings.threads : std::min(cores, 64u));
  const auto open = [&](std::uint16_t port, LateHandler& late) -> lib::Result<std::unique_ptr<lib::http::Server>> {
    auto server = std::make_unique<lib::http::Server>(*loops, server_options(settings, port), late.handler());
    TRY(server->listen());
    return server;
  };
  TRY(api_server, open(settings.port, late_api));
  TRY(admin_server, open(settings.admin_port, late_admin));
  facts.api_url = local_url(api_server->port());
  facts.admin_url = local_url(admin_server->port());
  if (options.with_web) {
    TRY(web_server, open(settings.web_port, late_web));
    facts.web_url = settings.public_base_url.empty() ? local_url(web_server->port()) : settings.public_base_url;
  }
  return {};
}

lib::Result<void> Platform::Parts::compose_identity() {
  const auto& settings = config.config;
  http_client = std::make_shared<lib::http_client::Client>(lib::http_client::Options{});
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
    development =
        std::make_unique<Development>(*db, clock, random, settings.default_realm, facts.api_url, facts.web_url);
    TRY(await<void>([this] { return development->start(); }));
    auth_options.realms.push_back(development->realm());
  }
  auth_options.spawn = [this](std::function<lib::Task<void>()> work) { loops->spawn(0, std::move(work)); };
  auth_options.current_loop = [] { return lib::net::Loops::current(); };
  auth_options.loops = loops->size();
  TRY(auth, adapters::auth::create_auth_adapter(std::move(auth_options), clock));
  loops->run_and_wait(0, [this] { return auth->refresh_keys(); });
  return {};
}

// Two true phases: every module registers before any contributes; a name given twice stops the start.
lib::Result<void> Platform::Parts::compose_modules() {
  namespace tokens = runtime::tokens;
  container.value(tokens::config, std::as_const(config.config));
  container.value(tokens::logger, std::as_const(*logger));
  container.value(tokens::clock, static_cast<const lib::Clock&>(clock));
  container.value(tokens::random, random);
  container.value(tokens::db, static_cast<adapters::db::DbClient&>(*db));
  container.value(tokens::auth, static_cast<adapters::auth::AuthAdapter&>(*auth));
  TRY(local, make_local_adapters({.data_dir = options.data_dir,
                                  .environment = std::string(to_string(config.config.environment)),
                                  .version = kVersion,
                                  .api_url = facts.api_url,
                                  .loops = *loops,
                                  .logger = *logger,
                                  .clock = clock,
                                  .random = random}));
  container.value(tokens::cache, static_cast<adapters::memorycache::CacheClient&>(*local.cache));
  container.value(tokens::object_storage, static_cast<adapters::objectstorage::ObjectStorageAdapter&>(*local.objects));
  container.value(tokens::telemetry, static_cast<adapters::telemetry::TelemetryAdapter&>(*local.telemetry));
  container.value(tokens::registries, registries);
  modules = make_platform_modules();
  if (development) modules.push_back(development->make_module());
  for (const auto& module : modules) module->register_services(container);
  container.freeze();
  for (const auto& module : modules) module->contribute(container, registries);

  health = {.version = kVersion,
            .dependencies = [this]() -> lib::Task<std::vector<runtime::foundation::DependencyHealth>> {
              auto database = co_await db->health();
              std::vector<runtime::foundation::DependencyHealth> all;
              all.push_back(
                  {"database", true, database.healthy, std::move(database.detail), std::move(database.breaker_state)});
              for (auto& realm : auth->health())
                all.push_back({"auth:" + realm.realm_key, true, realm.healthy, std::move(realm.detail),
                               std::move(realm.breaker_state)});
              co_await add_health(local, all);
              co_return all;
            },
            .jwks = [this] { return auth->health(); },
            .shutting_down = [this] { return shutting_down.load(std::memory_order_relaxed); }};
  runtime::foundation::add_health_routes(registries.routes, health, clock);

  auto duplicates = container.duplicates();
  for (const auto* more :
       {&registries.routes.duplicates(), &registries.jobs.duplicates(), &registries.services.duplicates()}) {
    duplicates.insert(duplicates.end(), more->begin(), more->end());
  }
  if (!duplicates.empty()) {
    lib::Error error{lib::ErrorCode::internal, "bootstrap.duplicate", "Modules define the same thing twice."};
    for (auto& name : duplicates) error.details.push_back({std::move(name), "duplicate", "is defined twice"});
    return error;
  }
  return {};
}

lib::Result<void> Platform::Parts::load_content() {
  auto& models = container.get(runtime::tokens::model_store);
  TRY(await<void>([&models] { return models.reload(); }));
  if (options.sample == "procurement") {
    TRY(await<void>([this] { return load_procurement_sample(container, *db, clock); }));
    TRY(await<void>([&models] { return models.reload(); }));
  }
  return {};
}

lib::Result<void> Platform::Parts::serve() {
  namespace tokens = runtime::tokens;
  metrics = std::make_unique<runtime::foundation::HttpMetrics>(registries.routes.all());
  router = std::make_unique<runtime::foundation::Router>(registries.routes.all());
  rate_limits = std::make_unique<RateLimits>(config.config, clock);
  pipeline = std::make_unique<runtime::foundation::PipelineServices>(
      runtime::foundation::PipelineServices{.container = container,
                                            .config = config.config,
                                            .clock = clock,
                                            .random = random,
                                            .logger = *logger,
                                            .auth = *auth,
                                            .principals = container.get(tokens::principal_resolver),
                                            .models = container.get(tokens::model_store),
                                            .audit = container.get(tokens::audit_writer),
                                            .metrics = *metrics,
                                            .router = *router,
                                            .rate_limit = [this](runtime::RateProfile profile, const std::string& key) {
                                              return rate_limits->take(profile, key);
                                            }});
  const auto api_handler = runtime::foundation::make_api_handler(*pipeline);
  late_api.set(api_handler);

  facts.control_secret = lib::random_hex(random, 32);
  admin = std::make_unique<AdminServices>(AdminServices{
      .metrics = [this] { return metrics->to_prometheus() + metrics_text(*db, *api_server, auth->health(), local); },
      .control_secret = development ? facts.control_secret : std::string(),
      .mint_token = [this](std::string tenant,
                           std::string user) { return development->mint_token(std::move(tenant), std::move(user)); },
      .sign_in_link = [this](std::string tenant,
                             std::string user) { return make_link(std::move(tenant), std::move(user)); },
      .database_url = cluster ? cluster->owner_connection() : std::string(),
      .routes = registries.routes});
  late_admin.set(make_admin_handler(*admin));
  if (options.with_web) {
    TRY(web, Web::make(web_surroundings(api_handler)));
    late_web.set(web->handler());
  }
  return {};
}

lib::Task<lib::Result<std::string>> Platform::Parts::make_link(std::string tenant, std::string user) {
  CO_TRY(auto ticket, co_await development->make_ticket(std::move(tenant), std::move(user)));
  co_return facts.web_url +
      "/api/auth/login?workbench=user&returnUrl=/app/purchase_requisition/view/list&ticket=" + ticket;
}

WebSurroundings Platform::Parts::web_surroundings(lib::http::Handler api_handler) {
  const auto& settings = config.config;
  WebSurroundings around{.config = settings,
                         .data_dir = options.data_dir,
                         .web_url = facts.web_url,
                         .db = *db,
                         .clock = clock,
                         .random = random,
                         .logger = *logger,
                         .http_client = http_client,
                         .api = std::move(api_handler),
                         .issuer_base_url = facts.api_url,
                         .client_id = kWebClientId,
                         .client_secret = {},
                         .api_audience = {}};
  if (development) {
    around.client_secret = development->web_client_secret();
    around.api_audience = development->realm().audience;
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

lib::Result<void> Platform::Parts::bring_up() {
  TRY(auto level, lib::log::parse_level(config.config.log_level));
  // A person watching a terminal sees each line at once; a file or collector gets them in batches.
  if (!options.pretty_log) log_sink = std::make_unique<lib::log::BatchedSink>(STDERR_FILENO);
  logger.emplace(log_sink ? log_sink->sink() : lib::log::fd_sink(STDERR_FILENO), level, clock, options.pretty_log);
  for (const auto& notice : config.notices) logger->warn("config.locked_path", {{"notice", notice}});
  TRY(open_ports());
  TRY(open_database());
  TRY(compose_identity());
  TRY(compose_modules());
  TRY(load_content());
  TRY(serve());
  facts.pid = ::getpid();
  facts.start_ticks = lib::process::start_ticks(facts.pid).value_or(0);
  facts.started_at = lib::to_rfc3339(clock.now());
  facts.version = kVersion;
  logger->info(
      "runtime.boot.success",
      {{"api", facts.api_url}, {"web", facts.web_url}, {"adopted_database", cluster != nullptr && cluster->adopted()}});
  return {};
}

Platform::Platform(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Platform::~Platform() {
  shutdown();
}

lib::Result<std::unique_ptr<Platform>> Platform::start(runtime::LoadedConfig config, PlatformOptions options) {
  auto parts = std::make_unique<Parts>();
  if (options.now) parts->clock = OffsetClock(*options.now - lib::system_clock().now());
  parts->config = std::move(config);
  parts->options = std::move(options);
  std::unique_ptr<Platform> platform(new Platform(std::move(parts)));
  TRY(platform->parts_->bring_up());
  return platform;
}

InstanceFacts Platform::facts() const {
  return parts_->facts;
}

std::string Platform::sign_in_link(const std::string& tenant, const std::string& user) {
  if (!parts_->development || !parts_->web_server) return {};
  auto link = parts_->await<std::string>([&] { return parts_->make_link(tenant, user); });
  return link.ok() ? *link : std::string();
}

void Platform::shutdown() {
  auto& parts = *parts_;
  if (parts.ended) return;
  parts.ended = true;
  parts.shutting_down = true;
  const std::chrono::milliseconds limit(parts.config.config.shutdown_timeout_ms);
  // What people reach first ends first; what the rest stands on ends last.
  for (auto* server : {parts.web_server.get(), parts.api_server.get(), parts.admin_server.get()}) {
    if (server != nullptr && parts.loops_running) server->drain(limit);
  }
  if (parts.local.telemetry && parts.loops_running)
    parts.loops->run_and_wait(0, [&parts] { return parts.local.telemetry->flush(); });
  if (parts.local.file_workers) parts.local.file_workers->stop();
  if (parts.db) parts.db->close(limit);
  if (parts.loops) parts.loops->stop();
  if (parts.cluster) parts.cluster->stop(limit);
  if (parts.logger) parts.logger->info("runtime.shutdown.complete", {});
}

}  // namespace athyper::cmd
