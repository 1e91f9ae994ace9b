// The functions of the full language by name, with the overloads its checker knows.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cel_types.hpp"
#include "functions.hpp"

namespace athyper::core::expr {

struct CelOverload {
  std::string name;
  /// x.f(…): the receiver is the first argument.
  bool method = false;
  std::vector<CelType> takes;
  CelType gives;
};

/// "name(int, list(A)) A" or "string.name() bool". Nothing when it cannot be read.
std::optional<CelOverload> parse_overload(std::string_view text);
/// Operators are called as in CEL's reference ("_+_", "!_", "@in").
const std::vector<CelOverload>& cel_overloads();
/// The function with that full name ("size", "math.greatest").
std::optional<Function> find_cel_function(std::string_view name);
/// All names, for "did you mean".
std::vector<std::string> cel_function_names();

}  // namespace athyper::core::expr
