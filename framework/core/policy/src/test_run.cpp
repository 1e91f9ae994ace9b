#include <athyper/core/policy/test_run.hpp>

#include <algorithm>

#include <athyper/core/policy/simulation.hpp>
#include <lib/base/text.hpp>

#include "rule_places.hpp"

namespace athyper::core::policy {
namespace {

std::string describe(const std::vector<std::string>& types) {
  return types.empty() ? "none" : lib::join(types, ", ");
}

/// What is not as the test wants it.
std::string difference(const PolicyTest& test, const TestCase& one) {
  if (one.actual != test.expect)
    return "expected " + std::string(to_string(test.expect)) + ", got " + std::string(to_string(one.actual));
  if (test.rule && *test.rule != one.rule) {
    const auto name = [](const std::string& rule) { return rule.empty() ? "no rule" : "the rule " + rule; };
    return "expected " + name(*test.rule) + " to decide, got " + name(one.rule);
  }
  if (test.obligations && *test.obligations != one.obligations)
    return "expected the obligations " + describe(*test.obligations) + ", got " + describe(one.obligations);
  return {};
}

class Runner {
 public:
  Runner(const meta::Model& model, const std::vector<meta::SourceFile>& files) {
    const RulePlaces places(files);
    for (const auto& [name, entity] : model.entities) {
      rules_.try_emplace(name, model, entity, std::make_shared<const data::PolicyTable>(model, entity));
      for (const meta::Policy& policy : entity.policies)
        coverage_[name].emplace(policy.id, RuleCoverage{.entity = name,
                                                        .rule = policy.id,
                                                        .place = places.of(name, policy.id),
                                                        .conditional = !policy.when.empty()});
    }
  }

  void run(const PolicyTestSuite& suite) {
    for (const PolicyTest& test : suite.tests) {
      for (const std::string& principal : test.principals) {
        for (const std::string& resource : test.resources) {
          for (const std::string& operation : test.operations)
            cases_.push_back(decide(suite, test, principal, resource, operation));
        }
      }
    }
  }

  TestReport report() && {
    TestReport report{.cases = std::move(cases_), .rules = {}};
    for (auto& [entity, rules] : coverage_) {
      for (auto& [id, rule] : rules) report.rules.push_back(std::move(rule));
    }
    return report;
  }

 private:
  TestCase decide(const PolicyTestSuite& suite, const PolicyTest& test, const std::string& principal,
                  const std::string& resource, const std::string& operation) {
    TestCase one{.place = test.place,
                 .suite = suite.name,
                 .test = test.name,
                 .principal = principal,
                 .resource = resource,
                 .operation = operation,
                 .expected = test.expect};
    const TestResource& what = suite.resources.find(resource)->second;
    const Verdict verdict = rules_.find(what.entity)
                                ->second.ask({.subject = suite.principals.find(principal)->second,
                                              .resource = what,
                                              .operation = operation,
                                              .now = suite.now});
    one.actual = verdict.effect;
    one.rule = verdict.rule;
    for (const access::Obligation& obligation : verdict.obligations) one.obligations.push_back(obligation.type);
    std::ranges::sort(one.obligations);
    one.reason = verdict.reason;
    note_coverage(verdict.explanation, what.entity);
    one.failure = difference(test, one);
    return one;
  }

  void note_coverage(const access::Explanation& explanation, const std::string& entity) {
    for (const access::RuleTrace& trace : explanation.rules) {
      RuleCoverage& rule = coverage_[entity].at(trace.rule->rule.id);
      rule.held = rule.held || trace.outcome == access::RuleTrace::Outcome::matched;
      rule.failed = rule.failed || trace.outcome == access::RuleTrace::Outcome::condition_failed;
    }
  }

  std::map<std::string, Simulator, std::less<>> rules_;
  std::map<std::string, std::map<std::string, RuleCoverage>> coverage_;
  std::vector<TestCase> cases_;
};

}  // namespace

TestReport run_policy_tests(const meta::Model& model, const std::vector<PolicyTestSuite>& suites,
                            const std::vector<meta::SourceFile>& files) {
  Runner runner(model, files);
  for (const PolicyTestSuite& suite : suites) runner.run(suite);
  return std::move(runner).report();
}

}  // namespace athyper::core::policy
