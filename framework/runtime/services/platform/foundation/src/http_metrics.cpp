#include <athyper/runtime/foundation/http_metrics.hpp>

#include <algorithm>
#include <string>

namespace athyper::runtime::foundation {
namespace {

namespace names = core::observability::http_metrics;
using core::observability::Labels;

}  // namespace

HttpMetrics::HttpMetrics(core::observability::MetricsRegistry& registry, const std::vector<RouteDef>& routes)
    : active_(registry.gauge(names::kActive, "Requests that are being served.")), routes_(routes) {
  const auto add = [&](const Labels& labels) {
    Series series{};
    for (std::size_t i = 0; i < series.by_status_class.size(); ++i) {
      Labels with_status = labels;
      with_status.emplace_back("status", std::to_string(i + 1) + "xx");
      series.by_status_class[i] = &registry.counter(names::kRequests, "Requests answered.", std::move(with_status));
    }
    series.errors = &registry.counter(names::kErrors, "Requests answered with a status of 500 or above.", labels);
    series.durations = &registry.histogram(
        names::kDuration, "Milliseconds from the whole request to the answer being ready to send.", labels);
    series_.push_back(series);
  };
  series_.reserve(routes.size() + 1);
  for (const auto& route : routes) add({{"method", std::string(to_string(route.method))}, {"route", route.path}});
  add({{"method", "any"}, {"route", "unmatched"}});
}

void HttpMetrics::request_finished(const RouteDef* route, int status, std::chrono::nanoseconds duration) {
  const auto place = route == nullptr ? series_.size() - 1 : static_cast<std::size_t>(route - routes_.data());
  const Series& series = series_[place];
  series.by_status_class[static_cast<std::size_t>(std::clamp(status / 100, 1, 5)) - 1]->increment();
  if (status >= 500) series.errors->increment();
  series.durations->observe(static_cast<double>(duration.count()) / 1e6);
}

}  // namespace athyper::runtime::foundation
