#include "check.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "index.hpp"

namespace athyper::core::access {
namespace {

using Operator = Predicate::Comparison::Operator;
using Form = Check::Form;

template <class T>
std::uint64_t read(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

Form text_form(Operator op) {
  if (op == Operator::equal) return Form::text_equal;
  return op == Operator::not_equal ? Form::text_differs : Form::other;
}

Form number_form(Operator op) {
  switch (op) {
    case Operator::equal:
      return Form::number_equal;
    case Operator::not_equal:
      return Form::number_differs;
    case Operator::less:
      return Form::less;
    case Operator::less_equal:
      return Form::less_equal;
    case Operator::greater:
      return Form::greater;
    case Operator::greater_equal:
      return Form::greater_equal;
    case Operator::in:
      break;
  }
  return Form::other;
}

Truth truth_of(bool value) {
  return value ? Truth::yes : Truth::no;
}

bool ordered(Form form, std::int64_t a, std::int64_t b) {
  if (form == Form::less) return a < b;
  if (form == Form::less_equal) return a <= b;
  return form == Form::greater ? a > b : a >= b;
}

}  // namespace

std::uint64_t code_of(std::string_view text) {
  const char* const data = text.data();
  const std::size_t size = text.size();
  if (size > 7) {
    constexpr std::uint64_t long_text = std::uint64_t{0xFF} << 56;
    return (read<std::uint64_t>(data) ^ std::rotl(read<std::uint64_t>(data + size - 8), 29) ^ size) | long_text;
  }
  const std::uint64_t length = std::uint64_t{size} << 56;
  if (size >= 4) {
    const std::uint64_t rest = read<std::uint32_t>(data + size - 4) >> 8 * (8 - size);
    return read<std::uint32_t>(data) | rest << 32 | length;
  }
  if (size == 0) return 0;
  return read<std::uint8_t>(data) | read<std::uint8_t>(data + size / 2) << 8 |
         read<std::uint8_t>(data + size - 1) << 16 | length;
}

Check make_check(const Predicate& predicate) {
  const Predicate::Comparison& comparison = predicate.comparison;
  Check check{.predicate = &predicate, .slot = comparison.left, .bit = predicate.bit};
  const Fact& literal = comparison.value;
  if (comparison.kind != Predicate::Operand::literal) return check;
  check.kind = literal.kind;
  if (literal.kind != Fact::Kind::text) {
    check.form = number_form(comparison.op);
    check.value = static_cast<std::uint64_t>(literal.number);
  } else {
    check.form = text_form(comparison.op);
    check.value = code_of(literal.text);
  }
  return check;
}

std::uint64_t Checker::code(std::uint32_t slot, std::string_view text) {
  if (slot >= kCodes) return code_of(text);
  const std::uint32_t bit = std::uint32_t{1} << slot;
  if ((coded_ & bit) == 0) {
    coded_ |= bit;
    codes_[slot] = code_of(text);
  }
  return codes_[slot];
}

bool Checker::is_text(const Check& check, const Fact& fact) {
  if (fact.kind != Fact::Kind::text || code(check.slot, fact.text) != check.value) return false;
  return is_exact(check.value) || fact.text == check.predicate->comparison.value.text;
}

Truth Checker::answer(const Check& check) {
  if (check.form == Form::other) return compare(*check.predicate, facts_);
  const Fact& fact = at(check.slot);
  const auto value = static_cast<std::int64_t>(check.value);
  switch (check.form) {
    case Form::text_equal:
      return truth_of(is_text(check, fact));
    case Form::text_differs:
      return truth_of(!is_text(check, fact));
    case Form::number_equal:
      return truth_of(fact.kind == check.kind && fact.number == value);
    case Form::number_differs:
      return truth_of(fact.kind != check.kind || fact.number != value);
    default:
      return fact.kind == check.kind ? truth_of(ordered(check.form, fact.number, value)) : Truth::error;
  }
}

namespace {

/// The value of a fact or literal as plans compare it.
std::uint64_t plain_value(const Fact& fact) {
  return fact.kind == Fact::Kind::text ? code_of(fact.text) : static_cast<std::uint64_t>(fact.number);
}

bool is_equality(Operator op) {
  return op == Operator::equal || op == Operator::not_equal || op == Operator::in;
}

/// Comparisons of one fact with literals whose values say all.
bool is_planned(const Predicate::Comparison& comparison) {
  if (comparison.kind != Predicate::Operand::literal) return false;
  const bool text = comparison.value.kind == Fact::Kind::text;
  if (text && !is_equality(comparison.op)) return false;
  return !text || std::ranges::all_of(comparison.values, [](const Fact& one) { return is_exact(code_of(one.text)); });
}

}  // namespace

MaskedPredicates::Plan& MaskedPredicates::plan_of(const Predicate& predicate) {
  const std::uint32_t slot = predicate.comparison.left;
  const Fact::Kind kind = predicate.comparison.value.kind;
  const auto known =
      std::ranges::find_if(plans_, [&](const Plan& plan) { return plan.slot == slot && plan.kind == kind; });
  if (known != plans_.end()) return *known;
  Plan& made = plans_.emplace_back();
  made.slot = slot;
  made.kind = kind;
  return made;
}

void MaskedPredicates::add(const Predicate& predicate) {
  if (predicate.bit == kNoBit || predicates_[predicate.bit] != nullptr) return;
  predicates_[predicate.bit] = &predicate;
  const std::uint64_t bit = std::uint64_t{1} << predicate.bit;
  const Predicate::Comparison& comparison = predicate.comparison;
  if (predicate.reads_record) about_record_ |= bit;
  if (!is_planned(comparison)) {
    if (comparison.kind != Predicate::Operand::none) loose_ |= bit;
    return;
  }
  Plan& plan = plan_of(predicate);
  plan.mask |= bit;
  if (is_equality(comparison.op)) {
    for (const Fact& literal : comparison.values) plan.equalities.push_back({plain_value(literal), bit});
    if (comparison.op == Operator::not_equal) plan.negated |= bit;
    return;
  }
  plan.ordered |= bit;
  const bool below = comparison.op == Operator::less || comparison.op == Operator::less_equal;
  const bool with_bound = comparison.op == Operator::less_equal || comparison.op == Operator::greater;
  const std::int64_t literal = comparison.value.number;
  // Every number is at most the largest.
  const bool endless = with_bound && literal == INT64_MAX;
  plan.bounds.push_back({.bound = endless ? literal : literal + (with_bound ? 1 : 0),
                         .below = below ? bit : 0,
                         .above = below == endless ? bit : 0});
}

std::uint64_t MaskedPredicates::holding(const Plan& plan, const Fact& fact) {
  const std::uint64_t value = plain_value(fact);
  std::uint64_t same = 0;
  for (const Equality& one : plan.equalities) same |= value == one.value ? one.same : 0;
  std::uint64_t found = same ^ plan.negated;
  for (const Bound& one : plan.bounds) found |= static_cast<std::int64_t>(value) < one.bound ? one.below : one.above;
  return found;
}

void MaskedPredicates::compare(std::uint64_t wanted, std::span<const Fact> facts, bool knows_record,
                               Answers& answers) const {
  static constexpr Fact missing;
  if (!knows_record) wanted &= ~about_record_;
  for (const Plan& plan : plans_) {
    if ((plan.mask & wanted) == 0) continue;
    const Fact& fact = plan.slot < facts.size() ? facts[plan.slot] : missing;
    const bool fits = fact.kind == plan.kind;
    const std::uint64_t found = fits ? holding(plan, fact) : plan.negated;
    answers.known |= plan.mask;
    answers.yes |= found;
    answers.no |= plan.mask & ~found & ~(fits ? 0 : plan.ordered);
  }
  for (std::uint64_t open = wanted & loose_; open != 0; open &= open - 1) {
    const std::uint64_t bit = open & -open;
    const Truth truth = access::compare(*predicates_[static_cast<std::size_t>(std::countr_zero(open))], facts);
    answers.known |= bit;
    answers.yes |= truth == Truth::yes ? bit : 0;
    answers.no |= truth == Truth::no ? bit : 0;
  }
}

}  // namespace athyper::core::access
