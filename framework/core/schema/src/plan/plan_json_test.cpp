#include <athyper/core/schema/plan_json.hpp>

#include <gtest/gtest.h>

#include "testing/plan_cases.hpp"

namespace athyper::core::schema {
namespace {

std::string first_place(const lib::Result<Plan>& read) {
  if (read.ok()) return "taken";
  EXPECT_EQ(read.error().key, "schema.bad_plan");
  return read.error().details.front().path;
}

TEST(PlanJson, brings_every_plan_back_as_it_was) {
  for (const auto& entry : testing::plan_cases()) {
    const Plan made = plan(entry.from, entry.to, entry.hints);
    const auto text = to_json(made).pretty();
    const auto json = lib::parse_json(text, {.max_keys = 100'000});
    ASSERT_TRUE(json.ok()) << entry.name;
    const auto back = plan_from_json(*json);
    ASSERT_TRUE(back.ok()) << entry.name << ": " << describe(back.error());
    EXPECT_EQ(describe(*back), describe(made)) << entry.name;
    EXPECT_EQ(to_json(*back).pretty(), text) << entry.name;
  }
}

/// A step whose every field differs from what an empty one has.
Step full_step() {
  Step step{.rule = "B2.3", .title = "copy", .table = {.schema = "mdm", .name = "item"}};
  step.object = "c2";
  step.kind = Step::Kind::backfill;
  step.statements = {"select 1", "select \"2\"\n"};
  step.concurrent = true;
  step.lock = LockClass::share_row_exclusive;
  step.other_table = TableName{.schema = "ref", .name = "unit"};
  step.precondition = "select true";
  step.postcondition = "select false";
  step.inverse = {"drop"};
  step.backfill =
      Backfill{.table = step.table, .key = {"tenant_id", "id"}, .assignments = {"c2 = c"}, .pending = "c2 IS NULL"};
  step.rows_read = 5'000'000'000;
  step.rows_written = 7;
  return step;
}

TEST(PlanJson, brings_a_step_back_with_everything_it_had) {
  const Step step = full_step();
  const auto read = step_from_json(to_json(step));
  ASSERT_TRUE(read.ok()) << describe(read.error());
  const Step& back = *read;
  EXPECT_EQ(back.rule, step.rule);
  EXPECT_EQ(back.title, step.title);
  EXPECT_EQ(back.table, step.table);
  EXPECT_EQ(back.object, step.object);
  EXPECT_EQ(back.kind, step.kind);
  EXPECT_EQ(back.statements, step.statements);
  EXPECT_TRUE(back.concurrent);
  EXPECT_EQ(back.lock, step.lock);
  EXPECT_EQ(back.other_table, step.other_table);
  EXPECT_EQ(back.precondition, step.precondition);
  EXPECT_EQ(back.postcondition, step.postcondition);
  EXPECT_EQ(back.inverse, step.inverse);
  EXPECT_EQ(back.backfill->table, step.backfill->table);
  EXPECT_EQ(back.backfill->key, step.backfill->key);
  EXPECT_EQ(back.backfill->assignments, step.backfill->assignments);
  EXPECT_EQ(back.backfill->pending, step.backfill->pending);
  EXPECT_EQ(back.rows_read, step.rows_read);
  EXPECT_EQ(back.rows_written, step.rows_written);
}

TEST(PlanJson, gives_each_kind_and_each_lock_its_word) {
  for (int kind = 0; kind <= static_cast<int>(Step::Kind::contract); ++kind) {
    Step step;
    step.kind = static_cast<Step::Kind>(kind);
    EXPECT_EQ(step_from_json(to_json(step))->kind, step.kind);
  }
  for (int lock = 0; lock <= static_cast<int>(LockClass::access_exclusive); ++lock) {
    Step step;
    step.lock = static_cast<LockClass>(lock);
    EXPECT_EQ(step_from_json(to_json(step))->lock, step.lock);
  }
  for (int kind = 0; kind <= static_cast<int>(Change::Kind::set_comment); ++kind) {
    Plan plan;
    plan.changes.push_back({.kind = static_cast<Change::Kind>(kind), .table = {}});
    EXPECT_EQ(plan_from_json(to_json(plan))->changes[0].kind, plan.changes[0].kind);
  }
}

TEST(PlanJson, names_the_first_place_that_is_not_as_it_was_written) {
  const std::vector<std::pair<std::string, std::string>> cases{
      {R"([])", ""},
      {R"({"step":[]})", "/step"},
      {R"({"steps":{}})", "/steps"},
      {R"({"steps":[1]})", "/steps/0"},
      {R"({"steps":[{"kind":"slow"}]})", "/steps/0/lock"},
      {R"({"steps":[{"kind":"fast","lock":"none"}]})", "/steps/0/kind"},
      {R"({"steps":[{"kind":"slow","lock":"none","title":1}]})", "/steps/0/title"},
      {R"({"steps":[{"kind":"slow","lock":"none","statements":["a",2]}]})", "/steps/0/statements/1"},
      {R"({"steps":[{"kind":"slow","lock":"none","concurrent":1}]})", "/steps/0/concurrent"},
      {R"({"steps":[{"kind":"slow","lock":"none","rowsRead":1.5}]})", "/steps/0/rowsRead"},
      {R"({"steps":[{"kind":"slow","lock":"none","table":{"schema":"a","name":"b","x":1}}]})", "/steps/0/table/x"},
      {R"({"changes":[{"kind":"grow"}]})", "/changes/0/kind"},
      {R"({"refusals":[{"change":{"kind":"drop_table","y":1}}]})", "/refusals/0/change/y"},
  };
  for (const auto& [text, place] : cases) EXPECT_EQ(first_place(plan_from_json(*lib::parse_json(text))), place) << text;
}

}  // namespace
}  // namespace athyper::core::schema
