#include <athyper/runtime/foundation/http_metrics.hpp>

#include <algorithm>

namespace athyper::runtime::foundation {
namespace {

std::string number(double value) {
  std::string text = std::to_string(value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

}  // namespace

HttpMetrics::HttpMetrics(const std::vector<RouteDef>& routes) {
  series_.emplace(nullptr, std::make_unique<Series>());
  series_.at(nullptr)->labels = "method=\"\",route=\"unmatched\"";
  for (const auto& route : routes) {
    auto series = std::make_unique<Series>();
    series->labels = "method=\"" + std::string(to_string(route.method)) + "\",route=\"" + route.path + "\"";
    series_.emplace(&route, std::move(series));
  }
}

void HttpMetrics::request_finished(const RouteDef* route, int status, std::chrono::nanoseconds duration) {
  active_.fetch_sub(1, std::memory_order_relaxed);
  Series& series = *series_.at(route);
  const auto status_class = static_cast<std::size_t>(std::clamp(status / 100, 0, 5));
  series.by_status_class[status_class].fetch_add(1, std::memory_order_relaxed);
  const double milliseconds = static_cast<double>(duration.count()) / 1e6;
  const auto bucket =
      std::lower_bound(kDurationBucketsMs.begin(), kDurationBucketsMs.end(), milliseconds) - kDurationBucketsMs.begin();
  series.buckets[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
  series.sum_microseconds.fetch_add(static_cast<std::uint64_t>(duration.count() / 1000), std::memory_order_relaxed);
}

std::string HttpMetrics::to_prometheus() const {
  std::string totals, errors, durations;
  for (const auto& [route, series] : series_) {
    std::uint64_t count = 0;
    for (std::size_t c = 1; c < series->by_status_class.size(); ++c) {
      const auto value = series->by_status_class[c].load(std::memory_order_relaxed);
      if (value == 0) continue;
      count += value;
      totals += "http_requests_total{" + series->labels + ",status=\"" + std::to_string(c) + "xx\"} " +
                std::to_string(value) + "\n";
      if (c == 5) errors += "http_errors_total{" + series->labels + "} " + std::to_string(value) + "\n";
    }
    if (count == 0) continue;
    std::uint64_t below = 0;
    for (std::size_t b = 0; b < series->buckets.size(); ++b) {
      below += series->buckets[b].load(std::memory_order_relaxed);
      const std::string bound = b < kDurationBucketsMs.size() ? number(kDurationBucketsMs[b]) : "+Inf";
      durations += "http_request_duration_ms_bucket{" + series->labels + ",le=\"" + bound + "\"} " +
                   std::to_string(below) + "\n";
    }
    const double sum = static_cast<double>(series->sum_microseconds.load(std::memory_order_relaxed)) / 1000.0;
    durations += "http_request_duration_ms_sum{" + series->labels + "} " + number(sum) + "\n";
    durations += "http_request_duration_ms_count{" + series->labels + "} " + std::to_string(below) + "\n";
  }
  return "# TYPE http_requests_total counter\n" + totals + "# TYPE http_errors_total counter\n" + errors +
         "# TYPE http_requests_active gauge\nhttp_requests_active " +
         std::to_string(active_.load(std::memory_order_relaxed)) + "\n# TYPE http_request_duration_ms histogram\n" +
         durations;
}

}  // namespace athyper::runtime::foundation
