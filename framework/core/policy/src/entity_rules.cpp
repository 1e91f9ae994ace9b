#include <athyper/core/policy/entity_rules.hpp>

#include <athyper/core/data/condition_context.hpp>

namespace athyper::core::policy {
namespace {

access::Rule rule_of(const meta::Policy& policy, const meta::Entity& entity) {
  access::Rule rule{.id = policy.id,
                    .policy = entity.name,
                    .effect = policy.effect == meta::PolicyEffect::deny ? access::Effect::deny : access::Effect::allow,
                    .priority = policy.priority,
                    .scope = {.type = access::ScopeType::entity, .key = entity.name},
                    .operations = policy.actions,
                    .when = policy.when};
  for (const std::string& role : policy.roles) {
    if (role == "*")
      rule.subjects.push_back({.type = access::SubjectType::everyone});
    else
      rule.subjects.push_back({.type = access::SubjectType::role, .key = role});
  }
  return rule;
}

}  // namespace

std::vector<access::Rule> rules_of(const meta::Entity& entity) {
  std::vector<access::Rule> rules;
  for (const meta::Policy& policy : entity.policies) rules.push_back(rule_of(policy, entity));
  return rules;
}

EntityRules::EntityRules(const meta::Model& model, const meta::Entity& entity)
    : schema_(std::make_unique<const meta::PolicySchema>(model, entity)) {
  access::PolicySetOptions options{.catalogue = &access::OperationCatalogue::platform()};
  options.schema_of = [schema = schema_.get(), name = entity.name](const access::RuleScope&) {
    return access::ConditionSchema{.name = name, .schema = schema};
  };
  set_ = access::PolicySet::compile(rules_of(entity), std::move(options));
}

RecordFacts::RecordFacts(const meta::Model& model, const meta::Entity& entity, const lib::Json* record,
                         const data::Caller& caller)
    : context_(data::condition_context(model, entity, record, caller)), knows_record_(record != nullptr) {}

}  // namespace athyper::core::policy
