#include <athyper/core/observability/log_envelope.hpp>
#include <athyper/core/observability/request_context.hpp>

#include <gtest/gtest.h>

namespace athyper::core::observability {
namespace {

const std::string kParent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

TEST(TraceContextTest, reads_what_it_writes) {
  const auto trace = parse_traceparent(kParent);
  ASSERT_TRUE(trace.has_value());
  EXPECT_EQ(trace->trace_id, "4bf92f3577b34da6a3ce929d0e0e4736");
  EXPECT_EQ(trace->span_id, "00f067aa0ba902b7");
  EXPECT_TRUE(trace->sampled);
  EXPECT_EQ(format_traceparent(*trace), kParent);
}

TEST(TraceContextTest, refuses_what_breaks_the_rules) {
  const char* const broken[] = {
      "",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0",
      "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
      "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
      "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
      "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.more",
      "00-4bf92f3577b34da6a3ce929d0e0e4736_00f067aa0ba902b7-01",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0g",
  };
  for (const char* header : broken) EXPECT_FALSE(parse_traceparent(header).has_value()) << header;
}

TEST(TraceContextTest, reads_later_versions_as_far_as_it_knows_them) {
  const auto trace =
      parse_traceparent("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-02-what-the-future-brings");
  ASSERT_TRUE(trace.has_value());
  EXPECT_FALSE(trace->sampled);
}

TEST(TraceContextTest, a_child_stays_in_the_trace_with_a_span_of_its_own) {
  lib::SeededRandom random(1);
  const TraceContext parent = new_trace(random);
  const TraceContext child = child_span(parent, random);
  EXPECT_EQ(child.trace_id, parent.trace_id);
  EXPECT_NE(child.span_id, parent.span_id);
  EXPECT_TRUE(parse_traceparent(format_traceparent(child)).has_value());
}

TEST(RequestContextStorageTest, scopes_nest_and_end) {
  const RequestContext outer{.request_id = "outer"};
  const RequestContext inner{.request_id = "inner"};
  EXPECT_EQ(RequestContextStorage::current(), nullptr);
  {
    const RequestContextStorage::Scope first(outer);
    {
      const RequestContextStorage::Scope second(inner);
      EXPECT_EQ(RequestContextStorage::current()->request_id, "inner");
    }
    EXPECT_EQ(RequestContextStorage::current()->request_id, "outer");
  }
  EXPECT_EQ(RequestContextStorage::current(), nullptr);
}

TEST(LogEnvelopeTest, writes_the_groups_in_order_and_leaves_out_what_is_empty) {
  LogEnvelope envelope{.timestamp = lib::from_unix_seconds(0),
                       .service_name = "athyper-api",
                       .environment = "local",
                       .message = "started"};
  envelope.event = "server.started";
  envelope.status_code = 200;
  EXPECT_EQ(
      to_json(envelope).dump(),
      R"({"timestamp":"1970-01-01T00:00:00.000000Z","level":30,"schemaVersion":"1.1","tenant":"none","realm":"none",)"
      R"("module":"UNKNOWN","service.name":"athyper-api","deployment.environment":"local","message":"started",)"
      R"("levelLabel":"info","event":"server.started","http.response.status_code":200})");
  EXPECT_TRUE(problems_of(envelope).empty());
}

TEST(LogEnvelopeTest, takes_over_the_context_of_a_request) {
  LogEnvelope envelope;
  adopt_context(envelope,
                {.request_id = "r1", .trace = *parse_traceparent(kParent), .tenant = "acme", .source = "http"});
  EXPECT_EQ(envelope.request_id, "r1");
  EXPECT_EQ(envelope.trace_id, "4bf92f3577b34da6a3ce929d0e0e4736");
  EXPECT_EQ(envelope.tenant, "acme");
  EXPECT_EQ(envelope.realm, "none");
}

TEST(LogEnvelopeTest, names_what_is_missing_or_outside_its_set) {
  LogEnvelope envelope{.module = "SALES"};
  envelope.data_class = "secret";
  std::vector<std::string> paths;
  for (const auto& finding : problems_of(envelope)) paths.push_back(finding.path);
  EXPECT_EQ(paths,
            (std::vector<std::string>{"service.name", "deployment.environment", "message", "module", "dataClass"}));
}

}  // namespace
}  // namespace athyper::core::observability
