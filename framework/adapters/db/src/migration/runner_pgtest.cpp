#include <athyper/adapters/db/migration_runner.hpp>

#include <algorithm>

#include <gtest/gtest.h>

#include "testing/runner_fixture.hpp"

namespace athyper::adapters::db::migration {
namespace {

using core::schema::PhysicalModel;

class RunnerTest : public RunnerFixture {};

TEST_F(RunnerTest, migrations_are_applied_in_order_and_once) {
  auto both = runner(both_);
  EXPECT_EQ(states(both), "0001_a pending, 0002_b pending");
  const auto report = both.deploy();
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->applied, (Names{"0001_a", "0002_b"}));
  EXPECT_EQ(columns(), "tenant_id id name note");
  EXPECT_EQ(states(both), "0001_a applied, 0002_b applied");
  EXPECT_FALSE(both.status()->front().applied_at.empty());
  const auto again = both.deploy();
  ASSERT_TRUE(again.ok()) << describe(again.error());
  EXPECT_TRUE(again->applied.empty() && again->baselined.empty());
}

TEST_F(RunnerTest, what_else_stands_in_the_schemas_is_left_alone) {
  run("create table shop.mine (id int); create view shop.peek as select 1 as one; create type shop.mood as enum ('x')");
  EXPECT_EQ(key_of(runner(both_).deploy()), "ok");
  EXPECT_EQ(ask("select to_regclass('shop.mine') is not null"), "t");
}

TEST_F(RunnerTest, a_migration_whose_files_changed_is_refused_and_nothing_is_done) {
  ASSERT_EQ(key_of(runner({both_[0]}).deploy()), "ok");
  auto changed = both_;
  changed[0].checksum = "another";
  auto edited = runner(changed);
  const auto refused = edited.deploy();
  ASSERT_EQ(key_of(refused), "migration.changed");
  EXPECT_EQ(refused.error().details[0].path, "0001_a");
  EXPECT_EQ(states(edited), "0001_a changed, 0002_b pending");
  EXPECT_EQ(columns(), "tenant_id id name");
}

TEST_F(RunnerTest, a_database_that_knows_more_is_refused) {
  ASSERT_EQ(key_of(runner(both_).deploy()), "ok");
  auto older = runner({both_[0]});
  const auto refused = older.deploy();
  ASSERT_EQ(key_of(refused), "migration.missing");
  EXPECT_EQ(refused.error().details[0].path, "0002_b");
  EXPECT_EQ(states(older), "0001_a applied, 0002_b missing");
}

TEST_F(RunnerTest, one_that_comes_before_an_applied_one_is_refused) {
  ASSERT_EQ(key_of(runner(both_).deploy()), "ok");
  run("delete from core.schema_migration where name = '0001_a'");
  const auto refused = runner(both_).deploy();
  ASSERT_EQ(key_of(refused), "migration.out_of_order");
  EXPECT_EQ(refused.error().details[0].path, "0001_a");
}

TEST_F(RunnerTest, a_database_that_moved_is_refused_until_it_is_back) {
  ASSERT_EQ(key_of(runner({both_[0]}).deploy()), "ok");
  run("alter table shop.item add column stray int");
  auto both = runner(both_);
  EXPECT_EQ(key_of(both.deploy()), "schema.database_moved");
  EXPECT_EQ(states(both), "0001_a applied, 0002_b pending");
  EXPECT_EQ(columns(), "tenant_id id name stray");
  run("alter table shop.item drop column stray");
  EXPECT_EQ(key_of(both.deploy()), "ok");
  EXPECT_EQ(states(both), "0001_a applied, 0002_b applied");
}

TEST_F(RunnerTest, a_migration_that_never_began_may_be_written_again) {
  ASSERT_EQ(key_of(runner({both_[0]}).deploy()), "ok");
  run("alter table shop.item add column stray int");
  ASSERT_EQ(key_of(runner(both_).deploy()), "schema.database_moved");
  run("alter table shop.item drop column stray");
  EXPECT_EQ(key_of(runner(chain({shop(), with_column(shop(), "colour")})).deploy()), "ok");
  EXPECT_EQ(columns(), "tenant_id id name colour");
}

TEST_F(RunnerTest, a_database_that_is_there_already_is_taken_as_it_is) {
  for (const auto& statement : core::schema::create_script(shop())) run(statement);
  const auto report = runner(both_).deploy();
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->baselined, Names{"0001_a"});
  EXPECT_EQ(report->applied, Names{"0002_b"});
  EXPECT_EQ(columns(), "tenant_id id name note");
}

TEST_F(RunnerTest, a_database_that_is_like_no_migration_is_not_touched) {
  run("create table shop.item (id int primary key)");
  EXPECT_EQ(key_of(runner(both_).deploy()), "schema.database_moved");
  EXPECT_EQ(columns(), "id");
  EXPECT_EQ(ask("select count(*) from core.schema_migration where line = '0001_a'"), "0");
}

TEST_F(RunnerTest, contract_steps_wait_until_they_are_asked_for) {
  const auto dropped = chain({noted_, shop()});
  ASSERT_EQ(key_of(runner({dropped[0]}).deploy()), "ok");
  auto soft = runner(dropped, false);
  const auto report = soft.deploy();
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->soaking, Names{"0002_b"});
  EXPECT_EQ(states(soft), "0001_a applied, 0002_b soaking");
  EXPECT_EQ(columns(), "tenant_id id name note");
  EXPECT_EQ(soft.deploy()->soaking, Names{"0002_b"});

  EXPECT_EQ(soft.status()->back().waiting, Names{"drop column note of shop.item"});

  const auto three = chain({noted_, shop(), with_column(shop(), "colour")});
  EXPECT_EQ(runner(three).deploy()->applied, (Names{"0002_b", "0003_c"}));
  EXPECT_EQ(columns(), "tenant_id id name colour");
}

TEST_F(RunnerTest, a_schema_that_leaves_goes_with_its_contract_steps) {
  const auto dropped = chain({shop(), only_core()});
  ASSERT_EQ(key_of(runner({dropped[0]}).deploy()), "ok");
  auto soft = runner(dropped, false);
  EXPECT_EQ(soft.deploy()->soaking, Names{"0002_b"});
  EXPECT_EQ(ask("select to_regclass('shop.item') is null and to_regclass('shop.item_dropped') is not null"), "t");
  ASSERT_TRUE(soft.roll_back("0002_b").ok());
  EXPECT_EQ(columns(), "tenant_id id name");
  EXPECT_EQ(runner(dropped).deploy()->applied, Names{"0002_b"});
  EXPECT_EQ(ask("select to_regnamespace('shop') is null"), "t");
  EXPECT_EQ(states(runner(dropped)), "0001_a applied, 0002_b applied");
  EXPECT_EQ(runner(chain({shop(), only_core(), shop()})).deploy()->applied, Names{"0003_c"});
  EXPECT_EQ(columns(), "tenant_id id name");
}

TEST_F(RunnerTest, a_schema_that_leaves_is_kept_while_it_holds_something_else) {
  const auto dropped = chain({shop(), only_core()});
  ASSERT_EQ(key_of(runner({dropped[0]}).deploy()), "ok");
  run("create function shop.tell() returns int language sql as 'select 1'; create sequence shop.numbers");
  const auto refused = runner(dropped).deploy();
  ASSERT_EQ(key_of(refused), "schema.schema_in_use");
  ASSERT_EQ(refused.error().details.size(), 2U);
  EXPECT_EQ(refused.error().details[0].path, "shop");
  EXPECT_EQ(refused.error().details[0].message, "function shop.tell()");
  EXPECT_EQ(refused.error().details[1].message, "sequence shop.numbers");
  EXPECT_EQ(columns(), "tenant_id id name") << "nothing was applied";

  run("drop function shop.tell(); drop sequence shop.numbers");
  ASSERT_EQ(runner(dropped, false).deploy()->soaking, Names{"0002_b"});
  run("create table shop.late (id int)");
  const auto late = runner(dropped).deploy();
  ASSERT_EQ(key_of(late), "schema.schema_in_use");
  EXPECT_EQ(late.error().details[0].message, "table shop.late");
  run("drop table shop.late");
  EXPECT_EQ(runner(dropped).deploy()->applied, Names{"0002_b"});
  EXPECT_EQ(ask("select to_regnamespace('shop') is null"), "t");
}

TEST_F(RunnerTest, a_database_that_still_has_the_schema_is_taken_for_the_migration_before) {
  const auto dropped = chain({shop(), only_core()});
  run("drop schema shop");
  for (const auto& statement : core::schema::create_script(shop())) run(statement);
  const auto report = runner(dropped).deploy();
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->baselined, Names{"0001_a"});
  EXPECT_EQ(report->applied, Names{"0002_b"});
}

TEST_F(RunnerTest, what_was_rolled_back_is_pending_again) {
  const auto dropped = chain({noted_, shop()});
  ASSERT_EQ(runner(dropped, false).deploy()->soaking, Names{"0002_b"});
  const auto undone = runner(dropped).roll_back("0002_b");
  ASSERT_TRUE(undone.ok()) << describe(undone.error());
  auto again = runner(dropped);
  EXPECT_EQ(states(again), "0001_a applied, 0002_b pending");
  EXPECT_EQ(again.deploy()->applied, Names{"0002_b"});
  EXPECT_EQ(columns(), "tenant_id id name");
  EXPECT_EQ(again.roll_back("0003_c").error().key, "schema.unknown_change");
}

TEST_F(RunnerTest, a_run_that_was_cut_off_goes_on_with_the_plan_it_began) {
  ASSERT_EQ(key_of(runner({both_[0]}).deploy()), "ok");
  auto cut = options();
  cut.limits.rungs = {1ms};
  const auto reader = owner();
  ASSERT_TRUE(reader->run_script("begin; select from shop.item").ok());
  MigrationRunner waiting(both_, cut);
  EXPECT_EQ(key_of(waiting.deploy()), "schema.waiting");
  EXPECT_EQ(states(waiting), "0001_a applied, 0002_b failed");
  EXPECT_FALSE(waiting.status()->back().detail.empty());
  EXPECT_EQ(columns(), "tenant_id id name");
  ASSERT_TRUE(reader->run_script("rollback").ok());
  EXPECT_EQ(waiting.deploy()->applied, Names{"0002_b"});
  EXPECT_EQ(columns(), "tenant_id id name note");
  const auto plan = journaled_plan(database_.owner_connection(), "migration:0001_a/0002_b");
  ASSERT_TRUE(plan.ok() && plan->has_value());
  EXPECT_EQ((*plan)->steps.size(), both_[1].plan.steps.size());
}

TEST_F(RunnerTest, every_month_of_a_table_gets_its_index) {
  run("create table shop.item (tenant_id uuid not null, id int not null, name text, at timestamptz not null,"
      " primary key (tenant_id, id, at)) partition by range (at);"
      "select app.ensure_month_partitions('shop', 'item', '2030-05-05', 1)");
  auto from = introspect(database_.owner_connection(), {"core", "shop"});
  ASSERT_TRUE(from.ok()) << describe(from.error());
  auto to = *from;
  std::ranges::find(to.tables, "item", [](const auto& table) {
    return table.name.name;
  })->indexes.push_back({.name = "item_name_idx", .keys = {{.expression = "name"}}});
  const auto made = make_migration("0001_index", *from, to);
  ASSERT_TRUE(made.ok()) << describe(made.error());
  const auto report = runner({*made}).deploy();
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(ask("select count(*) from pg_inherits where inhparent = 'shop.item_name_idx'::regclass"), "3");
  EXPECT_EQ(ask("select indisvalid from pg_index where indexrelid = 'shop.item_name_idx'::regclass"), "t");
}

TEST_F(RunnerTest, migrations_lead_to_the_model_they_were_written_for) {
  const auto provisioned = MigrationRunner({}, options()).replay({"core", "shop"});
  ASSERT_TRUE(provisioned.ok()) << describe(provisioned.error());
  auto to = *provisioned;
  to.schemas.emplace_back("shop");
  to.tables.push_back(shop().tables[0]);
  auto made = make_migration("0001_a", *provisioned, to);
  ASSERT_TRUE(made.ok()) << describe(made.error());
  const auto replayed = runner({*made}).replay({"core", "shop"});
  ASSERT_TRUE(replayed.ok()) << describe(replayed.error());
  EXPECT_EQ(model_digest(*replayed), model_digest(to));
  EXPECT_EQ(find_table(*replayed, {"shop", "item"})->columns[0].name, "tenant_id") << "in their order of creation";

  made->target = "elsewhere";
  const auto differs = runner({*made}).replay({"core", "shop"});
  ASSERT_FALSE(differs.ok());
  EXPECT_EQ(differs.error().key, "migration.replay_differs");
  made->plan.steps[1].statements = {"create table shop.item (id nosuchtype)"};
  const auto refused = runner({*made}).replay({"core", "shop"});
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "schema.refused_by_database");
}

TEST_F(RunnerTest, the_next_migration_drops_a_schema_that_is_not_declared_any_more) {
  run("drop schema shop");
  const auto ground = MigrationRunner({}, options()).replay({"core", "app"});
  ASSERT_TRUE(ground.ok()) << describe(ground.error());
  auto declared = *ground;
  declared.schemas = {"app", "core", "shop"};
  declared.tables.push_back(shop().tables[0]);
  const auto first = runner({}).next("first", declared);
  ASSERT_TRUE(first.ok() && first->has_value()) << describe(first.error());
  auto one = runner({**first});
  ASSERT_EQ(key_of(one.deploy()), "ok");

  auto smaller = *ground;
  smaller.schemas = {"app", "core"};
  const auto second = one.next("second", smaller);
  ASSERT_TRUE(second.ok() && second->has_value()) << describe(second.error());
  auto two = runner({**first, **second});
  EXPECT_EQ(two.deploy()->applied, Names{"0002_second"});
  EXPECT_EQ(ask("select to_regnamespace('shop') is null"), "t");
  const auto nothing_more = two.next("third", smaller);
  ASSERT_TRUE(nothing_more.ok()) << describe(nothing_more.error());
  EXPECT_FALSE(nothing_more->has_value());

  // Provisioning makes functions in `app`.
  smaller.schemas = {"core"};
  const auto refused = two.next("third", smaller);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "schema.schema_in_use");
  EXPECT_EQ(refused.error().details[0].path, "app");
}

TEST_F(RunnerTest, the_next_migration_leads_to_what_is_declared_in_anybodys_words) {
  run("drop schema shop");
  const auto ground = MigrationRunner({}, options()).replay({"core", "shop"});
  ASSERT_TRUE(ground.ok()) << describe(ground.error());
  auto declared = *ground;
  declared.schemas = {"core", "shop"};
  declared.tables.push_back(shop().tables[0]);
  declared.tables.back().checks.push_back({.name = "item_name_check", .expression = "name in ('a', 'b')"});
  const auto first = runner({}).next("first", declared);
  ASSERT_TRUE(first.ok() && first->has_value()) << describe(first.error());
  EXPECT_EQ((*first)->name, "0001_first");
  auto one = runner({**first});
  ASSERT_EQ(key_of(one.deploy()), "ok");
  EXPECT_EQ(columns(), "tenant_id id name") << "in the order of the declaration";
  const auto second = one.next("second", declared);
  ASSERT_TRUE(second.ok()) << describe(second.error());
  EXPECT_FALSE(second->has_value());
  EXPECT_EQ(one.next("No", declared).error().key, "migration.bad_name");

  run("insert into shop.item values (gen_random_uuid(), 1, 'a'), (gen_random_uuid(), 2, 'b')");
  auto typed = declared;
  typed.tables.back().columns.push_back({.name = "amount", .type = "integer"});
  const auto converting = one.next("amount", typed, {{{"shop", "item"}, "amount", "(name || id)::integer"}});
  ASSERT_TRUE(converting.ok() && converting->has_value());
  auto both = runner({**first, **converting});
  EXPECT_EQ(key_of(both.deploy()), "schema.unconvertible");
  EXPECT_EQ(columns(), "tenant_id id name") << "nothing was applied";
}

}  // namespace
}  // namespace athyper::adapters::db::migration
