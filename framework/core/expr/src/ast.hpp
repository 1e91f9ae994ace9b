// The tree that parser, checker, evaluator and SQL writer share.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <athyper/core/expr/expr.hpp>
#include <lib/base/regex.hpp>

#include "functions.hpp"

namespace athyper::core::expr {

enum class NodeKind { invalid, literal, name, member, list, negate, logical_not, binary, conditional, call, macro };

enum class Op {
  add,
  subtract,
  multiply,
  divide,
  modulo,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  in,
  logical_and,
  logical_or,
};

enum class Macro { all, exists, exists_one, filter, map, sum, min, max, count };

using NodePtr = std::unique_ptr<Node>;

struct Node {
  NodeKind kind = NodeKind::invalid;
  /// Byte offset of the operator or the first character.
  std::size_t offset = 0;
  /// Name of a name, member, function or macro variable.
  std::string text = {};
  Op op = Op::add;
  Function function = Function::size;
  Macro macro = Macro::all;
  /// True for `receiver.f(…)`: the receiver is children[0].
  bool method = false;
  Value value = {};
  Type type = {};
  /// Frame of a macro's variable: set on the macro and on every name that means it; -1 for top-level names.
  int variable = -1;
  std::optional<lib::Regex> regex = std::nullopt;
  /// A macro holds the list and, where it has one, the body.
  std::vector<NodePtr> children = {};
};

struct Expression::Impl {
  std::string source;
  NodePtr root;
  std::vector<std::string> reads;
  bool reads_time = false;
  std::uint64_t cost = 0;
};

/// Dotted path of a chain of members over a top-level name or a macro's variable ("record.supplier.name"), or nothing.
std::optional<std::string> path_of(const Node& node);
/// The name at the root of such a chain.
const Node& path_root(const Node& node);
/// "line:col" of a byte offset, columns in bytes from 1.
std::string position_of(std::string_view source, std::size_t offset);

bool is_arithmetic(Op op);
bool is_ordering(Op op);
std::string_view symbol(Op op);
std::string_view to_string(Macro macro);

}  // namespace athyper::core::expr
