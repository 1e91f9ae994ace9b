// test:policy: the tests of policies that stand beside the metadata of a folder, run without an instance.
#include <charconv>

#include <athyper/core/policy/test_run.hpp>

#include "metadata_folder.hpp"
#include "verb_output.hpp"
#include "verbs.hpp"

namespace athyper::cmd {
namespace {

using core::policy::TestReport;

constexpr OptionSpec kJsonFacts{"json", "", "print facts as JSON"};
constexpr OptionSpec kCoverage{"coverage", "PERCENT", "fail below so many percent of the rules (test:policy:ci: 100)"};

ExitCode show_findings(const lib::Error& error, bool as_json) {
  lib::JsonArray list;
  for (const auto& finding : error.details) {
    if (!as_json)
      std::fprintf(stderr, "%s: [%s] %s\n", finding.path.c_str(), finding.code.c_str(), finding.message.c_str());
    list.push_back(lib::Json::object({{"place", finding.path}, {"code", finding.code}, {"message", finding.message}}));
  }
  if (as_json)
    line(lib::Json::object({{"findings", std::move(list)}}).dump());
  else if (list.empty())
    return fail(error);
  return ExitCode::failed;
}

void show_failures(const TestReport& report) {
  for (const core::policy::TestCase& one : report.cases) {
    if (one.passed()) continue;
    std::fprintf(stderr, "%s: [policy_test.failed] %s: %s %s on %s: %s. %s\n", one.place.c_str(), one.test.c_str(),
                 one.principal.c_str(), one.operation.c_str(), one.resource.c_str(), one.failure.c_str(),
                 one.reason.c_str());
  }
}

void show_uncovered(const TestReport& report) {
  for (const core::policy::RuleCoverage& rule : report.rules) {
    if (rule.covered()) continue;
    std::fprintf(stderr, "%s: [policy_test.uncovered] no case has seen the rule %s of %s %s\n", rule.place.c_str(),
                 rule.rule.c_str(), rule.entity.c_str(), rule.held ? "not hold" : "hold");
  }
}

ExitCode report_run(const TestReport& report, int floor, bool as_json) {
  if (as_json) {
    line(core::policy::to_json(report).dump());
  } else {
    show_failures(report);
    show_uncovered(report);
    const std::size_t failed = report.failures();
    line(std::to_string(report.cases.size()) + " cases, " + std::to_string(report.cases.size() - failed) + " passed, " +
         std::to_string(failed) + " failed; " + std::to_string(report.covered()) + " of " +
         std::to_string(report.rules.size()) + " rules covered (" + std::to_string(report.coverage_percent()) + " %)");
  }
  const bool below = report.coverage_percent() < floor;
  if (below && !as_json) std::fprintf(stderr, "athyper: at least %d %% of the rules have to be covered\n", floor);
  return report.failures() > 0 || below ? ExitCode::failed : ExitCode::ok;
}

ExitCode run_tests(const Arguments& arguments, std::string_view usual_floor) {
  const bool as_json = arguments.has("json");
  const std::string wanted = arguments.get("coverage", std::string(usual_floor));
  int floor = -1;
  const auto [end, wrong] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), floor);
  if (wrong != std::errc{} || end != wanted.data() + wanted.size() || floor < 0 || floor > 100)
    return fail({ExitCode::usage, "--coverage is a percentage from 0 to 100; `" + wanted + "` is none", {}});
  const auto files = read_metadata_folder(arguments.positional[0]);
  if (!files.ok()) return fail({ExitCode::failed, files.error().message, {}});
  const auto model = core::meta::resolve(*files);
  if (!model.ok()) return show_findings(model.error(), as_json);
  const auto suites = core::policy::read_policy_tests(*files, *model);
  if (!suites.ok()) return show_findings(suites.error(), as_json);
  if (suites->empty())
    return fail({ExitCode::failed, arguments.positional[0] + " holds no file that begins with `policy_test:`", {}});
  return report_run(core::policy::run_policy_tests(*model, *suites, *files), floor, as_json);
}

}  // namespace

std::vector<CommandSpec> policy_commands() {
  return {{"test:policy",
           "DIR",
           "Run the tests of policies in a folder of metadata",
           {kCoverage, kJsonFacts},
           "  athyper test:policy samples/procurement\n",
           1,
           1,
           [](const Arguments& arguments) { return run_tests(arguments, "0"); }},
          {"test:policy:ci",
           "DIR",
           "The same, and every rule has to be covered",
           {kCoverage, kJsonFacts},
           {},
           1,
           1,
           [](const Arguments& arguments) { return run_tests(arguments, "100"); }}};
}

}  // namespace athyper::cmd
