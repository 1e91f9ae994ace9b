#include <athyper/core/jobs/job_queue.hpp>

#include <gtest/gtest.h>

namespace athyper::core::jobs {
namespace {

using std::chrono::milliseconds;

TEST(Jobs, names_are_read_as_they_are_written) {
  for (const JobStatus status : {JobStatus::pending, JobStatus::active, JobStatus::completed, JobStatus::failed,
                                 JobStatus::delayed, JobStatus::cancelled}) {
    EXPECT_EQ(parse_job_status(to_string(status)), status);
  }
  for (const JobPriority priority : {JobPriority::critical, JobPriority::high, JobPriority::normal, JobPriority::low}) {
    EXPECT_EQ(parse_job_priority(to_string(priority)), priority);
  }
  EXPECT_FALSE(parse_job_status("lost").has_value());
  EXPECT_FALSE(parse_job_priority("urgent").has_value());
}

TEST(Jobs, critical_runs_before_low) {
  EXPECT_EQ(order_of(JobPriority::critical), 1);
  EXPECT_EQ(order_of(JobPriority::normal), 3);
  EXPECT_EQ(order_of(JobPriority::low), 4);
}

TEST(Jobs, pauses_double_up_to_the_limit_or_stay) {
  const JobBackoff growing{.max_delay = milliseconds(5'000)};
  EXPECT_EQ(backoff_delay(growing, 1), milliseconds(1'000));
  EXPECT_EQ(backoff_delay(growing, 3), milliseconds(4'000));
  EXPECT_EQ(backoff_delay(growing, 1'000), milliseconds(5'000));
  const JobBackoff fixed{.type = JobBackoffType::fixed, .delay = milliseconds(700)};
  EXPECT_EQ(backoff_delay(fixed, 9), milliseconds(700));
}

TEST(Jobs, jitter_takes_at_most_a_fifth_of_a_pause) {
  const JobBackoff backoff{.type = JobBackoffType::fixed, .delay = milliseconds(1'000)};
  EXPECT_EQ(jittered_delay(backoff, 1, 0), milliseconds(1'000));
  EXPECT_EQ(jittered_delay(backoff, 1, 0.5), milliseconds(900));
  EXPECT_EQ(jittered_delay(backoff, 1, 1), milliseconds(800));
}

TEST(Jobs, the_defaults_work_and_impossible_options_are_named) {
  EXPECT_TRUE(problems_of({}).empty());
  const auto findings = problems_of(
      {.attempts = 0, .delay = milliseconds(-1), .timeout = milliseconds(0), .unique_key = std::string(201, 'k')});
  std::vector<std::string> paths;
  for (const auto& finding : findings) paths.push_back(finding.path);
  EXPECT_EQ(paths, (std::vector<std::string>{"attempts", "delay", "timeout", "uniqueKey"}));
}

}  // namespace
}  // namespace athyper::core::jobs
