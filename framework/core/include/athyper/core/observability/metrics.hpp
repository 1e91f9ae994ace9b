// MetricsRegistry: counters, gauges and histograms with labels, read as Prometheus text.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace athyper::core::observability {

/// Label names with their values; the order does not matter.
using Labels = std::vector<std::pair<std::string, std::string>>;

/// A number that many threads add to, each mostly in a cache line of its own. Reading adds the lines up.
class ShardedNumber {
 public:
  void add(double by);
  double total() const;

 private:
  static constexpr std::size_t kShards = 8;
  struct alignas(64) Shard {
    std::atomic<double> value{0};
  };
  std::array<Shard, kShards> shards_;
};

/// Only grows.
class Counter {
 public:
  /// `by` below 0 is ignored.
  void increment(double by = 1);
  double value() const { return number_.total(); }

 private:
  ShardedNumber number_;
};

/// Goes up and down: what was set last, and what was added since the beginning.
class Gauge {
 public:
  void set(double value) { set_.store(value, std::memory_order_relaxed); }
  void add(double by) { added_.add(by); }
  double value() const { return set_.load(std::memory_order_relaxed) + added_.total(); }

 private:
  std::atomic<double> set_{0};
  ShardedNumber added_;
};

/// Counts observations by upper bound.
class Histogram {
 public:
  explicit Histogram(std::vector<double> bounds);
  void observe(double value);

  struct Summary {
    std::uint64_t count = 0;
    double sum = 0;
    double average = 0;
    /// Estimated inside the bucket that holds them.
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
  };
  Summary summary() const;

 private:
  friend class MetricsRegistry;
  std::vector<std::uint64_t> counts() const;
  double quantile(double q, const std::vector<std::uint64_t>& counts, std::uint64_t total) const;

  std::vector<double> bounds_;
  /// One more than the bounds: what lies above all.
  std::unique_ptr<ShardedNumber[]> buckets_;
  ShardedNumber sum_;
};

/// Names of the HTTP metrics.
namespace http_metrics {
inline constexpr std::string_view kRequests = "http_requests_total";
inline constexpr std::string_view kDuration = "http_request_duration_ms";
inline constexpr std::string_view kErrors = "http_errors_total";
inline constexpr std::string_view kActive = "http_requests_active";
}  // namespace http_metrics

/// 0.25 ms to 10 s, for durations in milliseconds.
std::vector<double> duration_buckets_ms();

/// Reads a number that something else keeps. Safe from any thread and quick; must not come back to the registry.
using ReadNumber = std::function<double()>;

/// Owns every series. The lookups take a lock: keep the reference they give (valid as long as the registry) where calls
/// are frequent. A metric has at most `max_series` label combinations; later ones fall into one series whose label
/// values are all "other". A name that was registered as another kind, or that Prometheus would not take, is a bug and
/// ends the process. Safe from any thread.
class MetricsRegistry {
 public:
  explicit MetricsRegistry(std::size_t max_series = 500);
  ~MetricsRegistry();
  MetricsRegistry(const MetricsRegistry&) = delete;
  MetricsRegistry& operator=(const MetricsRegistry&) = delete;

  Counter& counter(std::string_view name, std::string_view help, Labels labels = {});
  Gauge& gauge(std::string_view name, std::string_view help, Labels labels = {});
  Histogram& histogram(std::string_view name, std::string_view help, Labels labels = {},
                       std::vector<double> bounds = duration_buckets_ms());

  /// A series whose number is kept elsewhere and read when the text is made; what `read` uses outlives every call of
  /// prometheus_text(). A series that is there already is a bug and ends the process.
  void counter_from(std::string_view name, std::string_view help, Labels labels, ReadNumber read);
  void gauge_from(std::string_view name, std::string_view help, Labels labels, ReadNumber read);

  /// Text exposition format 0.0.4 of everything, metrics by name.
  std::string prometheus_text() const;

 private:
  enum class Kind { counter, gauge, histogram };
  struct Series;
  struct Family;

  /// The series, made when it is new; `mutex_` is held.
  Series& series(std::string_view name, std::string_view help, Kind kind, Labels labels);
  void read_from(std::string_view name, std::string_view help, Kind kind, Labels labels, ReadNumber read);

  const std::size_t max_series_;
  mutable std::mutex mutex_;
  std::map<std::string, std::unique_ptr<Family>, std::less<>> families_;
};

}  // namespace athyper::core::observability
