// What speaks against other policies of a tenant: whoever publishes gains nothing by it, and somebody can still read.
#include <athyper/core/policy/publication.hpp>

#include <gtest/gtest.h>

#include <athyper/core/meta/resolve.hpp>

namespace athyper::core::policy {
namespace {

using access::Effect;
using access::Rule;

constexpr std::string_view kModel = R"(entity: thing
module: stock
class: MASTER
label: Thing
title: "{name}"
fields:
  name: { type: string, required: true, max_length: 20 }
  owner_name: { type: string, max_length: 20 }
policies:
  - { id: manager_reads, effect: allow, actions: [ENTITY.READ], roles: [manager] }
  - { id: user_reads_own, effect: allow, actions: [ENTITY.READ], roles: [user], when: "record.owner_name == subject.username" }
  - { id: not_hidden, effect: deny, actions: [ENTITY.READ], roles: [user], when: "record.name == 'hidden'" }
)";

const lib::Uuid kTenant = *lib::parse_uuid("00000000-0000-7000-8000-000000000001");

meta::ModelPtr model() {
  static const meta::ModelPtr resolved = [] {
    auto made = meta::resolve({{"thing.yaml", std::string(kModel)}});
    if (!made.ok()) std::abort();
    return std::make_shared<const meta::Model>(*std::move(made));
  }();
  return resolved;
}

TestPrincipal person(std::string persona, std::vector<std::string> roles = {}) {
  const lib::Uuid id = *lib::parse_uuid("00000000-0000-7000-8000-0000000000aa");
  return {.id = id,
          .username = "ann",
          .facts = {.id = id.to_string(), .persona = std::move(persona), .roles = std::move(roles)}};
}

Rule rule(std::string id, Effect effect, access::RuleSubject subject, std::string when = "") {
  return {.id = std::move(id),
          .policy = "p",
          .effect = effect,
          .scope = {access::ScopeType::entity, "thing"},
          .subjects = {std::move(subject)},
          .operations = {"ENTITY.READ"},
          .when = std::move(when)};
}

access::RuleSubject persona(std::string code) {
  return {access::SubjectType::persona, std::move(code)};
}

Publication publication(std::vector<Rule> before, std::vector<Rule> after) {
  const auto old = data::make_tenant_rules(kTenant, std::move(before), nullptr);
  return {.model = model(), .before = old, .after = data::make_tenant_rules(kTenant, std::move(after), old)};
}

std::string gained(const Publication& change, const TestPrincipal& who) {
  std::string text;
  for (const auto& one : gains(change, who)) text += one.path + ";";
  return text;
}

TEST(Publication, lets_nobody_open_for_himself_what_was_shut) {
  const auto officer = person("security_officer", {"auditor"});
  for (const access::RuleSubject& me :
       {persona("security_officer"), access::RuleSubject{access::SubjectType::role, "auditor"},
        access::RuleSubject{access::SubjectType::user, officer.facts.id}, access::RuleSubject{}}) {
    EXPECT_EQ(gained(publication({}, {rule("p/a", Effect::allow, me)}), officer), "thing ENTITY.READ;")
        << access::subject_text(me);
    EXPECT_EQ(gained(publication({}, {rule("p/a", Effect::allow, me, "record.name == 'x'")}), officer),
              "thing ENTITY.READ;");
  }
  EXPECT_EQ(gained(publication({}, {rule("p/a", Effect::allow, persona("manager"))}), officer), "");
}

TEST(Publication, counts_a_deny_that_goes_as_a_gain) {
  const std::vector<Rule> denies = {rule("p/a", Effect::deny, persona("manager"))};
  EXPECT_EQ(gained(publication(denies, {}), person("manager")), "thing ENTITY.READ;");
  EXPECT_EQ(gained(publication(denies, {}), person("security_officer")), "");
  EXPECT_EQ(gained(publication({}, denies), person("manager")), "");
}

TEST(Publication, compares_the_conditions_that_are_left) {
  const auto user = person("user");
  const auto wider = rule("p/a", Effect::allow, persona("user"), "record.name == 'x'");
  const auto narrower = rule("p/b", Effect::deny, persona("user"), "record.name == 'y'");
  EXPECT_EQ(gained(publication({}, {wider}), user), "thing ENTITY.READ;");
  EXPECT_EQ(gained(publication({}, {narrower}), user), "");
  EXPECT_EQ(gained(publication({narrower}, {}), user), "thing ENTITY.READ;");
  EXPECT_EQ(gained(publication({wider}, {wider, narrower}), user), "");
  EXPECT_EQ(gained(publication({wider}, {rule("p/a", Effect::allow, persona("user"), "record.name == 'z'")}), user),
            "thing ENTITY.READ;");
}

TEST(Publication, takes_a_condition_on_the_time_for_a_gain_whatever_the_time_is) {
  const auto later = rule("p/a", Effect::allow, persona("user"), "now() > timestamp('2999-01-01T00:00:00Z')");
  EXPECT_EQ(gained(publication({}, {later}), person("user")), "thing;");
  EXPECT_EQ(gained(publication({}, {later}), person("manager")), "");
  const auto until = rule("p/a", Effect::deny, persona("user"), "now() > timestamp('2999-01-01T00:00:00Z')");
  EXPECT_EQ(gained(publication({until}, {}), person("user")), "thing;");
}

TEST(Publication, takes_a_changed_rule_that_obliges_for_a_gain) {
  Rule obliging = rule("p/a", Effect::allow, persona("manager"));
  obliging.obligations = {{.type = "require_mfa"}};
  EXPECT_EQ(gained(publication({obliging}, {rule("p/a", Effect::allow, persona("manager"))}), person("manager")),
            "p/a;");
  EXPECT_EQ(gained(publication({obliging}, {obliging, rule("p/b", Effect::deny, persona("user"))}), person("manager")),
            "");
}

TEST(Publication, names_the_entities_that_no_administrator_could_read_any_more) {
  const auto all = rule("p/a", Effect::deny, access::RuleSubject{});
  const auto found = lockouts(publication({}, {all}), {person("manager"), person("user")});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().path, "thing");
  EXPECT_EQ(found.front().code, "policy.locks_out_administrators");
  EXPECT_TRUE(
      lockouts(publication({}, {rule("p/a", Effect::deny, persona("manager"))}), {person("manager"), person("user")})
          .empty());
  EXPECT_TRUE(lockouts(publication({all}, {all}), {person("manager")}).empty()) << "was locked out before";
}

}  // namespace
}  // namespace athyper::core::policy
