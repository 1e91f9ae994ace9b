// What one predicate answers: a plain comparison of facts, a constraint, or an expression.
#include <athyper/core/access/policy_set.hpp>

#include <algorithm>

#include "index.hpp"

namespace athyper::core::access {
namespace {

using Comparison = Predicate::Comparison;

Truth truth_of(bool value) {
  return value ? Truth::yes : Truth::no;
}

bool equal(const Fact& a, const Fact& b) {
  if (a.kind != b.kind) return false;
  if (a.kind != Fact::Kind::text) return a.kind == Fact::Kind::missing || a.number == b.number;
  if (a.text.size() != b.text.size()) return false;
  // Most texts that differ do so at an end.
  return a.text.empty() || (a.text.back() == b.text.back() && a.text == b.text);
}

int order(const Fact& a, const Fact& b) {
  if (a.kind == Fact::Kind::text) return a.text.compare(b.text);
  return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

Truth compare(const Comparison& comparison, const Fact& left, const Fact& right) {
  const Comparison::Operator op = comparison.op;
  if (op == Comparison::Operator::in)
    return truth_of(std::ranges::any_of(comparison.values, [&](const Fact& one) { return equal(left, one); }));
  if (op == Comparison::Operator::equal) return truth_of(equal(left, right));
  if (op == Comparison::Operator::not_equal) return truth_of(!equal(left, right));
  if (left.kind == Fact::Kind::missing || left.kind != right.kind) return Truth::error;
  const int sign = order(left, right);
  if (op == Comparison::Operator::less) return truth_of(sign < 0);
  if (op == Comparison::Operator::less_equal) return truth_of(sign <= 0);
  if (op == Comparison::Operator::greater) return truth_of(sign > 0);
  return truth_of(sign >= 0);
}

/// Nothing when a fact is not to be had without the evaluator.
std::optional<Truth> compare(const Comparison& comparison, const FactSource& facts) {
  const auto left = facts.fact(comparison.left);
  if (!left) return std::nullopt;
  if (comparison.kind == Predicate::Operand::literal) return compare(comparison, *left, comparison.value);
  const auto right = facts.fact(comparison.right);
  return right ? std::optional(compare(comparison, *left, *right)) : std::nullopt;
}

Truth hold(Constraint constraint, const Request& request) {
  const SubjectFacts& subject = request.subject.facts();
  const Resource& resource = request.resource;
  switch (constraint) {
    case Constraint::none:
      return Truth::yes;
    case Constraint::own:
      if (!resource.owner || subject.id.empty()) return Truth::error;
      return truth_of(*resource.owner == subject.id);
    case Constraint::ou:
      if (!resource.ou_path || subject.ou_path.empty()) return Truth::error;
      return truth_of(is_below(*resource.ou_path, subject.ou_path));
    case Constraint::module:
      if (resource.module.empty()) return Truth::error;
      return truth_of(request.subject.has_module(resource.module));
  }
  return Truth::error;
}

Truth answer(const expr::Expression& expression, const expr::EvaluationContext& context) {
  if (!context.variable) return Truth::error;
  const auto result = expr::evaluate(expression, context);
  const bool* value = result.ok() ? result->get<bool>() : nullptr;
  return value == nullptr ? Truth::error : truth_of(*value);
}

}  // namespace

std::string_view to_string(Truth truth) {
  constexpr std::string_view names[] = {"no", "yes", "error", "unknown"};
  return names[static_cast<std::size_t>(truth)];
}

Truth compare(const Predicate& predicate, std::span<const Fact> facts) {
  static const Fact missing;
  const auto at = [facts](std::uint32_t slot) -> const Fact& { return slot < facts.size() ? facts[slot] : missing; };
  const Comparison& comparison = predicate.comparison;
  return compare(comparison, at(comparison.left),
                 comparison.kind == Predicate::Operand::path ? at(comparison.right) : comparison.value);
}

Truth evaluate(const Predicate& predicate, const Request& request, const FactSource& facts) {
  if (predicate.reads_record && !facts.knows_record()) return Truth::unknown;
  if (predicate.constraint != Constraint::none) return hold(predicate.constraint, request);
  if (predicate.comparison.kind != Predicate::Operand::none) {
    if (const auto plain = compare(predicate.comparison, facts)) return *plain;
  }
  return answer(*predicate.expression, facts.context());
}

}  // namespace athyper::core::access
