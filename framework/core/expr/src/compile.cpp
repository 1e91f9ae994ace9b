// compile(): parse, check, fold, and every finding in one error.
#include <algorithm>
#include <tuple>

#include "checker.hpp"
#include "evaluator.hpp"
#include "parser.hpp"

namespace athyper::core::expr {

namespace {

lib::Error invalid(std::string_view text, std::vector<Finding> findings) {
  std::ranges::sort(findings, [](const Finding& a, const Finding& b) {
    return std::tie(a.offset, a.message) < std::tie(b.offset, b.message);
  });
  lib::Error error{lib::ErrorCode::invalid_argument, "expr.invalid", findings.front().message};
  for (Finding& finding : findings) {
    error.details.push_back({position_of(text, finding.offset), std::move(finding.code), std::move(finding.message)});
  }
  return error;
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
  const Outcome value = evaluate_node(*node, nothing);
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

lib::Result<Expression> compile(std::string_view text, const Schema& schema, const Limits& limits) {
  std::vector<Finding> findings;
  NodePtr root = parse(text, limits, findings);
  Checked checked = check(root, schema, findings);
  if (checked.cost > limits.max_cost) {
    findings.push_back({0, "expr.too_complex",
                        "The expression may cost " + std::to_string(checked.cost) + " steps, allowed are " +
                            std::to_string(limits.max_cost) + "; nest fewer lists."});
  }
  if (!findings.empty()) return invalid(text, std::move(findings));
  fold_constants(root);
  auto impl = std::make_shared<Expression::Impl>();
  impl->source = text;
  impl->root = std::move(root);
  impl->reads.assign(checked.reads.begin(), checked.reads.end());
  impl->reads_time = checked.reads_time;
  impl->cost = checked.cost;
  Expression expression;
  expression.impl_ = std::move(impl);
  return expression;
}

}  // namespace athyper::core::expr
