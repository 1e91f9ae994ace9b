// One question about the policies of an entity and everything there is to say about the answer.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/data/policy_gate.hpp>
#include <athyper/core/policy/policy_tests.hpp>

namespace athyper::core::policy {

/// Somebody as a caller of no tenant, signed in without a second factor.
data::Caller caller_as(const TestPrincipal& who, lib::Timestamp now);

/// Who, what, on which thing, when. The facts of the principal need not be anybody's.
struct Question {
  TestPrincipal subject;
  TestResource resource;
  std::string operation;
  lib::Timestamp now{};
  std::optional<access::Strategy> strategy = std::nullopt;
};

struct Verdict {
  /// `conditional` when no record was given and rules wait for one.
  Expectation effect = Expectation::deny;
  /// The rule that decided; empty for none.
  std::string rule = {};
  /// What is asked besides, of a list as far as it may be asked of some of its records.
  std::vector<access::Obligation> obligations = {};
  /// A sentence about the decision.
  std::string reason = {};
  /// What a list asks of each record: the conditions of rules that are left open, as written.
  struct OpenRule {
    std::string rule;
    access::Effect effect = access::Effect::allow;
    std::vector<std::string> conditions = {};
  };
  std::vector<OpenRule> filter = {};
  /// Every rule that was looked at, and what was missing.
  access::Explanation explanation = {};
};

/// The rules of one entity, asked without anything being done. Model and entity outlive it, and its rules outlive its
/// verdicts.
class Simulator {
 public:
  Simulator(const meta::Model& model, const meta::Entity& entity, std::shared_ptr<const data::PolicyTable> rules);
  Verdict ask(const Question& question) const;

 private:
  const meta::Model& model_;
  const meta::Entity& entity_;
  std::shared_ptr<const data::PolicyTable> rules_;
};

/// [{type, params}]
lib::Json obligations_json(const Verdict& verdict);
/// {effect, allowed, decidingRule, obligations, reason}
lib::Json decision_json(const Verdict& verdict);
/// {strategy, rules[{id, effect, priority, outcome, deciding, conditions[{expression, result}]}], filter, missingFacts}
lib::Json explanation_json(const Verdict& verdict);

}  // namespace athyper::core::policy
