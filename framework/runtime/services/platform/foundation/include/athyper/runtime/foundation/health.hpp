// Health routes: alive, ready (with every dependency and its breaker), and the keys of the realms.
#pragma once

#include <functional>
#include <vector>

#include <athyper/adapters/auth/auth_adapter.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::foundation {

struct HealthSources {
  /// Every dependency; its breaker stands in the details of its check.
  core::observability::HealthCheckRegistry& checks;
  std::function<std::vector<adapters::auth::JwksHealthStatus>()> jwks;
  /// True from the first shutdown signal on: ready answers 503 so that a proxy stops sending.
  std::function<bool()> shutting_down;
};

/// /health, /health/live, /health/ready, /health/jwks. `sources` must outlive the routes.
void add_health_routes(RouteRegistry& routes, const HealthSources& sources);

}  // namespace athyper::runtime::foundation
