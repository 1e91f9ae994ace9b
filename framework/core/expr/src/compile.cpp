// compile(): parse, check, fold, and every finding in one error.
#include <algorithm>
#include <tuple>

#include "cel_checker.hpp"
#include "checker.hpp"
#include "compiling.hpp"
#include "evaluator.hpp"
#include "parser.hpp"

namespace athyper::core::expr {

namespace {

lib::Error invalid(const Placing& place, std::vector<Finding> findings) {
  std::ranges::sort(findings, [](const Finding& a, const Finding& b) {
    return std::tie(a.offset, a.message) < std::tie(b.offset, b.message);
  });
  lib::Error error{lib::ErrorCode::invalid_argument, "expr.invalid", findings.front().message};
  for (Finding& finding : findings) {
    error.details.push_back({place(finding.offset), std::move(finding.code), std::move(finding.message)});
  }
  return error;
}

Placing in_text(std::string_view text) {
  return [text](std::size_t offset) { return position_of(text, offset); };
}

void check_cost(std::uint64_t cost, const Limits& limits, std::vector<Finding>& findings) {
  if (cost <= limits.max_cost) return;
  findings.push_back({0, "expr.too_complex",
                      "The expression may cost " + std::to_string(cost) + " steps, allowed are " +
                          std::to_string(limits.max_cost) + "; nest fewer lists."});
}

bool is_literal(const NodePtr& node) {
  return node->kind == NodeKind::literal;
}

bool can_fold(const Node& node) {
  switch (node.kind) {
    case NodeKind::negate:
    case NodeKind::logical_not:
    case NodeKind::binary:
    case NodeKind::conditional:
      return std::ranges::all_of(node.children, is_literal);
    case NodeKind::call:
      return node.function != Function::has && node.function != Function::today && node.function != Function::now &&
             std::ranges::all_of(node.children, is_literal);
    default:
      return false;
  }
}

}  // namespace

void fold_constants(NodePtr& node) {
  for (NodePtr& child : node->children) fold_constants(child);
  if (!can_fold(*node)) return;
  const EvaluationContext nothing;
  const Outcome value = evaluate_node(*node, Dialect::profile, nothing);
  if (!value) return;  // It fails when it is reached, which `false && …` may prevent.
  auto literal = std::make_unique<Node>();
  literal->kind = NodeKind::literal;
  literal->offset = node->offset;
  literal->type = node->type;
  if (value->is_null()) literal->type.kind = TypeKind::null;
  literal->type.nullable = value->is_null();
  literal->value = *value;
  node = std::move(literal);
}

lib::Result<Expression> finish_profile(std::string source, NodePtr root, const Schema& schema, const Limits& limits,
                                       std::vector<Finding> findings, const Placing& place) {
  Checked checked = check(root, schema, findings);
  check_cost(checked.cost, limits, findings);
  if (!findings.empty()) return invalid(place, std::move(findings));
  fold_constants(root);
  auto impl = std::make_shared<ExpressionAccess::Impl>();
  impl->source = std::move(source);
  impl->program = emit(*root, Dialect::profile);
  impl->root = std::move(root);
  impl->reads.assign(checked.reads.begin(), checked.reads.end());
  impl->reads_time = checked.reads_time;
  impl->cost = checked.cost;
  return ExpressionAccess::make(std::move(impl));
}

lib::Result<Expression> compile(std::string_view text, const Schema& schema, const Limits& limits) {
  std::vector<Finding> findings;
  NodePtr root = parse(text, Dialect::profile, limits, findings);
  return finish_profile(std::string(text), std::move(root), schema, limits, std::move(findings), in_text(text));
}

lib::Result<Expression> compile_full(std::string_view text, const Environment& environment, const Limits& limits) {
  std::vector<Finding> findings;
  NodePtr root = parse(text, Dialect::full, limits, findings);
  if (!findings.empty()) return invalid(in_text(text), std::move(findings));
  CelChecked checked = check_cel(root, environment, findings);
  check_cost(checked.cost, limits, findings);
  if (!findings.empty()) return invalid(in_text(text), std::move(findings));
  auto impl = std::make_shared<ExpressionAccess::Impl>();
  impl->source = text;
  impl->dialect = Dialect::full;
  root->type = to_static_type(checked.type);
  impl->deduced = to_string(checked.type);
  impl->program = emit(*root, Dialect::full);
  impl->root = std::move(root);
  impl->reads.assign(checked.reads.begin(), checked.reads.end());
  impl->cost = checked.cost;
  return ExpressionAccess::make(std::move(impl));
}

}  // namespace athyper::core::expr
