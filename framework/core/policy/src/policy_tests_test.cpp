// Policy tests as data: the sample's pass and cover every rule; each folder of testdata shows what is said of wrong
// files, of cases that fail and of rules that no case has seen.
#include <gtest/gtest.h>

#include <athyper/core/policy/simulation.hpp>
#include <athyper/core/policy/test_run.hpp>
#include <support/golden.hpp>

namespace athyper::core::policy {
namespace {

namespace fs = std::filesystem;
const fs::path kRoot = ATHYPER_TEST_SOURCE_DIR;

std::vector<meta::SourceFile> read_folder(const fs::path& folder) {
  std::vector<meta::SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".yaml") continue;
    files.push_back({entry.path().lexically_relative(folder).string(), athyper::testing::read_file(entry.path())});
  }
  std::ranges::sort(files, {}, &meta::SourceFile::path);
  return files;
}

std::string print_findings(const lib::Error& error) {
  std::string out;
  for (const auto& detail : error.details) out += detail.path + ": " + detail.code + ": " + detail.message + "\n";
  return out;
}

std::string print_report(const TestReport& report) {
  std::string out;
  for (const TestCase& one : report.cases) {
    out += one.place + ": " + one.principal + " " + one.operation + " " + one.resource + ": " +
           std::string(to_string(one.actual)) + (one.rule.empty() ? "" : " by " + one.rule) +
           (one.passed() ? "" : "  FAILED: " + one.failure) + "\n";
  }
  for (const RuleCoverage& rule : report.rules) {
    out += rule.place + ": " + rule.entity + "/" + rule.rule + (rule.held ? " held" : "") +
           (rule.failed ? " failed" : "") + (rule.covered() ? "" : "  NOT COVERED") + "\n";
  }
  return out + std::to_string(report.coverage_percent()) + " %\n";
}

TEST(PolicyTests, say_what_is_decided_and_what_is_covered) {
  for (const fs::path& folder : athyper::testing::case_folders(kRoot / "testdata" / "run")) {
    const auto files = read_folder(folder);
    const auto model = meta::resolve(files);
    ASSERT_TRUE(model.ok()) << folder << "\n" << print_findings(model.error());
    const auto suites = read_policy_tests(files, *model);
    ASSERT_TRUE(suites.ok()) << folder << "\n" << print_findings(suites.error());
    athyper::testing::expect_golden(folder / "expected.txt", print_report(run_policy_tests(*model, *suites, files)));
  }
}

TEST(PolicyTests, that_are_wrong_are_refused_with_every_finding_and_its_place) {
  for (const fs::path& folder : athyper::testing::case_folders(kRoot / "testdata" / "refused")) {
    const auto files = read_folder(folder);
    const auto model = meta::resolve(files);
    ASSERT_TRUE(model.ok()) << folder << "\n" << print_findings(model.error());
    const auto suites = read_policy_tests(files, *model);
    ASSERT_FALSE(suites.ok()) << folder;
    EXPECT_EQ(suites.error().key, "policy_test.invalid");
    athyper::testing::expect_golden(folder / "expected.txt", print_findings(suites.error()));
  }
}

TEST(PolicyTests, of_the_sample_pass_and_cover_every_rule) {
  const auto files = read_folder(kRoot / "../../../samples/procurement");
  const auto model = meta::resolve(files);
  ASSERT_TRUE(model.ok()) << print_findings(model.error());
  const auto suites = read_policy_tests(files, *model);
  ASSERT_TRUE(suites.ok()) << print_findings(suites.error());
  const TestReport report = run_policy_tests(*model, *suites, files);
  EXPECT_GT(report.cases.size(), 100U);
  EXPECT_EQ(report.failures(), 0U) << print_report(report);
  EXPECT_EQ(report.coverage_percent(), 100) << print_report(report);
}

TEST(Simulator, gives_the_filter_of_a_list_and_decides_about_a_record) {
  const auto model = meta::resolve(read_folder(kRoot / "testdata" / "run" / "ticket"));
  ASSERT_TRUE(model.ok());
  const meta::Entity& ticket = *model->find("ticket");
  const Simulator simulator(*model, ticket, std::make_shared<const data::PolicyTable>(*model, ticket));
  Question question{.subject = {.id = {}, .username = "ann", .facts = {.persona = "user"}},
                    .resource = {.entity = "ticket"},
                    .operation = "ENTITY.READ"};
  const Verdict open = simulator.ask(question);
  EXPECT_EQ(open.effect, Expectation::conditional);
  ASSERT_EQ(open.filter.size(), 2U);
  EXPECT_EQ(open.filter.front().rule, "secret");
  EXPECT_EQ(open.filter.front().conditions, std::vector<std::string>{"record.rank > 5"});

  question.resource.record = lib::Json::object({{"rank", 9}});
  EXPECT_EQ(simulator.ask(question).rule, "secret");
  question.strategy = access::Strategy::allow_overrides;
  EXPECT_EQ(simulator.ask(question).rule, "read");
  // Without a rank the comparison fails, and a failing deny denies.
  question.strategy.reset();
  question.resource.record = lib::Json::object();
  const Verdict missing = simulator.ask(question);
  EXPECT_EQ(missing.effect, Expectation::deny);
  EXPECT_EQ(missing.explanation.missing_facts, std::vector<std::string>{"record.rank > 5"});

  question.operation = "ENTITY.EXPLODE";
  EXPECT_EQ(simulator.ask(question).reason, "There is no operation ENTITY.EXPLODE, so nobody may do it.");
}

TEST(PolicyTests, are_reported_as_json) {
  TestReport report;
  report.cases.push_back(
      {.place = "t.yaml:1:1", .test = "one", .operation = "ENTITY.READ", .failure = "expected allow"});
  report.cases.push_back({.place = "t.yaml:2:1", .test = "two"});
  report.rules.push_back({.entity = "thing", .rule = "read", .conditional = true, .held = true});
  const lib::Json json = to_json(report);
  EXPECT_EQ(json.get_integer("cases"), 2);
  EXPECT_EQ(json.get_integer("failed"), 1);
  EXPECT_EQ(json.get_integer("coverage"), 0);
  EXPECT_EQ(json.find("failures")->as_array().size(), 1U);
  EXPECT_EQ(json.find("failures")->as_array().front().get_string("failure"), "expected allow");
}

}  // namespace
}  // namespace athyper::core::policy
