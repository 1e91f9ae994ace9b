#include "statement_cache.hpp"

#include <gtest/gtest.h>

namespace lib::pg {
namespace {

TEST(StatementCache, names_a_shape_once_and_finds_it_by_its_text) {
  StatementCache cache(10);
  const auto first = cache.find_or_add(sql::make_shape("select 1"));
  EXPECT_TRUE(first.fresh);
  const auto again = cache.find_or_add(sql::make_shape("select 1"));
  EXPECT_FALSE(again.fresh);
  EXPECT_EQ(first.statement, again.statement);
}

TEST(StatementCache, retires_the_least_recently_used) {
  StatementCache cache(2);
  const auto one = sql::make_shape("select 1");
  const auto two = sql::make_shape("select 2");
  cache.find_or_add(one);
  const auto name_of_two = cache.find_or_add(two).statement->name;
  cache.find_or_add(one);
  cache.find_or_add(sql::make_shape("select 3"));
  EXPECT_EQ(cache.take_retired(), std::vector{name_of_two});
  EXPECT_TRUE(cache.take_retired().empty());
  EXPECT_FALSE(cache.find_or_add(one).fresh);
  EXPECT_EQ(cache.size(), 2U);
}

TEST(StatementCache, forgets_only_the_statement_that_is_still_in_force) {
  StatementCache cache(2);
  const auto shape = sql::make_shape("select 1");
  const auto old = cache.find_or_add(shape).statement;
  cache.forget(shape, old, true);
  EXPECT_EQ(cache.take_retired(), std::vector{old->name});
  const auto fresh = cache.find_or_add(shape).statement;
  EXPECT_NE(fresh->name, old->name);
  cache.forget(shape, old, true);
  EXPECT_TRUE(cache.take_retired().empty());
  EXPECT_FALSE(cache.find_or_add(shape).fresh);
}

TEST(StatementCache, leaves_a_text_with_a_taken_hash_unnamed) {
  StatementCache cache(2);
  const auto shape = sql::make_shape("select 1");
  cache.find_or_add(shape);
  const auto collision = std::make_shared<const sql::Shape>(sql::Shape{.text = "select 2", .hash = shape->hash});
  EXPECT_EQ(cache.find_or_add(collision).statement, nullptr);
}

}  // namespace
}  // namespace lib::pg
