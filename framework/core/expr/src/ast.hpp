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

#include "dialect.hpp"
#include "functions.hpp"

namespace athyper::core::expr {

/// `index`, `map` and `message` are of the full language only; a checked tree holds no message.
enum class NodeKind {
  invalid,
  literal,
  name,
  member,
  list,
  negate,
  logical_not,
  binary,
  conditional,
  call,
  macro,
  index,
  map,
  message,
};

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

/// Up to `count` they are of the profile, the others of the full language.
enum class Macro {
  all,
  exists,
  exists_one,
  filter,
  map,
  sum,
  min,
  max,
  count,
  transform_list,
  transform_map,
  transform_entry,
  bind,
  block,
  opt_map,
  opt_flat_map,
};

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
  /// `a.?b`, `a[?b]`; of a name that it is written `.a`, from the outermost container.
  bool marked = false;
  /// The items of a list or the entries of a map that are written `?x`.
  std::vector<bool> optional_items = {};
  /// Frame of a macro's variable: set on the macro and on every name that means it; -1 for top-level names.
  int variable = -1;
  /// The macro names two variables (index or key, and value); the second stands in the frame after `variable`.
  bool two_variables = false;
  std::optional<lib::Regex> regex = std::nullopt;
  /// A macro holds the list and, where it has them, the body and the condition under which the body is asked for. A map
  /// holds key, value, key, value …
  std::vector<NodePtr> children = {};
};

struct Expression::Impl {
  std::string source;
  Dialect dialect = Dialect::profile;
  NodePtr root;
  std::vector<std::string> reads;
  bool reads_time = false;
  std::uint64_t cost = 0;
  /// The type in full of an expression of the full language: "list(optional_type(int))".
  std::string deduced = {};
  std::shared_ptr<const Program> program;
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

/// Makes expressions; the only one that may write their insides.
struct ExpressionAccess {
  using Impl = Expression::Impl;
  static Expression make(std::shared_ptr<const Impl> impl) {
    Expression expression;
    expression.impl_ = std::move(impl);
    return expression;
  }
  static Compiled make(std::shared_ptr<const Program> program) {
    Compiled compiled;
    compiled.program_ = std::move(program);
    return compiled;
  }
  static const Program& program(const Compiled& compiled) { return *compiled.program_; }
  static const Impl& impl(const Expression& expression) { return *expression.impl_; }
};

}  // namespace athyper::core::expr
