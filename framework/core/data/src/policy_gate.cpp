#include <athyper/core/data/policy_gate.hpp>

#include <algorithm>
#include <iterator>

#include <athyper/core/data/prepared.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <lib/base/text.hpp>

#include "gate_facts.hpp"

namespace athyper::core::data {
namespace {

access::Rule rule_of(const meta::Policy& policy, const meta::Entity& entity) {
  access::Rule rule{.id = policy.id,
                    .policy = entity.name,
                    .effect = policy.effect == meta::PolicyEffect::deny ? access::Effect::deny : access::Effect::allow,
                    .priority = policy.priority,
                    .scope = {.type = access::ScopeType::entity, .key = entity.name},
                    .operations = policy.actions,
                    .when = policy.when};
  rule.subjects = subjects_of(policy.roles);
  return rule;
}

}  // namespace

std::vector<access::RuleSubject> subjects_of(const std::vector<std::string>& roles) {
  std::vector<access::RuleSubject> subjects;
  for (const std::string& role : roles) {
    if (role == "*")
      subjects.push_back({.type = access::SubjectType::everyone});
    else
      subjects.push_back({.type = access::SubjectType::role, .key = role});
  }
  return subjects;
}

std::string no_query_form(const expr::Expression& condition, const Scope& scope) {
  StatementBuilder draft;
  auto written = draft.condition(condition, scope);
  if (written.ok()) written = draft.truth(condition, scope);
  return written.ok() ? std::string() : written.error().message;
}

std::vector<access::Rule> rules_of(const meta::Entity& entity) {
  std::vector<access::Rule> rules;
  for (const meta::Policy& policy : entity.policies) rules.push_back(rule_of(policy, entity));
  return rules;
}

access::SubjectFacts subject_facts(const Subject& subject) {
  return {.id = subject.id.to_string(),
          .persona = subject.persona,
          .roles = subject.roles,
          .groups = subject.groups,
          .ou_path = subject.ou_path,
          .modules = subject.modules};
}

access::SubjectProfile subject_profile(access::SubjectFacts facts) {
  facts.roles.push_back(facts.persona);
  return access::SubjectProfile(std::move(facts));
}

std::string_view operation_code(Action action) {
  switch (action) {
    case Action::read:
      return "ENTITY.READ";
    case Action::create:
      return "ENTITY.CREATE";
    case Action::update:
      return "ENTITY.UPDATE";
    case Action::remove:
      return "ENTITY.DELETE";
  }
  return "";
}

const meta::Field* unit_field(const meta::Entity& entity) {
  const meta::Field* field = entity.find_field("ou_path");
  const bool is_text = field != nullptr && meta::field_type(field->type).value_kind == expr::TypeKind::string;
  return is_text && field->has_column() ? field : nullptr;
}

std::string shape_of(const access::Residual& residual) {
  if (residual.kind != access::Residual::Kind::conditional)
    return residual.kind == access::Residual::Kind::denied ? "-" : "*";
  std::string text;
  for (const access::OpenRule& one : residual.rules) {
    text += one.rule->rule.effect == access::Effect::deny ? '!' : '+';
    for (const access::Predicate* predicate : one.open) text += std::to_string(predicate->id) + '.';
  }
  return text;
}

std::string Decision::shape() const {
  if (kind != Kind::conditional) return kind == Kind::denied ? "-" : "*";
  return shape_of(open);
}

PolicyTable::PolicyTable(const meta::Model& model, const meta::Entity& entity, std::vector<access::Rule> more,
                         access::Strategy strategy)
    : model_(model), entity_(entity), schema_(std::make_shared<const meta::PolicySchema>(model, entity)) {
  std::vector<access::Rule> rules = rules_of(entity);
  std::ranges::move(more, std::back_inserter(rules));
  const access::ConditionSchema conditions{.name = entity.name, .schema = schema_.get()};
  rules_ = access::PolicySet::compile(std::move(rules),
                                      {.strategy = strategy,
                                       .catalogue = &access::OperationCatalogue::platform(),
                                       .schema_of = [conditions](const access::RuleScope&) { return conditions; },
                                       .objection =
                                           [&model, &entity](const expr::Expression& condition) {
                                             return no_query_form(condition, {model, entity, "t", "record."});
                                           }});
  for (const Action action : {Action::read, Action::create, Action::update, Action::remove})
    operations_[static_cast<std::size_t>(action)] = rules_->operation(operation_code(action));
}

PolicyTable::PolicyTable(const PolicyTable& before, const RuleChanges& changes)
    : model_(before.model_),
      entity_(before.entity_),
      schema_(before.schema_),
      rules_(before.rules_),
      operations_(before.operations_) {
  for (const std::string& id : changes.removed) rules_ = rules_->without_rule(id);
  for (const SharedRule& rule : changes.put) rules_ = rules_->with_rule(*rule);
}

access::Request PolicyTable::request(Action action, const Subject& subject) const {
  return {.subject = profiles_.of(subject),
          .operation = operations_[static_cast<std::size_t>(action)],
          .resource = {.entity = entity_.name, .module = entity_.module}};
}

Decision PolicyTable::decide(Action action, const Caller& caller) const {
  Decision decision;
  decision.open = rules_->residual(request(action, caller.subject), CallerFacts(nullptr, caller));
  decision.kind = decision.open.kind;
  if (decision.denied() && decision.open.reason != access::Reason::rule) return decision;
  for (const access::OpenRule& one : decision.open.rules) decision.decided_by.push_back(one.rule->rule.id);
  return decision;
}

bool PolicyTable::permits(const Decision& decision, const lib::Json& record, const Caller& caller) const {
  const JsonRecord view(model_, entity_, record);
  // The action has had its say: what is left asks about the record alone.
  access::Request about = request(Action::read, caller.subject);
  about.resource.owner = record.get_string(kOwnerField);
  if (const meta::Field* unit = unit_field(entity_)) about.resource.ou_path = record.get_string(unit->name);
  if (about.resource.ou_path == "") about.resource.ou_path.reset();
  return access::permits(decision.open, about, CallerFacts(&view, caller));
}

std::string PolicyTable::reason(const Decision& decision, Action action) const {
  const std::string code(operation_code(action));
  if (decision.decided_by.empty()) return "no rule allows " + code + " on " + entity_.name + " for your roles";
  return code + " on " + entity_.name + " was decided by: " + lib::join(decision.decided_by, ", ");
}

}  // namespace athyper::core::data
