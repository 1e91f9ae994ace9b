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

/// So many literals of an `in` are compared together with those of other predicates.
constexpr std::size_t kFewLiterals = 8;

/// The value of a fact or literal as plans compare it.
std::uint64_t plain_value(const Fact& fact) {
  return fact.kind == Fact::Kind::text ? code_of(fact.text) : static_cast<std::uint64_t>(fact.number);
}

bool is_equality(Operator op) {
  return op == Operator::equal || op == Operator::not_equal || op == Operator::in;
}

/// Comparisons of one fact with few literals whose values say all.
bool is_planned(const Predicate::Comparison& comparison) {
  if (comparison.kind != Predicate::Operand::literal || comparison.values.size() > kFewLiterals) return false;
  const bool text = comparison.value.kind == Fact::Kind::text;
  if (text && !is_equality(comparison.op)) return false;
  return !text || std::ranges::all_of(comparison.values, [](const Fact& one) { return is_exact(code_of(one.text)); });
}

std::uint64_t bit_of(const Predicate& predicate) {
  return std::uint64_t{1} << predicate.bit;
}

}  // namespace

/// Nothing when the places are taken.
std::optional<std::size_t> MaskedPredicates::input_of(const Predicate& predicate) {
  const std::uint32_t slot = predicate.comparison.left;
  const Fact::Kind kind = predicate.comparison.value.kind;
  const auto known =
      std::ranges::find_if(inputs_, [&](const Input& input) { return input.slot == slot && input.kind == kind; });
  if (known != inputs_.end()) return known - inputs_.begin();
  if (inputs_.size() == kInputs) return std::nullopt;
  inputs_.push_back({.slot = slot, .kind = kind});
  return inputs_.size() - 1;
}

void MaskedPredicates::add(const Predicate& predicate) {
  if (predicate.bit == kNoBit || predicates_[predicate.bit] != nullptr) return;
  predicates_[predicate.bit] = &predicate;
  const Predicate::Comparison& comparison = predicate.comparison;
  if (predicate.reads_record) about_record_ |= bit_of(predicate);
  const auto input = is_planned(comparison) ? input_of(predicate) : std::nullopt;
  if (!input) {
    if (comparison.kind != Predicate::Operand::none) loose_ |= bit_of(predicate);
    return;
  }
  together_ |= bit_of(predicate);
  inputs_[*input].mask |= bit_of(predicate);
  if (is_equality(comparison.op))
    add_equality(predicate, *input);
  else
    add_bound(predicate, *input);
}

void MaskedPredicates::add_equality(const Predicate& predicate, std::size_t input) {
  const std::uint64_t bit = bit_of(predicate);
  const bool differs = predicate.comparison.op == Operator::not_equal;
  if (differs) differing_ |= bit;
  for (const Fact& literal : predicate.comparison.values)
    equalities_.push_back(
        {.value = plain_value(literal), .says = {differs ? bit : 0, differs ? 0 : bit}, .input = input});
}

void MaskedPredicates::add_bound(const Predicate& predicate, std::size_t input) {
  const std::uint64_t bit = bit_of(predicate);
  const Operator op = predicate.comparison.op;
  const bool below = op == Operator::less || op == Operator::less_equal;
  const bool with_bound = op == Operator::less_equal || op == Operator::greater;
  const std::int64_t literal = predicate.comparison.value.number;
  // Every number is at most the largest.
  const bool endless = with_bound && literal == INT64_MAX;
  ordered_ |= bit;
  bounds_.push_back({.value = static_cast<std::uint64_t>(endless ? literal : literal + (with_bound ? 1 : 0)),
                     .says = {below == endless ? bit : 0, below ? bit : 0},
                     .input = input});
}

// Which of its literals a fact is cannot be foretold: no branch asks.
void MaskedPredicates::compare_literals(std::span<const Fact> facts, std::uint64_t taken, Answers& answers) const {
  static constexpr Fact missing;
  std::array<std::uint64_t, kInputs> values;
  std::uint64_t misfits = 0;
  for (std::size_t i = 0; i < inputs_.size(); ++i) {
    const Input& input = inputs_[i];
    const Fact& fact = input.slot < facts.size() ? facts[input.slot] : missing;
    if (fact.kind == input.kind)
      values[i] = plain_value(fact);
    else
      misfits |= input.mask;
  }
  std::uint64_t found = 0;
  for (const Literal& one : equalities_) found |= one.says[values[one.input] == one.value];
  for (const Literal& one : bounds_)
    found |= one.says[static_cast<std::int64_t>(values[one.input]) < static_cast<std::int64_t>(one.value)];
  const std::uint64_t yes = (found & ~misfits) | (differing_ & misfits);
  answers.known |= together_ & taken;
  answers.yes |= yes & taken;
  answers.no |= together_ & ~yes & ~(misfits & ordered_) & taken;
}

void MaskedPredicates::compare(std::uint64_t wanted, std::span<const Fact> facts, bool knows_record,
                               Answers& answers) const {
  const std::uint64_t taken = knows_record ? ~std::uint64_t{0} : ~about_record_;
  if ((wanted & together_) != 0) compare_literals(facts, taken, answers);
  for (std::uint64_t open = wanted & loose_ & taken; open != 0; open &= open - 1) {
    const std::uint64_t bit = open & -open;
    const Truth truth = access::compare(*predicates_[static_cast<std::size_t>(std::countr_zero(open))], facts);
    answers.known |= bit;
    answers.yes |= truth == Truth::yes ? bit : 0;
    answers.no |= truth == Truth::no ? bit : 0;
  }
}

}  // namespace athyper::core::access
