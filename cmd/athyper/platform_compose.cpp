// The container and the modules: bound, registered, frozen, contributed.
#include <algorithm>

#include <athyper/runtime/foundation/objects.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/tokens.hpp>

#include "audit_keys.hpp"
#include "platform_modules.hpp"
#include "platform_parts.hpp"
#include "sample.hpp"

namespace athyper::cmd {
namespace {

constexpr std::size_t kSchemaThreads = 1;
constexpr std::size_t kWaitingSchemaJobs = 16;

}  // namespace

runtime::meta::SchemaWork Platform::Parts::schema_work() {
  return {.owner_connection = owner_connection,
          .off_loop = [this](std::function<void()> work) { return schema_workers->run(std::move(work)); },
          .on_loop = [this](std::function<lib::Task<void>()> work) { loops->run_and_wait(0, std::move(work)); },
          .sleep = lib::net::sleep_for};
}

// Two true phases: every module registers before any contributes; a name given twice stops the start.
lib::Result<void> Platform::Parts::compose_modules() {
  namespace tokens = runtime::tokens;
  container.value(tokens::config, std::as_const(config.config));
  container.value(tokens::logger, std::as_const(*logger));
  container.value(tokens::lifecycle, shutdown->list());
  container.value(tokens::clock, clock);
  container.value(tokens::random, random);
  container.value(tokens::event_bus, event_bus);
  container.value(tokens::db, static_cast<adapters::db::DbClient&>(*db));
  container.value(tokens::auth, static_cast<adapters::auth::AuthAdapter&>(*auth));
  TRY(local, make_local_adapters({.data_dir = options.data_dir,
                                  .environment = std::string(to_string(config.config.environment)),
                                  .version = kVersion,
                                  .api_url = api_base,
                                  .loops = *loops,
                                  .logger = *logger,
                                  .envelopes = log_sink ? log_sink->sink() : lib::log::Sink([](std::string_view) {}),
                                  .clock = clock,
                                  .random = random}));
  shutdown->at_end("file-workers", [this](auto) { local.file_workers->stop(); });
  shutdown->at_end("telemetry", [this](auto left) { run_on_loop([this] { return local.telemetry->flush(); }, left); });
  container.value(tokens::cache, static_cast<adapters::memorycache::CacheClient&>(*local.cache));
  container.value(tokens::object_storage, static_cast<adapters::objectstorage::ObjectStorageAdapter&>(*local.objects));
  container.value(tokens::telemetry, static_cast<adapters::telemetry::TelemetryAdapter&>(*local.telemetry));
  health_registry.emplace(clock, lib::net::run_within, kVersion);
  container.value(tokens::health_registry, *health_registry);
  container.value(tokens::metrics_registry, metrics_registry);
  container.value(tokens::route_registry, std::as_const(registries.routes));
  container.value(tokens::job_registry, std::as_const(registries.jobs));
  container.value(tokens::schedule_registry, std::as_const(registries.schedules));
  container.value(tokens::consumer_registry, std::as_const(registries.consumers));
  schema_workers = std::make_unique<lib::net::WorkerPool>(kSchemaThreads, kWaitingSchemaJobs);
  shutdown->at_end("schema-workers", [this](auto) { schema_workers->stop(); });
  TRY(auto seal_keys, audit_keys(config.config, options.data_dir));
  modules = make_platform_modules(schema_work(), std::move(seal_keys), *loops);
  modules.push_back(make_sample_module());
  if (development) modules.push_back(development->make_module());
  for (const auto& module : modules) module->register_services(container);
  container.freeze();
  for (const auto& module : modules) {
    module->contribute(container, registries);
    audit("module.loaded", lib::Json::object({{"module", module->name()}}));
  }
  shutdown->at_end("schema-change", [this](auto) { container.get(runtime::meta::kChangeService).stop(); });

  auto checks = auth->health_checks();
  for (auto check : {db->health_check(), local.cache->health_check(), local.objects->health_check()})
    checks.push_back(std::move(check));
  for (const auto& check : registries.health.all()) checks.push_back(check);
  for (auto& check : checks) {
    TRY(health_registry->add(std::move(check)));
  }
  add_metrics();
  health.emplace(runtime::foundation::HealthSources{
      .checks = *health_registry,
      .jwks = [this] { return auth->health(); },
      .shutting_down = [this] { return shutting_down.load(std::memory_order_relaxed); }});
  runtime::foundation::add_health_routes(registries.routes, *health);
  runtime::foundation::add_object_routes(registries.routes, *local.objects,
                                         static_cast<std::uint64_t>(config.config.body_limit_bytes));

  return refuse_flaws();
}

// A name given twice, a schedule without its job, a promised token that nothing is bound to: bugs that stop the start.
lib::Result<void> Platform::Parts::refuse_flaws() {
  auto flaws = registries.flaws();
  for (const auto& name : container.duplicates()) flaws.push_back({name, "duplicate", "is bound twice"});
  const auto bound = container.names();
  for (const auto promised : runtime::tokens::kPromised) {
    if (!std::binary_search(bound.begin(), bound.end(), promised))
      flaws.push_back({std::string(promised), "unbound", "is promised to every module and bound to nothing"});
  }
  if (flaws.empty()) return {};
  return lib::Error{lib::ErrorCode::internal, "bootstrap.modules_refused", "The modules do not fit together.",
                    std::move(flaws)};
}

// The services of this process's modes, each a component: started in order, stopped in the opposite one. One that fails
// again and again takes a process that is there for it out of service, and degrades one that also serves requests.
lib::Result<void> Platform::Parts::start_services() {
  for (const auto& service : registries.services.all()) {
    if (!runs(service.mode)) continue;
    auto component = std::make_unique<BackgroundService>(service, loops->executor(0), *logger);
    TRY(health_registry->add(component->health_check(!runs_all() && options.mode == service.mode)));
    TRY(services.add(std::move(component)));
  }
  TRY(await<void>([this] { return services.start(); }));
  shutdown->at_end("services", [this](auto left) { run_on_loop([this] { return stop_services(); }, left); });
  return {};
}

lib::Task<void> Platform::Parts::stop_services() {
  const auto stopped = co_await services.stop();
  if (!stopped.ok()) logger->error("service.stop.failed", {{"error", lib::describe(stopped.error())}});
}

}  // namespace athyper::cmd
