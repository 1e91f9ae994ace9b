// Time: the injected clock and the text forms the platform speaks (RFC 3339 UTC with microseconds, ISO dates).
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include <lib/base/result.hpp>

namespace lib {

using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;
using Monotonic = std::chrono::steady_clock::time_point;

/// Where the time comes from. Business code never reads a clock of its own. Safe to call from any thread.
class Clock {
 public:
  virtual ~Clock() = default;
  /// Wall time, UTC, microseconds.
  virtual Timestamp now() const = 0;
  /// For durations and deadlines only.
  virtual Monotonic monotonic() const = 0;
};

/// The machine's clock. The only place in the tree that reads it.
const Clock& system_clock();

/// A clock that stands where it is put; for tests and for the movable clock of the development mode.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(Timestamp start) : now_(start) {}
  Timestamp now() const override { return now_; }
  Monotonic monotonic() const override { return Monotonic(now_.time_since_epoch()); }
  void set(Timestamp now) { now_ = now; }
  void advance(std::chrono::microseconds by) { now_ += by; }

 private:
  Timestamp now_;
};

/// "2026-11-22T21:30:00.123456Z" (RFC 3339).
std::string to_rfc3339(Timestamp time);
/// Reads RFC 3339 with any offset and up to nine fractional digits (cut to microseconds). Error key "time.invalid".
Result<Timestamp> parse_rfc3339(std::string_view text);
/// "2026-11-22".
std::string to_iso_date(std::chrono::year_month_day date);
/// Reads YYYY-MM-DD, a real calendar day of the years 0001–9999. Error key "date.invalid".
Result<std::chrono::year_month_day> parse_iso_date(std::string_view text);
/// Reads HH:MM[:SS[.ffffff]], 00:00–23:59:59.999999. Error key "time_of_day.invalid".
Result<std::chrono::microseconds> parse_time_of_day(std::string_view text);
/// Seconds since 1970-01-01T00:00:00Z, as in JWT NumericDate.
std::int64_t to_unix_seconds(Timestamp time);
Timestamp from_unix_seconds(std::int64_t seconds);

}  // namespace lib
