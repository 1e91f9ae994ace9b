// The machine's clock and the date and time texts of RFC 3339.
#include <lib/base/time.hpp>

#include <fmt/core.h>

#include <optional>

namespace lib {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::year_month_day;

class SystemClock final : public Clock {
 public:
  Timestamp now() const override { return std::chrono::floor<microseconds>(std::chrono::system_clock::now()); }
  Monotonic monotonic() const override { return std::chrono::steady_clock::now(); }
};

/// Takes fixed pieces off the front of a text; every call fails once one has failed.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  /// Exactly `count` digits as a number.
  int digits(std::size_t count) {
    if (rest_.size() < count) return fail();
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') return fail();
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }

  /// One byte out of `allowed`; gives which.
  char one_of(std::string_view allowed) {
    if (rest_.empty() || allowed.find(rest_.front()) == std::string_view::npos) {
      fail();
      return '\0';
    }
    const char found = rest_.front();
    rest_.remove_prefix(1);
    return found;
  }

  /// ".ffffff" with one to `max_digits` digits, cut to microseconds; nothing when there is no point.
  microseconds fraction(std::size_t max_digits) {
    if (!next_is('.')) return microseconds(0);
    rest_.remove_prefix(1);
    int value = 0;
    std::size_t count = 0;
    for (; !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; rest_.remove_prefix(1), ++count) {
      if (count < 6) value = value * 10 + (rest_.front() - '0');
    }
    if (count == 0 || count > max_digits) fail();
    for (; count < 6; ++count) value *= 10;
    return microseconds(value);
  }

  bool next_is(char c) const { return !rest_.empty() && rest_.front() == c; }
  bool ok() const { return ok_; }
  bool done() const { return ok_ && rest_.empty(); }

 private:
  int fail() {
    ok_ = false;
    rest_ = {};
    return 0;
  }

  std::string_view rest_;
  bool ok_ = true;
};

Error invalid(const char* key, const char* message) {
  return {.code = ErrorCode::invalid_argument, .key = key, .message = message};
}

std::optional<year_month_day> scan_date(Scanner& scanner) {
  const int year = scanner.digits(4);
  scanner.one_of("-");
  const int month = scanner.digits(2);
  scanner.one_of("-");
  const int day = scanner.digits(2);
  const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day))};
  if (!scanner.ok() || year < 1 || !date.ok()) return std::nullopt;
  return date;
}

/// HH:MM, 00:00 to 23:59.
std::optional<microseconds> scan_hours_minutes(Scanner& scanner) {
  const int hour = scanner.digits(2);
  scanner.one_of(":");
  const int minute = scanner.digits(2);
  if (!scanner.ok() || hour > 23 || minute > 59) return std::nullopt;
  return hours(hour) + minutes(minute);
}

/// :SS[.f…]. The sixtieth second is refused: neither our clock nor PostgreSQL's has leap seconds.
std::optional<microseconds> scan_seconds(Scanner& scanner, std::size_t max_fraction_digits) {
  scanner.one_of(":");
  const int second = scanner.digits(2);
  const microseconds fraction = scanner.fraction(max_fraction_digits);
  if (!scanner.ok() || second > 59) return std::nullopt;
  return seconds(second) + fraction;
}

/// Z or ±HH:MM.
std::optional<microseconds> scan_offset(Scanner& scanner) {
  const char sign = scanner.one_of("Zz+-");
  if (sign == 'Z' || sign == 'z') return microseconds(0);
  const std::optional<microseconds> offset = scan_hours_minutes(scanner);
  if (!offset) return std::nullopt;
  return sign == '-' ? -*offset : *offset;
}

std::optional<Timestamp> scan_rfc3339(std::string_view text) {
  Scanner scanner(text);
  const std::optional<year_month_day> date = scan_date(scanner);
  if (!date) return std::nullopt;
  scanner.one_of("Tt");
  const std::optional<microseconds> minute = scan_hours_minutes(scanner);
  if (!minute) return std::nullopt;
  const std::optional<microseconds> second = scan_seconds(scanner, 9);
  if (!second) return std::nullopt;
  const std::optional<microseconds> offset = scan_offset(scanner);
  if (!offset || !scanner.done()) return std::nullopt;
  const Timestamp time = sys_days(*date) + *minute + *second - *offset;
  const Timestamp first = sys_days(year_month_day{std::chrono::year(1), std::chrono::January, std::chrono::day(1)});
  const Timestamp end = sys_days(year_month_day{std::chrono::year(10000), std::chrono::January, std::chrono::day(1)});
  if (time < first || time >= end) return std::nullopt;
  return time;
}

}  // namespace

const Clock& system_clock() {
  static const SystemClock clock;
  return clock;
}

std::string to_rfc3339(Timestamp time) {
  const sys_days day = std::chrono::floor<days>(time);
  const std::chrono::hh_mm_ss<microseconds> clock(time - day);
  return fmt::format("{}T{:02}:{:02}:{:02}.{:06}Z", to_iso_date(year_month_day(day)), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count(), clock.subseconds().count());
}

Result<Timestamp> parse_rfc3339(std::string_view text) {
  const std::optional<Timestamp> time = scan_rfc3339(text);
  if (!time) return invalid("time.invalid", "The text is not a date and time such as 2026-11-22T21:30:00Z.");
  return *time;
}

std::string to_iso_date(year_month_day date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

Result<year_month_day> parse_iso_date(std::string_view text) {
  Scanner scanner(text);
  const std::optional<year_month_day> date = scan_date(scanner);
  if (!date || !scanner.done()) return invalid("date.invalid", "The text is not a calendar day such as 2026-11-22.");
  return *date;
}

Result<microseconds> parse_time_of_day(std::string_view text) {
  const Error error = invalid("time_of_day.invalid", "The text is not a time of day such as 21:30 or 21:30:00.");
  Scanner scanner(text);
  const std::optional<microseconds> minute = scan_hours_minutes(scanner);
  if (!minute) return error;
  if (scanner.done()) return *minute;
  const std::optional<microseconds> second = scan_seconds(scanner, 6);
  if (!second || !scanner.done()) return error;
  return *minute + *second;
}

std::int64_t to_unix_seconds(Timestamp time) {
  return std::chrono::floor<seconds>(time).time_since_epoch().count();
}

Timestamp from_unix_seconds(std::int64_t count) {
  return Timestamp(seconds(count));
}

}  // namespace lib
