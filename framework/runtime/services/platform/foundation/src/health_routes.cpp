#include <athyper/runtime/foundation/health.hpp>

#include <algorithm>

namespace athyper::runtime::foundation {
namespace {

using core::observability::HealthStatus;

// A failing optional dependency degrades, a failing required one takes the instance out of service.
lib::Task<lib::Result<lib::http::Response>> ready(const HealthSources& sources) {
  const auto report = co_await sources.checks.check_all();
  const bool stopping = sources.shutting_down();
  const bool is_ready = report.status != HealthStatus::unhealthy && !stopping;
  lib::Json failing = lib::Json::array();
  for (const auto& [name, result] : report.checks) {
    if (result.outcome.status != HealthStatus::healthy) failing.push_back(name);
  }
  auto body = core::observability::to_json(report);
  if (stopping) body.set("status", "shutting_down");
  body.set("ready", is_ready);
  body.set("failing", std::move(failing));
  co_return json_response(is_ready ? 200 : 503, body);
}

lib::Task<lib::Result<lib::http::Response>> live(const HealthSources& sources) {
  const auto report = sources.checks.alive();
  co_return json_response(200, lib::Json::object({{"status", "ok"},
                                                  {"version", report.version},
                                                  {"uptime", std::int64_t{report.uptime.count()}},
                                                  {"ts", lib::to_rfc3339(report.timestamp)}}));
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

void add_health_routes(RouteRegistry& routes, const HealthSources& sources) {
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
  add("/health", "health.summary", [&](RequestScope&) { return live(sources); });
  add("/health/live", "health.live", [&](RequestScope&) { return live(sources); });
  add("/health/ready", "health.ready", [&](RequestScope&) { return ready(sources); });
  add("/health/jwks", "health.jwks", [&](RequestScope&) { return jwks(sources); });
}

}  // namespace athyper::runtime::foundation
