// Health routes: alive, ready (with every dependency and its breaker), and the keys of the realms.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <athyper/adapters/auth/auth_adapter.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::foundation {

/// What one dependency says of itself.
struct DependencyHealth {
  std::string name;
  bool required = true;
  bool healthy = false;
  std::string detail;
  /// "closed", "open", "half_open"; empty when it has no breaker.
  std::string breaker_state;
};

struct HealthSources {
  std::string version;
  std::function<lib::Task<std::vector<DependencyHealth>>()> dependencies;
  std::function<std::vector<adapters::auth::JwksHealthStatus>()> jwks;
  /// True from the first shutdown signal on: ready answers 503 so that a proxy stops sending.
  std::function<bool()> shutting_down;
};

/// /health, /health/live, /health/ready, /health/jwks. `sources` must outlive the routes.
void add_health_routes(RouteRegistry& routes, const HealthSources& sources, const lib::Clock& clock);

}  // namespace athyper::runtime::foundation
