#include "prisma/findings.hpp"

#include <algorithm>

namespace athyper::core::schema::prisma {

void Findings::add(const std::string& path, Place place, std::string_view code, std::string message) {
  entries_.push_back({path, place, "schema." + std::string(code), std::move(message)});
}

lib::Error Findings::to_error() && {
  std::ranges::sort(entries_);
  const auto repeated = std::ranges::unique(entries_);
  entries_.erase(repeated.begin(), repeated.end());
  lib::Error error{lib::ErrorCode::invalid_argument, "schema.invalid",
                   "The schema has " + std::to_string(entries_.size()) + " error(s)."};
  for (auto& [path, place, code, message] : entries_) {
    error.details.push_back({path + ":" + std::to_string(place.line) + ":" + std::to_string(place.column),
                             std::move(code), std::move(message)});
  }
  return error;
}

}  // namespace athyper::core::schema::prisma
