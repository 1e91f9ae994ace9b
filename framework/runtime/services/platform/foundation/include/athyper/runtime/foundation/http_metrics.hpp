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

/// http_requests_total, http_errors_total (5xx) and http_request_duration_ms of one set of labels. Copies are the same
/// series; safe from any thread, increments are relaxed atomics.
class HttpSeries {
 public:
  /// `registry` outlives it.
  HttpSeries(core::observability::MetricsRegistry& registry, const core::observability::Labels& labels);
  void count(int status, std::chrono::nanoseconds duration) const;

 private:
  /// 1xx to 5xx.
  std::array<core::observability::Counter*, 5> by_status_class_{};
  core::observability::Counter* errors_;
  core::observability::Histogram* durations_;
};

/// The series of the API's routes, and http_requests_active. Safe from any thread.
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
  core::observability::Gauge& active_;
  const std::vector<RouteDef>& routes_;
  /// One for each route in its order, and the last for what matched none.
  std::vector<HttpSeries> series_;
};

}  // namespace athyper::runtime::foundation
