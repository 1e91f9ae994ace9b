#include "expression_text.hpp"

#include <gtest/gtest.h>

namespace athyper::adapters::db::schema {
namespace {

TEST(ExpressionText, parentheses_go_only_when_one_pair_holds_everything) {
  EXPECT_EQ(without_outer_parentheses("((a > 0))"), "a > 0");
  EXPECT_EQ(without_outer_parentheses("((a > 0) AND (b > 0))"), "(a > 0) AND (b > 0)");
  EXPECT_EQ(without_outer_parentheses("(a > 0) AND (b > 0)"), "(a > 0) AND (b > 0)");
  EXPECT_EQ(without_outer_parentheses("lower(a)"), "lower(a)");
  EXPECT_EQ(without_outer_parentheses(""), "");
}

TEST(ExpressionText, parentheses_in_quotes_are_text) {
  EXPECT_EQ(without_outer_parentheses("(a <> ') OR ('::text)"), "a <> ') OR ('::text");
  EXPECT_EQ(without_outer_parentheses("(\"a)\" <> 'it''s)')"), "\"a)\" <> 'it''s)'");
  EXPECT_EQ(without_outer_parentheses("(a = ')') OR (b = '(')"), "(a = ')') OR (b = '(')");
}

TEST(ExpressionText, a_month_is_the_name_and_the_bound_together) {
  const std::string november = "FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00')";
  EXPECT_TRUE(is_month_of("log", {.name = "log_2026_11", .bound = november}));
  EXPECT_TRUE(is_month_of(
      "log",
      {.name = "log_2026_12", .bound = "FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00')"}));
  EXPECT_FALSE(is_month_of("log", {.name = "log_2026_12", .bound = november}));
  EXPECT_FALSE(is_month_of("log", {.name = "log_2026_13", .bound = november}));
  EXPECT_FALSE(is_month_of("log", {.name = "log_november", .bound = november}));
  EXPECT_FALSE(is_month_of("log", {.name = "other_2026_11", .bound = november}));
  EXPECT_FALSE(is_month_of(
      "log",
      {.name = "log_2026_11", .bound = "FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2027-01-01 00:00:00+00')"}));
}

}  // namespace
}  // namespace athyper::adapters::db::schema
