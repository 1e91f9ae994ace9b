#include <athyper/runtime/foundation/http_metrics.hpp>

#include <algorithm>
#include <string>

namespace athyper::runtime::foundation {
namespace {

namespace names = core::observability::http_metrics;
using core::observability::Labels;

}  // namespace

HttpSeries::HttpSeries(core::observability::MetricsRegistry& registry, const Labels& labels)
    : errors_(&registry.counter(names::kErrors, "Requests answered with a status of 500 or above.", labels)),
      durations_(&registry.histogram(
          names::kDuration, "Milliseconds from the whole request to the answer being ready to send.", labels)) {
  for (std::size_t i = 0; i < by_status_class_.size(); ++i) {
    Labels with_status = labels;
    with_status.emplace_back("status", std::to_string(i + 1) + "xx");
    by_status_class_[i] = &registry.counter(names::kRequests, "Requests answered.", std::move(with_status));
  }
}

void HttpSeries::count(int status, std::chrono::nanoseconds duration) const {
  by_status_class_[static_cast<std::size_t>(std::clamp(status / 100, 1, 5)) - 1]->increment();
  if (status >= 500) errors_->increment();
  durations_->observe(static_cast<double>(duration.count()) / 1e6);
}

HttpMetrics::HttpMetrics(core::observability::MetricsRegistry& registry, const std::vector<RouteDef>& routes)
    : active_(registry.gauge(names::kActive, "Requests that are being served.")), routes_(routes) {
  series_.reserve(routes.size() + 1);
  for (const auto& route : routes)
    series_.emplace_back(registry, Labels{{"method", std::string(to_string(route.method))}, {"route", route.path}});
  series_.emplace_back(registry, Labels{{"method", "any"}, {"route", "unmatched"}});
}

void HttpMetrics::request_finished(const RouteDef* route, int status, std::chrono::nanoseconds duration) {
  const auto place = route == nullptr ? series_.size() - 1 : static_cast<std::size_t>(route - routes_.data());
  series_[place].count(status, duration);
}

}  // namespace athyper::runtime::foundation
