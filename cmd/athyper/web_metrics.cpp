#include "web_metrics.hpp"

#include <array>
#include <memory>

namespace athyper::cmd {
namespace {

using runtime::foundation::HttpSeries;

struct Part {
  std::string_view prefix;
  std::string_view route;
};
/// In this order; the last takes every path.
constexpr std::array<Part, 4> kParts{
    {{"/api/auth/", "web:auth"}, {"/api/", "web:api"}, {"/assets/", "web:assets"}, {"/", "web:pages"}}};

class WebMetrics {
 public:
  WebMetrics(lib::http::Handler inner, core::observability::MetricsRegistry& metrics, const lib::Clock& clock)
      : inner_(std::move(inner)), clock_(clock) {
    for (const auto& part : kParts)
      series_.emplace_back(metrics, core::observability::Labels{{"method", "any"}, {"route", std::string(part.route)}});
  }

  lib::Task<lib::http::Response> answer(lib::http::Request request) const {
    const auto began = clock_.monotonic();
    const HttpSeries& series = series_of(request.path);
    auto response = co_await inner_(std::move(request));
    series.count(response.status, clock_.monotonic() - began);
    co_return response;
  }

 private:
  const HttpSeries& series_of(std::string_view path) const {
    std::size_t i = 0;
    while (i + 1 < kParts.size() && !path.starts_with(kParts[i].prefix)) ++i;
    return series_[i];
  }

  const lib::http::Handler inner_;
  const lib::Clock& clock_;
  std::vector<HttpSeries> series_;
};

}  // namespace

lib::http::Handler count_web_requests(lib::http::Handler inner, core::observability::MetricsRegistry& metrics,
                                      const lib::Clock& clock) {
  return [counted = std::make_shared<const WebMetrics>(std::move(inner), metrics, clock)](lib::http::Request request) {
    return counted->answer(std::move(request));
  };
}

}  // namespace athyper::cmd
