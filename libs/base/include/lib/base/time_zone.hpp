// Time zones of the IANA database. ICU behind it.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

#include <lib/base/time.hpp>

namespace lib {

/// How far local time is ahead of UTC at that instant in a zone such as "Europe/Berlin"; nothing when there is no such
/// zone.
std::optional<std::chrono::seconds> zone_offset(std::string_view zone, Timestamp at);

/// A zone that is looked up once and asked often. Copies share what they know; safe to use from any thread.
class TimeZone {
 public:
  /// The time between two changes of the clocks, `end` not included, and how far they were ahead of UTC before it.
  struct Period {
    Timestamp begin;
    Timestamp end;
    std::chrono::seconds offset;
    std::chrono::seconds offset_before;
  };

  /// Nothing when the IANA database has no such zone.
  static std::optional<TimeZone> find(std::string_view name);
  /// Where no change came before or comes after, the period begins or ends with all time.
  Period period_at(Timestamp at) const;

 private:
  struct Known;
  explicit TimeZone(std::shared_ptr<const Known> known) : known_(std::move(known)) {}
  std::shared_ptr<const Known> known_;
};

}  // namespace lib
