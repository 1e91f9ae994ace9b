// Runs tests of policies against the policies of a model and says which rules they have put to the test.
#pragma once

#include <set>
#include <string>
#include <vector>

#include <athyper/core/policy/policy_tests.hpp>

namespace athyper::core::policy {

/// One principal with one resource and one operation.
struct TestCase {
  std::string place = {};
  std::string suite = {};
  std::string test = {};
  std::string principal = {};
  std::string resource = {};
  std::string operation = {};
  Expectation expected = Expectation::deny;
  Expectation actual = Expectation::deny;
  /// The rule that decided; empty for none.
  std::string rule = {};
  std::vector<std::string> obligations = {};
  /// A sentence about the decision.
  std::string reason = {};
  /// What is not as expected; empty when the case passed.
  std::string failure = {};

  bool passed() const { return failure.empty(); }
};

/// What the cases have seen of one rule: that it held, and, of one with a condition, that it did not.
struct RuleCoverage {
  std::string entity;
  std::string rule;
  /// "file:line:col"; empty when the files do not tell.
  std::string place = {};
  bool conditional = false;
  bool held = false;
  bool failed = false;

  bool covered() const { return held && (failed || !conditional); }
};

struct TestReport {
  std::vector<TestCase> cases;
  /// By entity and id.
  std::vector<RuleCoverage> rules;

  std::size_t failures() const;
  std::size_t covered() const;
  /// Whole percents, rounded down; 100 without rules.
  int coverage_percent() const;
};

/// The suites were read against this model; `files` say where rules stand.
TestReport run_policy_tests(const meta::Model& model, const std::vector<PolicyTestSuite>& suites,
                            const std::vector<meta::SourceFile>& files);
/// {"cases", "failures", "rules", "covered", "coverage"} with every failed case and every rule.
lib::Json to_json(const TestReport& report);

}  // namespace athyper::core::policy
