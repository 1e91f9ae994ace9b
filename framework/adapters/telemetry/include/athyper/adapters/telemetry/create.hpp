// The factory of the telemetry adapter, and the port an exporter fills.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include <athyper/adapters/telemetry/telemetry_adapter.hpp>
#include <lib/base/random.hpp>

namespace lib::log {
class Logger;
}

namespace athyper::adapters::telemetry {

struct FinishedSpan {
  OpenSpan span;
  std::chrono::microseconds duration{0};
  SpanStatus status = SpanStatus::ok;
  std::string error_key;
};

/// Port: where finished spans go. Bounded in time by itself; a batch that fails is dropped.
class SpanExporter {
 public:
  virtual ~SpanExporter() = default;
  virtual lib::Task<lib::Result<void>> export_spans(std::vector<FinishedSpan> spans) = 0;
};

struct TelemetryOptions {
  std::string service_name = "athyper";
  std::string service_version;
  std::string service_instance;
  /// "local", "staging" or "production".
  std::string environment = "local";
  /// Takes the lines of envelopes, newline included; from any thread.
  std::function<void(std::string_view line)> sink;
  /// Null writes each span as a log line of level debug.
  std::unique_ptr<SpanExporter> exporter;
  std::size_t queue_limit = 2'048;
  /// Spans that start an export, or …
  std::size_t batch = 256;
  /// … the age of the oldest one, seen when the next span ends.
  std::chrono::milliseconds max_wait{5'000};
  /// Runs work on some event loop without waiting for it.
  std::function<void(std::function<lib::Task<void>()>)> spawn;
};

struct TelemetryStats {
  std::uint64_t spans_exported = 0;
  /// Did not fit the queue, or the exporter failed.
  std::uint64_t spans_dropped = 0;
  /// Broke the schema and were not written.
  std::uint64_t envelopes_refused = 0;
};

/// A TelemetryAdapter with the ends only the composition root needs.
class ManagedTelemetry : public TelemetryAdapter {
 public:
  virtual TelemetryStats stats() const = 0;
  /// Hands everything that waits to the exporter; before the loops stop.
  virtual lib::Task<void> flush() = 0;
};

/// Everything referred to outlives the adapter, and the adapter the work it spawned. Error key "telemetry.bad_options".
lib::Result<std::unique_ptr<ManagedTelemetry>> create_telemetry_adapter(TelemetryOptions options,
                                                                        const lib::log::Logger& logger,
                                                                        const lib::Clock& clock, lib::Random& random);

}  // namespace athyper::adapters::telemetry
