#include "step_json.hpp"

#include <gtest/gtest.h>

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Step;

TEST(StepJson, a_step_comes_back_with_everything_it_had) {
  Step step{.rule = "B2.3", .title = "copy", .table = {.schema = "mdm", .name = "item"}};
  step.object = "c2";
  step.kind = Step::Kind::backfill;
  step.statements = {"select 1", "select \"2\""};
  step.concurrent = true;
  step.lock = core::schema::LockClass::share_row_exclusive;
  step.other_table = core::schema::TableName{.schema = "ref", .name = "unit"};
  step.precondition = "select true";
  step.postcondition = "select false";
  step.inverse = {"drop"};
  step.backfill = core::schema::Backfill{
      .table = step.table, .key = {"tenant_id", "id"}, .assignments = {"c2 = c"}, .pending = "c2 IS NULL"};
  step.rows_read = 5'000'000'000;
  step.rows_written = 7;
  const auto back = step_from_json(to_json(step));
  EXPECT_EQ(to_json(back).canonical(), to_json(step).canonical());
  EXPECT_EQ(back.kind, step.kind);
  EXPECT_EQ(back.lock, step.lock);
  EXPECT_EQ(back.statements, step.statements);
  EXPECT_EQ(back.other_table, step.other_table);
  EXPECT_EQ(back.backfill->key, step.backfill->key);
  EXPECT_EQ(back.backfill->pending, step.backfill->pending);
  EXPECT_EQ(back.rows_read, step.rows_read);
}

TEST(StepJson, each_kind_has_its_word) {
  for (const auto kind : {Step::Kind::statement, Step::Kind::slow, Step::Kind::backfill, Step::Kind::version_fence,
                          Step::Kind::contract}) {
    Step step;
    step.kind = kind;
    EXPECT_EQ(step_from_json(to_json(step)).kind, kind);
  }
}

}  // namespace
}  // namespace athyper::adapters::db::schema
