// The gate: default deny, deny wins, errors never open a door.
#include <athyper/core/data/policy_gate.hpp>

#include <gtest/gtest.h>

#include "testing/sample.hpp"

namespace athyper::core::data {
namespace {

using testing::caller_with;
using testing::sample_entity;

/// A model of one entity with these policies.
struct Bench {
  explicit Bench(std::vector<meta::Policy> policies) {
    meta::Entity entity = *testing::sample_model()->find("supplier");
    entity.policies = std::move(policies);
    model.entities.emplace("supplier", std::move(entity));
  }
  Decision decide(std::vector<std::string> roles) {
    return table().decide(Action::read, caller_with(std::move(roles)));
  }
  PolicyTable table() { return {model, *model.find("supplier")}; }
  meta::Model model;
};

meta::Policy rule(std::string id, meta::PolicyEffect effect, std::string when = "", int priority = 100) {
  return {.id = std::move(id),
          .effect = effect,
          .actions = {"ENTITY.READ"},
          .roles = {"user"},
          .when = std::move(when),
          .priority = priority};
}
constexpr auto kAllow = meta::PolicyEffect::allow;
constexpr auto kDeny = meta::PolicyEffect::deny;

TEST(PolicyGate, denies_what_no_rule_allows) {
  EXPECT_TRUE(Bench({}).decide({"user"}).denied());
  EXPECT_TRUE(Bench({rule("a", kAllow)}).decide({"guest"}).denied());
  EXPECT_TRUE(sample_entity("supplier")->policies().decide(Action::update, caller_with({"user"})).denied());
}

TEST(PolicyGate, allows_by_role_or_persona_and_by_any_action) {
  EXPECT_EQ(Bench({rule("a", kAllow)}).decide({"user"}).kind, Decision::Kind::allowed);
  Caller persona = caller_with({});
  persona.subject.persona = "user";
  EXPECT_EQ(Bench({rule("a", kAllow)}).table().decide(Action::read, persona).kind, Decision::Kind::allowed);
  EXPECT_EQ(sample_entity("supplier")->policies().decide(Action::remove, caller_with({"admin"})).kind,
            Decision::Kind::allowed);
}

TEST(PolicyGate, lets_deny_win_whatever_the_priority) {
  const Decision decision = Bench({rule("open", kAllow, "", 1), rule("shut", kDeny, "", 900)}).decide({"user"});
  EXPECT_TRUE(decision.denied());
  EXPECT_EQ(decision.decided_by, std::vector<std::string>{"shut"});
}

TEST(PolicyGate, answers_conditions_about_the_subject_at_once) {
  const PolicyTable& table = sample_entity("request")->policies();
  EXPECT_EQ(table.decide(Action::read, caller_with({"finance"}, "night")).kind, Decision::Kind::allowed);
  EXPECT_TRUE(table.decide(Action::read, caller_with({"finance"}, "day")).denied());
}

TEST(PolicyGate, leaves_conditions_about_the_record_to_the_statement) {
  const Decision own = sample_entity("request")->policies().decide(Action::read, caller_with({"user"}));
  EXPECT_EQ(own.kind, Decision::Kind::conditional);
  EXPECT_EQ(own.decided_by, std::vector<std::string>{"own_read"});
  // An unconditional rule makes the conditional ones needless.
  EXPECT_EQ(sample_entity("request")->policies().decide(Action::read, caller_with({"user", "manager"})).kind,
            Decision::Kind::allowed);
}

TEST(PolicyGate, holds_a_known_record_against_the_rules) {
  const PolicyTable& table = sample_entity("request")->policies();
  const Caller user = caller_with({"user"});
  const Decision update = table.decide(Action::update, user);
  const auto record = [&](const char* status, const std::string& owner) {
    return lib::Json::object({{"created_by", owner}, {"status", status}});
  };
  const std::string me = user.subject.id.to_string();
  EXPECT_TRUE(table.permits(update, record("draft", me), user));
  EXPECT_FALSE(table.permits(update, record("sent", me), user));
  EXPECT_FALSE(table.permits(update, record("draft", "00000000-0000-7000-8000-0000000000bb"), user));
  const Caller manager = caller_with({"manager"});
  EXPECT_FALSE(table.permits(table.decide(Action::update, manager), record("closed", me), manager));
  EXPECT_TRUE(table.permits(table.decide(Action::update, manager), record("sent", me), manager));
}

TEST(PolicyGate, never_opens_because_of_an_error) {
  // Does not compile: an allow rule never holds, a deny rule always.
  EXPECT_TRUE(Bench({rule("broken", kAllow, "record.nothing == 1")}).decide({"user"}).denied());
  EXPECT_TRUE(Bench({rule("open", kAllow), rule("broken", kDeny, "record.nothing == 1")}).decide({"user"}).denied());
  // Fails when it is asked: size of a missing name.
  Bench bench({rule("open", kAllow), rule("failing", kDeny, "record.name.size() > 3")});
  const PolicyTable table = bench.table();
  const Caller caller = caller_with({"user"});
  const Decision decision = table.decide(Action::read, caller);
  EXPECT_FALSE(table.permits(decision, lib::Json::object(), caller));
  EXPECT_TRUE(table.permits(decision, lib::Json::object({{"name", "abc"}}), caller));
}

TEST(PolicyGate, explains_a_refusal_by_its_rules) {
  const PolicyTable& table = sample_entity("request")->policies();
  const Decision none = table.decide(Action::create, caller_with({"guest"}));
  EXPECT_NE(table.reason(none, Action::create).find("no rule allows ENTITY.CREATE"), std::string::npos);
  const Decision own = table.decide(Action::update, caller_with({"user"}));
  EXPECT_NE(table.reason(own, Action::update).find("own_change"), std::string::npos);
}

}  // namespace
}  // namespace athyper::core::data
