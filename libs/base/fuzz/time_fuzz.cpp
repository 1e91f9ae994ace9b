// Dates and times: what is read, written and read again is the same instant or day.
#include <lib/base/time.hpp>

#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  if (const auto time = lib::parse_rfc3339(text); time.ok()) {
    const std::string written = lib::to_rfc3339(*time);
    ATH_ASSERT(written.size() == 27);
    const auto again = lib::parse_rfc3339(written);
    ATH_ASSERT(again.ok() && *again == *time);
  }
  if (const auto date = lib::parse_iso_date(text); date.ok()) ATH_ASSERT(date->ok() && lib::to_iso_date(*date) == text);
  if (const auto time = lib::parse_time_of_day(text); time.ok()) {
    ATH_ASSERT(time->count() >= 0 && *time < std::chrono::hours(24));
  }
  return 0;
}
