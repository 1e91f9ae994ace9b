#include "metrics_text.hpp"

#include <lib/process/child.hpp>

namespace athyper::cmd {
namespace {

void add(std::string& out, std::string_view type, std::string_view name, std::string_view labels, std::uint64_t value) {
  if (!type.empty()) out += "# TYPE " + std::string(name) + " " + std::string(type) + "\n";
  out += std::string(name) + std::string(labels) + " " + std::to_string(value) + "\n";
}

std::uint64_t breaker_number(std::string_view state) {
  return state == "open" ? 2 : state == "half_open" ? 1 : 0;
}

}  // namespace

std::string metrics_text(const adapters::db::DbAdapter& db, const lib::http::Server& server,
                         const std::vector<adapters::auth::JwksHealthStatus>& realms, const LocalAdapters& local) {
  std::string out;
  const auto stats = db.stats();
  add(out, "counter", "db_groups_total", "", stats.groups);
  add(out, "counter", "db_errors_total", "", stats.errors);
  add(out, "counter", "db_reconnects_total", "", stats.reconnects);
  add(out, "counter", "db_lane_overruns_total", "", stats.overruns);
  add(out, "gauge", "db_connections_open", "", stats.connections_open);
  add(out, "gauge", "db_groups_waiting", "", stats.waiting);
  const auto http = server.stats();
  add(out, "counter", "http_connections_accepted_total", "", http.connections_accepted);
  add(out, "gauge", "http_connections_open", "", http.connections_open);
  add(out, "counter", "http_protocol_errors_total", "", http.protocol_errors);
  add(out, "gauge", "process_resident_memory_bytes", "", lib::process::resident_bytes());
  // 0 closed, 1 half open, 2 open.
  add(out, "gauge", "circuit_breaker_state", "{adapter=\"db\"}", breaker_number(db.breaker_state()));
  for (const auto& realm : realms)
    add(out, "", "circuit_breaker_state", "{adapter=\"auth\",realm=\"" + realm.realm_key + "\"}",
        breaker_number(realm.breaker_state));
  add(out, "", "circuit_breaker_state", "{adapter=\"cache\"}", breaker_number(local.cache->breaker_state()));
  add(out, "", "circuit_breaker_state", "{adapter=\"object_storage\"}", breaker_number(local.objects->breaker_state()));
  const auto cache = local.cache->stats();
  add(out, "counter", "cache_hits_total", "", cache.hits);
  add(out, "counter", "cache_misses_total", "", cache.misses);
  add(out, "counter", "cache_failures_total", "", cache.failures);
  const auto telemetry = local.telemetry->stats();
  add(out, "counter", "telemetry_spans_exported_total", "", telemetry.spans_exported);
  add(out, "counter", "telemetry_spans_dropped_total", "", telemetry.spans_dropped);
  add(out, "counter", "telemetry_envelopes_refused_total", "", telemetry.envelopes_refused);
  return out;
}

}  // namespace athyper::cmd
