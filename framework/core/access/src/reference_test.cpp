// A million random cases (policies, question, strategy), each answered by the engine and by the reference.
// ATHYPER_TEST_SEED asks for others in the second half of the policies.
#include <algorithm>
#include <iostream>

#include <gtest/gtest.h>
#include <support/seed.hpp>

#include "testing/random_policies.hpp"

namespace athyper::core::access {
namespace {

using testing::RandomPolicies;
using testing::ReferenceAnswer;
using testing::ReferenceRequest;
using testing::ReferenceRule;

constexpr std::uint64_t kDefaultSeed = 20261127;
constexpr std::uint64_t kOtherSeed = 20261128;
constexpr std::size_t kPolicies = 5'000;
/// Each is asked under every strategy.
constexpr std::size_t kQuestions = 25;
constexpr std::size_t kMostRules = 14;
constexpr Strategy kStrategies[] = {Strategy::deny_overrides, Strategy::allow_overrides, Strategy::priority_order,
                                    Strategy::first_match};

/// A set whose rules, about something that nobody asks about, have taken every bit there is for predicates.
const PolicySetPtr& without_bits() {
  static const PolicySetPtr set = [] {
    std::vector<Rule> rules;
    for (int i = 0; i < 64; ++i) {
      rules.push_back({.id = "bit" + std::to_string(i),
                       .scope = {ScopeType::entity, "nothing"},
                       .subjects = {{SubjectType::everyone, ""}},
                       .operations = {"*"},
                       .when = "record.amount == " + std::to_string(7'000 + i)});
    }
    return PolicySet::compile(std::move(rules), testing::world_options());
  }();
  return set;
}

/// The set, compiled at once or put together rule by rule with some that are taken out again.
PolicySetPtr make_set(RandomPolicies& random, const std::vector<ReferenceRule>& rules) {
  std::vector<Rule> plain;
  for (const ReferenceRule& one : rules) plain.push_back(one.rule);
  if (!random.one_in(4)) return PolicySet::compile(std::move(plain), testing::world_options());
  PolicySetPtr set = random.one_in(2) ? without_bits() : PolicySet::compile({}, testing::world_options());
  for (const Rule& rule : plain) {
    // Under the id of a later rule, so that it is replaced; or under one that is taken out.
    if (random.one_in(3)) set = set->with_rule(random.rule(rule.id).rule);
    set = set->with_rule(random.rule("gone").rule)->with_rule(rule)->without_rule("gone");
  }
  return set;
}

/// Plain comparisons from a table of facts, which lie side by side or are asked for one by one, everything else from
/// the evaluator.
class BothFacts final : public FactSource {
 public:
  BothFacts(const PolicySet& set, const testing::World& world, bool side_by_side)
      : side_by_side_(side_by_side), table_(testing::fact_table(set, world)), slow_(world) {}
  std::span<const Fact> table() const override { return side_by_side_ ? table_.table() : std::span<const Fact>(); }
  std::optional<Fact> fact(std::uint32_t slot) const override { return table_.fact(slot); }
  const expr::EvaluationContext& context() const override { return slow_.context(); }

 private:
  bool side_by_side_;
  FactTable table_;
  testing::ExpressionFacts slow_;
};

ReferenceAnswer spelt(const Decision& decision) {
  ReferenceAnswer given{.allowed = decision.allowed(), .rule = {}, .obliging = {}};
  if (decision.rule != nullptr) given.rule = decision.rule->rule.id;
  for (const CompiledRule* rule : decision.obliging) given.obliging.push_back(rule->rule.id);
  std::ranges::sort(given.obliging);
  return given;
}

/// What the cases were, so that a generator that asks about nothing is noticed.
struct Tally {
  std::size_t cases = 0;
  std::size_t allowed = 0;
  std::size_t by_rule = 0;
};

/// True when both give the same answers to one question under every strategy.
bool same_answers(const PolicySet& set, const std::vector<ReferenceRule>& rules, const ReferenceRequest& asked,
                  const FactSource& facts, Tally& tally) {
  const SubjectProfile subject(asked.subject);
  const OperationKey operation = set.operation(asked.operation);
  Resource resource{
      .entity = asked.entity, .module = asked.module, .entity_version = asked.entity_version, .record = asked.record};
  if (asked.owner) resource.owner = *asked.owner;
  if (asked.ou_path) resource.ou_path = *asked.ou_path;
  const Request request{.subject = subject, .operation = operation, .resource = resource};
  for (const Strategy strategy : kStrategies) {
    const ReferenceAnswer wanted = decide_slowly(rules, asked, strategy);
    const ReferenceAnswer given = spelt(set.decide(request, facts, strategy));
    ++tally.cases;
    tally.allowed += wanted.allowed ? 1U : 0U;
    tally.by_rule += wanted.rule.empty() ? 0U : 1U;
    // What is left for the records of a list says the same of this one.
    const Residual residual = set.residual(request, facts, strategy);
    if (given == wanted && permits(residual, request, facts) == wanted.allowed) continue;
    ADD_FAILURE() << to_string(strategy) << ": wanted " << wanted.allowed << " by " << wanted.rule << ", given "
                  << given.allowed << " by " << given.rule << "\n"
                  << canonical_text(set.rules());
    return false;
  }
  return true;
}

void expect_the_same_answers(std::uint64_t seed) {
  RandomPolicies random(seed);
  Tally tally;
  for (std::size_t i = 0; i < kPolicies; ++i) {
    const auto rules = random.rules(kMostRules);
    const PolicySetPtr set = make_set(random, rules);
    for (std::size_t j = 0; j < kQuestions; ++j) {
      const ReferenceRequest asked = random.request();
      const BothFacts both(*set, asked.world, random.one_in(2));
      const testing::ExpressionFacts slow(asked.world);
      const FactSource& facts = !random.one_in(3) ? static_cast<const FactSource&>(both) : slow;
      ASSERT_TRUE(same_answers(*set, rules, asked, facts, tally))
          << "seed " << seed << ", policies " << i << ", question " << j;
    }
  }
  std::cout << tally.cases << " cases, " << tally.allowed << " allowed, " << tally.by_rule << " decided by a rule\n";
  EXPECT_GT(tally.allowed, tally.cases / 10);
  EXPECT_GT(tally.by_rule - tally.allowed, tally.cases / 10);
}

TEST(PolicyReference, agrees_with_the_engine_on_the_policies_of_every_run) {
  expect_the_same_answers(kDefaultSeed);
}

TEST(PolicyReference, agrees_with_the_engine_on_other_policies) {
  expect_the_same_answers(athyper::testing::seed_or(kOtherSeed));
}

}  // namespace
}  // namespace athyper::core::access
