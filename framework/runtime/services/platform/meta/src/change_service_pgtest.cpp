#include "testing/change_fixture.hpp"

namespace athyper::runtime::meta {
namespace {

TEST_F(MetaChangeTest, makes_a_guarded_table_and_publishes_version_one) {
  EXPECT_EQ(models_->current()->version, 0);
  const auto done = apply({thing(kCode)});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(done->to_version, 1);
  EXPECT_EQ(models_->current()->version, 1);
  EXPECT_NE(models_->current()->find("thing"), nullptr);
  EXPECT_EQ(text("select relrowsecurity and relforcerowsecurity from pg_class where oid = 'mdm.thing'::regclass"), "t");
  EXPECT_EQ(text("select has_table_privilege('athyper_runtime', 'mdm.thing', 'insert')"), "t");
  EXPECT_EQ(text("select meta_version::text from meta.tenant_version"), "1");
  EXPECT_EQ(text("select content_hash from meta.snapshot"), models_->current()->hash);
}

TEST_F(MetaChangeTest, does_nothing_for_files_that_say_the_same) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  const auto again = apply({thing(kCode)});
  ASSERT_TRUE(again.ok()) << describe(again.error());
  EXPECT_TRUE(again->ops.empty());
  EXPECT_EQ(text("select count(*)::text from meta.snapshot"), "1");
}

TEST_F(MetaChangeTest, extends_a_table_that_has_rows) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  run("select set_config('app.tenant', '" + kTenant.to_string() + "', false)");
  run("set row_security = on; insert into mdm.thing (tenant_id, id, code, version, created_at, created_by, updated_at, "
      "updated_by, meta_version) values ('" +
      kTenant.to_string() + "', gen_random_uuid(), 'A', 1, now(), gen_random_uuid(), now(), gen_random_uuid(), 1)");
  const std::string more = kCode +
                           "  rank: { type: integer, required: true, default: 3, indexed: true }\n"
                           "  note: { type: text }\n"
                           "  name: { type: string, searchable: true }\n"
                           "  tone: { type: enum, values: [a, b] }\n"
                           "  next: { type: reference, to: thing }\n"
                           "  price: { type: money }\n";
  const auto done = apply({thing(more)});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(text("select rank::text from mdm.thing"), "3");
  EXPECT_EQ(text("select count(*)::text from pg_index where indrelid = 'mdm.thing'::regclass and not indisvalid"), "0");
  EXPECT_EQ(
      text("select count(*)::text from pg_constraint where conrelid = 'mdm.thing'::regclass and not convalidated"),
      "0");
  EXPECT_EQ(text("select string_agg(column_name, ' ' order by column_name) from meta.field"),
            "code name next note price rank tone");

  const auto wider = apply({thing(more + "  size: { type: integer }\n")});
  ASSERT_TRUE(wider.ok()) << describe(wider.error());
  EXPECT_EQ(wider->to_version, 3);
  expect_tables_of_the_model();
}

TEST_F(MetaChangeTest, makes_exactly_the_tables_of_the_model) {
  const std::vector<SourceFile> files = {
      thing(kCode + "  name:  { type: string, searchable: true }\n"
                    "  end:   { type: enum, values: [one] }\n"
                    "  order: { type: enum, values: [a, \"it's\", 'back\\slash', \"ä \\\"ö\\\"\"], indexed: true }\n"
                    "  price: { type: money, required: true }\n"
                    "  width: { type: decimal, precision: 12, scale: 3 }\n"
                    "  at:    { type: time }\n"
                    "  extra: { type: json }\n"
                    "  owner: { type: reference, to: bill, on_delete: cascade }\n"
                    "  other: { type: reference, to: thing, on_delete: set_null }\n"),
      {"bill.yaml",
       "entity: bill\nmodule: test\nclass: DOCUMENT\nfields:\n  lines: { type: children, to: bill_line }\n"},
      {"bill_line.yaml",
       "entity: bill_line\nmodule: test\nparent: bill\nfields:\n"
       "  item: { type: reference, to: thing, required: true }\n"}};
  const auto done = apply(files);
  ASSERT_TRUE(done.ok()) << describe(done.error());
  expect_tables_of_the_model();
}

TEST_F(MetaChangeTest, leaves_everything_as_it_was_when_the_change_is_refused) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  const auto refused = apply({thing("  code: { type: datetime }\n")});
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "meta.change.refused");
  const auto wrong = apply({thing("  code: { type: strin }\n")});
  ASSERT_FALSE(wrong.ok());
  EXPECT_EQ(wrong.error().key, "meta.invalid");
  EXPECT_EQ(wrong.error().details.at(0).path, "thing.yaml:5:17");
  EXPECT_EQ(models_->current()->version, 1);
}

TEST_F(MetaChangeTest, never_takes_tables_that_somebody_else_made) {
  run("create table mdm.thing (a int); insert into mdm.thing values (1)");
  const auto done = apply({thing(kCode)});
  ASSERT_FALSE(done.ok());
  EXPECT_EQ(done.error().key, "schema.database_moved");
  EXPECT_EQ(text("select count(*)::text from mdm.thing"), "1");
  EXPECT_EQ(text("select count(*)::text from meta.snapshot"), "0");
}

TEST_F(MetaChangeTest, is_refused_when_somebody_changed_the_tables) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  run("alter table mdm.thing add column by_hand int");
  const auto done = apply({thing(kCode + "  note: { type: text }\n")});
  ASSERT_FALSE(done.ok());
  EXPECT_EQ(done.error().key, "schema.database_moved");
  EXPECT_EQ(done.error().details.at(0).message, "not of the model: mdm.thing column by_hand: integer");
  EXPECT_EQ(models_->current()->version, 1);
}

TEST_F(MetaChangeTest, keeps_the_column_of_a_renamed_field) {
  ASSERT_TRUE(apply({thing(kCode + "  remark: { type: text }\n")}).ok());
  const auto done = apply({thing(kCode + "  note: { type: text, renamed_from: remark }\n")});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_TRUE(done->plan.steps.empty());
  EXPECT_EQ(models_->current()->find("thing")->find_field("note")->column, "remark");
  // The next application finds it by its new name.
  EXPECT_TRUE(apply({thing(kCode + "  note: { type: text }\n")}).value().ops.empty());
}

TEST_F(MetaChangeTest, writes_who_changed_what) {
  const auto done = apply({thing(kCode)}, {kTenant, kPrincipal, "system_admin", "request-1", "127.0.0.1", "test"});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(text("select actor from meta.change_log"), "system_admin");
  run("select set_config('app.tenant', '" + kTenant.to_string() + "', false)");
  EXPECT_EQ(text("select payload ->> 'to_version' from core.audit_log where action = 'meta.change.apply'"), "1");
  EXPECT_EQ(text("select stream_id || ' ' || version || ' ' || event_type || ' ' || (payload ->> 'toVersion') from "
                 "core.event_store"),
            "meta.model:shared 1 meta.change.applied 1");
}

TEST_F(MetaChangeTest, refuses_a_second_change_at_the_same_time) {
  run("begin; select pg_advisory_xact_lock(7022352589713142881)");
  const auto done = apply({thing(kCode)});
  run("rollback");
  ASSERT_FALSE(done.ok()) << "the lock of another publication is held";
  EXPECT_EQ(done.error().key, "meta.change.in_progress");
}

const std::string kSized = kCode + "  size: { type: string, required: true, indexed: true }\n";
const std::string kCounted = kCode + "  size: { type: integer, required: true, indexed: true }\n";

TEST_F(MetaChangeTest, moves_a_field_to_a_column_of_another_type) {
  ASSERT_TRUE(apply({thing(kSized)}).ok());
  insert_thing("code, size", "'A', '42'");
  insert_thing("code, size", "'B', '-7'");
  const auto done = apply({thing(kCounted)});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(done->state, "applied") << "the old column waits for the end of the soak";
  EXPECT_EQ(text("select string_agg(size_2::text, ' ' order by code) from mdm.thing"), "42 -7");
  EXPECT_EQ(text("select string_agg(column_name || ':' || data_type, ' ' order by column_name) from meta.field"),
            "code:string size:parked size_2:integer");
  EXPECT_EQ(models_->current()->find("thing")->find_field("size")->column, "size_2");
  EXPECT_EQ(models_->current()->version, done->to_version);
  EXPECT_EQ(done->to_version, 4) << "write both, read new, write new alone";

  // The next change leaves the parked column alone, and its name is taken.
  const auto more = apply({thing(kCounted + "  note: { type: text }\n")});
  ASSERT_TRUE(more.ok()) << describe(more.error());
  EXPECT_EQ(text("select count(*)::text from information_schema.columns where table_name = 'thing' and column_name in "
                 "('size', 'size_2', 'note')"),
            "3");
  EXPECT_EQ(act(done->id, ChangeAction::contract).error().key, "meta.change.still_parked");
  const auto contracted = act(done->id, ChangeAction::contract, true);
  ASSERT_TRUE(contracted.ok()) << describe(contracted.error());
  EXPECT_EQ(*contracted, "completed");
  expect_tables_of_the_model();
}

TEST_F(MetaChangeTest, shows_the_rows_that_have_no_new_form_and_changes_nothing) {
  ASSERT_TRUE(apply({thing(kSized)}).ok());
  insert_thing("code, size", "'A', 'forty'");
  const auto refused = apply({thing(kCounted)});
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "schema.violations");
  EXPECT_EQ(refused.error().details.at(0).message, "1 rows");
  EXPECT_EQ(text("select count(*)::text from meta.change"), "1") << "only the first publication";
  EXPECT_EQ(models_->current()->version, 1);
  expect_tables_of_the_model();
}

TEST_F(MetaChangeTest, counts_the_values_that_a_narrower_rule_forbids) {
  const std::string loose = kCode + "  rank: { type: integer }\n  price: { type: money }\n  day: { type: date }\n";
  ASSERT_TRUE(apply({thing(loose)}).ok());
  insert_thing("code, rank, price, price_currency, day", "'A1', 1, 5000, 'JPY', '2020-02-01'");
  insert_thing("code, rank, price, price_currency, day", "'b', 0, 5000, 'EUR', '2019-12-31'");
  insert_thing("code", "''");
  const auto narrow = [](const std::string& price) {
    return thing(
        "  code: { type: string, required: true, unique: true, pattern: \"[A-Z][0-9]*\" }\n  rank: { type: integer, "
        "min: 1 }\n"
        "  price: { type: money, max: " +
        price + " }\n  day: { type: date, min: \"2020-01-01\" }\n");
  };
  const auto refused = apply({narrow("49.9")});
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "schema.violations");
  std::string counts;
  for (const auto& detail : refused.error().details) {
    if (detail.path == "mdm.thing") counts += detail.code + ": " + detail.message + "\n";
  }
  EXPECT_EQ(counts,
            "code matches [A-Z][0-9]*: 2 rows\nrank is at least 1: 1 rows\nprice is at most 49.9: 2 rows\n"
            "day is at least 2020-01-01: 1 rows\n");
  EXPECT_EQ(models_->current()->version, 1);
  run("delete from mdm.thing where code <> 'A1'");
  ASSERT_TRUE(apply({narrow("5000")}).ok());
  EXPECT_EQ(models_->current()->version, 2);
}

TEST_F(MetaChangeTest, parks_a_dropped_field_and_brings_it_back) {
  ASSERT_TRUE(apply({thing(kSized)}).ok());
  insert_thing("code, size", "'A', '42'");
  EXPECT_EQ(apply({thing(kCode)}).error().key, "meta.change.refused");
  const auto done = apply_dropping({thing(kCode)});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(done->state, "applied");
  EXPECT_EQ(models_->current()->find("thing")->find_field("size"), nullptr);
  EXPECT_EQ(text("select size from mdm.thing"), "42");
  EXPECT_EQ(text("select (retired_at is not null)::text from meta.field where name = 'size'"), "true");
  insert_thing("code", "'B'");

  const auto back = act(done->id, ChangeAction::roll_back);
  EXPECT_FALSE(back.ok()) << "a row without the required value came meanwhile";
  run("delete from mdm.thing where code = 'B'");
  const auto again = act(done->id, ChangeAction::roll_back);
  ASSERT_TRUE(again.ok()) << describe(again.error());
  EXPECT_EQ(*again, "rolled_back");
  ASSERT_TRUE(await<void>([&] { return models_->reload(); }).ok());
  EXPECT_NE(models_->current()->find("thing")->find_field("size"), nullptr);
  EXPECT_EQ(text("select coalesce(retired_at::text, 'alive') from meta.field where name = 'size'"), "alive");
  expect_tables_of_the_model();
}

TEST_F(MetaChangeTest, makes_every_kind_of_change_and_ends_at_the_tables_of_the_model) {
  const std::string before =
      "  code:  { type: string, required: true, unique: true }\n"
      "  name:  { type: string }\n"
      "  tone:  { type: enum, values: [a, b, c], required: true }\n"
      "  note:  { type: text }\n"
      "  width: { type: decimal, precision: 8, scale: 2 }\n"
      "  wide:  { type: decimal, precision: 8, scale: 2 }\n"
      "  other: { type: reference, to: thing }\n"
      "  plain: { type: string, indexed: true, required: true }\n";
  const std::string after =
      "  code:  { type: string, required: true, max_length: 10 }\n"
      "  name:  { type: string, required: true, default: none, indexed: true }\n"
      "  tone:  { type: enum, values: [b, c, d] }\n"
      "  note:  { type: string, max_length: 80 }\n"
      "  width: { type: decimal, precision: 9, scale: 3 }\n"
      "  wide:  { type: decimal, precision: 12, scale: 2 }\n"
      "  other: { type: reference, to: thing, on_delete: cascade }\n"
      "  plain: { type: string, unique: true }\n"
      "  price: { type: money, required: true, default: { amount: \"1.50\", currency: EUR } }\n"
      "  next:  { type: reference, to: thing, on_delete: set_null }\n";
  ASSERT_TRUE(apply({thing(before)}).ok());
  insert_thing("code, tone, width, wide, plain", "'A', 'b', 1.25, 1.25, 'x'");
  const auto done = apply({thing(after)});
  ASSERT_TRUE(done.ok()) << describe(done.error()) << (done.ok() ? "" : done.error().details.at(0).message);
  EXPECT_EQ(text("select name || ' ' || width_2 || ' ' || price || ' ' || price_currency from mdm.thing"),
            "none 1.250 150 EUR");
  EXPECT_EQ(*act(done->id, ChangeAction::contract, true), "completed");
  expect_tables_of_the_model();
}

TEST_F(MetaChangeTest, takes_back_what_was_added) {
  ASSERT_TRUE(apply({thing(kCode)}).ok());
  const auto done = apply({thing(kCode + "  rank: { type: integer, required: true, default: 3, indexed: true }\n")});
  ASSERT_TRUE(done.ok()) << describe(done.error());
  EXPECT_EQ(done->state, "completed");
  const auto back = act(done->id, ChangeAction::roll_back);
  ASSERT_TRUE(back.ok()) << describe(back.error());
  ASSERT_TRUE(await<void>([&] { return models_->reload(); }).ok());
  EXPECT_EQ(models_->current()->find("thing")->find_field("rank"), nullptr);
  expect_tables_of_the_model();
  EXPECT_EQ(act(done->id, ChangeAction::roll_back).error().key, "meta.change.invalid_transition");
}

TEST_F(MetaChangeTest, a_change_that_nobody_works_on_is_taken_on_again) {
  ASSERT_TRUE(apply({thing(kSized)}).ok());
  insert_thing("code, size", "'A', '42'");
  const auto begun = await<ChangeOutcome>([&] { return changes_->begin({thing(kCounted)}, {}, {}); });
  ASSERT_TRUE(begun.ok()) << describe(begun.error());
  changes_->stop();
  EXPECT_EQ(text("select state from meta.change where id = '" + begun->id.to_string() + "'").substr(0, 8), "applying");
  changes_.emplace(*db_, events_, clock_, random_,
                   testing::schema_work(loops_, workers_, database_.owner_connection()));
  ASSERT_TRUE(await<bool>([&] { return changes_->turn(); }).ok());
  const auto ended = await<std::string>([&] { return changes_->wait(begun->id); });
  ASSERT_TRUE(ended.ok()) << describe(ended.error());
  EXPECT_EQ(*ended, "applied");
  EXPECT_EQ(text("select size_2::text from mdm.thing"), "42");
}

}  // namespace
}  // namespace athyper::runtime::meta
