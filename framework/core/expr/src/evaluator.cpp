// Evaluation with commutative && and || (a fault on one side does not matter when the other side decides) and a step
// budget.
#include "evaluator.hpp"

#include "operations.hpp"

namespace athyper::core::expr {

namespace {

/// Steps one evaluation may take, whatever lists it meets.
constexpr std::uint64_t kStepBudget = 2'000'000;

using List = std::shared_ptr<const ValueList>;

class Machine {
 public:
  explicit Machine(const EvaluationContext& context) : context_(context) {}

  Outcome run(const Node& node) {
    if (++steps_ > kStepBudget) return fault(FaultKind::too_expensive, node);
    switch (node.kind) {
      case NodeKind::literal:
        return node.value;
      case NodeKind::name:
        return node.variable >= 0 ? variables_[static_cast<std::size_t>(node.variable)] : context_.variable(node.text);
      case NodeKind::member:
        return member(node);
      case NodeKind::list:
        return list(node);
      case NodeKind::negate:
        return negate(node);
      case NodeKind::logical_not:
        return logical_not(node);
      case NodeKind::binary:
        return binary(node);
      case NodeKind::conditional:
        return conditional(node);
      case NodeKind::call:
        return call(node);
      case NodeKind::macro:
        return macro(node);
      case NodeKind::invalid:
        break;
    }
    return fault(FaultKind::bad_value, node);
  }

 private:
  static Outcome fault(FaultKind kind, const Node& node) { return std::unexpected(Fault{kind, node.offset}); }

  static Outcome lift(Attempt attempt, const Node& node) {
    if (!attempt) return fault(attempt.error(), node);
    return *std::move(attempt);
  }

  /// A value that must be there.
  Outcome operand(const Node& node) {
    Outcome value = run(node);
    if (value && value->is_null()) return fault(FaultKind::no_value, node);
    return value;
  }

  /// A bool that must be there.
  Outcome condition(const Node& node) {
    Outcome value = operand(node);
    if (value && value->get<bool>() == nullptr) return fault(FaultKind::bad_value, node);
    return value;
  }

  Outcome negate(const Node& node) {
    const Outcome value = operand(*node.children[0]);
    return value ? lift(negated(*value), node) : value;
  }

  Outcome logical_not(const Node& node) {
    const Outcome value = condition(*node.children[0]);
    return value ? Outcome(Value{!*value->get<bool>()}) : value;
  }

  Outcome conditional(const Node& node) {
    const Outcome value = condition(*node.children[0]);
    return value ? run(*node.children[*value->get<bool>() ? 1 : 2]) : value;
  }

  /// A member of nothing is nothing.
  Outcome member(const Node& node) {
    const Outcome base = run(*node.children[0]);
    if (!base || base->is_null()) return base;
    const auto* record = base->get<std::shared_ptr<const RecordView>>();
    if (record == nullptr) return fault(FaultKind::bad_value, node);
    return (*record)->member(node.text);
  }

  Outcome list(const Node& node) {
    ValueList items;
    items.reserve(node.children.size());
    for (const NodePtr& child : node.children) {
      Outcome item = run(*child);
      if (!item) return item;
      items.push_back(*std::move(item));
    }
    return make_list(std::move(items));
  }

  Outcome binary(const Node& node) {
    const Node& left = *node.children[0];
    const Node& right = *node.children[1];
    if (node.op == Op::logical_and) return logical(left, right, false);
    if (node.op == Op::logical_or) return logical(left, right, true);
    if (node.op == Op::in) return contained(node);
    const bool equality = node.op == Op::equal || node.op == Op::not_equal;
    const Outcome a = equality ? run(left) : operand(left);
    if (!a) return a;
    const Outcome b = equality ? run(right) : operand(right);
    if (!b) return b;
    if (equality) {
      const auto same = equals(*a, *b);
      if (!same) return fault(same.error(), node);
      return Value{*same == (node.op == Op::equal)};
    }
    return is_arithmetic(node.op) ? lift(arithmetic(node.op, *a, *b), node) : ordering(node, *a, *b);
  }

  static Outcome ordering(const Node& node, const Value& a, const Value& b) {
    const auto order = compare(a, b);
    if (!order) return fault(order.error(), node);
    switch (node.op) {
      case Op::less:
        return Value{*order < 0};
      case Op::less_equal:
        return Value{*order <= 0};
      case Op::greater:
        return Value{*order > 0};
      default:
        return Value{*order >= 0};
    }
  }

  /// && (decided by false) and || (decided by true), whichever side decides.
  Outcome logical(const Node& left, const Node& right, bool deciding) {
    const Outcome a = condition(left);
    if (a && *a->get<bool>() == deciding) return a;
    const Outcome b = condition(right);
    if (b && *b->get<bool>() == deciding) return b;
    return a ? b : a;
  }

  Outcome contained(const Node& node) {
    const Outcome needle = run(*node.children[0]);
    if (!needle) return needle;
    const Outcome all = operand(*node.children[1]);
    if (!all) return all;
    const auto* items = all->get<List>();
    if (items == nullptr) return fault(FaultKind::bad_value, node);
    steps_ += (*items)->size();
    for (const Value& item : **items) {
      const auto same = equals(*needle, item);
      if (!same) return fault(same.error(), node);
      if (*same) return Value{true};
    }
    return Value{false};
  }

  Outcome call(const Node& node) {
    if (node.function == Function::today) return Value{context_.today};
    if (node.function == Function::now) return Value{context_.now};
    if (node.function == Function::has) {
      const Outcome member_value = run(*node.children[0]);
      return member_value ? Outcome(Value{!member_value->is_null()}) : member_value;
    }
    ValueList arguments;
    arguments.reserve(node.children.size());
    for (const NodePtr& child : node.children) {
      Outcome argument = operand(*child);
      if (!argument) return argument;
      arguments.push_back(*std::move(argument));
    }
    if (node.function == Function::matches) {
      const auto* text = arguments[0].get<std::string>();
      if (text == nullptr || !node.regex) return fault(FaultKind::bad_value, node);
      steps_ += text->size() / 16;
      return Value{node.regex->finds(*text)};
    }
    if (const auto* items = arguments[0].get<List>()) {
      if (node.function != Function::size) return fault(FaultKind::bad_value, node);
      return Value{static_cast<std::int64_t>((*items)->size())};
    }
    return lift(call_function(node.function, arguments), node);
  }

  Outcome macro(const Node& node) {
    const Outcome source = operand(*node.children[0]);
    if (!source) return source;
    const auto* items = source->get<List>();
    if (items == nullptr) return fault(FaultKind::bad_value, node);
    const auto frame = static_cast<std::size_t>(node.variable);
    if (variables_.size() <= frame) variables_.resize(frame + 1);
    const List keep = *items;
    switch (node.macro) {
      case Macro::all:
        return quantified(node, *keep, false);
      case Macro::exists:
        return quantified(node, *keep, true);
      case Macro::filter:
      case Macro::exists_one:
      case Macro::count:
        return selected(node, *keep);
      default:
        return folded(node, *keep);
    }
  }

  const Value& bind(const Node& node, const Value& item) {
    return variables_[static_cast<std::size_t>(node.variable)] = item;
  }

  /// exists (decided by true) and all (decided by false); a fault counts only when nothing decides.
  Outcome quantified(const Node& node, const ValueList& items, bool deciding) {
    Outcome result = Value{!deciding};
    for (const Value& item : items) {
      bind(node, item);
      Outcome answer = condition(*node.children[1]);
      if (answer && *answer->get<bool>() == deciding) return answer;
      if (!answer && result) result = answer;
      if (!answer && answer.error().kind == FaultKind::too_expensive) return answer;
    }
    return result;
  }

  Outcome selected(const Node& node, const ValueList& items) {
    ValueList chosen;
    for (const Value& item : items) {
      bind(node, item);
      if (node.children.size() == 2) {
        const Outcome answer = condition(*node.children[1]);
        if (!answer) return answer;
        if (!*answer->get<bool>()) continue;
      }
      chosen.push_back(item);
    }
    if (node.macro == Macro::filter) return make_list(std::move(chosen));
    if (node.macro == Macro::exists_one) return Value{chosen.size() == 1};
    return Value{static_cast<std::int64_t>(chosen.size())};
  }

  /// map, sum, min and max. An item without value makes sum, min and max fail rather than be wrong.
  Outcome folded(const Node& node, const ValueList& items) {
    ValueList mapped;
    mapped.reserve(items.size());
    for (const Value& item : items) {
      bind(node, item);
      Outcome value = node.children.size() == 2 ? run(*node.children[1]) : Outcome(item);
      if (!value) return value;
      if (node.macro != Macro::map && value->is_null()) return fault(FaultKind::no_value, node);
      mapped.push_back(*std::move(value));
    }
    if (node.macro == Macro::map) return make_list(std::move(mapped));
    return node.macro == Macro::sum ? sum_of(node, mapped) : extreme_of(node, mapped);
  }

  /// Added up exactly and checked once, as a database does.
  static Outcome sum_of(const Node& node, const ValueList& items) {
    std::vector<lib::Decimal> numbers;
    numbers.reserve(items.size());
    bool whole = node.type.kind != TypeKind::decimal;
    for (const Value& item : items) {
      const auto* exact = item.get<lib::Decimal>();
      const auto* integer = item.get<std::int64_t>();
      if (exact == nullptr && integer == nullptr) return fault(FaultKind::bad_value, node);
      whole = whole && integer != nullptr;
      numbers.push_back(exact != nullptr ? *exact : lib::Decimal::from_integer(*integer));
    }
    const auto total = lib::Decimal::sum(numbers);
    if (!total.ok()) return fault(FaultKind::overflow, node);
    const Value exact{*total};
    if (!whole) return exact;
    return lift(call_function(Function::to_int, {&exact, 1}), node);
  }

  /// Of equal numbers, such as 1.5 and 1.50, min and max give the one written with fewer digits.
  static bool is_shorter(const Value& a, const Value& b) {
    const auto* left = a.get<lib::Decimal>();
    const auto* right = b.get<lib::Decimal>();
    return left != nullptr && right != nullptr && left->scale() < right->scale();
  }

  static Outcome extreme_of(const Node& node, const ValueList& items) {
    if (items.empty()) return Value{};
    const Value* best = &items.front();
    for (const Value& item : items) {
      const auto order = compare(item, *best);
      if (!order) return fault(order.error(), node);
      const bool beyond = node.macro == Macro::min ? *order < 0 : *order > 0;
      if (beyond || (*order == 0 && is_shorter(item, *best))) best = &item;
    }
    return *best;
  }

  const EvaluationContext& context_;
  ValueList variables_;
  std::uint64_t steps_ = 0;
};

lib::Error describe_fault(const Expression& expression, const Fault& fault) {
  struct Words {
    const char* key;
    const char* message;
  };
  static constexpr Words kWords[] = {
      {"expr.no_value", "A value is missing where one is needed."},
      {"expr.overflow", "The result is too large."},
      {"expr.division_by_zero", "A number is divided by zero."},
      {"expr.too_expensive", "The expression takes too many steps."},
      {"expr.bad_value", "A value is not what its type promised."},
  };
  const Words& words = kWords[static_cast<std::size_t>(fault.kind)];
  const std::string position = position_of(expression.source(), fault.offset);
  return {lib::ErrorCode::invalid_argument, words.key, words.message, {{position, words.key, words.message}}};
}

}  // namespace

Outcome evaluate_node(const Node& node, const EvaluationContext& context) {
  return Machine(context).run(node);
}

lib::Result<Value> evaluate(const Expression& expression, const EvaluationContext& context) {
  Outcome value = evaluate_node(expression.root(), context);
  if (!value) return describe_fault(expression, value.error());
  return *std::move(value);
}

bool holds(const Expression& expression, const EvaluationContext& context) {
  const Outcome value = evaluate_node(expression.root(), context);
  return value && value->get<bool>() != nullptr && *value->get<bool>();
}

}  // namespace athyper::core::expr
