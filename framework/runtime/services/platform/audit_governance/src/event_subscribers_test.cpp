#include <athyper/runtime/audit_governance/event_subscribers.hpp>

#include <gtest/gtest.h>

#include <support/run_task.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using core::events::Event;

class RecordedEnvelopes final : public adapters::telemetry::TelemetryAdapter {
 public:
  bool keeps_spans() const override { return false; }
  adapters::telemetry::OpenSpan begin_span(const core::observability::RequestContext&, std::string,
                                           adapters::telemetry::Attributes) override {
    return {};
  }
  void end_span(adapters::telemetry::OpenSpan, adapters::telemetry::SpanStatus, const std::string&) noexcept override {}
  void emit(core::observability::LogEnvelope envelope) override { lines.push_back(std::move(envelope)); }

  std::vector<core::observability::LogEnvelope> lines;
};

Event event_of(std::string type, lib::Json metadata) {
  static const lib::ManualClock kClock{lib::from_unix_seconds(1'800'000'000)};
  static lib::SeededRandom random{1};
  auto event =
      core::events::make_event(kClock, random, type, {"user", "ada"}, lib::Json::object({{"salary", "confidential"}}));
  event.metadata = std::move(metadata);
  return event;
}

class EventSubscribers : public ::testing::Test {
 protected:
  core::events::InMemoryEventBus events_;

  lib::Result<void> publish(std::string type, lib::Json metadata = lib::Json::object()) {
    return testing::run_task(events_.publish(event_of(std::move(type), std::move(metadata))));
  }
};

TEST_F(EventSubscribers, keep_sign_ins_in_the_stream_of_their_user) {
  core::events::InMemoryEventStore store;
  const auto storing = store_sign_ins(events_, store);
  ASSERT_TRUE(publish("auth.login_success", lib::Json::object({{"tenantId", "t-1"}})).ok());
  ASSERT_TRUE(publish("meta.change.applied", lib::Json::object({{"tenantId", "t-1"}})).ok());
  ASSERT_TRUE(publish("auth.logout", lib::Json::object({{"tenantId", "t-1"}})).ok());
  const auto stream = testing::run_task(store.read("t-1", "user:ada", 0, 10));
  ASSERT_TRUE(stream.ok());
  ASSERT_EQ(stream->size(), 2U);
  EXPECT_EQ(stream->at(0).event.event_type, "auth.login_success");
  EXPECT_EQ(stream->at(1).event.event_type, "auth.logout");
}

TEST_F(EventSubscribers, count_by_type) {
  core::observability::MetricsRegistry metrics;
  const auto counting = count_events(events_, metrics);
  ASSERT_TRUE(publish("auth.logout").ok());
  ASSERT_TRUE(publish("meta.change.applied").ok());
  ASSERT_TRUE(publish("auth.logout").ok());
  const auto text = metrics.prometheus_text();
  EXPECT_NE(text.find("domain_events_total{type=\"auth.logout\"} 2"), std::string::npos) << text;
  EXPECT_NE(text.find("domain_events_total{type=\"meta.change.applied\"} 1"), std::string::npos) << text;
}

TEST_F(EventSubscribers, write_an_envelope_that_keeps_its_schema_and_no_payload) {
  RecordedEnvelopes telemetry;
  const auto logging = log_events(events_, telemetry);
  ASSERT_TRUE(
      publish("auth.login_success", lib::Json::object({{"realm", "main"}, {"tenant", "acme"}, {"actor", "ada"}})).ok());
  ASSERT_TRUE(publish("meta.change.applied", lib::Json::object({{"realm", ""}, {"correlationId", "r-1"}})).ok());
  ASSERT_EQ(telemetry.lines.size(), 2U);
  for (auto& line : telemetry.lines) {
    line.service_name = "athyper";
    line.environment = "local";
    EXPECT_TRUE(core::observability::problems_of(line).empty());
    EXPECT_EQ(core::observability::to_json(line).dump().find("confidential"), std::string::npos);
  }
  EXPECT_EQ(telemetry.lines[0].tenant, "acme");
  EXPECT_EQ(telemetry.lines[0].module, "IAM");
  EXPECT_EQ(telemetry.lines[0].category, "security");
  EXPECT_EQ(telemetry.lines[0].user_id, "ada");
  EXPECT_EQ(telemetry.lines[1].realm, "none");
  EXPECT_EQ(telemetry.lines[1].module, "META");
  EXPECT_EQ(telemetry.lines[1].request_id, "r-1");
}

}  // namespace
}  // namespace athyper::runtime::audit_governance
