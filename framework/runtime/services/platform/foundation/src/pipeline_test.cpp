#include <athyper/runtime/foundation/pipeline.hpp>

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <lib/base/json.hpp>

namespace athyper::runtime::foundation {
namespace {

using lib::http::Method;

TEST(Pipeline, stands_in_the_documented_order) {
  std::vector<std::string_view> names;
  for (const auto& stage : pipeline_stages()) names.push_back(stage.name);
  EXPECT_EQ(names, (std::vector<std::string_view>{"request-id", "access-log", "metrics", "security-headers", "cors",
                                                  "route", "rate-limit-address", "authenticate", "tenant",
                                                  "rate-limit-principal", "access", "snapshot", "content"}));
}

class FakeAuth final : public adapters::auth::AuthAdapter {
 public:
  lib::Task<lib::Result<std::shared_ptr<const adapters::auth::VerifiedIdentity>>> verify_token(
      std::string token) override {
    if (token != "good") co_return lib::Error{lib::ErrorCode::unauthenticated, "jwt.invalid_signature", "no"};
    auto identity = std::make_shared<adapters::auth::VerifiedIdentity>();
    identity->realm_key = "main";
    identity->subject = "subject-1";
    identity->authorized_party = "web";
    identity->tenants = {"acme"};
    identity->claims = lib::Json::object({{"org_key", "east"}, {"orgs", lib::Json::array({"west"})}});
    co_return std::shared_ptr<const adapters::auth::VerifiedIdentity>(std::move(identity));
  }
  std::vector<adapters::auth::JwksHealthStatus> health() const override { return {}; }
};

class FakePrincipals final : public PrincipalResolver {
 public:
  lib::Task<lib::Result<ResolvedPrincipal>> resolve(std::shared_ptr<const adapters::auth::VerifiedIdentity>,
                                                    std::string) override {
    auto tenant = std::make_shared<TenantContext>();
    tenant->code = "acme";
    tenant->realm_key = "main";
    auto principal = std::make_shared<Principal>();
    principal->username = "user";
    principal->persona = "user";
    co_return ResolvedPrincipal{std::move(tenant), std::move(principal)};
  }
  void forget(const lib::Uuid&) override {}
};

class FakeModels final : public ModelStore {
 public:
  core::meta::ModelPtr current() const override { return std::make_shared<const core::meta::Model>(); }
  lib::Task<lib::Result<void>> reload() override { co_return lib::Result<void>{}; }
};

class RecordedAudit final : public AuditWriter {
 public:
  lib::Task<lib::Result<void>> write(adapters::db::Fence, AuditEvent event) override {
    events.push_back(std::move(event));
    co_return lib::Result<void>{};
  }
  std::vector<AuditEvent> events;
};

/// Keeps spans only when told to.
class RecordedSpans final : public adapters::telemetry::TelemetryAdapter {
 public:
  bool keeps_spans() const override { return on; }
  adapters::telemetry::OpenSpan begin_span(const core::observability::RequestContext& parent, std::string name,
                                           adapters::telemetry::Attributes attributes) override {
    adapters::telemetry::OpenSpan span{std::move(name), parent, std::move(attributes)};
    span.context.parent_span_id = parent.trace.span_id;
    span.context.trace.span_id = "00000000000000aa";
    return span;
  }
  void end_span(adapters::telemetry::OpenSpan span, adapters::telemetry::SpanStatus status,
                const std::string&) noexcept override {
    ended.emplace_back(std::move(span), status);
  }
  void emit(core::observability::LogEnvelope) override {}

  bool on = false;
  std::vector<std::pair<adapters::telemetry::OpenSpan, adapters::telemetry::SpanStatus>> ended;
};

lib::Task<lib::Result<lib::http::Response>> answer(RequestScope&) {
  co_return json_response(200, lib::Json::object({{"ok", true}}));
}
lib::Task<lib::Result<lib::http::Response>> name_org(RequestScope& scope) {
  co_return json_response(200, lib::Json::object({{"org", scope.org()}}));
}
lib::Task<lib::Result<lib::http::Response>> crash(RequestScope&) {
  throw std::logic_error("a secret of the inside");
}

class PipelineTest : public testing::Test {
 protected:
  std::vector<RouteDef> routes_{
      {.method = Method::get,
       .path = "/open",
       .operation = "open",
       .access = Access::public_route("test"),
       .handler = answer},
      {.method = Method::get,
       .path = "/closed",
       .operation = "closed",
       .access = Access::authenticated(),
       .handler = answer},
      {.method = Method::get,
       .path = "/org",
       .operation = "org",
       .access = Access::authenticated(),
       .handler = name_org},
      {.method = Method::get,
       .path = "/admins",
       .operation = "admins",
       .access = Access::permission("read:everything"),
       .handler = answer},
      {.method = Method::get,
       .path = "/crash",
       .operation = "crash",
       .access = Access::public_route("test"),
       .handler = crash},
  };
  std::string log_;
  Container container_;
  RuntimeConfig config_;
  lib::ManualClock clock_{lib::from_unix_seconds(1'800'000'000)};
  lib::SeededRandom random_{1};
  lib::log::Logger logger_{[this](std::string_view line) { log_ += line; }, lib::log::Level::info, clock_};
  FakeAuth auth_;
  FakePrincipals principals_;
  core::access::RbacPolicy access_;
  FakeModels models_;
  RecordedAudit audit_;
  core::observability::MetricsRegistry registry_;
  HttpMetrics metrics_{registry_, routes_};
  RecordedSpans telemetry_;
  Router router_{routes_};
  PipelineServices services_{container_, config_, clock_, random_,  logger_, auth_, principals_,
                             access_,    models_, audit_, metrics_, router_, {},    &telemetry_};

  lib::http::Response send(Method method, std::string path,
                           std::vector<std::pair<std::string, std::string>> headers = {}) {
    lib::http::Request request;
    request.method = method;
    request.path = request.target = std::move(path);
    for (auto& [name, value] : headers) request.headers.add(name, value);
    boost::asio::io_context loop;
    lib::http::Response response;
    boost::asio::co_spawn(loop, make_api_handler(services_)(std::move(request)),
                          [&](std::exception_ptr, lib::http::Response r) { response = std::move(r); });
    loop.run();
    return response;
  }
  static std::string code_of(const lib::http::Response& response) {
    const auto body = lib::parse_json(response.body);
    return body.ok() ? std::string(body->get_string("code").value_or("")) : "";
  }
};

TEST_F(PipelineTest, every_answer_carries_security_headers_and_the_request_id) {
  for (const auto* path : {"/open", "/closed", "/nowhere", "/crash"}) {
    const auto response = send(Method::get, path, {{"X-Request-Id", "abc"}});
    EXPECT_EQ(response.headers.find("x-request-id"), "abc") << path;
    EXPECT_EQ(response.headers.find("x-content-type-options"), "nosniff") << path;
    EXPECT_TRUE(response.headers.find("content-security-policy")) << path;
  }
}

TEST_F(PipelineTest, a_route_that_is_not_public_needs_a_good_token) {
  EXPECT_EQ(code_of(send(Method::get, "/closed")), "UNAUTHORIZED");
  EXPECT_EQ(code_of(send(Method::get, "/closed", {{"Authorization", "Bearer bad"}})), "JWT_INVALID_SIGNATURE");
  EXPECT_EQ(code_of(send(Method::get, "/closed", {{"Authorization", "Basic good"}})), "UNAUTHORIZED");
  EXPECT_EQ(send(Method::get, "/closed", {{"Authorization", "bearer good"}}).status, 200);
}

TEST_F(PipelineTest, two_credentials_are_none) {
  EXPECT_EQ(send(Method::get, "/closed", {{"Authorization", "Bearer good"}, {"Authorization", "Bearer good"}}).status,
            401);
}

TEST_F(PipelineTest, a_header_cannot_choose_a_tenant_the_token_does_not_prove) {
  EXPECT_EQ(send(Method::get, "/closed", {{"Authorization", "Bearer good"}, {"X-Tenant", "acme"}}).status, 200);
  EXPECT_EQ(code_of(send(Method::get, "/closed", {{"Authorization", "Bearer good"}, {"X-Tenant", "borealis"}})),
            "JWT_TENANT_MISMATCH");
  EXPECT_EQ(send(Method::get, "/closed", {{"Authorization", "Bearer good"}, {"X-Realm", "other"}}).status, 401);
}

TEST_F(PipelineTest, a_route_with_a_permission_refuses_others_and_writes_it_down) {
  EXPECT_EQ(send(Method::get, "/admins", {{"Authorization", "Bearer good"}}).status, 403);
  ASSERT_EQ(audit_.events.size(), 1u);
  EXPECT_EQ(audit_.events[0].action, "access.denied");
  EXPECT_EQ(audit_.events[0].payload.get_string("operation"), "admins");
  EXPECT_EQ(audit_.events[0].payload.get_string("needs"), "read:everything");
  ASSERT_TRUE(access_.grant("user", {"read:*"}).ok());
  EXPECT_EQ(send(Method::get, "/admins", {{"Authorization", "Bearer good"}}).status, 200);
  EXPECT_EQ(audit_.events.size(), 1u);
}

TEST_F(PipelineTest, a_crash_is_a_bare_500_and_a_log_line) {
  const auto response = send(Method::get, "/crash");
  EXPECT_EQ(response.status, 500);
  EXPECT_EQ(response.body.find("secret"), std::string::npos);
  EXPECT_NE(log_.find("http.request.crashed"), std::string::npos);
}

TEST_F(PipelineTest, unknown_path_and_wrong_method_differ) {
  EXPECT_EQ(send(Method::get, "/nowhere").status, 404);
  const auto wrong = send(Method::post, "/open");
  EXPECT_EQ(wrong.status, 405);
  EXPECT_EQ(wrong.headers.find("allow"), "GET");
}

TEST_F(PipelineTest, cors_is_closed_except_for_listed_origins) {
  EXPECT_FALSE(
      send(Method::get, "/open", {{"Origin", "https://a.example"}}).headers.find("access-control-allow-origin"));
  config_.cors_origins = {"https://a.example"};
  EXPECT_EQ(
      send(Method::options, "/open", {{"Origin", "https://a.example"}}).headers.find("access-control-allow-origin"),
      "https://a.example");
  EXPECT_FALSE(
      send(Method::get, "/open", {{"Origin", "https://evil-a.example"}}).headers.find("access-control-allow-origin"));
}

TEST_F(PipelineTest, counts_what_it_served) {
  send(Method::get, "/open");
  send(Method::get, "/nowhere");
  const auto text = registry_.prometheus_text();
  EXPECT_NE(text.find("http_requests_total{method=\"GET\",route=\"/open\",status=\"2xx\"} 1"), std::string::npos)
      << text;
  EXPECT_NE(text.find("route=\"unmatched\",status=\"4xx\"} 1"), std::string::npos) << text;
  EXPECT_NE(text.find("http_requests_active 0"), std::string::npos) << text;
}

TEST_F(PipelineTest, the_log_line_is_an_envelope_of_version_1_1) {
  send(Method::get, "/closed",
       {{"Authorization", "Bearer good"},
        {"User-Agent", "test/1"},
        {"X-Request-Id", "abc"},
        {"traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}});
  const auto line = lib::parse_json(std::string_view(log_).substr(0, log_.find('\n')));
  ASSERT_TRUE(line.ok()) << log_;
  EXPECT_EQ(line->get_integer("level"), 30);
  for (const auto& [name, value] :
       std::vector<std::pair<std::string, std::string>>{{"schemaVersion", "1.1"},
                                                        {"levelLabel", "info"},
                                                        {"event", "http.request.served"},
                                                        {"message", "Request served"},
                                                        {"tenant", "acme"},
                                                        {"realm", "main"},
                                                        {"module", "CORE"},
                                                        {"source", "http"},
                                                        {"requestId", "abc"},
                                                        {"traceId", "4bf92f3577b34da6a3ce929d0e0e4736"},
                                                        {"parentSpanId", "00f067aa0ba902b7"},
                                                        {"http.route", "/closed"},
                                                        {"http.request.method", "GET"},
                                                        {"user_agent.original", "test/1"},
                                                        {"auth.scheme", "OIDC"},
                                                        {"enduser.id", "user"},
                                                        {"user.subject", "subject-1"},
                                                        {"client.id", "web"},
                                                        {"category", "ops"},
                                                        {"outcome", "success"}})
    EXPECT_EQ(line->get_string(name), value) << name;
  EXPECT_EQ(line->get_integer("http.response.status_code"), 200);
  EXPECT_EQ(line->get_string("spanId")->size(), 16U);
}

TEST_F(PipelineTest, a_header_that_is_no_trace_context_starts_a_trace) {
  for (const auto* header : {"ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                             "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                             "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                             "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x"}) {
    log_.clear();
    send(Method::get, "/open", {{"traceparent", header}});
    EXPECT_EQ(log_.find("4bf92f3577b34da6a3ce929d0e0e4736"), std::string::npos) << header;
    EXPECT_NE(log_.find("\"traceId\":\""), std::string::npos);
  }
  log_.clear();
  send(Method::get, "/open", {{"traceparent", "42-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-later"}});
  EXPECT_NE(log_.find("4bf92f3577b34da6a3ce929d0e0e4736"), std::string::npos);
}

TEST_F(PipelineTest, a_sampled_request_is_a_span_that_the_log_line_names) {
  telemetry_.on = true;
  send(Method::get, "/open", {{"traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}});
  send(Method::get, "/crash");
  send(Method::get, "/open", {{"traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"}});
  ASSERT_EQ(telemetry_.ended.size(), 2U);
  const auto& [span, status] = telemetry_.ended[0];
  EXPECT_EQ(span.name, "open");
  EXPECT_EQ(span.context.parent_span_id, "00f067aa0ba902b7");
  EXPECT_EQ(span.context.trace.trace_id, "4bf92f3577b34da6a3ce929d0e0e4736");
  EXPECT_EQ(status, adapters::telemetry::SpanStatus::ok);
  EXPECT_NE(log_.find("\"spanId\":\"00000000000000aa\""), std::string::npos) << log_;
  EXPECT_EQ(telemetry_.ended[1].second, adapters::telemetry::SpanStatus::abandoned);
}

TEST_F(PipelineTest, the_limiter_refuses_with_429) {
  services_.rate_limit = [](RateProfile, const std::string&) -> lib::Result<void> {
    return lib::Error{lib::ErrorCode::rate_limited, "request.rate_limited", "Slow down."};
  };
  EXPECT_EQ(send(Method::get, "/open").status, 429);
  EXPECT_EQ(send(Method::get, "/closed", {{"Authorization", "Bearer good"}}).status, 429);
}

TEST_F(PipelineTest, an_organisation_is_chosen_among_those_the_token_proves) {
  const auto ask = [&](std::vector<std::pair<std::string, std::string>> headers) {
    headers.emplace_back("Authorization", "Bearer good");
    return send(Method::get, "/org", std::move(headers));
  };
  EXPECT_EQ(ask({}).body, R"({"org":"east"})");
  EXPECT_EQ(ask({{"x-org", "east"}}).body, R"({"org":"east"})");
  EXPECT_EQ(ask({{"x-org", "west"}}).body, R"({"org":"west"})");
  const auto refused = ask({{"x-org", "north"}});
  EXPECT_EQ(refused.status, 401);
  EXPECT_NE(refused.body.find("JWT_ORG_MISMATCH"), std::string::npos);
}

}  // namespace
}  // namespace athyper::runtime::foundation
