// The arguments of one attribute: taken by name or position, and whatever is left over is a finding.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "prisma/findings.hpp"
#include "prisma/schema.hpp"
#include "prisma/syntax.hpp"

namespace athyper::core::schema::prisma {

class ArgumentReader {
 public:
  ArgumentReader(const std::string& path, const Attribute& attribute, std::string shown, Findings& findings)
      : path_(path), attribute_(attribute), shown_(std::move(shown)), findings_(findings) {}

  /// The argument of that name; or, with `position`, the first one without a name.
  const Expression* take(std::string_view name, bool positional = false);
  /// A text in quotes; empty when absent.
  std::string text(std::string_view name, bool positional = false);
  /// One word out of `known`; empty when absent.
  std::string word(std::string_view name, const std::vector<std::string>& known);
  /// [a, b] of field names; empty when absent.
  std::vector<std::string> fields(std::string_view name, bool positional = false);
  /// A finding: the attribute does not stand without it.
  void missing(std::string_view name);
  /// Every argument not taken is a finding.
  void finish();
  void refuse(Place place, std::string_view code, std::string message);
  Source source() const { return {path_, attribute_.place}; }
  const std::string& shown() const { return shown_; }

 private:
  const std::string& path_;
  const Attribute& attribute_;
  std::string shown_;
  Findings& findings_;
  std::set<const Argument*> taken_;
};

}  // namespace athyper::core::schema::prisma
