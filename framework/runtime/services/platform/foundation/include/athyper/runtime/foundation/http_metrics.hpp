// HttpMetrics: counts and durations of requests by route, cheap enough for every request.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <athyper/runtime/route.hpp>

namespace athyper::runtime::foundation {

/// Buckets' upper bounds in milliseconds.
inline constexpr std::array<double, 11> kDurationBucketsMs{0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 1000, 5000};

/// One counter set for each route, made before the first request; increments are relaxed atomics.
class HttpMetrics {
 public:
  explicit HttpMetrics(const std::vector<RouteDef>& routes);
  void request_started() { active_.fetch_add(1, std::memory_order_relaxed); }
  /// `route` null counts under "unmatched".
  void request_finished(const RouteDef* route, int status, std::chrono::nanoseconds duration);
  /// http_requests_total, http_errors_total, http_requests_active, http_request_duration_ms in Prometheus text format.
  std::string to_prometheus() const;

 private:
  struct Series {
    std::string labels;
    std::array<std::atomic<std::uint64_t>, 6> by_status_class{};
    std::array<std::atomic<std::uint64_t>, kDurationBucketsMs.size() + 1> buckets{};
    std::atomic<std::uint64_t> sum_microseconds{0};
  };
  std::unordered_map<const RouteDef*, std::unique_ptr<Series>> series_;
  std::atomic<std::int64_t> active_{0};
};

}  // namespace athyper::runtime::foundation
