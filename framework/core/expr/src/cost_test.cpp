// What the checker says an expression costs is what the machine may do: never more than a few instructions for each
// step of the estimate, as long as lists are no longer than the estimate takes them for.
#include <gtest/gtest.h>

#include <athyper/core/expr/expr.hpp>

#include "evaluator.hpp"
#include "testing/random_conditions.hpp"
#include "testing/sample.hpp"

namespace athyper::core::expr {
namespace {

constexpr std::uint64_t kSeed = 20'261'127;
constexpr int kExpressions = 20'000;
constexpr Limits kNoLimit{.max_cost = 1'000'000'000'000};
/// As long as the checker takes a list for.
constexpr std::size_t kLines = 1'000;
constexpr std::uint64_t kInstructionsPerStep = 3;

/// Steps of the machine, and whether they stay within the estimate.
std::uint64_t steps_of(const Expression& expression, const EvaluationContext& context) {
  std::uint64_t steps = 0;
  static_cast<void>(evaluate_program(*ExpressionAccess::impl(expression).program, context, &steps));
  return steps;
}

TEST(ExprCost, the_machine_does_not_do_more_than_was_estimated) {
  testing::RandomConditions random(kSeed);
  const EvaluationContext context = testing::sample_context();
  const testing::SampleSchema schema;
  std::uint64_t most = 0;
  for (int i = 0; i < kExpressions; ++i) {
    const std::string text = i % 2 == 0 ? random.next() : random.next_value();
    const auto expression = compile(text, schema, kNoLimit);
    ASSERT_TRUE(expression.ok()) << text << describe(expression.error());
    const std::uint64_t steps = steps_of(*expression, context);
    ASSERT_LE(steps, kInstructionsPerStep * expression->cost()) << text;
    most = std::max(most, steps);
  }
  EXPECT_GT(most, 50U) << "the expressions were too small to say anything";
}

EvaluationContext with_lines(std::size_t count) {
  ValueList lines(count, testing::make_record({{"quantity", testing::exact("2")}}));
  return testing::make_context(testing::make_record({{"lines", make_list(std::move(lines))}}), Value());
}

TEST(ExprCost, lists_as_long_as_estimated_stay_within_it) {
  const EvaluationContext context = with_lines(kLines);
  for (const std::string_view text :
       {"record.lines.all(a, a.quantity > 1)", "record.lines.exists(a, a.quantity > 2 && a.quantity < 9)",
        "record.lines.filter(a, a.quantity * 2 > 3).size() > 4", "record.lines.map(a, a.quantity + 1).sum() > 4",
        "record.lines.all(a, a.quantity > 1 ? true : a.quantity in [1, 2])"}) {
    const auto expression = compile(text, testing::SampleSchema(), kNoLimit);
    ASSERT_TRUE(expression.ok()) << text << describe(expression.error());
    const std::uint64_t steps = steps_of(*expression, context);
    EXPECT_GT(steps, kLines) << text;
    EXPECT_LE(steps, kInstructionsPerStep * expression->cost()) << text;
  }
}

TEST(ExprCost, a_list_that_is_longer_than_estimated_ends_at_the_budget) {
  const auto nested = compile("record.lines.all(a, record.lines.all(b, record.lines.all(c, a.quantity >= 0)))",
                              testing::SampleSchema(), kNoLimit);
  ASSERT_TRUE(nested.ok()) << describe(nested.error());
  const auto outcome = evaluate(*nested, with_lines(2 * kLines));
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().key, "expr.too_expensive");
}

}  // namespace
}  // namespace athyper::core::expr
