// Everything that is wrong with a set of files, with its place.
#pragma once

#include <string>
#include <vector>

#include <lib/base/error.hpp>

#include "prisma/syntax.hpp"

namespace athyper::core::schema::prisma {

class Findings {
 public:
  /// `code` without "schema.".
  void add(const std::string& path, Place place, std::string_view code, std::string message);
  bool empty() const { return entries_.empty(); }
  /// "schema.invalid" with one detail for each finding, sorted by file and place.
  lib::Error to_error() &&;

 private:
  struct Entry {
    std::string path;
    Place place;
    std::string code;
    std::string message;
    auto operator<=>(const Entry&) const = default;
  };
  std::vector<Entry> entries_;
};

}  // namespace athyper::core::schema::prisma
