#include <lib/base/sql_name.hpp>

#include <cstdint>

#include <lib/base/assert.hpp>
#include <lib/base/base64.hpp>

namespace lib::sql {

std::string name_hash(std::string_view text) {
  std::uint32_t hash = 2'166'136'261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>((hash >> shift) & 0xFFU));
  return hex_encode(bytes);
}

std::string fit_identifier(std::string_view name, std::string_view suffix) {
  constexpr std::size_t kMaxIdentifier = 63;
  if (name.size() + suffix.size() <= kMaxIdentifier) return std::string(name) + std::string(suffix);
  const std::string told_apart = "_" + name_hash(name) + std::string(suffix);
  ATH_ASSERT(told_apart.size() <= kMaxIdentifier);
  return std::string(name.substr(0, kMaxIdentifier - told_apart.size())) + told_apart;
}

}  // namespace lib::sql
