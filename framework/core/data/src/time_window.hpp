// The hours of time_restrict: from one time of day to another on the clocks of a zone, on some days of the week.
#pragma once

#include <array>
#include <chrono>
#include <optional>

#include <lib/base/json.hpp>
#include <lib/base/time_zone.hpp>

namespace athyper::core::data {

class TimeWindow {
 public:
  /// Of {from, to, zone, days}; nothing when they say no window.
  static std::optional<TimeWindow> of(const lib::Json& params);
  /// True from `from` up to and without `to`. A window over midnight belongs to the day on which it begins.
  bool holds(lib::Timestamp at) const;

 private:
  explicit TimeWindow(lib::TimeZone zone) : zone_(std::move(zone)) {}

  lib::TimeZone zone_;
  std::chrono::minutes from_{0};
  std::chrono::minutes to_{0};
  /// Monday first.
  std::array<bool, 7> days_{};
};

}  // namespace athyper::core::data
