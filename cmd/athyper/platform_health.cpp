// The health checks of the process: one for each dependency, with its breaker in the details.
#include <athyper/core/observability/health.hpp>

#include "platform_parts.hpp"

namespace athyper::cmd {
namespace {

using core::observability::HealthCheck;
using core::observability::HealthOutcome;
using core::observability::HealthStatus;
using core::observability::HealthType;

HealthOutcome outcome_of(bool healthy, std::string message, std::string breaker) {
  HealthOutcome outcome{.status = healthy ? HealthStatus::healthy : HealthStatus::unhealthy,
                        .message = std::move(message)};
  outcome.details.set("breaker", std::move(breaker));
  return outcome;
}

lib::Task<HealthOutcome> ask_database(adapters::db::DbClient& db) {
  auto health = co_await db.health();
  co_return outcome_of(health.healthy, std::move(health.detail), std::move(health.breaker_state));
}

lib::Task<HealthOutcome> ask_realm(const adapters::auth::AuthAdapter& auth, std::size_t realm) {
  auto health = auth.health().at(realm);
  co_return outcome_of(health.healthy, std::move(health.detail), std::move(health.breaker_state));
}

}  // namespace

lib::Result<void> Platform::Parts::add_health_checks() {
  TRY(health_registry->add(
      {.name = "database", .type = HealthType::database, .check = [this] { return ask_database(*db); }}));
  const auto realms = auth->health();
  for (std::size_t i = 0; i < realms.size(); ++i) {
    TRY(health_registry->add({.name = "auth:" + realms[i].realm_key, .type = HealthType::auth, .check = [this, i] {
                                return ask_realm(*auth, i);
                              }}));
  }
  TRY(health_registry->add(local.cache->health_check()));
  return health_registry->add(local.objects->health_check());
}

}  // namespace athyper::cmd
