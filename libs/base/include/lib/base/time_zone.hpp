// Time zones of the IANA database. ICU behind it.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include <lib/base/time.hpp>

namespace lib {

/// How far local time is ahead of UTC at that instant in a zone such as "Europe/Berlin"; nothing when there is no such
/// zone.
std::optional<std::chrono::seconds> zone_offset(std::string_view zone, Timestamp at);

}  // namespace lib
