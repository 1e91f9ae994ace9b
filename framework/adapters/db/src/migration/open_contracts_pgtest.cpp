// Later migrations while contract steps of earlier ones wait.
#include <gtest/gtest.h>

#include "testing/runner_fixture.hpp"

namespace athyper::adapters::db::migration {
namespace {

using core::schema::PhysicalModel;

/// The first migration makes the schema as well: what they lead to can be tried from nothing.
std::vector<Migration> line(const std::vector<PhysicalModel>& models) {
  return chain(models, only_core());
}

class OpenContractsTest : public RunnerFixture {
 protected:
  void SetUp() override {}
  MigrationRunner soft(std::vector<Migration> migrations) { return runner(std::move(migrations), false); }
  /// "0002_b drop column note of shop.item": contract steps in the order in which they ran.
  std::string contracts_that_ran() {
    return ask(
        "select string_agg(split_part(change_id, '/', 2) || ' ' || title, ', ' order by finished_at)"
        " from core.schema_change_step where content ->> 'kind' = 'contract' and state = 'done'");
  }
  static std::string details(const lib::Error& error) {
    std::string out;
    for (const auto& detail : error.details) out += detail.path + ": " + detail.message + "\n";
    return out;
  }
};

TEST_F(OpenContractsTest, a_later_one_is_applied_and_the_earlier_keeps_what_it_replaced) {
  const auto three = line({noted_, shop(), with_column(shop(), "colour")});
  auto kept = soft(three);
  const auto report = kept.deploy();
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->applied, (Names{"0001_a", "0003_c"}));
  EXPECT_EQ(report->soaking, Names{"0002_b"});
  EXPECT_EQ(states(kept), "0001_a applied, 0002_b soaking, 0003_c applied");
  EXPECT_EQ(columns(), "tenant_id id name note colour");
  EXPECT_EQ(kept.deploy()->soaking, Names{"0002_b"});

  EXPECT_EQ(runner(three).deploy()->applied, Names{"0002_b"});
  EXPECT_EQ(states(kept), "0001_a applied, 0002_b applied, 0003_c applied");
  EXPECT_EQ(columns(), "tenant_id id name colour");
}

TEST_F(OpenContractsTest, of_two_that_wait_the_earlier_goes_first) {
  const auto sized = with_column(noted_, "size");
  const auto four =
      line({sized, without_column(sized, "note"), shop(), with_column(with_column(shop(), "colour"), "weight")});
  ASSERT_EQ(soft({four[0], four[1]}).deploy()->soaking, Names{"0002_b"});
  const auto report = soft(four).deploy();
  ASSERT_TRUE(report.ok()) << describe(report.error());
  EXPECT_EQ(report->soaking, (Names{"0002_b", "0003_c"}));
  EXPECT_EQ(report->applied, Names{"0004_d"});
  EXPECT_EQ(columns(), "tenant_id id name note size colour weight");

  EXPECT_EQ(runner(four).deploy()->applied, (Names{"0002_b", "0003_c"}));
  EXPECT_EQ(contracts_that_ran(), "0002_b drop column note of shop.item, 0003_c drop column size of shop.item");
  EXPECT_EQ(columns(), "tenant_id id name colour weight");
}

TEST_F(OpenContractsTest, contract_steps_that_are_asked_for_run_before_what_is_pending) {
  const auto three = line({noted_, shop(), noted_});
  ASSERT_EQ(soft({three[0], three[1]}).deploy()->soaking, Names{"0002_b"});
  EXPECT_EQ(runner(three).deploy()->applied, (Names{"0002_b", "0003_c"}));
  EXPECT_EQ(columns(), "tenant_id id name note");
}

TEST_F(OpenContractsTest, a_database_that_moved_is_refused_whatever_waits) {
  const auto three = line({noted_, shop(), with_column(shop(), "colour")});
  ASSERT_EQ(soft({three[0], three[1]}).deploy()->soaking, Names{"0002_b"});
  run("alter table shop.item add column stray int");
  EXPECT_EQ(key_of(soft(three).deploy()), "schema.database_moved");
  run("alter table shop.item drop column stray; alter table shop.item drop column note");
  EXPECT_EQ(key_of(soft(three).deploy()), "schema.database_moved") << "somebody else dropped what the contract drops";
  run("alter table shop.item add column note text");
  EXPECT_EQ(key_of(soft(three).deploy()), "ok");
  run("alter table shop.item add column stray int");
  EXPECT_EQ(key_of(runner(three).deploy()), "schema.target_missed");
  run("alter table shop.item drop column stray");
  EXPECT_EQ(key_of(runner(three).deploy()), "ok");
  EXPECT_EQ(columns(), "tenant_id id name colour");
}

TEST_F(OpenContractsTest, one_that_makes_what_another_still_has_to_drop_is_refused_by_name) {
  const auto three = line({noted_, shop(), noted_});
  auto all = soft(three);
  const auto refused = all.deploy();
  ASSERT_EQ(key_of(refused), "migration.soaking");
  EXPECT_EQ(details(refused.error()), "shop.item.note: 0002_b still has to drop column note of shop.item\n");
  EXPECT_NE(refused.error().message.find("0003_c cannot be applied while 0002_b keeps"), std::string::npos);
  EXPECT_NE(refused.error().message.find("db:deploy --contract"), std::string::npos);
  EXPECT_EQ(states(all), "0001_a applied, 0002_b soaking, 0003_c pending");
  EXPECT_EQ(runner(three).deploy()->applied, (Names{"0002_b", "0003_c"}));
}

TEST_F(OpenContractsTest, a_rule_of_one_name_that_another_still_has_to_drop_is_refused) {
  auto indexed = noted_;
  indexed.tables[0].indexes.push_back({.name = "item_idx", .keys = {{.expression = "note"}}});
  auto anew = shop();
  anew.tables[0].indexes.push_back({.name = "item_idx", .keys = {{.expression = "name"}}});
  const auto refused = soft(line({indexed, shop(), anew})).deploy();
  ASSERT_EQ(key_of(refused), "migration.soaking");
  EXPECT_NE(details(refused.error()).find("shop.item.item_idx: 0002_b still has to drop the index item_idx"),
            std::string::npos)
      << details(refused.error());
}

TEST_F(OpenContractsTest, a_table_goes_together_with_a_column_that_waits) {
  const auto three = line({noted_, shop(), nothing()});
  ASSERT_EQ(key_of(soft({three[0]}).deploy()), "ok");
  ASSERT_EQ(soft(three).deploy()->soaking, (Names{"0002_b", "0003_c"}));
  EXPECT_EQ(ask("select to_regclass('shop.item') is null and to_regclass('shop.item_dropped') is not null"), "t");
  EXPECT_EQ(runner(three).deploy()->applied, (Names{"0002_b", "0003_c"}));
  EXPECT_EQ(ask("select to_regclass('shop.item_dropped') is null"), "t");
}

TEST_F(OpenContractsTest, a_table_is_not_made_anew_while_its_old_self_keeps_the_names_of_its_keys) {
  const auto three = line({shop(), nothing(), noted_});
  ASSERT_EQ(key_of(soft({three[0]}).deploy()), "ok");
  const auto refused = soft(three).deploy();
  ASSERT_EQ(key_of(refused), "migration.soaking");
  EXPECT_EQ(details(refused.error()), "shop.item: 0002_b still has to drop table shop.item\n");
  EXPECT_NE(refused.error().message.find("item_pkey"), std::string::npos);
  EXPECT_EQ(runner(three).deploy()->applied, (Names{"0002_b", "0003_c"}));
  EXPECT_EQ(columns(), "tenant_id id name note");
}

TEST_F(OpenContractsTest, a_table_in_a_schema_that_still_has_to_go_is_refused) {
  const auto three = line({shop(), only_core(), shop()});
  ASSERT_EQ(key_of(soft({three[0]}).deploy()), "ok");
  const auto refused = soft(three).deploy();
  ASSERT_EQ(key_of(refused), "migration.soaking");
  EXPECT_NE(details(refused.error()).find("shop: 0002_b still has to drop schema shop"), std::string::npos);
  EXPECT_EQ(runner(three).deploy()->applied, (Names{"0002_b", "0003_c"}));
}

TEST_F(OpenContractsTest, contract_steps_that_were_cut_off_do_not_hinder_a_later_one) {
  const auto sized = with_column(noted_, "size");
  const auto three = line({sized, shop(), with_column(shop(), "colour")});
  ASSERT_EQ(soft({three[0], three[1]}).deploy()->soaking, Names{"0002_b"});
  auto cut = options();
  cut.stop = [] { return true; };
  EXPECT_EQ(key_of(MigrationRunner({three[0], three[1]}, cut).deploy()), "schema.stopped");
  EXPECT_EQ(columns(), "tenant_id id name size");
  auto kept = soft(three);
  EXPECT_EQ(kept.deploy()->applied, Names{"0003_c"});
  EXPECT_EQ((*kept.status())[1].waiting, Names{"drop column size of shop.item"});
  EXPECT_EQ(runner(three).deploy()->applied, Names{"0002_b"});
  EXPECT_EQ(columns(), "tenant_id id name colour");
}

TEST_F(OpenContractsTest, the_last_one_is_taken_back_and_no_other) {
  const auto three = line({noted_, shop(), with_column(shop(), "colour")});
  auto kept = soft(three);
  ASSERT_EQ(key_of(kept.deploy()), "ok");
  EXPECT_EQ(kept.roll_back("0002_b").error().key, "migration.out_of_order");
  const auto undone = kept.roll_back("0003_c");
  ASSERT_TRUE(undone.ok()) << describe(undone.error());
  EXPECT_EQ(states(kept), "0001_a applied, 0002_b soaking, 0003_c pending");
  EXPECT_EQ(columns(), "tenant_id id name note");
  ASSERT_EQ(key_of(kept.deploy()), "ok");
  EXPECT_EQ(runner(three).deploy()->applied, Names{"0002_b"});
  ASSERT_TRUE(kept.roll_back("0003_c").ok()) << "also when what it stood on was contracted since";
  EXPECT_EQ(columns(), "tenant_id id name");
}

TEST_F(OpenContractsTest, an_owner_who_may_make_no_database_is_told) {
  const auto three = line({noted_, shop(), with_column(shop(), "colour")});
  ASSERT_EQ(soft({three[0], three[1]}).deploy()->soaking, Names{"0002_b"});
  run("create role open_contracts_limited; grant usage on schema core, shop to open_contracts_limited;"
      "grant select on all tables in schema core to open_contracts_limited");
  auto limited = options(false);
  limited.owner_connection += " options='-c role=open_contracts_limited'";
  const auto refused = MigrationRunner(three, limited).deploy();
  run("drop owned by open_contracts_limited; drop role open_contracts_limited");
  ASSERT_EQ(key_of(refused), "migration.soaking");
  EXPECT_NE(refused.error().message.find("CREATEDB"), std::string::npos);
  EXPECT_EQ(columns(), "tenant_id id name note");
}

}  // namespace
}  // namespace athyper::adapters::db::migration
