// The platform's beginning and end, in order.
#include "platform.hpp"

#include <unistd.h>

#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/tenant_directory.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/process/child.hpp>

#include "platform_parts.hpp"
#include "realm_check.hpp"
#include "sample.hpp"

namespace athyper::cmd {

lib::Result<void> Platform::Parts::load_content() {
  auto& models = container.get(runtime::tokens::model_store);
  TRY(await<void>([&models] { return models.reload(); }));
  if (options.sample == "procurement") {
    TRY(await<void>([this] { return load_procurement_sample(container, *db, clock); }));
    TRY(await<void>([&models] { return models.reload(); }));
  }
  auto& tenants = container.get(runtime::tokens::tenants);
  TRY(await<void>([&tenants] { return tenants.refresh(); }));
  return check_default_tenant(config.config, core::registry::TenantIdpRegistry(tenants.registry(), providers));
}

// What happens to the process stands in the log under "audit", before there is a tenant to whose audit log it belongs.
void Platform::Parts::audit(std::string action, lib::Json payload) {
  runtime::ConsoleAuditWriter writer(*logger);
  lib::net::run_here([&]() -> lib::Task<void> {
    runtime::AuditEvent event;
    event.action = std::move(action);
    event.payload = std::move(payload);
    event.occurred_at = clock.now();
    static_cast<void>(co_await writer.write({}, std::move(event)));
  });
}

lib::Result<void> Platform::Parts::bring_up() {
  TRY(auto level, lib::log::parse_level(config.config.log_level));
  // A person watching a terminal sees each line at once; a file or collector gets them in batches.
  if (!options.pretty_log) log_sink = std::make_unique<lib::log::BatchedSink>(STDERR_FILENO);
  logger.emplace(log_sink ? log_sink->sink() : lib::log::fd_sink(STDERR_FILENO), level, clock, options.pretty_log);
  logger = logger->with({{"service.name", "athyper"},
                         {"service.version", kVersion},
                         {"service.instance.id", lib::random_hex(random, 8)},
                         {"deployment.environment", to_string(config.config.environment)}});
  for (const auto& notice : config.notices) logger->warn("config.locked_path", {{"notice", notice}});
  logger->info("config.loaded", {{"config", runtime::redacted(config)}});
  audit("runtime.boot.start", lib::Json::object({{"mode", to_string(options.mode)}, {"version", kVersion}}));
  shutdown.emplace(clock, std::chrono::milliseconds(config.config.shutdown_timeout_ms));
  TRY(take_ports());
  TRY(open_database());
  TRY(compose_identity());
  TRY(compose_modules());
  TRY(load_content());
  TRY(serve());
  TRY(start_services());
  TRY(open_doors());
  facts.pid = ::getpid();
  facts.start_ticks = lib::process::start_ticks(facts.pid).value_or(0);
  facts.started_at = lib::to_rfc3339(clock.now());
  facts.version = kVersion;
  audit("runtime.boot.success", lib::Json::object({{"api", facts.api_url},
                                                   {"web", facts.web_url},
                                                   {"admin", facts.admin_url},
                                                   {"adoptedDatabase", cluster != nullptr && cluster->adopted()}}));
  return {};
}

Platform::Platform(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Platform::~Platform() {
  shutdown();
}

lib::Result<std::unique_ptr<Platform>> Platform::start(runtime::LoadedConfig config, PlatformOptions options) {
  auto parts = std::make_unique<Parts>(std::move(config), std::move(options));
  std::unique_ptr<Platform> platform(new Platform(std::move(parts)));
  auto up = platform->parts_->bring_up();
  if (up.ok()) return platform;
  if (platform->parts_->logger)
    platform->parts_->audit("runtime.boot.fatal", lib::Json::object({{"error", lib::describe(up.error())}}));
  return std::move(up).error();
}

InstanceFacts Platform::facts() const {
  return parts_->facts;
}

std::string Platform::sign_in_link(const std::string& tenant, const std::string& user) {
  if (!parts_->development || !parts_->runs_all()) return {};
  auto link = parts_->await<std::string>([&] { return parts_->development->sign_in_link(tenant, user); });
  return link.ok() ? *link : std::string();
}

void Platform::shutdown() {
  auto& parts = *parts_;
  if (!parts.shutdown || parts.shutdown->list().started()) return;
  parts.audit("runtime.shutdown", lib::Json::object({}));
  for (const auto& step : parts.shutdown->run()) {
    const auto milliseconds = static_cast<std::int64_t>(step.duration.count());
    if (step.error.empty()) {
      parts.logger->info("runtime.shutdown.step", {{"name", step.name}, {"durationMs", milliseconds}});
    } else {
      parts.logger->error("runtime.shutdown.step",
                          {{"name", step.name}, {"durationMs", milliseconds}, {"error", step.error}});
    }
  }
}

}  // namespace athyper::cmd
