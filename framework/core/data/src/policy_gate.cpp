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
  for (const meta::Obligation& one : policy.obligations)
    rule.obligations.push_back({.type = one.type, .params = one.params});
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
    case Action::restore:
      return "ENTITY.RESTORE";
    case Action::purge:
      return "ENTITY.DELETE_PERMANENT";
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
  std::string text = shape_of(open);
  for (const Duty& duty : duties) {
    if (!duty.met) text += '!' + duty.rule + ':' + shape_of(duty.lets);
  }
  return text;
}

PolicyTable::PolicyTable(const meta::Model& model, const meta::Entity& entity, std::vector<access::Rule> more,
                         access::Strategy strategy)
    : model_(model), entity_(entity), schema_(std::make_shared<const meta::PolicySchema>(model, entity)) {
  std::vector<access::Rule> rules = rules_of(entity);
  std::ranges::move(more, std::back_inserter(rules));
  const access::ConditionSchema conditions{.name = entity.name, .schema = schema_.get()};
  const access::PolicySetOptions options{.strategy = strategy,
                                         .catalogue = &access::OperationCatalogue::platform(),
                                         .schema_of = [conditions](const access::RuleScope&) { return conditions; },
                                         .objection =
                                             [&model, &entity](const expr::Expression& condition) {
                                               return no_query_form(condition, {model, entity, "t", "record."});
                                             }};
  duties_ = std::make_unique<const DutyTable>(rules, options);
  rules_ = access::PolicySet::compile(std::move(rules), options);
  for (const Action action :
       {Action::read, Action::create, Action::update, Action::remove, Action::restore, Action::purge})
    operations_[static_cast<std::size_t>(action)] = rules_->operation(operation_code(action));
}

PolicyTable::PolicyTable(const PolicyTable& before, const RuleChanges& changes)
    : model_(before.model_),
      entity_(before.entity_),
      schema_(before.schema_),
      rules_(before.rules_),
      duties_(std::make_unique<const DutyTable>(*before.duties_, changes)),
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
  const access::Request asked = request(action, caller.subject);
  const CallerFacts facts(nullptr, caller);
  decision.open = rules_->residual(asked, facts);
  decision.kind = decision.open.kind;
  if (decision.denied() && decision.open.reason != access::Reason::rule) return decision;
  for (const access::OpenRule& one : decision.open.rules) decision.decided_by.push_back(one.rule->rule.id);
  if (decision.denied()) return decision;
  decision.duties = duties_->of(asked, facts, caller);
  for (const Duty& duty : decision.duties) {
    if (duty.met || decision.denied()) continue;
    decision.kind = duty.lets.kind;
  }
  return decision;
}

access::Request PolicyTable::request_about(const lib::Json& record, const Subject& subject) const {
  // The action has had its say: what is left asks about the record alone.
  access::Request about = request(Action::read, subject);
  about.resource.owner = record.get_string(kOwnerField);
  if (const meta::Field* unit = unit_field(entity_)) about.resource.ou_path = record.get_string(unit->name);
  if (about.resource.ou_path == "") about.resource.ou_path.reset();
  return about;
}

bool PolicyTable::permits(const Decision& decision, const lib::Json& record, const Caller& caller) const {
  if (decision.denied()) return false;
  const JsonRecord view(model_, entity_, record);
  const CallerFacts facts(&view, caller);
  const access::Request about = request_about(record, caller.subject);
  return access::permits(decision.open, about, facts) && std::ranges::all_of(decision.duties, [&](const Duty& duty) {
           return duty.met || access::permits(duty.lets, about, facts);
         });
}

const Duty* PolicyTable::unmet(const Decision& decision, const lib::Json& record, const Caller& caller) const {
  if (std::ranges::all_of(decision.duties, &Duty::met)) return nullptr;
  const JsonRecord view(model_, entity_, record);
  const CallerFacts facts(&view, caller);
  const access::Request about = request_about(record, caller.subject);
  const auto one = std::ranges::find_if(
      decision.duties, [&](const Duty& duty) { return !duty.met && !access::permits(duty.lets, about, facts); });
  return one == decision.duties.end() ? nullptr : &*one;
}

const Duty* PolicyTable::bar(const Decision& decision, const lib::Json* record, const Caller& caller) const {
  const auto bars_all = [](const Duty& duty) { return !duty.met && duty.lets.kind == Decision::Kind::denied; };
  const auto all = std::ranges::find_if(decision.duties, bars_all);
  if (all != decision.duties.end()) return &*all;
  if (record == nullptr || !permits(without_duties(decision), *record, caller)) return nullptr;
  return unmet(decision, *record, caller);
}

Decision PolicyTable::without_duties(Decision decision) {
  decision.kind = decision.open.kind;
  decision.duties.clear();
  return decision;
}

std::vector<Duty> PolicyTable::due(const Decision& decision, const lib::Json& record, const Caller& caller) const {
  std::vector<Duty> due;
  if (decision.duties.empty()) return due;
  const JsonRecord view(model_, entity_, record);
  const CallerFacts facts(&view, caller);
  const access::Request about = request_about(record, caller.subject);
  std::ranges::copy_if(decision.duties, std::back_inserter(due),
                       [&](const Duty& duty) { return !access::permits(duty.lets, about, facts); });
  return due;
}

std::vector<Duty> PolicyTable::duties(const access::Request& asked, const access::FactSource& facts,
                                      const Caller& caller) const {
  std::vector<Duty> found = duties_->of(asked, facts, caller);
  if (facts.knows_record())
    std::erase_if(found, [&](const Duty& duty) { return access::permits(duty.lets, asked, facts); });
  return found;
}

std::vector<Duty> PolicyTable::masks(const Caller& caller) const {
  if (duties_->empty()) return {};
  std::vector<Duty> found = duties_->of(request(Action::read, caller.subject), CallerFacts(nullptr, caller), caller);
  std::erase_if(found, [](const Duty& duty) { return duty.what.type != "mask_fields"; });
  return found;
}

std::string PolicyTable::reason(const Decision& decision, Action action) const {
  const std::string code(operation_code(action));
  if (decision.decided_by.empty()) return "no rule allows " + code + " on " + entity_.name + " for your roles";
  return code + " on " + entity_.name + " was decided by: " + lib::join(decision.decided_by, ", ");
}

}  // namespace athyper::core::data
