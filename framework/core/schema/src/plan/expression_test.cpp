#include <gtest/gtest.h>

#include "plan/expression.hpp"

namespace athyper::core::schema::expression {
namespace {

TEST(Expression, finds_names_and_not_types_calls_or_texts) {
  EXPECT_TRUE(mentions("(name = 'x'::text)", "name"));
  EXPECT_TRUE(mentions("((\"name\")::text <> ''::text)", "name"));
  EXPECT_TRUE(mentions("a::character varying(3) = name", "name"));
  EXPECT_FALSE(mentions("('name'::text = code)", "name"));
  EXPECT_FALSE(mentions("name(code)", "name"));
  EXPECT_FALSE(mentions("(code = 'x'::text)", "text"));
  EXPECT_FALSE(mentions("'2026-01-01'::timestamp with time zone", "time"));
  EXPECT_FALSE(mentions("'it''s name' || code", "name"));
}

TEST(Expression, takes_unknown_functions_for_volatile) {
  EXPECT_TRUE(is_volatile("gen_random_uuid()"));
  EXPECT_TRUE(is_volatile("(random() * 2)"));
  EXPECT_TRUE(is_volatile("clock_timestamp()"));
  EXPECT_FALSE(is_volatile("now()"));
  EXPECT_FALSE(is_volatile("'{}'::jsonb"));
  EXPECT_FALSE(is_volatile("'1'::numeric(18,2)"));
  EXPECT_FALSE(is_volatile("'x'::character varying(3)"));
}

}  // namespace
}  // namespace athyper::core::schema::expression
