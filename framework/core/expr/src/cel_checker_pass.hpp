// The pass over a tree of the full language; its parts are in cel_checker.cpp (names, members, literals, operators) and
// cel_checker_calls.cpp (functions, macros).
#pragma once

#include "cel_checker.hpp"
#include "cel_functions.hpp"

namespace athyper::core::expr {

class CelChecker {
 public:
  CelChecker(const Environment& environment, std::vector<Finding>& findings);

  /// Gives the type of the node; what it costs is added to `cost`.
  CelType check(NodePtr& node);

  Substitution types;
  CelChecked result;

 private:
  struct Variable {
    std::string name;
    CelType type;
    int slot = 0;
  };
  struct Declared {
    std::string name;
    CelType type;
  };

  void say(const Node& node, std::string code, std::string message);
  /// Names a container may give `name`, the innermost first.
  std::vector<std::string> candidates(const std::string& name, bool from_outside) const;
  const Declared* find_declared(const std::string& name, bool from_outside) const;
  const Variable* find_variable(std::string_view name) const;

  CelType dispatch(NodePtr& node);
  CelType check_literal(const Node& node) const;
  CelType check_name(NodePtr& node);
  CelType check_member(NodePtr& node);
  CelType member_of(const Node& node, const CelType& base);
  CelType check_list(Node& node);
  CelType check_map(Node& node);
  CelType check_index(Node& node);
  CelType check_binary(Node& node);
  /// The type of an optional item's value.
  CelType unwrapped(const Node& node, const CelType& type);
  void become_name(Node& node, const Declared& declared);
  void become_type(Node& node, std::string_view name);

  CelType check_call(NodePtr& node);
  CelType check_has(Node& node);
  CelType check_extreme(Node& node);
  bool is_namespace(const Node& target) const;
  /// The result of the overloads that take these types; says so when there is none.
  CelType resolve(const Node& node, std::string_view name, bool method, const std::vector<CelType>& given);
  std::vector<CelType> check_children(Node& node);

  bool check_macro(NodePtr& node, CelType& type);
  CelType check_loop(Node& node, Macro macro, std::size_t variables);
  CelType loop_result(const Node& node, const CelType& source, const CelType& key, const CelType& body);
  bool check_cel_macro(NodePtr& node, CelType& type);
  CelType check_bind(Node& node);
  CelType check_block(Node& node);
  CelType check_optional_macro(Node& node, Macro macro);
  void want_bool(const Node& node, const CelType& type);
  std::string variable_name(const Node& node);
  int push_variable(std::string name, CelType type);
  void pop_variables(std::size_t count);

  const Environment& environment_;
  std::vector<Finding>& findings_;
  std::vector<Declared> declared_;
  std::vector<CelOverload> more_;
  std::vector<Variable> variables_;
  int next_slot_ = 0;
};

}  // namespace athyper::core::expr
