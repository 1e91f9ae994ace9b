#include <set>

#include <gtest/gtest.h>

#include <athyper/core/schema/plan.hpp>
#include <support/golden.hpp>

#include "plan/operations.hpp"
#include "testing/plan_cases.hpp"
#include "testing/sample_model.hpp"

namespace athyper::core::schema {
namespace {

const std::filesystem::path kCases = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "testdata" / "plan";

TEST(Plan, prints_the_steps_or_the_refusals_of_every_rule) {
  for (const auto& entry : testing::plan_cases()) {
    std::filesystem::create_directories(kCases / entry.name);
    athyper::testing::expect_golden(kCases / entry.name / "plan.txt",
                                    describe(plan(entry.from, entry.to, entry.hints)));
  }
}

TEST(Plan, prints_what_is_otherwise_on_18) {
  for (auto& entry : testing::plan_cases()) {
    const std::string before = describe(plan(entry.from, entry.to, entry.hints));
    entry.hints.server_version = 18;
    const std::string on_18 = describe(plan(entry.from, entry.to, entry.hints));
    const auto golden = kCases / entry.name / "plan-18.txt";
    if (on_18 != before) athyper::testing::expect_golden(golden, on_18);
    EXPECT_EQ(on_18 != before, std::filesystem::exists(golden)) << golden;
  }
}

TEST(Plan, has_a_case_for_every_folder_and_a_folder_for_every_case) {
  std::set<std::string> folders;
  for (const auto& folder : athyper::testing::case_folders(kCases)) folders.insert(folder.filename());
  std::set<std::string> cases;
  for (const auto& entry : testing::plan_cases()) cases.insert(entry.name);
  EXPECT_EQ(folders, cases);
}

TEST(Plan, uses_every_row_of_the_list_in_some_case) {
  std::set<std::string> rules;
  for (const auto& entry : testing::plan_cases()) {
    const Plan made = plan(entry.from, entry.to, entry.hints);
    for (const auto& step : made.steps) rules.insert(step.rule.substr(0, step.rule.find('.')));
    for (const auto& refusal : made.refusals) rules.insert(refusal.rule);
  }
  for (const auto& row : plan_detail::operations())
    EXPECT_TRUE(rules.contains(std::string(row.rule))) << row.rule << " " << to_string(row.kind);
}

TEST(Plan, is_empty_for_equal_models) {
  const Plan made = plan(testing::sample_model(), testing::sample_model());
  EXPECT_EQ(describe(made), "");
}

TEST(Plan, lets_a_table_of_the_platform_have_keys_without_a_tenant) {
  PhysicalModel to = testing::sample_model();
  to.tables.push_back({.name = {"core", "job"}, .columns = {testing::text("id", true), testing::text("tenant_id")}});
  to.tables.back().primary_key = PrimaryKey{.name = "job_pkey", .columns = {"id"}};
  to.schemas.emplace_back("core");
  EXPECT_EQ(plan(testing::sample_model(), to).refusals.size(), 1U);
  to.tables.back().comment = "platform: taken by workers of every tenant";
  EXPECT_TRUE(plan(testing::sample_model(), to).refusals.empty());
}

TEST(Plan, tells_each_step_from_every_other) {
  for (const auto& entry : testing::plan_cases()) {
    std::set<std::string> seen;
    for (const auto& step : plan(entry.from, entry.to, entry.hints).steps) {
      const bool is_new = seen.insert(step.rule + " " + to_string(step.table) + " " + step.object).second;
      EXPECT_TRUE(is_new) << entry.name << ": " << step.rule << " " << step.object;
    }
  }
}

TEST(Plan, asks_before_it_says_done) {
  for (const auto& entry : testing::plan_cases()) {
    for (const auto& step : plan(entry.from, entry.to, entry.hints).steps) {
      if (step.kind == Step::Kind::contract) EXPECT_TRUE(step.inverse.empty()) << entry.name << " " << step.rule;
      EXPECT_EQ(step.kind == Step::Kind::backfill, step.backfill.has_value()) << entry.name << " " << step.rule;
      const bool has_work = step.kind != Step::Kind::backfill && step.kind != Step::Kind::version_fence;
      EXPECT_EQ(has_work, !step.statements.empty()) << entry.name << " " << step.rule;
    }
  }
}

}  // namespace
}  // namespace athyper::core::schema
