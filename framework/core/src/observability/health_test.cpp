#include <athyper/core/observability/health.hpp>

#include <stdexcept>

#include <gtest/gtest.h>
#include <support/run_task.hpp>

namespace athyper::core::observability {
namespace {

using std::chrono::milliseconds;

lib::Task<HealthOutcome> answer(HealthStatus status) {
  co_return HealthOutcome{.status = status};
}
lib::Task<HealthOutcome> never() {
  co_await testing::wait(milliseconds(60'000));
  co_return HealthOutcome{};
}
lib::Task<HealthOutcome> broken() {
  throw std::runtime_error("no route");
  co_return HealthOutcome{};
}

struct HealthTest : ::testing::Test {
  HealthCheckRegistry registry{lib::system_clock(), testing::run_within, "1.2.3"};

  void add(const std::string& name, bool required, std::function<lib::Task<HealthOutcome>()> check) {
    ASSERT_TRUE(
        registry.add({.name = name, .required = required, .timeout = milliseconds(20), .check = std::move(check)})
            .ok());
  }
  HealthReport report() { return testing::run_task(registry.check_all()); }
};

TEST_F(HealthTest, is_healthy_when_everything_is) {
  add("db", true, [] { return answer(HealthStatus::healthy); });
  EXPECT_EQ(report().status, HealthStatus::healthy);
  EXPECT_EQ(report().version, "1.2.3");
}

TEST_F(HealthTest, a_failing_required_check_makes_the_whole_unhealthy) {
  add("cache", false, [] { return answer(HealthStatus::unhealthy); });
  EXPECT_EQ(report().status, HealthStatus::degraded);
  add("db", true, [] { return answer(HealthStatus::unhealthy); });
  EXPECT_EQ(report().status, HealthStatus::unhealthy);
}

TEST_F(HealthTest, a_degraded_required_check_degrades_the_whole) {
  add("db", true, [] { return answer(HealthStatus::degraded); });
  EXPECT_EQ(report().status, HealthStatus::degraded);
}

TEST_F(HealthTest, a_check_that_does_not_answer_in_time_is_unhealthy) {
  add("db", true, never);
  const auto result = report().checks.at("db");
  EXPECT_EQ(result.outcome.status, HealthStatus::unhealthy);
  EXPECT_EQ(result.outcome.message, "no answer within 20 ms");
}

TEST_F(HealthTest, a_check_that_throws_is_unhealthy_with_its_words) {
  add("storage", false, broken);
  EXPECT_EQ(report().checks.at("storage").outcome.message, "no route");
}

TEST_F(HealthTest, required_checks_are_asked_first) {
  add("cache", false, [] { return answer(HealthStatus::healthy); });
  add("db", true, [] { return answer(HealthStatus::healthy); });
  add("auth", true, [] { return answer(HealthStatus::healthy); });
  EXPECT_EQ(registry.names(), (std::vector<std::string>{"db", "auth", "cache"}));
}

TEST_F(HealthTest, refuses_a_second_check_of_the_same_name) {
  add("db", true, [] { return answer(HealthStatus::healthy); });
  EXPECT_EQ(registry.add({.name = "db"}).error().key, "health.duplicate");
}

TEST_F(HealthTest, is_written_as_json) {
  add("db", true, [] { return answer(HealthStatus::healthy); });
  const lib::Json json = to_json(report());
  EXPECT_EQ(json.get_string("status"), "healthy");
  const lib::Json& db = *json.find("checks")->find("db");
  EXPECT_EQ(db.get_string("type"), "internal");
  EXPECT_EQ(db.get_bool("required"), true);
  EXPECT_NE(db.find("durationMs"), nullptr);
}

}  // namespace
}  // namespace athyper::core::observability
