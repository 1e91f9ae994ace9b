// The adapter: spans into a bounded queue and out in batches; envelopes checked and written.
#include <algorithm>
#include <atomic>
#include <mutex>

#include <athyper/adapters/telemetry/create.hpp>
#include <lib/log/logger.hpp>

namespace athyper::adapters::telemetry {
namespace {

using lib::Result;
using lib::Task;

const char* name_of(SpanStatus status) {
  return status == SpanStatus::ok ? "ok" : status == SpanStatus::error ? "error" : "abandoned";
}

lib::Json to_json(const Attributes& attributes) {
  auto json = lib::Json::object();
  for (const auto& [name, value] : attributes) json.set(name, value);
  return json;
}

/// Each span as a line of level debug.
class LogExporter final : public SpanExporter {
 public:
  explicit LogExporter(const lib::log::Logger& logger) : logger_(logger) {}

  Task<Result<void>> export_spans(std::vector<FinishedSpan> spans) override {
    for (const auto& finished : spans) {
      const auto& [name, context, attributes, started_at, started] = finished.span;
      logger_.debug("telemetry.span", {{"name", name},
                                       {"realm", context.realm},
                                       {"tenant", context.tenant},
                                       {"traceId", context.trace.trace_id},
                                       {"spanId", context.trace.span_id},
                                       {"parentSpanId", context.parent_span_id},
                                       {"startedAt", lib::to_rfc3339(started_at)},
                                       {"durationMs", static_cast<double>(finished.duration.count()) / 1'000},
                                       {"status", name_of(finished.status)},
                                       {"error", finished.error_key},
                                       {"attributes", to_json(attributes)}});
    }
    co_return Result<void>();
  }

 private:
  const lib::log::Logger& logger_;
};

class Adapter final : public ManagedTelemetry {
 public:
  Adapter(TelemetryOptions options, const lib::log::Logger& logger, const lib::Clock& clock, lib::Random& random)
      : options_(std::move(options)),
        // Without anybody to read them spans are not even kept.
        keeps_spans_(options_.exporter != nullptr || logger.enabled(lib::log::Level::debug)),
        logger_(logger),
        clock_(clock),
        random_(random) {
    if (!options_.exporter) options_.exporter = std::make_unique<LogExporter>(logger);
  }

  bool keeps_spans() const override { return keeps_spans_; }

  OpenSpan begin_span(const RequestContext& parent, std::string name, Attributes attributes) override {
    namespace observability = core::observability;
    OpenSpan span{std::move(name), parent, std::move(attributes), clock_.now(), clock_.monotonic()};
    auto& context = span.context;
    context.parent_span_id = parent.trace.span_id;
    context.trace = parent.trace.trace_id.empty() ? observability::new_trace(random_)
                                                  : observability::child_span(parent.trace, random_);
    if (context.realm.empty()) context.realm = "none";
    if (context.tenant.empty()) context.tenant = "none";
    return span;
  }

  void end_span(OpenSpan span, SpanStatus status, const std::string& error_key) noexcept override {
    if (!keeps_spans_ || !span.context.trace.sampled) return;
    const auto now = clock_.monotonic();
    const auto duration = std::chrono::duration_cast<std::chrono::microseconds>(now - span.started);
    {
      const std::lock_guard lock(mutex_);
      if (waiting_.size() >= options_.queue_limit) {
        dropped_.fetch_add(1, std::memory_order_relaxed);
        return;
      }
      if (waiting_.empty()) oldest_ = now;
      waiting_.push_back({std::move(span), duration, status, error_key});
      const bool is_due = waiting_.size() >= options_.batch || now - oldest_ >= options_.max_wait;
      if (!is_due || std::exchange(exporting_, true)) return;
    }
    options_.spawn([this] { return flush(); });
  }

  void emit(LogEnvelope envelope) override {
    fill_in(envelope);
    const auto problems = core::observability::problems_of(envelope);
    if (!problems.empty()) {
      refused_.fetch_add(1, std::memory_order_relaxed);
      logger_.warn("telemetry.envelope_refused", {{"member", problems.front().path},
                                                  {"problem", problems.front().message},
                                                  {"envelope", envelope.event},
                                                  {"message", envelope.message}});
      return;
    }
    const auto level = lib::log::parse_level(envelope.level);
    if (level.ok() && logger_.enabled(*level)) options_.sink(core::observability::to_json(envelope).dump() + "\n");
  }

  TelemetryStats stats() const override {
    return {.spans_exported = exported_.load(std::memory_order_relaxed),
            .spans_dropped = dropped_.load(std::memory_order_relaxed),
            .envelopes_refused = refused_.load(std::memory_order_relaxed)};
  }

  Task<void> flush() override {
    for (;;) {
      auto batch = take_all();
      if (batch.empty()) co_return;
      const auto count = batch.size();
      const auto sent = co_await options_.exporter->export_spans(std::move(batch));
      (sent.ok() ? exported_ : dropped_).fetch_add(count, std::memory_order_relaxed);
    }
  }

 private:
  /// What waits; nothing, and the end of this export, when nothing does.
  std::vector<FinishedSpan> take_all() {
    const std::lock_guard lock(mutex_);
    if (waiting_.empty()) exporting_ = false;
    return std::exchange(waiting_, {});
  }

  void fill_in(LogEnvelope& envelope) const {
    const auto fill = [](std::string& member, const std::string& value) {
      if (member.empty()) member = value;
    };
    fill(envelope.service_name, options_.service_name);
    fill(envelope.service_version, options_.service_version);
    fill(envelope.service_instance, options_.service_instance);
    fill(envelope.environment, options_.environment);
    if (envelope.timestamp == lib::Timestamp{}) envelope.timestamp = clock_.now();
  }

  TelemetryOptions options_;
  const bool keeps_spans_;
  const lib::log::Logger& logger_;
  const lib::Clock& clock_;
  lib::Random& random_;
  std::mutex mutex_;
  std::vector<FinishedSpan> waiting_;
  lib::Monotonic oldest_{};
  bool exporting_ = false;
  std::atomic<std::uint64_t> exported_{0}, dropped_{0}, refused_{0};
};

}  // namespace

const TraceContext* get_otel_trace_context(const RequestContext* context) {
  if (context == nullptr || context->trace.trace_id.empty()) return nullptr;
  return &context->trace;
}

Result<std::unique_ptr<ManagedTelemetry>> create_telemetry_adapter(TelemetryOptions options,
                                                                   const lib::log::Logger& logger,
                                                                   const lib::Clock& clock, lib::Random& random) {
  if (!options.sink || !options.spawn || options.queue_limit == 0 || options.batch == 0) {
    return lib::Error{lib::ErrorCode::invalid_argument, "telemetry.bad_options",
                      "telemetry needs a sink, a way to spawn work, a queue and a batch of at least 1"};
  }
  return std::unique_ptr<ManagedTelemetry>(std::make_unique<Adapter>(std::move(options), logger, clock, random));
}

}  // namespace athyper::adapters::telemetry
