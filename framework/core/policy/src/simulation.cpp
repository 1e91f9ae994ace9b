#include <athyper/core/policy/simulation.hpp>

#include <lib/base/text.hpp>

#include "facts.hpp"

namespace athyper::core::policy {
namespace {

Expectation effect_of(access::Residual::Kind kind) {
  if (kind == access::Residual::Kind::conditional) return Expectation::conditional;
  return kind == access::Residual::Kind::allowed ? Expectation::allow : Expectation::deny;
}

void decide(Verdict& verdict, const access::PolicySet& set, const access::Request& request,
            const access::FactSource& facts, access::Strategy strategy) {
  const access::Decision decision = set.decide(request, facts, strategy);
  verdict.effect = decision.allowed() ? Expectation::allow : Expectation::deny;
  if (decision.rule != nullptr) verdict.rule = decision.rule->rule.id;
  verdict.reason = set.sentence(decision, request);
}

void leave_open(Verdict& verdict, const access::PolicySet& set, const access::Request& request,
                const access::FactSource& facts, access::Strategy strategy) {
  const access::Residual residual = set.residual(request, facts, strategy);
  verdict.effect = effect_of(residual.kind);
  std::vector<std::string> ids;
  for (const access::OpenRule& open : residual.rules) {
    const access::Rule& rule = open.rule->rule;
    ids.push_back(rule.id);
    Verdict::OpenRule left{.rule = rule.id, .effect = rule.effect};
    for (const access::Predicate* predicate : open.open) left.conditions.push_back(predicate->text);
    verdict.filter.push_back(std::move(left));
  }
  if (residual.kind != access::Residual::Kind::conditional) {
    if (!ids.empty()) verdict.rule = ids.front();
    verdict.filter.clear();
  }
  verdict.reason = residual.reason == access::Reason::unknown_operation
                       ? "There is no operation " + request.operation.code + ", so nobody may do it."
                   : ids.empty() ? "No rule allows " + request.operation.code + " here."
                                 : "Left of the rules: " + lib::join(ids, ", ") + ".";
}

lib::Json conditions_json(const access::RuleTrace& trace) {
  lib::JsonArray list;
  for (const auto& [text, truth] : trace.predicates)
    list.push_back(lib::Json::object({{"expression", text}, {"result", access::to_string(truth)}}));
  return {std::move(list)};
}

}  // namespace

data::Caller caller_as(const TestPrincipal& who, lib::Timestamp now) {
  return {.subject = {.id = who.id,
                      .username = who.username,
                      .persona = who.facts.persona,
                      .roles = who.facts.roles,
                      .groups = who.facts.groups,
                      .ou_path = who.facts.ou_path,
                      .modules = who.facts.modules},
          .tenant = {},
          .now = now,
          .today = std::chrono::floor<std::chrono::days>(now)};
}

Simulator::Simulator(const meta::Model& model, const meta::Entity& entity,
                     std::shared_ptr<const data::PolicyTable> rules)
    : model_(model), entity_(entity), rules_(std::move(rules)) {}

Verdict Simulator::ask(const Question& question) const {
  const access::PolicySet& set = rules_->rules();
  const access::SubjectProfile profile = data::subject_profile(question.subject.facts);
  const access::OperationKey operation = set.operation(question.operation);
  const data::Caller caller = caller_as(question.subject, question.now);
  const TestResource& what = question.resource;
  access::Request request{.subject = profile, .operation = operation};
  request.resource = {.entity = entity_.name, .module = entity_.module, .record = what.record_id};
  if (what.owner) request.resource.owner = *what.owner;
  if (what.ou_path) request.resource.ou_path = *what.ou_path;
  const RecordFacts facts(model_, entity_, what.record ? &*what.record : nullptr, caller);
  const access::Strategy strategy = question.strategy.value_or(set.strategy());
  Verdict verdict;
  if (what.record)
    decide(verdict, set, request, facts, strategy);
  else
    leave_open(verdict, set, request, facts, strategy);
  if (verdict.effect != Expectation::deny) {
    for (data::Duty& duty : rules_->duties(request, facts, caller)) verdict.obligations.push_back(std::move(duty.what));
  }
  verdict.explanation = set.explain(request, facts);
  verdict.explanation.strategy = strategy;
  return verdict;
}

lib::Json obligations_json(const Verdict& verdict) {
  lib::JsonArray obligations;
  for (const access::Obligation& one : verdict.obligations)
    obligations.push_back(lib::Json::object({{"type", one.type}, {"params", one.params}}));
  return {std::move(obligations)};
}

lib::Json decision_json(const Verdict& verdict) {
  return lib::Json::object({{"effect", to_string(verdict.effect)},
                            {"allowed", verdict.effect == Expectation::allow},
                            {"decidingRule", verdict.rule.empty() ? lib::Json() : lib::Json(verdict.rule)},
                            {"obligations", obligations_json(verdict)},
                            {"reason", verdict.reason}});
}

lib::Json explanation_json(const Verdict& verdict) {
  lib::JsonArray rules;
  for (const access::RuleTrace& trace : verdict.explanation.rules) {
    const access::Rule& rule = trace.rule->rule;
    rules.push_back(lib::Json::object({{"id", rule.id},
                                       {"effect", access::to_string(rule.effect)},
                                       {"priority", rule.priority},
                                       {"outcome", access::to_string(trace.outcome)},
                                       {"deciding", rule.id == verdict.rule},
                                       {"conditions", conditions_json(trace)}}));
  }
  lib::JsonArray filter;
  for (const Verdict::OpenRule& open : verdict.filter) {
    lib::JsonArray conditions(open.conditions.begin(), open.conditions.end());
    filter.push_back(lib::Json::object(
        {{"rule", open.rule}, {"effect", access::to_string(open.effect)}, {"conditions", std::move(conditions)}}));
  }
  lib::JsonArray missing(verdict.explanation.missing_facts.begin(), verdict.explanation.missing_facts.end());
  return lib::Json::object({{"strategy", access::to_string(verdict.explanation.strategy)},
                            {"rules", std::move(rules)},
                            {"truncated", verdict.explanation.truncated},
                            {"filter", std::move(filter)},
                            {"missingFacts", std::move(missing)}});
}

}  // namespace athyper::core::policy
