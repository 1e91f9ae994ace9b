#include "statements.hpp"

#include <gtest/gtest.h>

namespace athyper::adapters::db {
namespace {

TEST(Statements, enter_carries_the_fence_in_the_order_of_app_enter) {
  const Fence fence{.tenant = *lib::parse_uuid("00000000-0000-7000-8000-000000000001"),
                    .principal = *lib::parse_uuid("00000000-0000-7000-8000-000000000002"),
                    .meta_version = 3,
                    .entitlement_version = 4};
  const auto statement = enter_statement(fence, 500);
  const std::vector<lib::sql::Param> expected{"00000000-0000-7000-8000-000000000001",
                                              "00000000-0000-7000-8000-000000000002", "3", "4", "500"};
  EXPECT_EQ(statement.params, expected);
  EXPECT_EQ(statement.shape, enter_statement(fence, 1).shape) << "one shape for all";
}

TEST(Statements, transaction_commands_are_seen_in_any_spelling) {
  for (const auto* text : {"commit", "COMMIT;", "  Rollback to x", "begin isolation level serializable", "\n end",
                           "savepoint a", "start transaction", "prepare transaction 'x'", "release a", "abort"}) {
    EXPECT_TRUE(is_transaction_command(text)) << text;
  }
}

TEST(Statements, ordinary_statements_are_not_taken_for_them) {
  for (const auto* text : {"select 1", "with a as (select 1) select * from a", "insert into commit values (1)", "",
                           "  ", "analyze", "refresh materialized view x", "call p()", "explain select 1"}) {
    EXPECT_FALSE(is_transaction_command(text)) << text;
  }
}

}  // namespace
}  // namespace athyper::adapters::db
