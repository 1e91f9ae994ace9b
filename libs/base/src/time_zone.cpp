// Offsets and changes from ICU's copy of the IANA database.
#include <lib/base/time_zone.hpp>

#include <unicode/basictz.h>
#include <unicode/timezone.h>
#include <unicode/tzrule.h>
#include <unicode/tztrans.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace lib {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

icu::UnicodeString to_icu(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

UDate to_icu(Timestamp at) {
  return static_cast<UDate>(std::chrono::floor<milliseconds>(at.time_since_epoch()).count());
}

Timestamp from_icu(UDate at) {
  return Timestamp(milliseconds(static_cast<std::int64_t>(at)));
}

std::optional<seconds> offset_of(const icu::TimeZone& zone, Timestamp at) {
  std::int32_t standard = 0;
  std::int32_t summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone.getOffset(to_icu(at), 0, standard, summer, status);
  if (U_FAILURE(status) != 0) return std::nullopt;
  return std::chrono::duration_cast<seconds>(milliseconds(standard + summer));
}

seconds offset_of(const icu::TimeZoneRule& rule) {
  return std::chrono::duration_cast<seconds>(milliseconds(rule.getRawOffset() + rule.getDSTSavings()));
}

/// Before every change that there was, in milliseconds since 1970.
constexpr UDate kFarMillis = 1e14;
/// Changes after this are asked of ICU each time.
constexpr Timestamp kTableEnd = std::chrono::sys_days(std::chrono::year(2100) / 1 / 1);

TimeZone::Period period_from(const icu::BasicTimeZone& zone, Timestamp at) {
  TimeZone::Period period{.begin = Timestamp::min(), .end = Timestamp::max(), .offset = {}, .offset_before = {}};
  period.offset = offset_of(zone, at).value_or(seconds(0));
  period.offset_before = period.offset;
  icu::TimeZoneTransition change;
  if (zone.getPreviousTransition(to_icu(at), 1, change) != 0) {
    period.begin = from_icu(change.getTime());
    period.offset_before = offset_of(*change.getFrom());
  }
  if (zone.getNextTransition(to_icu(at), 0, change) != 0) period.end = from_icu(change.getTime());
  return period;
}

/// Every period that begins before kTableEnd, in order and without a hole.
std::vector<TimeZone::Period> table_of(const icu::BasicTimeZone& zone) {
  std::vector<TimeZone::Period> table;
  TimeZone::Period next{.begin = Timestamp::min(), .end = Timestamp::max(), .offset = {}, .offset_before = {}};
  icu::TimeZoneTransition change;
  bool more = zone.getNextTransition(-kFarMillis, 0, change) != 0;
  next.offset = more ? offset_of(*change.getFrom()) : offset_of(zone, Timestamp()).value_or(seconds(0));
  next.offset_before = next.offset;
  while (more && next.begin < kTableEnd) {
    const Timestamp begin = from_icu(change.getTime());
    next.end = begin;
    table.push_back(next);
    next = {
        .begin = begin, .end = Timestamp::max(), .offset = offset_of(*change.getTo()), .offset_before = next.offset};
    more = zone.getNextTransition(change.getTime(), 0, change) != 0;
  }
  if (!more) table.push_back(next);
  return table;
}

}  // namespace

struct TimeZone::Known {
  std::unique_ptr<icu::BasicTimeZone> zone;
  std::vector<Period> table = table_of(*zone);
};

std::optional<seconds> zone_offset(std::string_view zone, Timestamp at) {
  const std::unique_ptr<icu::TimeZone> known(icu::TimeZone::createTimeZone(to_icu(zone)));
  if (known == nullptr || *known == icu::TimeZone::getUnknown()) return std::nullopt;
  return offset_of(*known, at);
}

std::optional<TimeZone> TimeZone::find(std::string_view name) {
  const icu::UnicodeString id = to_icu(name);
  icu::UnicodeString canonical;
  UBool listed = 0;
  UErrorCode status = U_ZERO_ERROR;
  icu::TimeZone::getCanonicalID(id, canonical, listed, status);
  if (U_FAILURE(status) != 0 || listed == 0) return std::nullopt;
  std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(id));
  auto* const basic = dynamic_cast<icu::BasicTimeZone*>(zone.get());
  if (basic == nullptr || *basic == icu::TimeZone::getUnknown()) return std::nullopt;
  static_cast<void>(zone.release());
  return TimeZone(std::make_shared<const Known>(std::unique_ptr<icu::BasicTimeZone>(basic)));
}

TimeZone::Period TimeZone::period_at(Timestamp at) const {
  const auto& table = known_->table;
  if (table.empty() || at >= table.back().end) return period_from(*known_->zone, at);
  return *std::ranges::upper_bound(table, at, {}, &Period::end);
}

}  // namespace lib
