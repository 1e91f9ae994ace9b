#include <athyper/runtime/foundation/pipeline.hpp>

#include <algorithm>

#include <athyper/core/security/rate_limiter.hpp>
#include <athyper/runtime/foundation/problem.hpp>
#include <athyper/runtime/permissions.hpp>
#include <lib/base/random.hpp>
#include <lib/base/text.hpp>

#include "access_log.hpp"
#include "security_headers.hpp"
#include "token_check.hpp"

namespace athyper::runtime::foundation {
namespace {

namespace observability = core::observability;
namespace telemetry = adapters::telemetry;
using lib::Error;
using lib::ErrorCode;
using lib::Result;
using lib::http::Response;

// --- observability -------------------------------------------------------------------------------------------------

void echo_request_id(const PipelineServices&, Exchange& exchange, Response& response) {
  response.headers.set("X-Request-Id", exchange.scope.context().request_id);
}

Result<void> count_start(const PipelineServices& services, Exchange& exchange) {
  exchange.running = services.metrics.request_started();
  return {};
}
void count_end(const PipelineServices& services, Exchange& exchange, Response& response) {
  exchange.running = {};
  services.metrics.request_finished(exchange.route, response.status, services.clock.monotonic() - exchange.began);
}

// --- edges ---------------------------------------------------------------------------------------------------------

bool origin_allowed(const PipelineServices& services, std::string_view origin) {
  const auto& allowed = services.config.cors_origins;
  return std::find(allowed.begin(), allowed.end(), origin) != allowed.end();
}

void add_cors(const PipelineServices& services, Exchange& exchange, Response& response) {
  const auto origin = exchange.scope.request().headers.find("origin");
  if (!origin || services.config.cors_origins.empty()) return;
  response.headers.add("Vary", "Origin");
  if (!origin_allowed(services, *origin)) return;
  response.headers.add("Access-Control-Allow-Origin", std::string(*origin));
  response.headers.add("Access-Control-Expose-Headers",
                       "ETag, Location, X-Request-Id, Retry-After, Idempotency-Replayed");
  if (exchange.scope.request().method == lib::http::Method::options) {
    response.headers.add("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
    response.headers.add(
        "Access-Control-Allow-Headers",
        "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, X-Request-Id, X-Tenant");
    response.headers.add("Access-Control-Max-Age", "600");
  }
}

void secure(const PipelineServices&, Exchange&, Response& response) {
  add_security_headers(response);
}

Result<void> match_route(const PipelineServices& services, Exchange& exchange) {
  const auto& request = exchange.scope.request();
  const auto method = request.method == lib::http::Method::head ? lib::http::Method::get : request.method;
  auto match = services.router.find(method, request.path);
  if (match.route == nullptr) {
    if (match.allowed.empty()) return Error{ErrorCode::not_found, "http.route_not_found", "No route has this path."};
    Error error{ErrorCode::unsupported, "http.method_not_allowed", "Allowed here: "};
    for (const auto allowed : match.allowed)
      error.message += (error.message.ends_with(' ') ? "" : ", ") + std::string(to_string(allowed));
    return error;
  }
  TRY(auto query, lib::parse_query(request.query));
  exchange.route = match.route;
  exchange.scope.set_path_params(std::move(match.params));
  exchange.scope.set_query(std::move(query));
  return {};
}

void name_allowed_methods(const PipelineServices& services, Exchange& exchange, Response& response) {
  if (response.status != 405) return;
  std::string allow;
  for (const auto method :
       services.router.find(exchange.scope.request().method, exchange.scope.request().path).allowed) {
    allow += (allow.empty() ? "" : ", ") + std::string(to_string(method));
  }
  response.headers.set("Allow", allow);
}

// --- limits --------------------------------------------------------------------------------------------------------

Result<void> limit_strangers(const PipelineServices& services, Exchange& exchange) {
  if (!services.rate_limit || exchange.route->access.kind() != Access::Kind::public_route) return {};
  return services.rate_limit(exchange.route->rate_profile,
                             core::security::make_rate_key({.endpoint = exchange.route->operation,
                                                            .ip = exchange.scope.context().remote_address}));
}

Result<void> limit_principals(const PipelineServices& services, Exchange& exchange) {
  if (!services.rate_limit || !exchange.scope.authenticated()) return {};
  return services.rate_limit(exchange.route->rate_profile,
                             core::security::make_rate_key({.tenant = exchange.scope.tenant().code,
                                                            .user = exchange.scope.principal().username}));
}

// --- rights and input ----------------------------------------------------------------------------------------------

// A refusal at the route is a security event: it stands in the tenant's audit log before the caller hears of it.
lib::Task<Result<void>> check_access(const PipelineServices& services, Exchange& exchange) {
  const auto& access = exchange.route->access;
  const auto& scope = exchange.scope;
  if (access.kind() != Access::Kind::permission) co_return Result<void>{};
  auto decision = services.access.decide(access_context(scope), access.detail());
  if (decision.allowed) co_return Result<void>{};
  AuditEvent event;
  event.action = "access.denied";
  event.actor_id = scope.principal().id.to_string();
  event.actor_type = "user";
  event.correlation_id = scope.context().request_id;
  event.ip_address = scope.context().remote_address;
  event.user_agent = scope.context().user_agent;
  event.payload = lib::Json::object({{"operation", exchange.route->operation}, {"needs", access.detail()}});
  event.occurred_at = scope.now();
  CO_TRY(co_await services.audit.write(scope.fence(), std::move(event)));
  co_return Error{ErrorCode::forbidden, "policy.persona_required", std::move(decision.reason)};
}

Result<void> take_snapshot(const PipelineServices& services, Exchange& exchange) {
  exchange.scope.set_model(services.models.current());
  return {};
}

Result<void> check_content(const PipelineServices&, Exchange& exchange) {
  const auto& request = exchange.scope.request();
  if (exchange.route->body_schema.empty() && !request.body.empty() && request.method == lib::http::Method::get) {
    return Error{ErrorCode::invalid_argument, "request.unexpected_body", "This request takes no body."};
  }
  if (request.headers.find("content-encoding")) {
    return Error{ErrorCode::unsupported, "request.unsupported_content_encoding",
                 "Send the body without a content encoding."};
  }
  return {};
}

RequestContext make_context(const PipelineServices& services, const lib::http::Request& request) {
  RequestContext context;
  const auto given = request.headers.find("x-request-id").value_or("");
  const bool usable = !given.empty() && given.size() <= 128 &&
                      std::all_of(given.begin(), given.end(),
                                  [](unsigned char c) { return c > 0x20 && c < 0x7f && c != '"' && c != '\\'; });
  context.request_id = usable ? std::string(given) : lib::random_hex(services.random, 16);
  context.source = "http";
  // Anything that is no trace context starts a trace of its own (W3C Trace Context 3.2).
  auto parent = observability::parse_traceparent(request.headers.find("traceparent").value_or(""));
  if (parent) {
    context.parent_span_id = parent->span_id;
    context.trace = observability::child_span(*parent, services.random);
  } else {
    context.trace = observability::new_trace(services.random);
  }
  context.remote_address = request.remote_address;
  context.user_agent = std::string(request.headers.find("user-agent").value_or(""));
  return context;
}

Response error_response(const PipelineServices& services, const Exchange& exchange, const Error& error) {
  if (error.code == ErrorCode::internal || error.code == ErrorCode::unavailable) {
    // An open breaker refuses every call alike: what opened it is in the log already, once.
    const auto level = error.key == "db.breaker_open" ? lib::log::Level::debug : lib::log::Level::error;
    services.logger.write(level, "http.request.failed",
                          {{"requestId", exchange.scope.context().request_id}, {"error", lib::describe(error)}});
  }
  return problem_response(error, exchange.scope.context().request_id);
}

// The handler in a span of its own, whose id stands in the log as well; without anybody to read spans, the handler.
lib::Task<Result<Response>> call_handler(const PipelineServices& services, Exchange& exchange) {
  const auto& context = exchange.scope.context();
  const bool traced = services.telemetry != nullptr && services.telemetry->keeps_spans() && context.trace.sampled;
  if (!traced) return exchange.route->handler(exchange.scope);
  observability::RequestContext parent = context;
  parent.trace.span_id = context.parent_span_id;
  telemetry::Attributes attributes{{"http.request.method", to_string(exchange.route->method)},
                                   {"http.route", exchange.route->path},
                                   {"requestId", context.request_id}};
  return telemetry::with_span<Response>(*services.telemetry, std::move(parent), exchange.route->operation,
                                        std::move(attributes), [&](const observability::RequestContext& own) {
                                          exchange.scope.set_span(own.trace.span_id);
                                          return exchange.route->handler(exchange.scope);
                                        });
}

// One way down, the handler, one way up. The catch is the HTTP edge: the only place where an exception of a request
// ends.
lib::Task<Response> serve(const PipelineServices& services, lib::http::Request request) {
  auto context = make_context(services, request);
  const bool preflight = request.method == lib::http::Method::options;
  RequestScope scope(services.container, services.clock, std::move(request), std::move(context));
  Exchange exchange{.scope = scope, .route = nullptr, .identity = nullptr, .began = services.clock.monotonic()};
  const auto& stages = pipeline_stages();
  std::size_t entered = 0;
  Response response;
  try {
    std::optional<Error> stop;
    for (; entered < stages.size() && !stop; ++entered) {
      const auto& stage = stages[entered];
      if (preflight && stage.name == "route") {
        response = no_content();
        break;
      }
      if (stage.before) {
        if (auto passed = stage.before(services, exchange); !passed.ok()) stop = std::move(passed).error();
      } else if (stage.before_async) {
        if (auto passed = co_await stage.before_async(services, exchange); !passed.ok())
          stop = std::move(passed).error();
      }
    }
    if (!stop && entered == stages.size()) {
      auto answered = co_await call_handler(services, exchange);
      if (!answered.ok() && answered.error().key == "db.stale_entitlement") {
        // Rights moved since they were remembered: the fence let nothing through. Ask again once, with what holds now.
        services.principals.forget(scope.tenant().id);
        if (auto bound = co_await bind_tenant(services, exchange); bound.ok())
          answered = co_await call_handler(services, exchange);
      }
      if (answered.ok()) {
        response = std::move(answered).value();
      } else {
        stop = std::move(answered).error();
      }
    }
    if (stop) response = error_response(services, exchange, *stop);
  } catch (const std::exception& bug) {
    services.logger.error("http.request.crashed",
                          {{"requestId", scope.context().request_id}, {"error", std::string_view(bug.what())}});
    response = problem_response(Error{ErrorCode::internal, "http.bug", {}}, scope.context().request_id);
  }
  // Nothing is awaited from here on, so the context of this request is that of the thread.
  const observability::RequestContextStorage::Scope current(scope.context());
  for (std::size_t i = entered; i-- > 0;) {
    if (stages[i].after) stages[i].after(services, exchange, response);
  }
  co_return response;
}

}  // namespace

const std::vector<Stage>& pipeline_stages() {
  // Order matters; each line says why it stands where it stands.
  static const std::vector<Stage> kStages{
      // The request id is on every answer, whatever happens below.
      {.name = "request-id", .before_async = {}, .before = {}, .after = echo_request_id},
      // Outside everything that can change the status, so that the log tells what was sent.
      {.name = "access-log", .before_async = {}, .before = {}, .after = write_access_log},
      // Counts refusals too.
      {.name = "metrics", .before_async = {}, .before = count_start, .after = count_end},
      // On errors as well as on successes.
      {.name = "security-headers", .before_async = {}, .before = {}, .after = secure},
      // Before the route: a preflight names no route of ours.
      {.name = "cors", .before_async = {}, .before = {}, .after = add_cors},
      // Everything below asks the route what it wants.
      {.name = "route", .before_async = {}, .before = match_route, .after = name_allowed_methods},
      // Before the token check, which costs a signature: strangers are counted by address.
      {.name = "rate-limit-address", .before_async = {}, .before = limit_strangers, .after = {}},
      // Layers 1–3: signature and issuer, type, authorised party.
      {.name = "authenticate", .before_async = authenticate, .before = {}, .after = {}},
      // Layer 4: the tenant must be one the token proves.
      {.name = "tenant", .before_async = bind_tenant, .before = {}, .after = {}},
      // Now the caller is known: counted by person, not by address.
      {.name = "rate-limit-principal", .before_async = {}, .before = limit_principals, .after = {}},
      // The route's own rule; record rules follow in the data path.
      {.name = "access", .before_async = check_access, .before = {}, .after = {}},
      // Taken once, after the caller is known, used to the end.
      {.name = "snapshot", .before_async = {}, .before = take_snapshot, .after = {}},
      // Last: only who may call learns what is wrong with his input.
      {.name = "content", .before_async = {}, .before = check_content, .after = {}},
  };
  return kStages;
}

lib::http::Handler make_api_handler(const PipelineServices& services) {
  return [&services](lib::http::Request request) { return serve(services, std::move(request)); };
}

}  // namespace athyper::runtime::foundation
