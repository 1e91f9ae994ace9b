#include <athyper/core/policy/test_run.hpp>

#include <algorithm>
#include <memory>

#include <athyper/core/policy/entity_rules.hpp>
#include <lib/base/text.hpp>

#include "rule_places.hpp"

namespace athyper::core::policy {
namespace {

/// Metadata name roles and personas in one list.
access::SubjectProfile profile_of(const TestPrincipal& principal) {
  access::SubjectFacts facts = principal.facts;
  facts.roles.push_back(facts.persona);
  return access::SubjectProfile(std::move(facts));
}

data::Caller caller_of(const TestPrincipal& principal, lib::Timestamp now) {
  return {.subject = {.id = principal.id,
                      .username = principal.username,
                      .persona = principal.facts.persona,
                      .roles = principal.facts.roles},
          .tenant = {},
          .now = now,
          .today = std::chrono::floor<std::chrono::days>(now)};
}

Expectation expectation_of(access::Residual::Kind kind) {
  if (kind == access::Residual::Kind::conditional) return Expectation::conditional;
  return kind == access::Residual::Kind::allowed ? Expectation::allow : Expectation::deny;
}

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
  Runner(const meta::Model& model, const std::vector<meta::SourceFile>& files) : model_(model) {
    const RulePlaces places(files);
    for (const auto& [name, entity] : model.entities) {
      rules_.emplace(name, std::make_unique<EntityRules>(model, entity));
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
    const TestPrincipal& who = suite.principals.find(principal)->second;
    const TestResource& what = suite.resources.find(resource)->second;
    const meta::Entity& entity = *model_.find(what.entity);
    const access::PolicySet& set = rules_.find(what.entity)->second->set();
    const access::SubjectProfile profile = profile_of(who);
    const access::OperationKey key = set.operation(operation);
    const data::Caller caller = caller_of(who, suite.now);
    access::Request request{.subject = profile, .operation = key};
    request.resource = {.entity = entity.name, .module = entity.module, .record = what.record_id};
    if (what.owner) request.resource.owner = *what.owner;
    if (what.ou_path) request.resource.ou_path = *what.ou_path;
    const RecordFacts facts(model_, entity, what.record ? &*what.record : nullptr, caller);
    if (what.record)
      answer(one, set, request, facts);
    else
      leave_open(one, set, request, facts);
    note_coverage(set.explain(request, facts), entity.name);
    one.failure = difference(test, one);
    return one;
  }

  static void answer(TestCase& one, const access::PolicySet& set, const access::Request& request,
                     const access::FactSource& facts) {
    const access::Decision decision = set.decide(request, facts);
    one.actual = decision.allowed() ? Expectation::allow : Expectation::deny;
    one.rule = decision.rule == nullptr ? "" : decision.rule->rule.id;
    for (const access::CompiledRule* rule : decision.obliging) {
      for (const access::Obligation& obligation : rule->rule.obligations) one.obligations.push_back(obligation.type);
    }
    std::ranges::sort(one.obligations);
    one.reason = set.sentence(decision, request);
  }

  static void leave_open(TestCase& one, const access::PolicySet& set, const access::Request& request,
                         const access::FactSource& facts) {
    const access::Residual residual = set.residual(request, facts);
    one.actual = expectation_of(residual.kind);
    std::vector<std::string> ids;
    for (const access::OpenRule& open : residual.rules) ids.push_back(open.rule->rule.id);
    if (residual.kind != access::Residual::Kind::conditional && !ids.empty()) one.rule = ids.front();
    one.reason =
        ids.empty() ? "No rule allows " + one.operation + " here." : "Left of the rules: " + lib::join(ids, ", ") + ".";
  }

  void note_coverage(const access::Explanation& explanation, const std::string& entity) {
    for (const access::RuleTrace& trace : explanation.rules) {
      RuleCoverage& rule = coverage_[entity].at(trace.rule->rule.id);
      rule.held = rule.held || trace.outcome == access::RuleTrace::Outcome::matched;
      rule.failed = rule.failed || trace.outcome == access::RuleTrace::Outcome::condition_failed;
    }
  }

  const meta::Model& model_;
  std::map<std::string, std::unique_ptr<EntityRules>, std::less<>> rules_;
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
