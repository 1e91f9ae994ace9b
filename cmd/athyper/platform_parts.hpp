// What a running platform is made of; only the files platform*.cpp see it.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/auth/create_auth_adapter.hpp>
#include <athyper/adapters/db/create.hpp>
#include <athyper/core/events/event_bus.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/core/observability/metrics.hpp>
#include <athyper/core/registry/registry.hpp>
#include <athyper/runtime/foundation/health.hpp>
#include <athyper/runtime/foundation/pipeline.hpp>
#include <athyper/runtime/meta/schema_work.hpp>
#include <lib/base/random.hpp>
#include <lib/http_client/client.hpp>
#include <lib/http_server/server.hpp>
#include <lib/log/batched_sink.hpp>
#include <lib/log/logger.hpp>
#include <lib/net/loops.hpp>
#include <lib/net/run.hpp>

#include "admin_handler.hpp"
#include "background.hpp"
#include "development.hpp"
#include "local_adapters.hpp"
#include "platform.hpp"
#include "rate_limits.hpp"
#include "shutdown_list.hpp"
#include "web.hpp"

namespace athyper::cmd {

inline constexpr const char* kVersion = "0.1.0";

/// The handler of a server that is made before what it serves; set before the server listens.
class LateHandler {
 public:
  lib::http::Handler handler() {
    return [this](lib::http::Request request) { return handler_(std::move(request)); };
  }
  void set(lib::http::Handler handler) { handler_ = std::move(handler); }

 private:
  lib::http::Handler handler_;
};

// Members stand in the order they are built; they are destroyed in reverse.
struct Platform::Parts {
  Parts(runtime::LoadedConfig with_config, PlatformOptions with_options)
      : config(std::move(with_config)),
        options(std::move(with_options)),
        moved_clock(options.now ? development::moved_clock(*options.now) : nullptr) {}

  runtime::LoadedConfig config;
  PlatformOptions options;
  std::unique_ptr<lib::Clock> moved_clock;
  const lib::Clock& clock = moved_clock ? *moved_clock : lib::system_clock();
  lib::Random& random = lib::system_random();
  std::unique_ptr<lib::log::BatchedSink> log_sink;
  std::optional<lib::log::Logger> logger;
  std::optional<ShutdownList> shutdown;
  std::unique_ptr<LocalDatabase> cluster;
  std::unique_ptr<lib::net::Loops> loops;
  std::unique_ptr<adapters::db::DbAdapter> db;
  /// Of the schema's owner, direct.
  std::string owner_connection;
  std::shared_ptr<lib::http_client::Client> http_client;
  LateHandler late_api, late_web, late_admin;
  std::unique_ptr<lib::http::Server> api_server, web_server, admin_server;
  /// The realms whose people may sign in.
  core::registry::IdentityProviderRegistry providers;
  std::unique_ptr<Development> development;
  std::shared_ptr<adapters::auth::ManagedAuthAdapter> auth;
  LocalAdapters local;
  /// For looking at tables before a change.
  std::unique_ptr<lib::net::WorkerPool> schema_workers;
  core::observability::MetricsRegistry metrics_registry{5'000};
  std::optional<core::observability::HealthCheckRegistry> health_registry;
  core::events::InMemoryEventBus event_bus;
  runtime::Container container;
  runtime::Registries registries;
  std::vector<std::unique_ptr<runtime::RuntimeModule>> modules;
  std::optional<runtime::foundation::HealthSources> health;
  std::unique_ptr<runtime::foundation::HttpMetrics> metrics;
  std::unique_ptr<runtime::foundation::Router> router;
  std::unique_ptr<RateLimits> rate_limits;
  std::unique_ptr<runtime::foundation::PipelineServices> pipeline;
  std::unique_ptr<AdminServices> admin;
  std::unique_ptr<Web> web;
  core::lifecycle::LifecycleManager services;
  /// Where the API and the web server are reached, whichever process serves them.
  std::string api_base, web_base;
  InstanceFacts facts;
  std::atomic<bool> shutting_down{false};

  // In this order; each in a file of its own.
  lib::Result<void> bring_up();
  lib::Result<void> take_ports();
  lib::Result<void> open_database();
  lib::Result<void> compose_identity();
  lib::Result<void> register_providers();
  adapters::auth::RealmOptions realm_options(const core::registry::IdentityProvider& provider) const;
  lib::Result<void> compose_modules();
  runtime::meta::SchemaWork schema_work();
  void add_metrics();
  lib::Result<void> load_content();
  lib::Result<void> serve();
  lib::Result<void> start_services();
  lib::Result<void> open_doors();

  /// Whether this process does what belongs to `mode`.
  bool runs(runtime::Mode mode) const {
    return options.mode == mode || options.mode == runtime::Mode::all || mode == runtime::Mode::all;
  }
  bool runs_all() const { return options.mode == runtime::Mode::all; }
  lib::Result<void> refuse_flaws();
  void audit(std::string action, lib::Json payload);
  lib::Task<void> stop_services();
  WebSurroundings web_surroundings(neon::web::ApiTransport api);

  /// Runs a coroutine on loop 0 and waits for it, at most for `limit`; for the end only.
  void run_on_loop(std::function<lib::Task<void>()> work, std::chrono::milliseconds limit) {
    loops->run_and_wait(0, [&]() -> lib::Task<void> { co_await lib::net::run_within(work, limit); });
  }

  /// Runs a coroutine on loop 0 and waits for it; for the start only.
  template <class T>
  lib::Result<T> await(std::function<lib::Task<lib::Result<T>>()> work) {
    std::optional<lib::Result<T>> result;
    loops->run_and_wait(0, [&]() -> lib::Task<void> { result.emplace(co_await work()); });
    return std::move(*result);
  }
};

}  // namespace athyper::cmd
