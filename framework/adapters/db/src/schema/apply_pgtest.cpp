#include <algorithm>

#include <gtest/gtest.h>

#include "testing/change_fixture.hpp"
#include "testing/pooler.hpp"

namespace athyper::adapters::db::schema {
namespace {

using namespace std::chrono_literals;
using core::schema::Plan;
using core::schema::Step;
using std::chrono::milliseconds;

class ApplyTest : public ChangeFixture {
 protected:
  ApplyOptions to_the_end() {
    auto whole = options();
    whole.contract = true;
    return whole;
  }
  std::string key_of(const lib::Result<ChangeProgress>& outcome) { return outcome.ok() ? "ok" : outcome.error().key; }
  /// Texts sent, each once.
  ApplyOptions listening(std::vector<std::string>& sent) {
    auto heard = to_the_end();
    heard.statement_boundary = [&sent](std::string_view text) {
      if (sent.empty() || sent.back() != text) sent.emplace_back(text);
    };
    return heard;
  }
  static bool any_has(const std::vector<std::string>& texts, std::string_view part) {
    return std::ranges::any_of(texts, [&](const auto& text) { return text.find(part) != std::string::npos; });
  }
  std::string journaled_changes() { return ask("select count(*) from core.schema_change"); }
  std::string has_amount() {
    return ask("select count(*) from pg_attribute where attrelid = 'shop.item'::regclass and attname = 'amount'");
  }
};

TEST_F(ApplyTest, a_plan_is_applied_up_to_what_cannot_be_undone) {
  std::vector<ChangeProgress> told;
  int fences = 0;
  auto watched = options();
  watched.progress = [&](const ChangeProgress& progress) { told.push_back(progress); };
  watched.fence = [&](const Step&, Direction direction) -> lib::Result<void> {
    fences += direction == Direction::forward ? 1 : 100;
    return {};
  };
  const auto applied = apply(amount_plan(), kChange, watched);
  ASSERT_TRUE(applied.ok()) << describe(applied.error());
  EXPECT_EQ(applied->state, ChangeState::applied);
  EXPECT_EQ(state(), "applied");
  EXPECT_EQ(converted(), "60/60");
  EXPECT_EQ(fences, 1);
  EXPECT_EQ(ask("select qty from shop.item where id = 7"), "7") << "the contract step waits";
  // Six steps, three batches, the end.
  EXPECT_EQ(told.size(), 10U);
  EXPECT_EQ(told[0].title, "step A1");
  EXPECT_GT(told[0].lock_held.count(), 0);
  EXPECT_EQ(told[2].rows_done, 25);
  EXPECT_EQ(told[2].rows_total, 60);
  EXPECT_EQ(ask("select lock_held_us > 0 from core.schema_change_step where number = 1"), "t");
  const auto completed = apply(amount_plan(), kChange, to_the_end());
  ASSERT_TRUE(completed.ok()) << describe(completed.error());
  EXPECT_EQ(completed->state, ChangeState::completed);
  EXPECT_EQ(catalogue().find("qty"), std::string::npos) << catalogue();
}

TEST_F(ApplyTest, a_finished_change_is_told_and_not_done_again) {
  ASSERT_TRUE(apply(amount_plan(), kChange, to_the_end()).ok());
  std::vector<std::string> sent;
  const auto again = apply(amount_plan(), kChange, listening(sent));
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->state, ChangeState::completed);
  EXPECT_FALSE(any_has(sent, "alter table"));
  EXPECT_FALSE(any_has(sent, "create index"));
}

TEST_F(ApplyTest, a_step_that_somebody_did_already_is_only_written_down) {
  run("alter table shop.item add column amount int");
  std::vector<std::string> sent;
  ASSERT_TRUE(apply(amount_plan(), kChange, listening(sent)).ok());
  EXPECT_FALSE(any_has(sent, "add column amount"));
  EXPECT_EQ(converted(), "60/60");
}

TEST_F(ApplyTest, a_plan_with_refusals_is_not_begun) {
  auto plan = amount_plan();
  plan.refusals.push_back({.rule = "B31", .change = {}, .reason = "an enum", .alternative = "text with a check"});
  EXPECT_EQ(key_of(apply(plan, kChange, options())), "schema.plan_refused");
  EXPECT_EQ(has_amount(), "0");
  EXPECT_EQ(journaled_changes(), "0");
}

TEST_F(ApplyTest, rows_against_a_rule_are_counted_and_shown_and_nothing_is_applied) {
  auto plan = amount_plan();
  const core::schema::TableName item{.schema = "shop", .name = "item"};
  plan.violations = {{.table = item, .rule = "item_small", .condition = "t.qty::int > 30"},
                     {.table = item, .rule = "item_first", .condition = "t.id = 1"},
                     {.table = item, .rule = "item_fine", .condition = "t.id < 0"}};
  const auto stopped = apply(plan, kChange, options());
  ASSERT_EQ(key_of(stopped), "schema.violations");
  const auto& details = stopped.error().details;
  ASSERT_EQ(details.size(), 2U + 20U);
  EXPECT_EQ(details[0].path, "shop.item");
  EXPECT_EQ(details[0].code, "item_small");
  EXPECT_EQ(details[0].message, "30 rows");
  EXPECT_EQ(details[1].message, "1 rows");
  EXPECT_EQ(details[2].path, "shop.item (tenant_id=00000000-0000-0000-0000-000000000001, id=31)");
  EXPECT_EQ(has_amount(), "0");
  EXPECT_EQ(journaled_changes(), "0");
}

TEST_F(ApplyTest, a_fill_that_repeats_in_a_unique_key_is_counted_before_anything_is_applied) {
  run("update shop.item set qty = null where id in (3, 5)");
  const core::schema::TableName item{.schema = "shop", .name = "item"};
  const auto from = introspect(database_.owner_connection(), {"shop"});
  ASSERT_TRUE(from.ok()) << describe(from.error());
  auto to = *from;
  auto& table = *std::ranges::find(to.tables, item, &core::schema::Table::name);
  std::ranges::find(table.columns, "qty", &core::schema::Column::name)->not_null = true;
  table.unique_keys.push_back({"item_qty_key", {"tenant_id", "qty"}});
  const auto fill_with = [&](const std::string& value) {
    return core::schema::plan(*from, to, {.conversions = {{.table = item, .column = "qty", .expression = value}}});
  };
  const auto stopped = apply(fill_with("'none'::text"), kChange, options());
  ASSERT_EQ(key_of(stopped), "schema.violations");
  ASSERT_EQ(stopped.error().details.size(), 1U + 2U);
  EXPECT_EQ(stopped.error().details[0].code, "item_qty_key is unique");
  EXPECT_EQ(stopped.error().details[0].message, "2 rows");
  EXPECT_NE(stopped.error().details[1].path.find("id=3"), std::string::npos);
  EXPECT_EQ(journaled_changes(), "0");
  EXPECT_EQ(key_of(apply(fill_with("('none'::text || (id)::text)"), kChange, to_the_end())), "ok");
}

TEST_F(ApplyTest, what_a_volatile_fill_gives_is_counted_before_a_rule_stands_on_it) {
  const core::schema::TableName item{.schema = "shop", .name = "item"};
  const auto from = introspect(database_.owner_connection(), {"shop"});
  ASSERT_TRUE(from.ok()) << describe(from.error());
  auto to = *from;
  auto& table = *std::ranges::find(to.tables, item, &core::schema::Table::name);
  table.columns.push_back({"draw", "integer", true, "(floor(random()))::integer"});
  table.unique_keys.push_back({"item_draw_key", {"tenant_id", "draw"}});
  const auto plan = core::schema::plan(*from, to);
  const auto stopped = apply(plan, kChange, to_the_end());
  ASSERT_EQ(key_of(stopped), "schema.filled_violations");
  ASSERT_EQ(stopped.error().details.size(), 1U + 20U);
  EXPECT_EQ(stopped.error().details[0].code, "item_draw_key is unique");
  EXPECT_EQ(stopped.error().details[0].message, std::to_string(kRows) + " rows");
  EXPECT_NE(stopped.error().details[1].path.find("id=1"), std::string::npos);
  EXPECT_EQ(ask("select count(draw) from shop.item"), std::to_string(kRows)) << "what was filled stays";
  EXPECT_EQ(ask("select to_regclass('shop.item_draw_key') is null"), "t");
  EXPECT_EQ(key_of(apply(plan, kChange, to_the_end())), "schema.filled_violations");
  run("update shop.item set draw = id");
  EXPECT_EQ(key_of(apply(plan, kChange, to_the_end())), "ok");
  EXPECT_EQ(ask("select to_regclass('shop.item_draw_key') is not null"), "t");
}

TEST_F(ApplyTest, values_that_cannot_be_converted_are_shown_before_anything_is_applied) {
  run("update shop.item set qty = 'many' where id in (3, 5)");
  const auto stopped = apply(amount_plan(), kChange, options());
  ASSERT_EQ(key_of(stopped), "schema.unconvertible") << describe(stopped.error());
  ASSERT_EQ(stopped.error().details.size(), 3U);
  EXPECT_EQ(stopped.error().details[0].message, "2 rows");
  EXPECT_NE(stopped.error().details[2].path.find("id=5"), std::string::npos);
  EXPECT_EQ(has_amount(), "0");
  run("update shop.item set qty = id::text");
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, options())), "ok");
}

TEST_F(ApplyTest, a_database_that_moved_since_the_plan_is_refused) {
  auto pinned = options();
  pinned.base = model_digest(*introspect(database_.owner_connection(), {"shop"}));
  run("alter table shop.item add column surprise text");
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, pinned)), "schema.database_moved");
  EXPECT_EQ(has_amount(), "0");
  run("alter table shop.item drop column surprise");
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, pinned)), "ok");
}

TEST_F(ApplyTest, the_end_is_compared_with_what_the_plan_leads_to) {
  auto pinned = to_the_end();
  pinned.target = "something else";
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, pinned)), "schema.target_missed");
  EXPECT_EQ(state(), "failed");
  pinned.target = model_digest(*introspect(database_.owner_connection(), {"shop"}));
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, pinned)), "ok");
}

TEST_F(ApplyTest, a_name_belongs_to_one_plan) {
  ASSERT_TRUE(apply(amount_plan(), kChange, options()).ok());
  auto other = amount_plan();
  other.steps[0].title = "something else";
  EXPECT_EQ(key_of(apply(other, kChange, options())), "schema.other_plan");
}

TEST_F(ApplyTest, a_lock_that_is_never_granted_leaves_nothing_applied) {
  const auto reader = owner();
  ASSERT_TRUE(reader->run_script("begin; select from shop.item").ok());
  std::vector<milliseconds> slept;
  std::vector<std::string> sent;
  auto hurried = listening(sent);
  hurried.limits.rungs = {10ms, 10ms, 20ms, 30ms};
  hurried.sleep = [&](milliseconds duration) {
    slept.push_back(duration);
    EXPECT_EQ(ask("select count(*) from pg_stat_activity where application_name = 'athyper schema change'"
                  " and datname = current_database() and state <> 'idle'"),
              "0")
        << "it sleeps in a transaction";
  };
  const auto parked = apply(amount_plan(), kChange, hurried);
  EXPECT_EQ(key_of(parked), "schema.waiting");
  EXPECT_EQ(state(), "waiting");
  EXPECT_EQ(has_amount(), "0");
  EXPECT_EQ(slept, (std::vector<milliseconds>{50ms, 200ms, 800ms}));
  EXPECT_TRUE(any_has(sent, "set local lock_timeout = '30ms'"));
  ASSERT_TRUE(reader->run_script("commit").ok());
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, hurried)), "ok");
  EXPECT_EQ(converted(), "60/60");
}

TEST_F(ApplyTest, readers_wait_no_longer_than_the_rung) {
  const auto reader = owner();
  ASSERT_TRUE(reader->run_script("begin; select from shop.item").ok());
  int tries = 0;
  auto hurried = options();
  hurried.limits.rungs = {20ms, 20ms, 20ms};
  hurried.sleep = [&](milliseconds) {
    if (++tries == 2) EXPECT_TRUE(reader->run_script("commit").ok());
  };
  const auto applied = apply(amount_plan(), kChange, hurried);
  ASSERT_TRUE(applied.ok()) << describe(applied.error());
  EXPECT_EQ(tries, 2);
  EXPECT_EQ(ask("select retries from core.schema_change_step where number = 1"), "2");
}

TEST_F(ApplyTest, nobody_waits_for_the_disk_under_a_lock) {
  run("do $$ begin execute format('alter database %I set synchronous_commit = on', current_database()); end $$");
  auto plan = amount_plan();
  auto& steps = plan.steps;
  steps[0].statements.emplace_back("alter table shop.item add column flush text");
  steps[0].statements.emplace_back("create table shop.seen as select current_setting('synchronous_commit') as flush");
  steps[2].backfill->assignments.emplace_back("flush = current_setting('synchronous_commit')");
  std::vector<std::string> sent;
  const auto applied = apply(plan, kChange, listening(sent));
  ASSERT_TRUE(applied.ok()) << describe(applied.error());
  EXPECT_EQ(ask("select flush from shop.seen"), "off");
  EXPECT_EQ(ask("select string_agg(distinct flush, ' ') from shop.item"), "off");
  EXPECT_EQ(ask("select current_setting('synchronous_commit')"), "on") << "what the others do is flushed";
  EXPECT_TRUE(any_has(sent, "update core.schema_change set state")) << "the end is a transaction of its own";
}

TEST_F(ApplyTest, an_old_transaction_anywhere_is_waited_for) {
  const auto old = owner();
  ASSERT_TRUE(old->run_script("begin; select 1").ok());
  auto strict = options();
  strict.limits.oldest_transaction = 0ms;
  const auto parked = apply(amount_plan(), kChange, strict);
  EXPECT_EQ(key_of(parked), "schema.waiting");
  EXPECT_NE(parked.error().message.find("a transaction has been open"), std::string::npos) << parked.error().message;
}

TEST_F(ApplyTest, a_lost_connection_is_told_and_the_next_run_converges) {
  auto cut = to_the_end();
  bool lost = false;
  cut.statement_boundary = [&](std::string_view text) {
    if (lost || !text.starts_with("with batch")) return;
    lost = true;
    run("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'athyper schema change'"
        " and datname = current_database()");
  };
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, cut)), "pg.unavailable");
  EXPECT_TRUE(lost);
  EXPECT_EQ(state(), "applying");
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, cut)), "ok");
  EXPECT_EQ(converted(), "60/60");
  EXPECT_EQ(ask("select sum(rows_done) from core.schema_change_step"), "60");
}

TEST_F(ApplyTest, of_two_appliers_one_stands_back) {
  std::string second;
  auto first = options();
  first.fence = [&](const Step&, Direction) -> lib::Result<void> {
    auto hurried = options();
    hurried.limits.other_applier = 20ms;
    second = key_of(apply(amount_plan(), kChange, hurried));
    return {};
  };
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, first)), "ok");
  EXPECT_EQ(second, "schema.busy");
  EXPECT_EQ(ask("select sum(rows_done) from core.schema_change_step"), "60");
}

TEST_F(ApplyTest, a_change_pauses_between_two_batches_and_goes_on) {
  auto asked = options();
  bool heard = false;
  asked.progress = [&](const ChangeProgress& progress) {
    if (progress.rows_done != 25 || heard) return;
    const auto requested = request_pause(database_.owner_connection(), kChange);
    heard = requested.ok() && *requested;
  };
  const auto paused = apply(amount_plan(), kChange, asked);
  ASSERT_TRUE(paused.ok()) << describe(paused.error());
  EXPECT_TRUE(heard);
  EXPECT_EQ(paused->state, ChangeState::paused);
  EXPECT_EQ(state(), "paused");
  EXPECT_EQ(ask("select rows_done || ' ' || state from core.schema_change_step where number = 3"), "25 running");
  const auto resumed = apply(amount_plan(), kChange, to_the_end());
  ASSERT_TRUE(resumed.ok()) << describe(resumed.error());
  EXPECT_EQ(resumed->state, ChangeState::completed);
  EXPECT_EQ(ask("select sum(rows_done) from core.schema_change_step"), "60");
}

TEST_F(ApplyTest, a_pooler_is_not_taken_for_the_server) {
  const auto& direct = database_.owner_connection();
  const auto begin = direct.find('\'') + 1;
  const auto folder = direct.substr(begin, direct.find('\'', begin) - begin);
  Pooler pooler(folder);
  auto pooled = options();
  pooled.owner_connection.replace(begin, folder.size(), pooler.folder());
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, pooled)), "schema.pooler");
  EXPECT_EQ(has_amount(), "0");
}

TEST_F(ApplyTest, only_a_running_change_can_be_asked_to_pause) {
  EXPECT_FALSE(*request_pause(database_.owner_connection(), "unknown"));
  ASSERT_TRUE(apply(amount_plan(), kChange, options()).ok());
  EXPECT_FALSE(*request_pause(database_.owner_connection(), kChange));
  run("update core.schema_change set state = 'applying'");
  EXPECT_FALSE(*request_pause(database_.owner_connection(), kChange)) << "its process was killed";
}

TEST_F(ApplyTest, before_the_contract_everything_can_be_taken_back) {
  const auto before = catalogue();
  int fences_back = 0;
  auto pinned = options();
  pinned.base = model_digest(*introspect(database_.owner_connection(), {"shop"}));
  pinned.fence = [&](const Step&, Direction direction) -> lib::Result<void> {
    fences_back += direction == Direction::back ? 1 : 0;
    return {};
  };
  ASSERT_TRUE(apply(amount_plan(), kChange, pinned).ok());
  const auto undone = roll_back(kChange, pinned);
  ASSERT_TRUE(undone.ok()) << describe(undone.error());
  EXPECT_EQ(undone->state, ChangeState::rolled_back);
  EXPECT_EQ(state(), "rolled_back");
  EXPECT_EQ(fences_back, 1);
  EXPECT_EQ(catalogue(), before);
  ASSERT_EQ(key_of(apply(amount_plan(), kChange, pinned)), "ok") << "it can be begun anew";
  EXPECT_EQ(converted(), "60/60");
}

TEST_F(ApplyTest, after_the_contract_nothing_is_taken_back) {
  ASSERT_TRUE(apply(amount_plan(), kChange, to_the_end()).ok());
  EXPECT_EQ(key_of(roll_back(kChange, options())), "schema.past_contract");
  EXPECT_EQ(key_of(roll_back("unknown", options())), "schema.unknown_change");
  EXPECT_EQ(has_amount(), "1");
}

TEST_F(ApplyTest, a_table_whose_rows_the_server_has_not_counted_is_not_taken_for_one_row) {
  auto plan = amount_plan();
  plan.steps[2].rows_written = 1'000'000'000;
  EXPECT_EQ(key_of(apply(plan, kChange, to_the_end())), "ok");
}

TEST_F(ApplyTest, what_its_own_build_left_is_cleared_and_what_another_left_stops_it) {
  run("create index item_amount_idx on shop.item (qty);"
      "update pg_index set indisvalid = false where indexrelid = 'shop.item_amount_idx'::regclass");
  auto plan = amount_plan();
  ASSERT_EQ(key_of(apply(plan, kChange, to_the_end())), "ok");
  EXPECT_NE(catalogue().find("item_amount_idx"), std::string::npos);
  make_table();
  run("create index strange_idx on shop.item (qty);"
      "update pg_index set indisvalid = false where indexrelid = 'shop.strange_idx'::regclass");
  EXPECT_EQ(key_of(apply(plan, kChange, to_the_end())), "schema.preflight");
  run("drop index shop.strange_idx");
  EXPECT_EQ(key_of(apply(plan, kChange, to_the_end())), "ok");
}

TEST_F(ApplyTest, a_concurrent_build_that_fails_leaves_no_index_behind) {
  auto plan = amount_plan();
  plan.steps[3].statements = {"create unique index concurrently item_amount_idx on shop.item ((amount % 7))"};
  const auto failed = apply(plan, kChange, options());
  ASSERT_EQ(key_of(failed), "schema.step_failed");
  EXPECT_NE(failed.error().message.find("could not create unique index"), std::string::npos) << failed.error().message;
  EXPECT_EQ(ask("select to_regclass('shop.item_amount_idx')::text"), "null");
  EXPECT_EQ(state(), "failed");
}

TEST_F(ApplyTest, a_step_that_fails_keeps_what_came_before_and_says_why) {
  run("insert into shop.item values ('00000000-0000-0000-0000-000000000001', -1, '-1')");
  const auto failed = apply(amount_plan(), kChange, options());
  ASSERT_EQ(key_of(failed), "schema.step_failed");
  EXPECT_NE(failed.error().message.find("B10.3 step B10.3 on shop.item"), std::string::npos) << failed.error().message;
  EXPECT_NE(failed.error().message.find("item_amount_check"), std::string::npos) << failed.error().message;
  EXPECT_EQ(ask("select last_error like '%item_amount_check%' from core.schema_change"), "t");
  const auto found = find_change(database_.owner_connection(), kChange);
  ASSERT_TRUE(found.ok() && found->has_value());
  EXPECT_EQ((*found)->state, ChangeState::failed);
  EXPECT_EQ((*found)->step, 5U);
  EXPECT_EQ((*found)->title, "step B10.3");
  run("delete from shop.item where id = -1");
  EXPECT_EQ(key_of(apply(amount_plan(), kChange, options())), "ok");
}

TEST_F(ApplyTest, a_condition_that_does_not_hold_stops_the_step) {
  auto plan = amount_plan();
  plan.steps[0].precondition = "select false";
  EXPECT_EQ(key_of(apply(plan, kChange, options())), "schema.step_failed");
  EXPECT_EQ(has_amount(), "0");
  make_table();
  plan = amount_plan();
  plan.steps[4].postcondition = "select false";
  EXPECT_EQ(key_of(apply(plan, kChange, options())), "schema.step_failed");
}

TEST_F(ApplyTest, rows_that_a_backfill_leaves_as_they_are_end_it) {
  run("update shop.item set qty = null where id = 9");
  const auto failed = apply(amount_plan(), kChange, options());
  ASSERT_EQ(key_of(failed), "schema.step_failed");
  EXPECT_NE(failed.error().message.find("1 rows are as they were"), std::string::npos) << failed.error().message;
  EXPECT_EQ(ask("select rows_done from core.schema_change_step where number = 3"), "59");
}

TEST_F(ApplyTest, batches_grow_while_they_are_short_and_the_table_is_vacuumed_on_the_way) {
  std::vector<std::string> sent;
  auto quick = listening(sent);
  quick.limits.first_batch_rows = 10;
  quick.limits.batch_shortest = 1h;
  quick.limits.vacuum_rows = 20;
  ASSERT_TRUE(apply(amount_plan(), kChange, quick).ok());
  for (const auto* limit : {"limit 10)", "limit 20)", "limit 40)"}) EXPECT_TRUE(any_has(sent, limit)) << limit;
  EXPECT_EQ(std::ranges::count(sent, "vacuum (skip_locked) \"shop\".\"item\""), 2);
}

TEST_F(ApplyTest, the_foreground_can_ask_for_rest_between_batches) {
  std::vector<milliseconds> slept;
  auto polite = options();
  polite.throttle = [] { return 7ms; };
  polite.sleep = [&](milliseconds duration) { slept.push_back(duration); };
  ASSERT_TRUE(apply(amount_plan(), kChange, polite).ok());
  EXPECT_EQ(slept, std::vector<milliseconds>(4, 7ms));
}

}  // namespace
}  // namespace athyper::adapters::db::schema
