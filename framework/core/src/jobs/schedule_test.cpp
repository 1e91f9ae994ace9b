// Schedules: what expressions mean, what they do where the clocks change, and what is said of those that are none.
#include <athyper/core/jobs/schedule.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace athyper::core::jobs {
namespace {

using std::chrono::hours;
using std::chrono::seconds;
using testing::ElementsAre;

lib::Timestamp at(const char* text) {
  return lib::parse_rfc3339(text).value();
}

/// "2025-03-30T01:00:00Z", without the fraction that is always zero.
std::string written(lib::Timestamp time) {
  return lib::to_rfc3339(time).substr(0, 19) + "Z";
}

std::vector<std::string> times(const char* expression, const char* zone, const char* after, std::size_t count) {
  const Schedule schedule = Schedule::cron(expression, zone).value();
  std::vector<std::string> out;
  for (auto due = schedule.next_after(at(after)); due && out.size() < count; due = schedule.next_after(*due)) {
    out.push_back(written(*due));
  }
  return out;
}

/// "COLUMN code" of each flaw.
std::vector<std::string> flaws(const std::string& expression, const char* zone = "UTC") {
  const auto schedule = Schedule::cron(expression, zone);
  std::vector<std::string> out;
  if (schedule.ok()) return out;
  EXPECT_EQ(schedule.error().key, "jobs.schedule.invalid");
  for (const auto& detail : schedule.error().details) {
    EXPECT_FALSE(detail.message.empty());
    out.push_back(detail.path.substr(detail.path.find(':') + 1) + " " + detail.code);
  }
  return out;
}

TEST(Cron, lists_ranges_steps_and_names_say_when) {
  const char* const after = "2026-11-27T13:37:21Z";
  EXPECT_THAT(times("* * * * *", "UTC", after, 2), ElementsAre("2026-11-27T13:38:00Z", "2026-11-27T13:39:00Z"));
  EXPECT_THAT(times("*/20 9-17/8,23 * * *", "UTC", after, 3),
              ElementsAre("2026-11-27T17:00:00Z", "2026-11-27T17:20:00Z", "2026-11-27T17:40:00Z"));
  EXPECT_THAT(times("5,10 0 1 jan,JUL *", "UTC", after, 3),
              ElementsAre("2027-01-01T00:05:00Z", "2027-01-01T00:10:00Z", "2027-07-01T00:05:00Z"));
  EXPECT_THAT(times("30 15 13 * * mon-wed", "UTC", after, 2),
              ElementsAre("2026-11-30T13:15:30Z", "2026-12-01T13:15:30Z"));
  EXPECT_THAT(times("@weekly", "UTC", after, 2), ElementsAre("2026-11-29T00:00:00Z", "2026-12-06T00:00:00Z"));
  EXPECT_THAT(times("@hourly", "UTC", after, 1), ElementsAre("2026-11-27T14:00:00Z"));
}

TEST(Cron, seven_and_the_end_of_a_named_range_are_sunday) {
  const char* const after = "2026-11-27T13:37:21Z";
  EXPECT_THAT(times("0 0 * * 7", "UTC", after, 1), ElementsAre("2026-11-29T00:00:00Z"));
  EXPECT_THAT(times("0 0 * * fri-sun", "UTC", after, 3),
              ElementsAre("2026-11-28T00:00:00Z", "2026-11-29T00:00:00Z", "2026-12-04T00:00:00Z"));
  EXPECT_THAT(times("0 0 * * sun", "UTC", after, 2), ElementsAre("2026-11-29T00:00:00Z", "2026-12-06T00:00:00Z"));
}

TEST(Cron, a_day_of_the_month_and_one_of_the_week_are_either_unless_one_is_a_star) {
  EXPECT_THAT(times("0 0 13 * fri", "UTC", "2026-11-01T00:00:00Z", 3),
              ElementsAre("2026-11-06T00:00:00Z", "2026-11-13T00:00:00Z", "2026-11-20T00:00:00Z"));
  EXPECT_THAT(times("0 0 */15 * mon", "UTC", "2026-11-01T00:00:00Z", 2),
              ElementsAre("2026-11-02T00:00:00Z", "2026-11-09T00:00:00Z"));
}

TEST(Cron, the_29th_of_february_waits_for_its_year) {
  EXPECT_THAT(times("0 0 29 2 *", "UTC", "2096-02-29T00:00:00Z", 1), ElementsAre("2104-02-29T00:00:00Z"));
}

TEST(Cron, a_named_time_in_the_gap_is_due_once_at_its_end) {
  EXPECT_THAT(times("30 2 * * *", "Europe/Berlin", "2025-03-29T00:00:00Z", 3),
              ElementsAre("2025-03-29T01:30:00Z", "2025-03-30T01:00:00Z", "2025-03-31T00:30:00Z"));
  EXPECT_THAT(times("10,20 2 * * *", "Europe/Berlin", "2025-03-30T00:00:00Z", 2),
              ElementsAre("2025-03-30T01:00:00Z", "2025-03-31T00:10:00Z"));
  EXPECT_THAT(times("0 2,3 * * *", "Europe/Berlin", "2025-03-30T00:00:00Z", 2),
              ElementsAre("2025-03-30T01:00:00Z", "2025-03-31T00:00:00Z"));
}

TEST(Cron, a_named_time_that_comes_twice_is_due_at_the_first) {
  EXPECT_THAT(times("30 2 * * *", "Europe/Berlin", "2025-10-25T12:00:00Z", 2),
              ElementsAre("2025-10-26T00:30:00Z", "2025-10-27T01:30:00Z"));
  EXPECT_THAT(times("59 1 * * *", "Australia/Lord_Howe", "2025-04-05T00:00:00Z", 2),
              ElementsAre("2025-04-05T14:59:00Z", "2025-04-06T15:29:00Z"));
}

TEST(Cron, what_repeats_runs_on_through_gap_and_overlap) {
  EXPECT_THAT(times("*/30 * * * *", "Europe/Berlin", "2025-03-30T00:15:00Z", 3),
              ElementsAre("2025-03-30T00:30:00Z", "2025-03-30T01:00:00Z", "2025-03-30T01:30:00Z"));
  EXPECT_THAT(times("*/30 2 * * *", "Europe/Berlin", "2025-03-29T12:00:00Z", 1), ElementsAre("2025-03-31T00:00:00Z"));
  EXPECT_THAT(times("*/30 2 * * *", "Europe/Berlin", "2025-10-25T12:00:00Z", 5),
              ElementsAre("2025-10-26T00:00:00Z", "2025-10-26T00:30:00Z", "2025-10-26T01:00:00Z",
                          "2025-10-26T01:30:00Z", "2025-10-27T01:00:00Z"));
}

TEST(Cron, a_day_that_a_zone_left_out_is_made_up_for_at_its_end) {
  EXPECT_THAT(times("0 12 * * *", "Pacific/Apia", "2011-12-29T00:00:00Z", 3),
              ElementsAre("2011-12-29T22:00:00Z", "2011-12-30T10:00:00Z", "2011-12-30T22:00:00Z"));
}

TEST(Cron, every_flaw_is_told_with_its_column) {
  EXPECT_THAT(flaws("60 25 0 13 8"),
              ElementsAre("1 cron.value", "4 cron.value", "7 cron.value", "9 cron.value", "12 cron.value"));
  EXPECT_THAT(flaws("1,,2- 5/3 */0 12-2 *"),
              ElementsAre("3 cron.empty", "6 cron.empty", "8 cron.step", "13 cron.step", "15 cron.range"));
  EXPECT_THAT(flaws("0 0 L * mon#2"), ElementsAre("5 cron.unsupported", "9 cron.unsupported"));
  EXPECT_THAT(flaws("0 0 ? * 5L"), ElementsAre("5 cron.unsupported", "9 cron.unsupported"));
  EXPECT_THAT(flaws("*/61 */x 1-2-3 * foo"),
              ElementsAre("3 cron.step", "8 cron.step", "12 cron.value", "18 cron.value"));
  EXPECT_THAT(flaws("* * * *"), ElementsAre("1 cron.fields"));
  EXPECT_THAT(flaws("* * * * * * *"), ElementsAre("1 cron.fields"));
  EXPECT_THAT(flaws(""), ElementsAre("1 cron.fields"));
  EXPECT_THAT(flaws("@dayly"), ElementsAre("1 cron.nickname"));
  EXPECT_THAT(flaws(std::string(257, '*')), ElementsAre("257 cron.length"));
  EXPECT_THAT(flaws("0 0 * * *", "Europe/Berlim"), ElementsAre("zone time_zone.unknown"));
}

TEST(Cron, a_day_that_no_such_month_has_is_a_flaw) {
  EXPECT_THAT(flaws("0 0 30 2 *"), ElementsAre("5 cron.never"));
  EXPECT_THAT(flaws("0 0 31 4,6,feb *"), ElementsAre("5 cron.never"));
  EXPECT_THAT(flaws("0 0 30 2 mon"), ElementsAre());
  EXPECT_THAT(flaws("0 0 31 4,5 *"), ElementsAre());
}

TEST(Cron, a_flaw_says_what_to_write) {
  EXPECT_EQ(Schedule::cron("0 22-2 * * *").error().details.front().message,
            "The range ends before it begins; write 22-23,0-2.");
  EXPECT_EQ(Schedule::cron("5/10 * * * *").error().details.front().message,
            "A step follows \"*\" or a range; write 5-59/10.");
}

TEST(Interval, is_due_at_its_multiples_before_and_after_1970) {
  const Schedule schedule = Schedule::interval(seconds(900)).value();
  EXPECT_EQ(written(*schedule.next_after(at("2026-11-27T13:37:21.5Z"))), "2026-11-27T13:45:00Z");
  EXPECT_EQ(written(*schedule.next_after(at("2026-11-27T13:45:00Z"))), "2026-11-27T14:00:00Z");
  EXPECT_EQ(written(*schedule.next_after(at("1969-12-31T23:50:00Z"))), "1970-01-01T00:00:00Z");
  EXPECT_EQ(written(*schedule.next_after(at("1969-12-31T23:44:59Z"))), "1969-12-31T23:45:00Z");
  EXPECT_FALSE(Schedule::interval(seconds(0)).ok());
  EXPECT_FALSE(Schedule::interval(hours(24 * 367)).ok());
}

TEST(Schedule, the_last_time_is_the_one_before_the_next) {
  const Schedule schedule = Schedule::cron("30 2 * * sun", "Europe/Berlin").value();
  EXPECT_EQ(written(*schedule.last_until(at("2025-03-30T01:00:00Z"))), "2025-03-30T01:00:00Z");
  EXPECT_EQ(written(*schedule.last_until(at("2025-03-30T00:59:59.999999Z"))), "2025-03-23T01:30:00Z");
  EXPECT_EQ(written(*Schedule::interval(seconds(60)).value().last_until(at("2025-03-30T00:59:59Z"))),
            "2025-03-30T00:59:00Z");
}

TEST(Schedule, ends_with_the_calendar) {
  const Schedule schedule = Schedule::cron("0 0 1 1 *").value();
  EXPECT_FALSE(schedule.next_after(at("9999-06-01T00:00:00Z")));
  EXPECT_FALSE(schedule.next_after(lib::Timestamp::max()));
  EXPECT_FALSE(schedule.last_until(lib::Timestamp::min()));
  EXPECT_EQ(written(*schedule.next_after(lib::Timestamp::min())), "0002-01-01T00:00:00Z");
}

}  // namespace
}  // namespace athyper::core::jobs
