#include "web_observed.hpp"

#include <gtest/gtest.h>

#include <lib/base/json.hpp>
#include <support/run_task.hpp>

namespace athyper::cmd {
namespace {

class ObservedWebTest : public ::testing::Test {
 protected:
  lib::Task<lib::http::Response> inner(lib::http::Request request) {
    clock_.advance(std::chrono::milliseconds(3));
    lib::http::Response response;
    response.status = request.path == "/broken" ? 500 : 200;
    response.body = "12345";
    response.headers.add("X-Request-Id", "abc");
    co_return response;
  }
  void send(std::string path) {
    const auto handler = observe_web([this](lib::http::Request request) { return inner(std::move(request)); },
                                     {.metrics = metrics_, .logger = logger_, .clock = clock_});
    lib::http::Request request;
    request.path = std::move(path);
    request.remote_address = "192.0.2.1";
    request.headers.add("User-Agent", "test/1");
    athyper::testing::run_task(handler(std::move(request)));
  }
  bool counted(const std::string& sample) { return metrics_.prometheus_text().contains(sample); }

  core::observability::MetricsRegistry metrics_;
  lib::ManualClock clock_{lib::from_unix_seconds(1'800'000'000)};
  std::string log_;
  const lib::log::Logger logger_{[this](std::string_view line) { log_ += line; }, lib::log::Level::info, clock_};
};

TEST_F(ObservedWebTest, counts_each_part_for_itself) {
  for (const auto* path : {"/", "/broken", "/api/auth/login", "/api/data/supplier", "/assets/app.js"}) send(path);
  EXPECT_TRUE(counted(R"(http_requests_total{method="any",route="web:pages",status="2xx"} 1)"));
  EXPECT_TRUE(counted(R"(http_errors_total{method="any",route="web:pages"} 1)"));
  EXPECT_TRUE(counted(R"(http_request_duration_ms_sum{method="any",route="web:pages"} 6)"));
  for (const std::string part : {"auth", "api", "assets"})
    EXPECT_TRUE(counted("http_requests_total{method=\"any\",route=\"web:" + part + "\",status=\"2xx\"} 1")) << part;
}

TEST_F(ObservedWebTest, writes_a_line_for_what_the_api_does_not_log) {
  send("/api/data/supplier");
  EXPECT_EQ(log_, "");
  send("/api/auth/login");
  const auto line = lib::parse_json(log_);
  ASSERT_TRUE(line.ok()) << log_;
  for (const auto& [name, value] : std::vector<std::pair<std::string, std::string>>{{"event", "http.request.served"},
                                                                                    {"module", "IAM"},
                                                                                    {"tenant", "none"},
                                                                                    {"requestId", "abc"},
                                                                                    {"http.route", "web:auth"},
                                                                                    {"http.request.method", "GET"},
                                                                                    {"client.address", "192.0.2.1"},
                                                                                    {"user_agent.original", "test/1"},
                                                                                    {"outcome", "success"}})
    EXPECT_EQ(line->get_string(name), value) << name;
  EXPECT_EQ(line->get_integer("http.response.body.size"), 5);
}

}  // namespace
}  // namespace athyper::cmd
