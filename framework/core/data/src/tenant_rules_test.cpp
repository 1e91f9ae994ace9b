// Policies of a tenant in the data path: beside those of the model, of no other tenant, and changed without compiling
// the others anew.
#include <athyper/core/data/tenant_rules.hpp>

#include <gtest/gtest.h>

#include <athyper/core/data/compiled_entity.hpp>

#include "testing/sample.hpp"

namespace athyper::core::data {
namespace {

using testing::caller_with;
using testing::sample_model;

const lib::Uuid kAcme = *lib::parse_uuid("00000000-0000-7000-8000-000000000001");
const lib::Uuid kBorealis = *lib::parse_uuid("00000000-0000-7000-8000-000000000002");

access::Rule rule(std::string id, access::Effect effect, access::RuleScope scope, std::string when = "") {
  return {.id = std::move(id),
          .effect = effect,
          .scope = std::move(scope),
          .subjects = {{access::SubjectType::role, "auditor"}},
          .operations = {"ENTITY.READ"},
          .when = std::move(when)};
}

access::RuleScope supplier() {
  return {access::ScopeType::entity, "supplier"};
}

Decision::Kind reads(const TenantRulesPtr& rules) {
  return find_entity(sample_model(), rules, "supplier")->policies().decide(Action::read, caller_with({"auditor"})).kind;
}

TEST(TenantRules, open_what_they_allow_to_their_tenant_alone) {
  const auto acme = make_tenant_rules(kAcme, {rule("a/1", access::Effect::allow, supplier())}, nullptr);
  const auto borealis = make_tenant_rules(
      kBorealis, {rule("b/1", access::Effect::allow, {access::ScopeType::module, "elsewhere"})}, nullptr);
  EXPECT_EQ(reads(nullptr), Decision::Kind::denied);
  EXPECT_EQ(reads(acme), Decision::Kind::allowed);
  EXPECT_EQ(reads(borealis), Decision::Kind::denied);
  EXPECT_EQ(make_tenant_rules(kAcme, {}, acme), nullptr);
}

TEST(TenantRules, take_effect_with_the_next_question_and_end_with_it) {
  const auto open = make_tenant_rules(kAcme, {rule("a/1", access::Effect::allow, supplier())}, nullptr);
  auto shut_too = [&](const TenantRulesPtr& before) {
    return make_tenant_rules(kAcme,
                             {rule("a/1", access::Effect::allow, supplier()),
                              rule("a/2", access::Effect::deny, {access::ScopeType::global, ""})},
                             before);
  };
  EXPECT_EQ(reads(open), Decision::Kind::allowed);
  EXPECT_EQ(reads(shut_too(open)), Decision::Kind::denied);
  EXPECT_EQ(reads(open), Decision::Kind::allowed);
}

TEST(TenantRules, ask_for_what_their_obligations_say_as_long_as_they_stand) {
  const auto with = [](std::vector<access::Obligation> obligations, const TenantRulesPtr& before) {
    access::Rule open = rule("a/1", access::Effect::allow, supplier());
    open.obligations = std::move(obligations);
    return make_tenant_rules(kAcme, {open, rule("a/2", access::Effect::allow, supplier())}, before);
  };
  const auto barred = [](const TenantRulesPtr& rules) {
    const auto entity = find_entity(sample_model(), rules, "supplier");
    return entity->policies().decide(Action::read, caller_with({"auditor"})).barred();
  };
  const auto plain = with({}, nullptr);
  EXPECT_FALSE(barred(plain));
  const auto asking = with({{.type = "require_mfa"}}, plain);
  EXPECT_TRUE(barred(asking));
  EXPECT_FALSE(barred(with({{.type = "add_audit_tag"}}, asking)));
  EXPECT_TRUE(barred(asking));
  EXPECT_FALSE(barred(make_tenant_rules(kAcme, {rule("a/2", access::Effect::allow, supplier())}, asking)));
}

TEST(TenantRules, lend_what_is_compiled_when_another_rule_changes) {
  const auto before = make_tenant_rules(kAcme,
                                        {rule("a/1", access::Effect::allow, supplier(), "record.code != ''"),
                                         rule("a/2", access::Effect::allow, supplier())},
                                        nullptr);
  const auto after = make_tenant_rules(kAcme,
                                       {rule("a/1", access::Effect::allow, supplier(), "record.code != ''"),
                                        rule("a/2", access::Effect::deny, supplier())},
                                       before);
  EXPECT_EQ(before->rules[0], after->rules[0]);
  EXPECT_NE(before->rules[1], after->rules[1]);
  const auto first = find_entity(sample_model(), before, "supplier");
  const auto second = find_entity(sample_model(), after, "supplier");
  EXPECT_EQ(first->policies().rules().find("a/1"), second->policies().rules().find("a/1"));
  EXPECT_NE(first->policies().rules().find("a/2"), second->policies().rules().find("a/2"));
}

TEST(TenantRules, keep_an_entity_that_the_change_does_not_mean_with_its_plans) {
  const auto elsewhere = [](std::string id) {
    return rule(std::move(id), access::Effect::deny, {access::ScopeType::entity, "item"});
  };
  const auto before =
      make_tenant_rules(kAcme, {rule("a/1", access::Effect::allow, supplier()), elsewhere("a/2")}, nullptr);
  const auto after =
      make_tenant_rules(kAcme, {rule("a/1", access::Effect::allow, supplier()), elsewhere("a/3")}, before);
  EXPECT_EQ(find_entity(sample_model(), before, "supplier"), find_entity(sample_model(), after, "supplier"));
}

TEST(TenantRules, about_one_record_ask_for_its_id_in_lists_too) {
  const std::string id = "00000000-0000-7000-8000-00000000000c";
  const auto rules = make_tenant_rules(
      kAcme,
      {rule("a/1", access::Effect::allow, supplier()),
       rule("a/2", access::Effect::deny, {access::ScopeType::record, "supplier/" + id}, "record.code == 'x' || true")},
      nullptr);
  const auto entity = find_entity(sample_model(), rules, "supplier");
  EXPECT_TRUE(entity->policies().rules().findings().empty()) << entity->policies().rules().findings().front().message;
  const Caller caller = caller_with({"auditor"});
  const Decision decision = entity->policies().decide(Action::read, caller);
  EXPECT_EQ(decision.kind, Decision::Kind::conditional);
  EXPECT_FALSE(entity->policies().permits(decision, lib::Json::object({{"id", id}}), caller));
  EXPECT_TRUE(entity->policies().permits(decision, lib::Json::object({{"id", "00000000-0000-7000-8000-00000000000d"}}),
                                         caller));
}

TEST(TenantRules, differ_by_what_was_put_and_what_was_removed) {
  const auto before =
      make_tenant_rules(kAcme,
                        {rule("a", access::Effect::allow, supplier()), rule("c", access::Effect::allow, supplier()),
                         rule("e", access::Effect::allow, supplier())},
                        nullptr);
  const auto after =
      make_tenant_rules(kAcme,
                        {rule("b", access::Effect::allow, supplier()), rule("c", access::Effect::deny, supplier()),
                         rule("e", access::Effect::allow, supplier())},
                        before);
  const RuleChanges changes = changes_between(before->rules, after->rules);
  ASSERT_EQ(changes.put.size(), 2U);
  EXPECT_EQ(changes.put[0]->id, "b");
  EXPECT_EQ(changes.put[1]->id, "c");
  EXPECT_EQ(changes.removed, std::vector<std::string>{"a"});
}

}  // namespace
}  // namespace athyper::core::data
