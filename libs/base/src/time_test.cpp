// Dates and times as text: real days only, offsets applied, nothing looser than RFC 3339.
#include <lib/base/time.hpp>

#include <gtest/gtest.h>

namespace lib {
namespace {

TEST(Rfc3339, reads_any_offset_and_writes_utc_with_microseconds) {
  const struct {
    const char* text;
    const char* utc;
  } cases[] = {
      {"2026-11-22T21:30:00Z", "2026-11-22T21:30:00.000000Z"},
      {"2026-11-22t21:30:00.5z", "2026-11-22T21:30:00.500000Z"},
      {"2026-11-22T21:30:00.123456789Z", "2026-11-22T21:30:00.123456Z"},
      {"2026-01-01T00:30:00+02:00", "2025-12-31T22:30:00.000000Z"},
      {"2024-02-29T23:59:59-01:30", "2024-03-01T01:29:59.000000Z"},
      {"1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"},
      {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000000Z"},
      {"9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"},
  };
  for (const auto& [text, utc] : cases) {
    const Result<Timestamp> time = parse_rfc3339(text);
    ASSERT_TRUE(time.ok()) << text;
    EXPECT_EQ(to_rfc3339(*time), utc);
  }
}

TEST(Rfc3339, refuses_days_that_are_not_and_looser_spellings) {
  for (const char* const text : {"",
                                 "2026-11-22",
                                 "2026-11-22T21:30:00",
                                 "2026-11-22 21:30:00Z",
                                 "2026-02-30T00:00:00Z",
                                 "2025-02-29T00:00:00Z",
                                 "2026-13-01T00:00:00Z",
                                 "2026-00-01T00:00:00Z",
                                 "2026-11-22T24:00:00Z",
                                 "2026-11-22T23:60:00Z",
                                 "2026-11-22T23:59:60Z",
                                 "2026-11-22T21:30Z",
                                 "2026-11-22T21:30:00.Z",
                                 "2026-11-22T21:30:00.1234567890Z",
                                 "2026-11-22T21:30:00+0200",
                                 "2026-11-22T21:30:00+24:00",
                                 "2026-11-22T21:30:00Zx",
                                 "0000-01-01T00:00:00Z",
                                 "0001-01-01T00:00:00+00:01",
                                 "9999-12-31T23:59:59-00:01",
                                 "-026-11-22T21:30:00Z",
                                 "2026-11-22T21:30:00,5Z",
                                 "+2026-11-22T21:30:00Z"}) {
    EXPECT_FALSE(parse_rfc3339(text).ok()) << text;
  }
}

TEST(IsoDate, accepts_real_days_of_the_years_1_to_9999) {
  for (const char* const text : {"0001-01-01", "2024-02-29", "9999-12-31"})
    EXPECT_EQ(to_iso_date(*parse_iso_date(text)), text);
  for (const char* const text :
       {"0000-12-31", "2023-02-29", "1900-02-29", "2026-1-01", "2026-11-31", "2026-11-22T", "20261122", ""}) {
    EXPECT_EQ(parse_iso_date(text).error().key, "date.invalid") << text;
  }
}

TEST(TimeOfDay, reads_minutes_seconds_and_fractions) {
  using std::chrono::microseconds;
  EXPECT_EQ(*parse_time_of_day("00:00"), microseconds(0));
  EXPECT_EQ(*parse_time_of_day("23:59:59.999999"), microseconds(86'399'999'999));
  EXPECT_EQ(*parse_time_of_day("01:02:03.5"), microseconds(3'723'500'000));
  for (const char* const text :
       {"", "24:00", "1:00", "12:60", "12:00:60", "12:00:00.", "12:00:00.1234567", "12:00Z", "12"}) {
    EXPECT_EQ(parse_time_of_day(text).error().key, "time_of_day.invalid") << text;
  }
}

TEST(UnixSeconds, round_down_before_the_epoch_too) {
  EXPECT_EQ(to_unix_seconds(*parse_rfc3339("1969-12-31T23:59:59.5Z")), -1);
  EXPECT_EQ(to_rfc3339(from_unix_seconds(1'800'000'000)), "2027-01-15T08:00:00.000000Z");
}

TEST(ManualClock, stands_until_it_is_moved) {
  ManualClock clock(from_unix_seconds(100));
  const Monotonic before = clock.monotonic();
  clock.advance(std::chrono::seconds(5));
  EXPECT_EQ(to_unix_seconds(clock.now()), 105);
  EXPECT_EQ(clock.monotonic() - before, std::chrono::seconds(5));
}

}  // namespace
}  // namespace lib
