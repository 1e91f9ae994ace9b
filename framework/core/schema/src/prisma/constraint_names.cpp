#include "prisma/constraint_names.hpp"

#include <algorithm>

namespace athyper::core::schema::prisma {
namespace {

constexpr std::size_t kLongestName = 63;

}  // namespace

std::string constraint_name(const std::string& table, const std::vector<std::string>& columns,
                            std::string_view suffix) {
  std::string name = table;
  for (const auto& column : columns) name += "_" + column;
  auto length = std::min(name.size(), kLongestName - suffix.size());
  // Never in the middle of a character.
  while (length < name.size() && length > 0 && (name[length] & 0xC0) == 0x80) --length;
  return name.substr(0, length).append(suffix);
}

}  // namespace athyper::core::schema::prisma
