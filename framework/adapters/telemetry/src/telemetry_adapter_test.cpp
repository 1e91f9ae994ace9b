// Spans nest, carry realm and tenant, end once and are bounded; envelopes are complete or refused.
#include <athyper/adapters/telemetry/create.hpp>

#include <stdexcept>

#include <gtest/gtest.h>

#include <lib/log/logger.hpp>
#include <support/run_task.hpp>

namespace athyper::adapters::telemetry {
namespace {

using athyper::testing::run_task;

struct Received {
  std::vector<FinishedSpan> spans;
  bool down = false;
};

class MemoryExporter final : public SpanExporter {
 public:
  explicit MemoryExporter(Received& received) : received_(received) {}
  lib::Task<lib::Result<void>> export_spans(std::vector<FinishedSpan> spans) override {
    if (received_.down) co_return lib::Error{lib::ErrorCode::unavailable, "test.down", "down"};
    for (auto& span : spans) received_.spans.push_back(std::move(span));
    co_return lib::Result<void>();
  }

 private:
  Received& received_;
};

lib::Task<lib::Result<int>> flush_of(ManagedTelemetry& telemetry) {
  co_await telemetry.flush();
  co_return 0;
}

class TelemetryTest : public ::testing::Test {
 protected:
  TelemetryOptions options() {
    TelemetryOptions out;
    out.service_version = "1.2.3";
    out.sink = [this](std::string_view line) { lines_.emplace_back(line); };
    out.exporter = std::make_unique<MemoryExporter>(received_);
    out.spawn = [this](std::function<lib::Task<void>()> work) { spawned_.push_back(std::move(work)); };
    return out;
  }
  std::unique_ptr<ManagedTelemetry> make(TelemetryOptions options) {
    return *create_telemetry_adapter(std::move(options), logger_, clock_, random_);
  }
  std::unique_ptr<ManagedTelemetry> make() { return make(options()); }
  static void flush(ManagedTelemetry& telemetry) { (void)run_task(flush_of(telemetry)); }
  static RequestContext context() {
    RequestContext out;
    out.realm = "main";
    out.tenant = "acme";
    return out;
  }

  lib::ManualClock clock_{lib::from_unix_seconds(1'800'000'000)};
  lib::SeededRandom random_{7};
  std::vector<std::string> log_;
  lib::log::Logger logger_{[this](std::string_view line) { log_.emplace_back(line); }, lib::log::Level::info, clock_};
  std::vector<std::string> lines_;
  Received received_;
  std::vector<std::function<lib::Task<void>()>> spawned_;
};

lib::Task<lib::Result<int>> inner(const RequestContext&) {
  co_return lib::Error{lib::ErrorCode::conflict, "test.conflict", "conflict"};
}

TEST_F(TelemetryTest, NestsSpansThatCarryRealmAndTenant) {
  const auto telemetry = make();
  const auto outer = [&](const RequestContext& in_span) {
    clock_.advance(std::chrono::milliseconds(5));
    return with_span<int>(*telemetry, in_span, "inner", {}, inner);
  };
  const auto result = run_task(with_span<int>(*telemetry, context(), "outer", {{"db.system", "postgresql"}}, outer));
  EXPECT_EQ(result.error().key, "test.conflict");
  flush(*telemetry);
  ASSERT_EQ(received_.spans.size(), 2u);
  const auto& child = received_.spans[0];
  const auto& parent = received_.spans[1];
  EXPECT_EQ(child.span.name, "inner");
  EXPECT_EQ(child.span.context.trace.trace_id, parent.span.context.trace.trace_id);
  EXPECT_EQ(child.span.context.parent_span_id, parent.span.context.trace.span_id);
  EXPECT_EQ(child.status, SpanStatus::error);
  EXPECT_EQ(child.error_key, "test.conflict");
  EXPECT_EQ(parent.duration, std::chrono::milliseconds(5));
  for (const auto& finished : received_.spans) {
    EXPECT_EQ(finished.span.context.realm, "main");
    EXPECT_EQ(finished.span.context.tenant, "acme");
  }
}

TEST_F(TelemetryTest, NamesRealmAndTenantEvenWhereThereIsNone) {
  const auto telemetry = make();
  const auto span = telemetry->begin_span({}, "job", {});
  EXPECT_EQ(span.context.realm, "none");
  EXPECT_EQ(span.context.tenant, "none");
  EXPECT_EQ(span.context.trace.trace_id.size(), 32u);
}

lib::Task<lib::Result<int>> failing(const RequestContext&) {
  throw std::runtime_error("bug");
  co_return 0;
}

TEST_F(TelemetryTest, EndsASpanWhoseWorkThrows) {
  const auto telemetry = make();
  EXPECT_THROW((void)run_task(with_span<int>(*telemetry, context(), "work", {}, failing)), std::runtime_error);
  flush(*telemetry);
  ASSERT_EQ(received_.spans.size(), 1u);
  EXPECT_EQ(received_.spans[0].status, SpanStatus::abandoned);
}

TEST_F(TelemetryTest, LeavesOutWhatTheCallerDidNotSample) {
  const auto telemetry = make();
  auto quiet = context();
  quiet.trace = {std::string(32, 'a'), std::string(16, 'b'), false};
  telemetry->end_span(telemetry->begin_span(quiet, "work", {}), SpanStatus::ok, "");
  flush(*telemetry);
  EXPECT_TRUE(received_.spans.empty());
}

TEST_F(TelemetryTest, DropsAndCountsWhatDoesNotFitOrIsNotTaken) {
  auto small = options();
  small.queue_limit = 3;
  const auto telemetry = make(std::move(small));
  const auto finish = [&] { telemetry->end_span(telemetry->begin_span(context(), "work", {}), SpanStatus::ok, ""); };
  for (int i = 0; i < 5; ++i) finish();
  EXPECT_EQ(telemetry->stats().spans_dropped, 2u);
  flush(*telemetry);
  EXPECT_EQ(telemetry->stats().spans_exported, 3u);
  received_.down = true;
  finish();
  flush(*telemetry);
  EXPECT_EQ(telemetry->stats().spans_dropped, 3u);
}

TEST_F(TelemetryTest, StartsOneExportForABatchOrAnOldSpan) {
  auto batched = options();
  batched.batch = 2;
  const auto telemetry = make(std::move(batched));
  const auto finish = [&] { telemetry->end_span(telemetry->begin_span(context(), "work", {}), SpanStatus::ok, ""); };
  finish();
  EXPECT_TRUE(spawned_.empty());
  for (int i = 0; i < 4; ++i) finish();
  EXPECT_EQ(spawned_.size(), 1u);
  flush(*telemetry);
  finish();
  clock_.advance(std::chrono::seconds(6));
  finish();
  EXPECT_EQ(spawned_.size(), 2u);
}

TEST_F(TelemetryTest, WritesSpansToTheDebugLogWithoutAnExporter) {
  auto plain = options();
  plain.exporter = nullptr;
  const lib::log::Logger debug([this](std::string_view line) { log_.emplace_back(line); }, lib::log::Level::debug,
                               clock_);
  const auto telemetry = *create_telemetry_adapter(std::move(plain), debug, clock_, random_);
  telemetry->end_span(telemetry->begin_span(context(), "work", {{"rows", 3}}), SpanStatus::ok, "");
  flush(*telemetry);
  ASSERT_EQ(log_.size(), 1u);
  EXPECT_NE(log_[0].find(R"("tenant":"acme")"), std::string::npos) << log_[0];
  EXPECT_NE(log_[0].find(R"("rows":3)"), std::string::npos) << log_[0];
}

TEST_F(TelemetryTest, CompletesAndWritesAnEnvelope) {
  const auto telemetry = make();
  telemetry->emit({.tenant = "acme", .realm = "main", .module = "META", .message = "applied", .event = "meta.applied"});
  ASSERT_EQ(lines_.size(), 1u);
  EXPECT_TRUE(lines_[0].ends_with("}\n"));
  const auto line = lib::parse_json(std::string_view(lines_[0]).substr(0, lines_[0].size() - 1));
  ASSERT_TRUE(line.ok());
  EXPECT_EQ(line->get_string("schemaVersion"), "1.1");
  EXPECT_EQ(line->get_string("service.name"), "athyper");
  EXPECT_EQ(line->get_string("service.version"), "1.2.3");
  EXPECT_EQ(line->get_string("tenant"), "acme");
  telemetry->emit({.level = "debug", .message = "below the level of the log"});
  EXPECT_EQ(lines_.size(), 1u);
}

TEST_F(TelemetryTest, RefusesAnEnvelopeThatBreaksTheSchema) {
  const auto telemetry = make();
  telemetry->emit({.module = "KITCHEN", .message = "soup"});
  EXPECT_TRUE(lines_.empty());
  EXPECT_EQ(telemetry->stats().envelopes_refused, 1u);
  ASSERT_EQ(log_.size(), 1u);
  EXPECT_NE(log_[0].find("soup"), std::string::npos);
}

TEST_F(TelemetryTest, GivesTheTraceOfTheRunningCode) {
  EXPECT_EQ(get_otel_trace_context(), nullptr);
  const auto span = make()->begin_span(context(), "work", {});
  const core::observability::RequestContextStorage::Scope scope(span.context);
  ASSERT_NE(get_otel_trace_context(), nullptr);
  EXPECT_EQ(get_otel_trace_context()->span_id, span.context.trace.span_id);
  EXPECT_EQ(get_otel_trace_context(nullptr), nullptr);
}

}  // namespace
}  // namespace athyper::adapters::telemetry
