// Zones and the times at which their clocks are put forward and back.
#include <lib/base/time_zone.hpp>

#include <gtest/gtest.h>

namespace lib {
namespace {

using std::chrono::hours;
using std::chrono::seconds;

Timestamp at(const char* text) {
  return parse_rfc3339(text).value();
}

TEST(TimeZone, is_what_the_database_lists_and_nothing_that_merely_looks_like_it) {
  EXPECT_TRUE(TimeZone::find("Europe/Berlin"));
  EXPECT_TRUE(TimeZone::find("UTC"));
  for (const char* const name : {"", "Europe/Berlim", "GMT+5:30", "+02:00", "Etc/Unknown", "Europe/Berlin\n"}) {
    EXPECT_FALSE(TimeZone::find(name)) << name;
  }
}

TEST(TimeZone, a_period_lies_between_two_changes_and_knows_the_clocks_before_it) {
  const auto zone = TimeZone::find("Europe/Berlin").value();
  const auto summer = zone.period_at(at("2025-07-01T00:00:00Z"));
  EXPECT_EQ(to_rfc3339(summer.begin), "2025-03-30T01:00:00.000000Z");
  EXPECT_EQ(to_rfc3339(summer.end), "2025-10-26T01:00:00.000000Z");
  EXPECT_EQ(summer.offset, hours(2));
  EXPECT_EQ(summer.offset_before, hours(1));
}

TEST(TimeZone, a_change_belongs_to_the_period_that_it_begins) {
  const auto zone = TimeZone::find("America/New_York").value();
  const auto winter = zone.period_at(at("2025-11-02T06:00:00Z"));
  EXPECT_EQ(to_rfc3339(winter.begin), "2025-11-02T06:00:00.000000Z");
  EXPECT_EQ(winter.offset, -hours(5));
  EXPECT_EQ(winter.offset_before, -hours(4));
  EXPECT_EQ(zone.period_at(at("2025-11-02T05:59:59.999999Z")).end, winter.begin);
}

TEST(TimeZone, periods_follow_each_other_without_a_hole_far_behind_what_is_kept) {
  for (const char* const name : {"Europe/Berlin", "Pacific/Apia", "Asia/Kathmandu", "Africa/Casablanca"}) {
    const auto zone = TimeZone::find(name).value();
    auto period = zone.period_at(at("1850-01-01T00:00:00Z"));
    EXPECT_EQ(period.begin, Timestamp::min()) << name;
    while (period.end < at("2110-01-01T00:00:00Z")) {
      const auto next = zone.period_at(period.end);
      ASSERT_EQ(next.begin, period.end) << name;
      ASSERT_EQ(next.offset_before, period.offset) << name;
      ASSERT_EQ(next.offset, zone_offset(name, next.begin)) << name << to_rfc3339(next.begin);
      period = next;
    }
  }
}

TEST(TimeZone, a_zone_whose_clocks_stay_has_one_period) {
  const auto period = TimeZone::find("UTC").value().period_at(at("2025-07-01T00:00:00Z"));
  EXPECT_EQ(period.begin, Timestamp::min());
  EXPECT_EQ(period.end, Timestamp::max());
  EXPECT_EQ(period.offset, seconds(0));
}

}  // namespace
}  // namespace lib
