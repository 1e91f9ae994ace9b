// Small questions about nodes, types and positions.
#include "ast.hpp"

#include <algorithm>

namespace athyper::core::expr {

std::optional<std::string> path_of(const Node& node) {
  if (node.kind == NodeKind::name) return node.text;
  if (node.kind != NodeKind::member) return std::nullopt;
  auto base = path_of(*node.children[0]);
  if (base) base->append(".").append(node.text);
  return base;
}

const Node& path_root(const Node& node) {
  const Node* at = &node;
  while (at->kind == NodeKind::member) at = at->children[0].get();
  return *at;
}

std::string position_of(std::string_view source, std::size_t offset) {
  const std::string_view before = source.substr(0, std::min(offset, source.size()));
  const auto line = 1 + std::ranges::count(before, '\n');
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return std::to_string(line) + ":" + std::to_string(before.size() - start + 1);
}

bool is_arithmetic(Op op) {
  return op <= Op::modulo;
}
bool is_ordering(Op op) {
  return op >= Op::less && op <= Op::greater_equal;
}

std::string_view symbol(Op op) {
  static constexpr std::string_view kSymbols[] = {
      "+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "in", "&&", "||"};
  return kSymbols[static_cast<std::size_t>(op)];
}

std::string_view to_string(Macro macro) {
  static constexpr std::string_view kNames[] = {
      "all",           "exists",       "exists_one",        "filter", "map",   "sum",    "min",       "max", "count",
      "transformList", "transformMap", "transformMapEntry", "bind",   "block", "optMap", "optFlatMap"};
  return kNames[static_cast<std::size_t>(macro)];
}

std::string to_string(const Type& type) {
  switch (type.kind) {
    case TypeKind::null:
      return "null";
    case TypeKind::boolean:
      return "bool";
    case TypeKind::integer:
      return "int";
    case TypeKind::decimal:
      return "decimal";
    case TypeKind::string:
      return "string";
    case TypeKind::uuid:
      return "uuid";
    case TypeKind::date:
      return "date";
    case TypeKind::time_of_day:
      return "time";
    case TypeKind::timestamp:
      return "timestamp";
    case TypeKind::duration:
      return "duration";
    case TypeKind::list:
      return "list(" + (type.element ? to_string(*type.element) : "dyn") + ")";
    case TypeKind::record:
      return type.record;
    case TypeKind::dynamic:
      return "dyn";
    case TypeKind::uinteger:
      return "uint";
    case TypeKind::real:
      return "double";
    case TypeKind::bytes:
      return "bytes";
    case TypeKind::map:
      return "map(" + (type.key ? to_string(*type.key) : "dyn") + ", " +
             (type.element ? to_string(*type.element) : "dyn") + ")";
    case TypeKind::type:
      return "type";
    case TypeKind::optional:
      return "optional_type(" + (type.element ? to_string(*type.element) : "dyn") + ")";
  }
  return "dyn";
}

Type list_of(Type element) {
  return {.kind = TypeKind::list, .element = std::make_shared<const Type>(std::move(element)), .nullable = false};
}

Value make_list(ValueList items) {
  return {std::make_shared<const ValueList>(std::move(items))};
}

Value make_map(ValueMap entries) {
  return {std::make_shared<const ValueMap>(std::move(entries))};
}

const Type& Expression::type() const {
  return impl_->root->type;
}
const std::string& Expression::source() const {
  return impl_->source;
}
const Node& Expression::root() const {
  return *impl_->root;
}
const std::vector<std::string>& Expression::reads() const {
  return impl_->reads;
}
bool Expression::reads_time() const {
  return impl_->reads_time;
}
std::uint64_t Expression::cost() const {
  return impl_->cost;
}

Compiled Expression::compiled() const {
  return ExpressionAccess::make(impl_->program);
}

}  // namespace athyper::core::expr
