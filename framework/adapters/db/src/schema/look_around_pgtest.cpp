// What a change asks of the database beside its steps, and going on by the journal alone.
#include <athyper/adapters/db/schema_change.hpp>

#include "schema/testing/change_fixture.hpp"

namespace athyper::adapters::db::schema {
namespace {

using std::chrono::milliseconds;

class LookAroundTest : public ChangeFixture {
 protected:
  const core::schema::TableName item_{.schema = "shop", .name = "item"};
};

TEST_F(LookAroundTest, the_surroundings_are_tables_rows_and_server) {
  const auto before = look_around(database_.owner_connection(), {"shop"});
  ASSERT_TRUE(before.ok()) << describe(before.error());
  EXPECT_EQ(before->rows.at(item_), kRows) << "counted: never analysed";
  EXPECT_GE(before->server_version, 15);
  run("analyze shop.item");
  EXPECT_EQ(look_around(database_.owner_connection(), {"shop"})->rows.at(item_), kRows);
  EXPECT_EQ(model_digest(before->model), model_digest(*introspect(database_.owner_connection(), {"shop"})));
}

TEST_F(LookAroundTest, violations_are_found_without_a_change) {
  const auto found =
      find_violations(database_.owner_connection(), {{.table = item_, .rule = "small", .condition = "t.qty::int > 59"},
                                                     {.table = item_, .rule = "fine", .condition = "t.id < 0"}});
  ASSERT_FALSE(found.ok());
  EXPECT_EQ(found.error().key, "schema.violations");
  EXPECT_EQ(found.error().details.at(0).message, "1 rows");
  EXPECT_TRUE(find_violations(database_.owner_connection(), {}).ok());
}

TEST_F(LookAroundTest, transactions_that_are_open_are_waited_for_and_later_ones_are_not) {
  EXPECT_TRUE(wait_for_transactions(database_.owner_connection(), milliseconds(0)).ok());
  const auto other = owner();
  ASSERT_TRUE(other->run_script("begin; select 1").ok());
  const auto waited = wait_for_transactions(database_.owner_connection(), milliseconds(20));
  ASSERT_FALSE(waited.ok());
  EXPECT_EQ(waited.error().key, "schema.waiting");
  ASSERT_TRUE(other->run_script("commit").ok());
  EXPECT_TRUE(wait_for_transactions(database_.owner_connection(), milliseconds(0)).ok());
}

TEST_F(LookAroundTest, a_change_that_was_stopped_goes_on_by_its_journal) {
  auto stopping = options();
  int asked = 0;
  stopping.stop = [&asked] { return ++asked == 3; };
  const auto stopped = apply(amount_plan(), kChange, stopping);
  ASSERT_FALSE(stopped.ok());
  EXPECT_EQ(stopped.error().key, "schema.stopped");
  EXPECT_EQ(state(), "applying") << "as a killed process leaves it";
  const auto resumed = resume(kChange, options());
  ASSERT_TRUE(resumed.ok()) << describe(resumed.error());
  EXPECT_EQ(resumed->state, ChangeState::applied);
  EXPECT_EQ(converted(), "60/60");
  EXPECT_EQ(resume("another", options()).error().key, "schema.unknown_change");
}

TEST_F(LookAroundTest, only_a_change_under_way_can_be_cancelled) {
  EXPECT_FALSE(*cancel_statement(database_.owner_connection()));
  auto canceling = options();
  bool locked = false;
  canceling.locked = [&] {
    locked = true;
    EXPECT_TRUE(*cancel_statement(database_.owner_connection())) << "it is heard from here on";
  };
  bool cancelled = false;
  canceling.statement_boundary = [&](std::string_view text) {
    if (cancelled || !text.starts_with("begin")) return;
    cancelled = true;
    EXPECT_TRUE(*cancel_statement(database_.owner_connection()));
  };
  ASSERT_TRUE(apply(amount_plan(), kChange, canceling).ok()) << "between two statements nothing is there to cancel";
  EXPECT_TRUE(locked);
  EXPECT_TRUE(cancelled);
}

}  // namespace
}  // namespace athyper::adapters::db::schema
