// For tests: random conditions over the sample, every one well typed, made to meet null, overflow and each function.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/random.hpp>

namespace athyper::core::expr::testing {

/// The same seed gives the same conditions.
class RandomConditions {
 public:
  explicit RandomConditions(std::uint64_t seed) : random_(seed) {}

  std::string next();
  /// An expression of any type, now and then one that has no form in a query.
  std::string next_value();
  /// The conditions inside the last one that stand on their own, itself among them, shortest first.
  std::vector<std::string> parts() const;

 private:
  std::string boolean(int depth);
  std::string boolean_leaf();
  std::string comparison(int depth);
  std::string equality(int depth);
  std::string membership(int depth);
  std::string text_question(int depth);
  std::string quantified(int depth);
  std::string integer(int depth);
  std::string decimal(int depth);
  std::string text(int depth);
  std::string date(int depth);
  std::string timestamp(int depth);
  std::string duration(int depth);
  std::string uuid();
  std::string time_of_day();
  /// Something that a query cannot say: read out of a text, or a list made from rows.
  std::string beyond_queries(int depth);

  std::size_t pick(std::size_t count) { return static_cast<std::size_t>(random_.next() % count); }
  std::string one_of(std::initializer_list<std::string_view> texts);
  /// A name of the requisition, with `record.` or without.
  std::string field(std::initializer_list<std::string_view> names);
  std::string choice(int depth, const std::string& yes, const std::string& no);
  /// `lines.macro(l, body)`: `body` is asked for while the line's variable is in sight.
  std::string over_lines(std::string_view macro, std::string (RandomConditions::*body)(int), int depth);

  lib::SeededRandom random_;
  std::vector<std::string> parts_;
  /// Inside a macro: its variable may be named, and what is made does not stand on its own.
  bool in_line_ = false;
};

}  // namespace athyper::core::expr::testing
