// Offsets from ICU's copy of the IANA database.
#include <lib/base/time_zone.hpp>

#include <unicode/timezone.h>

#include <memory>
#include <string>

namespace lib {

std::optional<std::chrono::seconds> zone_offset(std::string_view zone, Timestamp at) {
  const std::unique_ptr<icu::TimeZone> known(icu::TimeZone::createTimeZone(
      icu::UnicodeString::fromUTF8(icu::StringPiece(zone.data(), static_cast<std::int32_t>(zone.size())))));
  if (known == nullptr || *known == icu::TimeZone::getUnknown()) return std::nullopt;
  std::int32_t standard = 0;
  std::int32_t summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  const auto millis = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch());
  known->getOffset(static_cast<UDate>(millis.count()), 0, standard, summer, status);
  if (U_FAILURE(status) != 0) return std::nullopt;
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::milliseconds(standard + summer));
}

}  // namespace lib
