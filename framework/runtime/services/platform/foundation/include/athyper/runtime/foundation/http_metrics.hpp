// HttpMetrics: the series of every route in the metrics registry, looked up once, so that counting a request takes no
// lock.
#pragma once

#include <array>
#include <chrono>
#include <utility>
#include <vector>

#include <athyper/core/observability/metrics.hpp>
#include <athyper/runtime/route.hpp>

namespace athyper::runtime::foundation {

/// Counts under http_requests_total, http_errors_total (5xx), http_requests_active and http_request_duration_ms. Safe
/// from any thread; increments are relaxed atomics.
class HttpMetrics {
 public:
  /// `routes` and `registry` outlive it.
  HttpMetrics(core::observability::MetricsRegistry& registry, const std::vector<RouteDef>& routes);

  /// One request in http_requests_active for as long as it lives, however it ends.
  class Running {
   public:
    Running() = default;
    explicit Running(core::observability::Gauge& active) : active_(&active) { active_->add(1); }
    Running(const Running&) = delete;
    Running& operator=(Running&& other) noexcept {
      std::swap(active_, other.active_);
      return *this;
    }
    ~Running() {
      if (active_ != nullptr) active_->add(-1);
    }

   private:
    core::observability::Gauge* active_ = nullptr;
  };

  Running request_started() { return Running(active_); }
  /// `route` is one of the routes given to the constructor; null counts under route "unmatched".
  void request_finished(const RouteDef* route, int status, std::chrono::nanoseconds duration);

 private:
  struct Series {
    /// 1xx to 5xx.
    std::array<core::observability::Counter*, 5> by_status_class;
    core::observability::Counter* errors;
    core::observability::Histogram* durations;
  };

  core::observability::Gauge& active_;
  const std::vector<RouteDef>& routes_;
  /// One for each route in its order, and the last for what matched none.
  std::vector<Series> series_;
};

}  // namespace athyper::runtime::foundation
