#include "access_log.hpp"

#include <algorithm>
#include <array>

namespace athyper::runtime::foundation {
namespace {

// The envelope's module of an operation, by its first word.
std::string_view module_of(const RouteDef* route) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kModules{{{"data.", "CORE"},
                                                                                          {"health.", "CORE"},
                                                                                          {"objects.", "DOC"},
                                                                                          {"meta.", "META"},
                                                                                          {"iam.", "IAM"},
                                                                                          {"issuer.", "IAM"},
                                                                                          {"audit.", "AUDIT"},
                                                                                          {"events.", "AUDIT"}}};
  if (route == nullptr) return "UNKNOWN";
  const auto* found =
      std::ranges::find_if(kModules, [&](const auto& entry) { return route->operation.starts_with(entry.first); });
  return found == kModules.end() ? "CORE" : found->second;
}

std::string_view outcome_of(int status) {
  return status >= 500 ? "failure" : status >= 400 ? "refused" : "success";
}

std::int64_t size_of(const lib::http::Response& response) {
  return static_cast<std::int64_t>(response.static_body ? response.static_body->bytes.size() : response.body.size());
}

// What only a scope with a caller knows; "none" stands where the envelope must say something.
void add_caller(lib::log::Line& line, const Exchange& exchange) {
  const auto& scope = exchange.scope;
  if (!scope.authenticated()) {
    line.text("tenant", "none");
    line.text("realm", "none");
    line.text("auth.scheme", "NONE");
    return;
  }
  line.text("tenant", scope.tenant().code);
  line.text("realm", scope.tenant().realm_key);
  line.text("auth.scheme", "OIDC");
  line.text("enduser.id", scope.principal().username);
  line.text("user.subject", exchange.identity->subject);
  line.text("client.id", exchange.identity->authorized_party);
}

}  // namespace

void write_access_log(const PipelineServices& services, Exchange& exchange, lib::http::Response& response) {
  services.logger.write(lib::log::Level::info, "http.request.served", [&](lib::log::Line& line) {
    const auto& scope = exchange.scope;
    const auto& request = scope.request();
    line.text("message", "Request served");
    line.text("module", module_of(exchange.route));
    add_caller(line, exchange);
    line.text("source", scope.context().source);
    line.text("requestId", scope.context().request_id);
    if (const auto* trace = adapters::telemetry::get_otel_trace_context(); trace != nullptr) {
      line.text("traceId", trace->trace_id);
      line.text("spanId", trace->span_id);
    }
    line.text("parentSpanId", scope.context().parent_span_id);
    line.text("http.route", exchange.route != nullptr ? std::string_view(exchange.route->path) : request.path);
    line.text("http.request.method", to_string(request.method));
    line.number("http.response.status_code", std::int64_t{response.status});
    line.text("client.address", scope.context().remote_address);
    line.text("user_agent.original", scope.context().user_agent);
    if (!request.body.empty()) line.number("http.request.body.size", static_cast<std::int64_t>(request.body.size()));
    line.number("http.response.body.size", size_of(response));
    line.text("category", "ops");
    line.text("outcome", outcome_of(response.status));
    const auto duration =
        std::chrono::duration_cast<std::chrono::microseconds>(services.clock.monotonic() - exchange.began);
    line.number("durationMs", static_cast<double>(duration.count()) / 1'000);
  });
}

}  // namespace athyper::runtime::foundation
