// For tests: how often each operator, function and macro was met with operands of each type.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <athyper/core/expr/expr.hpp>

namespace athyper::core::expr::testing {

class Coverage {
 public:
  /// Counts what the checked tree holds after its constant parts are folded.
  void add(const Expression& expression);
  /// Every operator and function of the profile with every type it takes, that was met fewer than `least` times.
  std::vector<std::string> short_of(int least) const;
  /// "== bool 512 · int 1033 …", one line for each operator.
  std::string table() const;

 private:
  void walk(const Node& node);
  void count(const std::string& what, const Type& type);

  std::map<std::string, std::map<std::string, int>> counts_;
};

}  // namespace athyper::core::expr::testing
