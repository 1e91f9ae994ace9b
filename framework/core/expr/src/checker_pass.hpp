// The pass over the tree: one class, its parts in checker.cpp (names and shapes), checker_operators.cpp and
// checker_calls.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "checker.hpp"

namespace athyper::core::expr {

/// Static costs are counted up to here.
inline constexpr std::uint64_t kCostCeiling = 1'000'000'000'000;

inline Type plain(TypeKind kind) {
  return {.kind = kind, .nullable = false};
}
inline bool is_dynamic(const Type& type) {
  return type.kind == TypeKind::dynamic;
}

class Checker {
 public:
  Checker(const Schema& schema, std::vector<Finding>& findings) : schema_(schema), findings_(findings) {}

  /// Types the node and what is below it; gives its static cost.
  std::uint64_t check(NodePtr& node);

  Checked result;

 private:
  struct MacroVariable {
    std::string name;
    Type type;
    /// Path of the list it runs over; empty for computed lists.
    std::string base;
  };

  std::uint64_t dispatch(NodePtr& node);
  void say(const Node& node, std::string code, std::string message);
  /// A construct of CEL that the profile leaves out.
  void not_here(const Node& node, std::string message);
  std::uint64_t check_children(Node& node);
  void want_boolean(const Node& node, std::string_view by);
  std::uint64_t check_name(Node& node);
  /// A longer path stands for its beginnings, so that `record.total` is not also a read of `record`.
  void note_read(const Node& node);
  std::uint64_t check_member(Node& node);
  std::uint64_t check_list(Node& node);
  std::uint64_t check_negate(Node& node);
  std::uint64_t check_conditional(Node& node);

  std::uint64_t check_binary(Node& node);
  void mismatch(const Node& node);
  void check_ordering(const Node& node, const Type& shared);
  std::uint64_t check_in(Node& node);
  void check_arithmetic(Node& node);

  std::uint64_t check_call(NodePtr& node);
  std::uint64_t check_has(Node& node);
  std::uint64_t resolve_overload(Node& node);
  std::uint64_t finish_call(Node& node);
  std::uint64_t check_macro(Node& node, Macro macro);
  /// Where the items of a list come from, through filter(): what reads() shows for the macro's variable.
  std::string base_of(const Node& list) const;
  void finish_macro(Node& node, const Type& element, const Type& body);

  const Schema& schema_;
  std::vector<Finding>& findings_;
  std::vector<MacroVariable> variables_;
};

}  // namespace athyper::core::expr
