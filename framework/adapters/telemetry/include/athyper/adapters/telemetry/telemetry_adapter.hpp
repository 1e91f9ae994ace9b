// TelemetryAdapter: the port to spans and structured log lines.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <athyper/core/observability/log_envelope.hpp>
#include <athyper/core/observability/request_context.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::telemetry {

using core::observability::LogEnvelope;
using core::observability::RequestContext;
using core::observability::TraceContext;

/// Names with their values; dotted lower case as in OpenTelemetry.
using Attributes = std::vector<std::pair<std::string, lib::Json>>;

/// A span that runs. `context` is the one it was begun in, with the new span in it; realm and tenant are never empty.
struct OpenSpan {
  std::string name;
  RequestContext context;
  Attributes attributes;
  lib::Timestamp started_at{};
  lib::Monotonic started{};
};

enum class SpanStatus { ok, error, abandoned };

/// No call fails or waits. Safe from any thread.
class TelemetryAdapter {
 public:
  virtual ~TelemetryAdapter() = default;
  /// False when nobody reads spans: callers that are asked often need not make them.
  virtual bool keeps_spans() const = 0;
  /// A child of the context's span, or a trace of its own when there is none.
  virtual OpenSpan begin_span(const RequestContext& parent, std::string name, Attributes attributes) = 0;
  /// `error_key` for status error. `abandoned` is for work that went away without an answer.
  virtual void end_span(OpenSpan span, SpanStatus status, const std::string& error_key) noexcept = 0;
  /// Writes one line. Time and service are filled in where they are empty.
  virtual void emit(LogEnvelope envelope) = 0;
};

/// Ends a span exactly once.
class SpanGuard {
 public:
  SpanGuard(TelemetryAdapter& telemetry, OpenSpan span) : telemetry_(telemetry), span_(std::move(span)) {}
  SpanGuard(const SpanGuard&) = delete;
  SpanGuard& operator=(const SpanGuard&) = delete;
  ~SpanGuard() {
    if (!ended_) telemetry_.end_span(std::move(span_), SpanStatus::abandoned, "");
  }
  const RequestContext& context() const { return span_.context; }
  /// Null means success.
  void end(const lib::Error* error) {
    ended_ = true;
    telemetry_.end_span(std::move(span_), error == nullptr ? SpanStatus::ok : SpanStatus::error,
                        error == nullptr ? std::string() : error->key);
  }

 private:
  TelemetryAdapter& telemetry_;
  OpenSpan span_;
  bool ended_ = false;
};

/// Runs `work` in a span. `work` gets the context to hand on, which lives as long as the call.
template <class T>
lib::Task<lib::Result<T>> with_span(TelemetryAdapter& telemetry, RequestContext parent, std::string name,
                                    Attributes attributes,
                                    std::function<lib::Task<lib::Result<T>>(const RequestContext&)> work) {
  SpanGuard guard(telemetry, telemetry.begin_span(parent, std::move(name), std::move(attributes)));
  auto result = co_await work(guard.context());
  guard.end(result.ok() ? nullptr : &result.error());
  co_return result;
}

/// Trace and span of a context, as OpenTelemetry names them; by default of the code that runs now on this thread (see
/// RequestContextStorage). Null outside of a trace; lives as long as the context.
const TraceContext* get_otel_trace_context(
    const RequestContext* context = core::observability::RequestContextStorage::current());

}  // namespace athyper::adapters::telemetry
