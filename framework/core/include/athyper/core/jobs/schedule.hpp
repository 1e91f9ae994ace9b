// Schedule: when something is due, by a cron expression on the clocks of a time zone or at an interval. Pure: the same
// instant gives the same answer before and after a restart, on every machine.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::jobs {

/// Copies share what they know; safe to use from any thread.
///
/// Where the clocks are put forward or back, a cron expression follows decision 0055. One that names its times (no `*`
/// and no step in seconds, minutes and hours) is due once for each of them: a time that the clocks leave out at the
/// first instant after the gap, a time that they show twice at the first. Any other runs on through real time: it is
/// due whenever the clocks show a matching time.
class Schedule {
 public:
  /// Five fields (minute, hour, day of month, month, day of week), six with seconds before them, or a name such as
  /// "@daily". `zone` is a name of the IANA database. Error key "jobs.schedule.invalid": a detail for each flaw, its
  /// path "expression:COLUMN" (from 1) or "zone".
  static lib::Result<Schedule> cron(std::string_view expression, std::string_view zone = "UTC");
  /// Every multiple of `every`, counted from 1970-01-01T00:00:00Z. From a second to 366 days; error key as above, path
  /// "every".
  static lib::Result<Schedule> interval(std::chrono::seconds every);

  /// The first time it is due after `instant`, that instant itself not included; nothing when there is none in the next
  /// forty years or before the year 10000.
  std::optional<lib::Timestamp> next_after(lib::Timestamp instant) const;
  /// The last time it was due until `instant`, that instant included; nothing when there was none in forty years.
  std::optional<lib::Timestamp> last_until(lib::Timestamp instant) const;

 private:
  struct Rule;
  explicit Schedule(std::shared_ptr<const Rule> rule) : rule_(std::move(rule)) {}
  std::shared_ptr<const Rule> rule_;
};

}  // namespace athyper::core::jobs
