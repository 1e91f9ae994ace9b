// Types of the full language as its checker sees them: a name and parameters, with type variables that are found out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/expr/expr.hpp>

namespace athyper::core::expr {

/// "int", "list(int)", "optional_type(dyn)" … A type variable has no name and a number.
struct CelType {
  std::string name = {};
  std::vector<CelType> parameters = {};
  int variable = -1;

  bool operator==(const CelType&) const = default;
  bool is(std::string_view other) const { return variable < 0 && name == other; }
};

/// Reads "map(string, list(A))"; a single capital letter becomes variable number `letter - 'A'`. Nothing when it is
/// no type.
std::optional<CelType> parse_cel_type(std::string_view text);
std::string to_string(const CelType& type);
Type to_static_type(const CelType& type);

/// What type variables stand for.
class Substitution {
 public:
  CelType fresh();
  /// The type with its variables 0–25 replaced by new ones; the same letter by the same, until begin_instance().
  CelType instance(const CelType& type);
  void begin_instance() { letters_.clear(); }

  /// True when a value of `from` may stand where `to` is asked for; finds out variables of both. Leaves them as they
  /// were when not.
  bool assign(const CelType& from, const CelType& to);
  bool assign_all(const std::vector<CelType>& from, const std::vector<CelType>& to);
  /// One type for both, or dyn.
  CelType join(const CelType& a, const CelType& b);
  /// Variables replaced by what they stand for; `to_dyn`: those that stand for nothing by dyn.
  CelType resolve(const CelType& type, bool to_dyn) const;

 private:
  bool assignable(const CelType& from, const CelType& to);
  /// Whether `type` may be what `variable` stands for, and whether that was known before.
  std::pair<bool, bool> substitute(const CelType& type, const CelType& variable);
  bool occurs(int variable, const CelType& type) const;
  static bool is_less_specific(const CelType& a, const CelType& b);

  std::vector<std::optional<CelType>> bindings_;
  std::vector<std::pair<int, int>> letters_;
};

}  // namespace athyper::core::expr
