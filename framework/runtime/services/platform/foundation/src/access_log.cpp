#include "access_log.hpp"

#include <algorithm>
#include <array>

#include <athyper/runtime/foundation/served.hpp>

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

void add_caller(lib::log::Line& line, const Exchange& exchange) {
  const auto& scope = exchange.scope;
  if (!scope.authenticated()) return add_no_caller(line);
  line.text("tenant", scope.tenant().code);
  line.text("realm", scope.tenant().realm_key);
  line.text("auth.scheme", "OIDC");
  line.text("enduser.id", scope.principal().username);
  line.text("user.subject", exchange.identity->subject);
  line.text("client.id", exchange.identity->authorized_party);
}

}  // namespace

void add_no_caller(lib::log::Line& line) {
  line.text("tenant", "none");
  line.text("realm", "none");
  line.text("auth.scheme", "NONE");
}

std::size_t body_size(const lib::http::Response& response) {
  return response.static_body ? response.static_body->bytes.size() : response.body.size();
}

void add_served(lib::log::Line& line, const ServedRequest& served) {
  line.text("message", "Request served");
  line.text("module", served.module);
  line.text("source", "http");
  line.text("requestId", served.request_id);
  line.text("http.route", served.route);
  line.text("http.request.method", to_string(served.method));
  line.number("http.response.status_code", std::int64_t{served.status});
  line.text("client.address", served.client_address);
  line.text("user_agent.original", served.user_agent);
  if (served.request_bytes > 0) line.number("http.request.body.size", static_cast<std::int64_t>(served.request_bytes));
  line.number("http.response.body.size", static_cast<std::int64_t>(served.response_bytes));
  line.text("category", "ops");
  line.text("outcome", outcome_of(served.status));
  const auto duration = std::chrono::duration_cast<std::chrono::microseconds>(served.duration);
  line.number("durationMs", static_cast<double>(duration.count()) / 1'000);
}

void write_access_log(const PipelineServices& services, Exchange& exchange, lib::http::Response& response) {
  services.logger.write(lib::log::Level::info, kServedEvent, [&](lib::log::Line& line) {
    const auto& context = exchange.scope.context();
    const auto& request = exchange.scope.request();
    add_caller(line, exchange);
    if (const auto* trace = adapters::telemetry::get_otel_trace_context(); trace != nullptr) {
      line.text("traceId", trace->trace_id);
      line.text("spanId", trace->span_id);
    }
    line.text("parentSpanId", context.parent_span_id);
    const bool matched = exchange.route != nullptr;
    add_served(line, {.module = module_of(exchange.route),
                      .route = matched ? std::string_view(exchange.route->path) : request.path,
                      .request_id = context.request_id,
                      .client_address = context.remote_address,
                      .user_agent = context.user_agent,
                      .method = request.method,
                      .status = response.status,
                      .request_bytes = request.body.size(),
                      .response_bytes = body_size(response),
                      .duration = services.clock.monotonic() - exchange.began});
  });
}

}  // namespace athyper::runtime::foundation
