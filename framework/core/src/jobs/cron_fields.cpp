// Which local times a cron expression means.
#include "cron_fields.hpp"

#include <bit>

namespace athyper::core::jobs {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::local_days;
using std::chrono::local_seconds;
using std::chrono::minutes;
using std::chrono::months;
using std::chrono::seconds;
using std::chrono::weekday;
using std::chrono::year_month_day;

bool has(std::uint64_t set, unsigned number) {
  return (set >> number & 1U) != 0;
}

/// The smallest number of the set from `from` on; 64 when there is none.
int first_from(std::uint64_t set, int from) {
  return from > 63 ? 64 : std::countr_zero(set >> from << from);
}

bool has_day(const CronFields& fields, const year_month_day& date, weekday day) {
  const bool of_month = has(fields.days, unsigned{date.day()});
  const bool of_week = has(fields.weekdays, day.c_encoding());
  if (fields.any_day || fields.any_weekday) return of_month && of_week;
  return of_month || of_week;
}

seconds time_of(int hour, int minute, int second) {
  return hours(hour) + minutes(minute) + seconds(second);
}

/// The first time of a day from `from` on.
std::optional<seconds> first_time(const CronFields& fields, seconds from) {
  const std::chrono::hh_mm_ss clock(from);
  int hour = static_cast<int>(clock.hours().count());
  int minute = static_cast<int>(clock.minutes().count());
  int second = first_from(fields.seconds, static_cast<int>(clock.seconds().count()));
  const int first_second = std::countr_zero(fields.seconds);
  if (second == 64) ++minute, second = first_second;
  if (const int found = first_from(fields.minutes, minute); found != minute) minute = found, second = first_second;
  const int first_minute = std::countr_zero(fields.minutes);
  if (minute == 64) ++hour, minute = first_minute, second = first_second;
  if (const int found = first_from(fields.hours, hour); found != hour) {
    if (found == 64) return std::nullopt;
    return time_of(found, first_minute, first_second);
  }
  return time_of(hour, minute, second);
}

/// The first matching day from `from` on, or some day that is not before `until`.
local_days first_day(const CronFields& fields, local_days from, local_seconds until) {
  while (from < until) {
    const year_month_day date(from);
    const local_days next_month(date.year() / date.month() / std::chrono::day(1) + months(1));
    if (has(fields.months, unsigned{date.month()})) {
      weekday of_week(from);
      for (auto day = date.day(); from < next_month; ++day, ++of_week, from += days(1)) {
        if (has_day(fields, date.year() / date.month() / day, of_week)) return from;
      }
    }
    from = next_month;
  }
  return from;
}

}  // namespace

std::optional<local_seconds> first_match(const CronFields& fields, local_seconds from, local_seconds until) {
  const auto today = std::chrono::floor<days>(from);
  auto day = first_day(fields, today, until);
  auto time = first_time(fields, day == today ? from - today : seconds(0));
  if (!time) {
    day = first_day(fields, today + days(1), until);
    time = first_time(fields, seconds(0));
  }
  const local_seconds found = day + *time;
  return found < until ? std::optional(found) : std::nullopt;
}

}  // namespace athyper::core::jobs
