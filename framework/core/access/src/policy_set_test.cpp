// The gate: default deny, deny wins, errors never open a door; one rule changes without the others; explanations.
#include <athyper/core/access/policy_set.hpp>

#include <gtest/gtest.h>

#include "condition.hpp"
#include "testing/facts.hpp"

namespace athyper::core::access {
namespace {

using testing::World;

Rule rule(std::string id, Effect effect, std::string when = "", int priority = 100) {
  return {.id = std::move(id),
          .effect = effect,
          .priority = priority,
          .scope = {ScopeType::entity, "invoice"},
          .subjects = {{SubjectType::role, "finance"}},
          .operations = {"ENTITY.READ"},
          .when = std::move(when)};
}

PolicySetPtr set_of(std::vector<Rule> rules, Strategy strategy = Strategy::deny_overrides) {
  return PolicySet::compile(std::move(rules), testing::world_options(strategy));
}

/// The reading of an invoice by somebody of finance.
Decision ask(const PolicySet& set, const World& world = {}, std::string_view operation = "ENTITY.READ",
             Resource resource = {.entity = "invoice"}) {
  const SubjectProfile subject({.id = "ann", .roles = {"finance"}, .ou_path = "/root/sales", .modules = {"fin"}});
  const OperationKey key = set.operation(operation);
  return set.decide({.subject = subject, .operation = key, .resource = resource}, testing::fact_table(set, world));
}

TEST(PolicySet, denies_what_no_rule_allows) {
  EXPECT_EQ(ask(*set_of({})).reason, Reason::no_rule);
  EXPECT_FALSE(ask(*set_of({})).allowed());
  EXPECT_TRUE(ask(*set_of({rule("a", Effect::allow)})).allowed());
  EXPECT_FALSE(ask(*set_of({rule("a", Effect::allow)}), {}, "ENTITY.UPDATE").allowed());
  EXPECT_FALSE(ask(*set_of({rule("a", Effect::allow)}), {}, "ENTITY.READ", {.entity = "order"}).allowed());
}

TEST(PolicySet, denies_an_unknown_operation_with_the_reason) {
  Rule everything = rule("all", Effect::allow);
  everything.operations = {"*"};
  const PolicySetPtr set = set_of({everything});
  const Decision decision = ask(*set, {}, "ENTITY.EXPLODE");
  EXPECT_FALSE(decision.allowed());
  EXPECT_EQ(decision.reason, Reason::unknown_operation);
  const SubjectProfile subject({.id = "ann"});
  const OperationKey key = set->operation("ENTITY.EXPLODE");
  EXPECT_EQ(set->sentence(decision, {.subject = subject, .operation = key}),
            "There is no operation ENTITY.EXPLODE, so nobody may do it.");
}

TEST(PolicySet, reads_a_lower_number_as_earlier) {
  const auto both = {rule("late", Effect::allow, "", 2), rule("early", Effect::deny, "", 1)};
  EXPECT_EQ(ask(*set_of(both, Strategy::priority_order)).rule->rule.id, "early");
  EXPECT_EQ(ask(*set_of({rule("a", Effect::allow, "", 1), rule("b", Effect::allow, "", 0)})).rule->rule.id, "b");
}

TEST(PolicySet, lets_the_most_specific_rule_decide_in_first_match) {
  Rule one = rule("record", Effect::allow, "", 900);
  one.scope = {ScopeType::record, "invoice/7"};
  const Resource seven{.entity = "invoice", .record = "7"};
  const std::vector<Rule> rules = {one, rule("entity", Effect::deny, "", 1)};
  EXPECT_EQ(ask(*set_of(rules, Strategy::first_match), {}, "ENTITY.READ", seven).rule->rule.id, "record");
  EXPECT_EQ(ask(*set_of(rules, Strategy::priority_order), {}, "ENTITY.READ", seven).rule->rule.id, "entity");
}

TEST(PolicySet, decides_alike_by_predicates_with_and_without_a_bit) {
  std::vector<Rule> rules = {rule("all", Effect::allow)};
  for (std::int64_t i = 0; i < 100; ++i)
    rules.push_back(rule("d" + std::to_string(i), Effect::deny, "record.amount == " + std::to_string(i)));
  const PolicySetPtr set = set_of(rules);
  for (const std::int64_t amount : {0, 1, 62, 63, 64, 65, 99})
    EXPECT_EQ(ask(*set, {{"record.amount", amount}}).rule->rule.id, "d" + std::to_string(amount));
  EXPECT_TRUE(ask(*set, {{"record.amount", std::int64_t{100}}}).allowed());
}

TEST(PolicySet, compares_texts_of_every_length_and_numbers_at_their_ends) {
  std::vector<Rule> rules;
  std::vector<std::string> texts = {""};
  for (char last = 'a'; texts.size() < 20; ++last) texts.push_back(texts.back() + last);
  for (const std::string& text : texts)
    rules.push_back(rule("is " + text, Effect::deny, "record.status == '" + text + "'"));
  rules.push_back(rule("in", Effect::deny, "record.status in ['x', 'x', 'a much longer text', 'x']"));
  rules.push_back(rule("most", Effect::deny, "record.amount > 9223372036854775807"));
  rules.push_back(rule("all", Effect::allow, "record.amount <= 9223372036854775807"));
  const PolicySetPtr set = set_of(rules);
  const World amount = {{"record.amount", INT64_MAX}};
  const auto ask_text = [&](const std::string& text) {
    World world = amount;
    world.emplace("record.status", text);
    return ask(*set, world).rule->rule.id;
  };
  for (const std::string& text : texts) {
    EXPECT_EQ(ask_text(text), "is " + text);
    EXPECT_EQ(ask_text(text + "!"), "all");
    EXPECT_EQ(ask_text("!" + text), "all");
  }
  EXPECT_EQ(ask_text("x"), "in");
  EXPECT_EQ(ask_text("a much longer text"), "in");
  EXPECT_EQ(ask_text("a much larger text"), "all");
  EXPECT_EQ(ask(*set, {{"record.amount", INT64_MIN}}).rule->rule.id, "all");
}

TEST(PolicySet, takes_an_error_for_no_in_an_allow_and_for_yes_in_a_deny) {
  // The amount is missing, so it has no order.
  EXPECT_FALSE(ask(*set_of({rule("a", Effect::allow, "record.amount > 5")})).allowed());
  const PolicySetPtr set = set_of({rule("a", Effect::allow), rule("d", Effect::deny, "record.amount > 5")});
  EXPECT_EQ(ask(*set).reason, Reason::error_in_deny);
  EXPECT_TRUE(ask(*set, {{"record.amount", std::int64_t{5}}}).allowed());
  EXPECT_EQ(ask(*set, {{"record.amount", std::int64_t{6}}}).reason, Reason::rule);
}

TEST(PolicySet, keeps_rules_that_are_not_sound_so_that_they_open_nothing) {
  const PolicySetPtr set = set_of(
      {rule("a", Effect::allow), rule("b", Effect::allow, "record.nothing == 1"), rule("d", Effect::deny, "1 +")});
  ASSERT_EQ(set->findings().size(), 2U);
  EXPECT_EQ(set->findings()[0].rule, "b");
  EXPECT_EQ(set->findings()[0].code, "access.condition.invalid");
  EXPECT_EQ(ask(*set).rule->rule.id, "d");
  Rule wrong = rule("x", Effect::allow);
  wrong.operations = {"ENTITY.REED"};
  EXPECT_EQ(set_of({wrong})->findings()[0].message, "No operation `ENTITY.REED` (did you mean `ENTITY.READ`?).");
}

TEST(PolicySet, denies_when_a_constraint_lacks_its_fact) {
  Rule own = rule("own", Effect::allow);
  own.constraint = Constraint::own;
  EXPECT_FALSE(ask(*set_of({own})).allowed());
  EXPECT_TRUE(ask(*set_of({own}), {}, "ENTITY.READ", {.entity = "invoice", .owner = "ann"}).allowed());
  Rule unit = rule("ou", Effect::allow);
  unit.constraint = Constraint::ou;
  EXPECT_FALSE(ask(*set_of({unit})).allowed());
  const auto in = [&](std::string_view path) {
    return ask(*set_of({unit}), {}, "ENTITY.READ", {.entity = "invoice", .ou_path = path}).allowed();
  };
  EXPECT_TRUE(in("/root/sales/emea"));
  EXPECT_TRUE(in("/root/sales"));
  EXPECT_FALSE(in("/root/salesforce"));
  EXPECT_FALSE(in("/root"));
  Rule module = rule("module", Effect::allow);
  module.constraint = Constraint::module;
  EXPECT_FALSE(ask(*set_of({module})).allowed());
  EXPECT_TRUE(ask(*set_of({module}), {}, "ENTITY.READ", {.entity = "invoice", .module = "fin"}).allowed());
  EXPECT_FALSE(ask(*set_of({module}), {}, "ENTITY.READ", {.entity = "invoice", .module = "hr"}).allowed());
}

TEST(PolicySet, changes_one_rule_and_leaves_the_set_before_as_it_was) {
  const PolicySetPtr before = set_of({rule("a", Effect::allow)});
  const PolicySetPtr denied = before->with_rule(rule("d", Effect::deny));
  EXPECT_TRUE(ask(*before).allowed());
  EXPECT_FALSE(ask(*denied).allowed());
  EXPECT_TRUE(ask(*denied->without_rule("d")).allowed());
  EXPECT_TRUE(ask(*denied->with_rule(rule("d", Effect::allow))).allowed());
  EXPECT_EQ(canonical_text(denied->without_rule("d")->rules()), canonical_text(before->rules()));
  EXPECT_EQ(denied->size(), 2U);
}

TEST(PolicySet, shares_predicates_between_rules) {
  const PolicySetPtr set = set_of({rule("a", Effect::allow, "record.status == 'open' && subject.active == true"),
                                   rule("b", Effect::allow, "subject.active == true && record.amount < 5")});
  EXPECT_EQ(set->find("a")->predicates[1], set->find("b")->predicates[0]);
}

TEST(PolicySet, tells_what_is_left_for_the_records_of_a_list) {
  const PolicySetPtr set = set_of({rule("own", Effect::allow, "subject.active == true && record.owner == 'ann'"),
                                   rule("big", Effect::allow, "subject.level > 3 && record.amount > 5"),
                                   rule("shut", Effect::deny, "record.locked == true")});
  const SubjectProfile subject({.id = "ann", .roles = {"finance"}});
  const OperationKey key = set->operation("ENTITY.READ");
  const Request request{.subject = subject, .operation = key, .resource = {.entity = "invoice"}};
  const World world = {{"subject.active", true}, {"subject.level", std::int64_t{3}}};
  const Residual residual = set->residual(request, testing::fact_table(*set, world));
  EXPECT_EQ(residual.kind, Residual::Kind::conditional);
  ASSERT_EQ(residual.rules.size(), 2U);
  EXPECT_EQ(residual.rules[0].rule->rule.id, "shut");
  ASSERT_EQ(residual.rules[1].open.size(), 1U);
  EXPECT_EQ(residual.rules[1].open[0]->text, "record.owner == 'ann'");
  EXPECT_EQ(set->residual(request, testing::fact_table(*set, {})).kind, Residual::Kind::denied);
}

TEST(PolicySet, explains_every_rule_of_the_scope) {
  Rule other = rule("other", Effect::allow);
  other.subjects = {{SubjectType::role, "legal"}};
  Rule writes = rule("writes", Effect::allow);
  writes.operations = {"ENTITY.UPDATE"};
  const PolicySetPtr set =
      set_of({rule("a", Effect::allow), rule("d", Effect::deny, "record.amount > 5"), other, writes});
  const SubjectProfile subject({.id = "ann", .roles = {"finance"}});
  const OperationKey key = set->operation("ENTITY.READ");
  const Explanation told = set->explain({.subject = subject, .operation = key, .resource = {.entity = "invoice"}},
                                        testing::fact_table(*set, {}));
  std::string text;
  for (const RuleTrace& trace : told.rules)
    text += trace.rule->rule.id + " " + std::string(to_string(trace.outcome)) + (trace.deciding ? " *" : "") + "\n";
  EXPECT_EQ(text, "d matched *\na matched\nother subject_mismatch\nwrites operation_mismatch\n");
  EXPECT_EQ(told.missing_facts, std::vector<std::string>{"record.amount > 5"});
}

TEST(PolicySet, takes_a_conjunction_apart_on_its_outermost_level_only) {
  using Parts = std::vector<std::string>;
  EXPECT_EQ(conjuncts("a == 'x && y' && (b || c && d)"), (Parts{"a == 'x && y'", "(b || c && d)"}));
  for (const char* whole :
       {"a || b && c", "a && b ? c : d", "a == '\\'' && b", "a && // b\n c", "a &&", "a == '' && b"})
    EXPECT_EQ(conjuncts(whole), Parts{whole});
}

TEST(PolicySet, reads_plain_comparisons_and_nothing_else) {
  EXPECT_EQ(read_comparison("record.amount <= -5")->literals.front().as_integer(), -5);
  EXPECT_EQ(read_comparison("record.owner == subject.id")->right_path, "subject.id");
  EXPECT_EQ(read_comparison(" a in ['x', \"y\"] ")->literals.size(), 2U);
  for (const char* other : {"a", "a == 1.5", "a == 1u", "a == b.c()", "a + 1 == 2", "a in b", "a == 'x' || b", "1 == 1",
                            "a == 'it\\'s'", "a == null", "has(a)", "a == '''x'''", "a == 99999999999999999999"})
    EXPECT_FALSE(read_comparison(other)) << other;
}

}  // namespace
}  // namespace athyper::core::access
