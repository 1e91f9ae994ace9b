// UUIDs (RFC 9562): version 7 made by the application, any version read.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include <lib/base/random.hpp>
#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

namespace lib {

struct Uuid {
  std::array<std::uint8_t, 16> bytes{};

  auto operator<=>(const Uuid&) const = default;
  /// Lowercase with hyphens, 36 characters.
  std::string to_string() const;
};

/// Reads 8-4-4-4-12 hexadecimal digits, any case. Error key "uuid.invalid".
Result<Uuid> parse_uuid(std::string_view text);
/// True when the text would be accepted by parse_uuid.
bool is_uuid(std::string_view text);

/// Version 7: 48 bits of milliseconds, then random bits.
Uuid make_uuid_v7(const Clock& clock, Random& random);
/// Version 5 style: the same name in the same namespace gives the same id; for deterministic seeds.
Uuid make_uuid_v5(const Uuid& name_space, std::string_view name);

}  // namespace lib
