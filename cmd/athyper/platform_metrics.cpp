// What stands below the pipeline, in the metrics registry: numbers that others keep, read when somebody asks.
#include <athyper/core/resilience/circuit_breaker.hpp>
#include <lib/process/child.hpp>

#include "platform_parts.hpp"

namespace athyper::cmd {
namespace {

using core::observability::MetricsRegistry;

constexpr std::string_view kBreaker = "circuit_breaker_state";
constexpr std::string_view kBreakerHelp = "0 closed, 1 half open, 2 open.";

double breaker_number(std::string_view state) {
  using core::resilience::CircuitState;
  return state == to_string(CircuitState::open) ? 2 : state == to_string(CircuitState::half_open) ? 1 : 0;
}

/// `member` of what `owner->stats()` gives.
template <class Owner, class Stats>
core::observability::ReadNumber stat_of(const Owner& owner, std::uint64_t Stats::* member) {
  return [&owner, member] { return static_cast<double>(owner.stats().*member); };
}

void add_database(MetricsRegistry& metrics, const adapters::db::DbAdapter& db) {
  using adapters::db::DbStats;
  metrics.counter_from("db_groups_total", "Statement groups sent.", {}, stat_of(db, &DbStats::groups));
  metrics.counter_from("db_errors_total", "Statement groups that failed.", {}, stat_of(db, &DbStats::errors));
  metrics.counter_from("db_reconnects_total", "Connections opened again.", {}, stat_of(db, &DbStats::reconnects));
  metrics.counter_from("db_lane_overruns_total", "Groups too slow for the shared lane.", {},
                       stat_of(db, &DbStats::overruns));
  metrics.gauge_from("db_connections_open", "Connections of the runtime role.", {},
                     stat_of(db, &DbStats::connections_open));
  metrics.gauge_from("db_groups_waiting", "Groups and leases that wait for a connection.", {},
                     stat_of(db, &DbStats::waiting));
  metrics.gauge_from(kBreaker, kBreakerHelp, {{"adapter", "db"}}, [&db] { return breaker_number(db.breaker_state()); });
}

void add_server(MetricsRegistry& metrics, const lib::http::Server& server, const std::string& name) {
  using lib::http::ServerStats;
  const core::observability::Labels labels{{"server", name}};
  metrics.counter_from("http_connections_accepted_total", "Connections accepted.", labels,
                       stat_of(server, &ServerStats::connections_accepted));
  metrics.gauge_from("http_connections_open", "Connections open.", labels,
                     stat_of(server, &ServerStats::connections_open));
  metrics.counter_from("http_protocol_errors_total", "Requests refused before any handler.", labels,
                       stat_of(server, &ServerStats::protocol_errors));
}

void add_realms(MetricsRegistry& metrics, const adapters::auth::AuthAdapter& auth) {
  const auto realms = auth.health();
  for (std::size_t i = 0; i < realms.size(); ++i) {
    const core::observability::Labels labels{{"adapter", "auth"}, {"realm", realms[i].realm_key}};
    metrics.gauge_from(kBreaker, kBreakerHelp, labels,
                       [&auth, i] { return breaker_number(auth.health()[i].breaker_state); });
  }
}

void add_local(MetricsRegistry& metrics, const LocalAdapters& local) {
  using adapters::memorycache::CacheStats;
  using adapters::telemetry::TelemetryStats;
  const auto& cache = *local.cache;
  metrics.counter_from("cache_hits_total", "Values found.", {}, stat_of(cache, &CacheStats::hits));
  metrics.counter_from("cache_misses_total", "Values not found.", {}, stat_of(cache, &CacheStats::misses));
  metrics.counter_from("cache_failures_total", "Calls that the driver failed or the breaker refused.", {},
                       stat_of(cache, &CacheStats::failures));
  metrics.gauge_from(kBreaker, kBreakerHelp, {{"adapter", "cache"}},
                     [&cache] { return breaker_number(cache.breaker_state()); });
  metrics.gauge_from(kBreaker, kBreakerHelp, {{"adapter", "object_storage"}},
                     [&objects = *local.objects] { return breaker_number(objects.breaker_state()); });
  const auto& telemetry = *local.telemetry;
  metrics.counter_from("telemetry_spans_exported_total", "Spans handed to the exporter.", {},
                       stat_of(telemetry, &TelemetryStats::spans_exported));
  metrics.counter_from("telemetry_spans_dropped_total", "Spans that did not fit or could not be handed over.", {},
                       stat_of(telemetry, &TelemetryStats::spans_dropped));
  metrics.counter_from("telemetry_envelopes_refused_total", "Log envelopes that broke their schema.", {},
                       stat_of(telemetry, &TelemetryStats::envelopes_refused));
}

}  // namespace

void Platform::Parts::add_metrics() {
  add_database(metrics_registry, *db);
  add_realms(metrics_registry, *auth);
  add_local(metrics_registry, local);
  if (api_server) add_server(metrics_registry, *api_server, "api");
  if (web_server) add_server(metrics_registry, *web_server, "web");
  metrics_registry.gauge_from("process_resident_memory_bytes", "Memory in use.", {},
                              [] { return static_cast<double>(lib::process::resident_bytes()); });
}

}  // namespace athyper::cmd
