#include "web_observed.hpp"

#include <array>
#include <memory>

#include <athyper/runtime/foundation/http_metrics.hpp>
#include <athyper/runtime/foundation/served.hpp>

namespace athyper::cmd {
namespace {

using runtime::foundation::HttpSeries;

struct Part {
  std::string_view prefix;
  std::string_view route;
  std::string_view module;
  bool logged;
};
/// In this order; the last takes every path.
constexpr std::array<Part, 4> kParts{{{"/api/auth/", "web:auth", "IAM", true},
                                      {"/api/", "web:api", "CORE", false},
                                      {"/assets/", "web:assets", "CORE", true},
                                      {"/", "web:pages", "CORE", true}}};

std::size_t part_of(std::string_view path) {
  std::size_t i = 0;
  while (i + 1 < kParts.size() && !path.starts_with(kParts[i].prefix)) ++i;
  return i;
}

class ObservedWeb {
 public:
  ObservedWeb(lib::http::Handler inner, const WebObservers& observers)
      : inner_(std::move(inner)), observers_(observers) {
    for (const auto& part : kParts)
      series_.emplace_back(observers.metrics,
                           core::observability::Labels{{"method", "any"}, {"route", std::string(part.route)}});
  }

  lib::Task<lib::http::Response> answer(lib::http::Request request) const {
    const auto began = observers_.clock.monotonic();
    const std::size_t part = part_of(request.path);
    // The request is gone by the time of the answer.
    runtime::foundation::ServedRequest served{.module = kParts[part].module,
                                              .route = kParts[part].route,
                                              .request_id = {},
                                              .client_address = {},
                                              .user_agent = {},
                                              .method = request.method,
                                              .status = 0,
                                              .request_bytes = request.body.size(),
                                              .response_bytes = 0,
                                              .duration = {}};
    const std::string address = request.remote_address;
    const std::string agent(request.headers.find("user-agent").value_or(""));
    auto response = co_await inner_(std::move(request));
    const std::string request_id(response.headers.find("x-request-id").value_or(""));
    served.request_id = request_id;
    served.client_address = address;
    served.user_agent = agent;
    served.status = response.status;
    served.response_bytes = runtime::foundation::body_size(response);
    served.duration = observers_.clock.monotonic() - began;
    series_[part].count(served.status, served.duration);
    if (kParts[part].logged) log(served);
    co_return response;
  }

 private:
  void log(const runtime::foundation::ServedRequest& served) const {
    observers_.logger.write(lib::log::Level::info, runtime::foundation::kServedEvent, [&](lib::log::Line& line) {
      runtime::foundation::add_no_caller(line);
      runtime::foundation::add_served(line, served);
    });
  }

  const lib::http::Handler inner_;
  const WebObservers observers_;
  std::vector<HttpSeries> series_;
};

}  // namespace

lib::http::Handler observe_web(lib::http::Handler inner, const WebObservers& observers) {
  return [observed = std::make_shared<const ObservedWeb>(std::move(inner), observers)](lib::http::Request request) {
    return observed->answer(std::move(request));
  };
}

}  // namespace athyper::cmd
