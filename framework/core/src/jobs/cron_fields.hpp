// CronFields: a cron expression as sets of numbers, and the local times that are in all of them.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <lib/base/error.hpp>

namespace athyper::core::jobs {

/// Bit n stands for the number n; the days of a week count from Sunday, 0.
struct CronFields {
  std::uint64_t seconds = 1;
  std::uint64_t minutes = 0;
  std::uint64_t hours = 0;
  std::uint64_t days = 0;
  std::uint64_t months = 0;
  std::uint64_t weekdays = 0;
  /// The field is "*" alone. Where neither is, a day is one of either field.
  bool any_day = false;
  bool any_weekday = false;
  /// Neither "*" nor a step in seconds, minutes and hours.
  bool names_times = true;
};

/// What an expression says and what is wrong with it: `fields` hold when there are no flaws.
struct CronReading {
  CronFields fields = {};
  std::vector<lib::ErrorDetail> flaws = {};
};
CronReading read_cron(std::string_view expression);

/// The first matching time from `from` on and before `until`.
std::optional<std::chrono::local_seconds> first_match(const CronFields& fields, std::chrono::local_seconds from,
                                                      std::chrono::local_seconds until);

}  // namespace athyper::core::jobs
