#include <athyper/runtime/foundation/health.hpp>

#include <algorithm>

namespace athyper::runtime::foundation {
namespace {

lib::Json to_json(const DependencyHealth& health) {
  lib::Json out = lib::Json::object(
      {{"name", health.name}, {"required", health.required}, {"status", health.healthy ? "healthy" : "unhealthy"}});
  if (!health.detail.empty()) out.set("detail", health.detail);
  if (!health.breaker_state.empty()) out.set("breaker", health.breaker_state);
  return out;
}

// A failing optional dependency degrades, a failing required one takes the instance out of service.
lib::Task<lib::Result<lib::http::Response>> ready(const HealthSources& sources, const lib::Clock& clock) {
  const auto dependencies = co_await sources.dependencies();
  const bool stopping = sources.shutting_down();
  const bool required_ok =
      std::all_of(dependencies.begin(), dependencies.end(), [](const auto& d) { return d.healthy || !d.required; });
  const bool all_ok = std::all_of(dependencies.begin(), dependencies.end(), [](const auto& d) { return d.healthy; });
  lib::Json checks = lib::Json::array();
  lib::Json failing = lib::Json::array();
  for (const auto& dependency : dependencies) {
    checks.push_back(to_json(dependency));
    if (!dependency.healthy) failing.push_back(dependency.name);
  }
  const bool is_ready = required_ok && !stopping;
  const char* status = stopping ? "shutting_down" : !required_ok ? "unhealthy" : all_ok ? "healthy" : "degraded";
  co_return json_response(is_ready ? 200 : 503, lib::Json::object({{"ready", is_ready},
                                                                   {"status", status},
                                                                   {"version", sources.version},
                                                                   {"timestamp", lib::to_rfc3339(clock.now())},
                                                                   {"failing", std::move(failing)},
                                                                   {"checks", std::move(checks)}}));
}

lib::Task<lib::Result<lib::http::Response>> live(const HealthSources& sources, const lib::Clock& clock) {
  co_return json_response(
      200, lib::Json::object({{"status", "ok"}, {"version", sources.version}, {"ts", lib::to_rfc3339(clock.now())}}));
}

lib::Task<lib::Result<lib::http::Response>> jwks(const HealthSources& sources) {
  const auto realms = sources.jwks();
  lib::Json list = lib::Json::array();
  for (const auto& realm : realms) {
    list.push_back(lib::Json::object({{"realm", realm.realm_key},
                                      {"healthy", realm.healthy},
                                      {"keys", realm.keys},
                                      {"breaker", realm.breaker_state},
                                      {"detail", realm.detail}}));
  }
  const bool healthy =
      !realms.empty() && std::all_of(realms.begin(), realms.end(), [](const auto& r) { return r.healthy; });
  co_return json_response(healthy ? 200 : 503, lib::Json::object({{"healthy", healthy}, {"realms", std::move(list)}}));
}

}  // namespace

void add_health_routes(RouteRegistry& routes, const HealthSources& sources, const lib::Clock& clock) {
  using lib::http::Method;
  const auto open = [] { return Access::public_route("probes of load balancers carry no token"); };
  const auto add = [&](const char* path, const char* operation, RouteHandler handler) {
    routes.add({.method = Method::get,
                .path = path,
                .operation = operation,
                .access = open(),
                .handler = std::move(handler),
                .tenant_scoped = false,
                .body_schema = {},
                .rate_profile = RateProfile::unlimited});
  };
  add("/health", "health.summary", [&](RequestScope&) { return live(sources, clock); });
  add("/health/live", "health.live", [&](RequestScope&) { return live(sources, clock); });
  add("/health/ready", "health.ready", [&](RequestScope&) { return ready(sources, clock); });
  add("/health/jwks", "health.jwks", [&](RequestScope&) { return jwks(sources); });
}

}  // namespace athyper::runtime::foundation
