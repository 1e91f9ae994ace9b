#include <athyper/core/observability/metrics.hpp>

#include <thread>

#include <gtest/gtest.h>

namespace athyper::core::observability {
namespace {

TEST(Metrics, are_written_as_prometheus_text) {
  MetricsRegistry metrics;
  metrics.counter("http_requests_total", "Requests.", {{"method", "GET"}, {"code", "200"}}).increment(3);
  metrics.gauge("http_requests_active", "Now.").set(2);
  auto& durations = metrics.histogram("http_request_duration_ms", "Time.", {{"route", "/a\"b\\c\n"}}, {1, 10});
  durations.observe(0.5);
  durations.observe(10);
  durations.observe(11);
  EXPECT_EQ(metrics.prometheus_text(), R"(# HELP http_request_duration_ms Time.
# TYPE http_request_duration_ms histogram
http_request_duration_ms_bucket{route="/a\"b\\c\n",le="1"} 1
http_request_duration_ms_bucket{route="/a\"b\\c\n",le="10"} 2
http_request_duration_ms_bucket{route="/a\"b\\c\n",le="+Inf"} 3
http_request_duration_ms_sum{route="/a\"b\\c\n"} 21.5
http_request_duration_ms_count{route="/a\"b\\c\n"} 3
# HELP http_requests_active Now.
# TYPE http_requests_active gauge
http_requests_active 2
# HELP http_requests_total Requests.
# TYPE http_requests_total counter
http_requests_total{code="200",method="GET"} 3
)");
}

TEST(Metrics, numbers_kept_elsewhere_are_read_when_the_text_is_made) {
  MetricsRegistry metrics;
  double opened = 1;
  metrics.counter_from("opened_total", "Opened.", {}, [&] { return opened; });
  metrics.gauge_from("state", "Line\nbreak.", {{"adapter", "db"}}, [] { return 2; });
  opened = 7;
  EXPECT_EQ(metrics.prometheus_text(), R"(# HELP opened_total Opened.
# TYPE opened_total counter
opened_total 7
# HELP state Line\nbreak.
# TYPE state gauge
state{adapter="db"} 2
)");
}

TEST(Metrics, the_order_of_labels_does_not_make_a_new_series) {
  MetricsRegistry metrics;
  Counter& a = metrics.counter("x_total", "", {{"a", "1"}, {"b", "2"}});
  Counter& b = metrics.counter("x_total", "", {{"b", "2"}, {"a", "1"}});
  EXPECT_EQ(&a, &b);
}

TEST(Metrics, too_many_series_fall_into_one) {
  MetricsRegistry metrics(2);
  for (int i = 0; i < 10; ++i) metrics.counter("x_total", "", {{"id", std::to_string(i)}}).increment();
  EXPECT_EQ(metrics.counter("x_total", "", {{"id", "other"}}).value(), 8);
}

TEST(Metrics, a_counter_never_shrinks_and_a_gauge_goes_both_ways) {
  MetricsRegistry metrics;
  Counter& counter = metrics.counter("x_total", "");
  counter.increment(2);
  counter.increment(-5);
  EXPECT_EQ(counter.value(), 2);
  Gauge& gauge = metrics.gauge("x", "");
  gauge.add(1);
  gauge.add(-1);
  EXPECT_EQ(gauge.value(), 0);
}

TEST(Metrics, no_increment_is_lost_between_threads) {
  MetricsRegistry metrics;
  Counter& counter = metrics.counter("x_total", "");
  Gauge& active = metrics.gauge("x_active", "");
  Histogram& durations = metrics.histogram("x_ms", "", {}, {1});
  const auto work = [&] {
    for (int i = 0; i < 10'000; ++i) {
      active.add(1);
      counter.increment();
      durations.observe(0.5);
      active.add(-1);
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back(work);
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(counter.value(), 40'000);
  EXPECT_EQ(durations.summary().count, 40'000U);
  EXPECT_EQ(active.value(), 0);
}

TEST(Metrics, a_histogram_knows_its_average_and_quantiles) {
  Histogram histogram({10, 20, 30, 40, 50, 60, 70, 80, 90, 100});
  for (int i = 1; i <= 100; ++i) histogram.observe(i);
  const auto summary = histogram.summary();
  EXPECT_EQ(summary.count, 100U);
  EXPECT_DOUBLE_EQ(summary.average, 50.5);
  EXPECT_DOUBLE_EQ(summary.p50, 50);
  EXPECT_DOUBLE_EQ(summary.p95, 95);
  EXPECT_DOUBLE_EQ(summary.p99, 99);
}

}  // namespace
}  // namespace athyper::core::observability
