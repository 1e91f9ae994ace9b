#include <athyper/core/data/policy_gate.hpp>

#include <algorithm>

#include <athyper/core/meta/expression_schema.hpp>
#include <lib/base/text.hpp>

#include "record_view.hpp"

namespace athyper::core::data {
namespace {

/// Sets of roles remembered by one table; beyond it the memory starts anew.
constexpr std::size_t kMemoLimit = 256;

bool asks_about_record(const expr::Expression& when) {
  return std::ranges::any_of(when.reads(),
                             [](const std::string& path) { return path == "record" || path.starts_with("record."); });
}

PolicyRule compile_rule(const meta::Policy& policy, const meta::PolicySchema& schema) {
  PolicyRule rule;
  rule.id = policy.id;
  rule.effect = policy.effect;
  rule.priority = policy.priority;
  rule.actions = policy.actions;
  rule.roles = policy.roles;
  if (policy.when.empty()) return rule;
  auto when = expr::compile(policy.when, schema);
  rule.broken = !when.ok();
  if (when.ok()) {
    rule.reads_record = asks_about_record(*when);
    rule.when = *std::move(when);
  }
  return rule;
}

bool names_action(const PolicyRule& rule, std::string_view code) {
  return std::ranges::any_of(rule.actions,
                             [code](const std::string& action) { return action == "*" || action == code; });
}

/// True when a rule takes effect: an error allows nothing and denies everything.
bool takes_effect(const PolicyRule& rule, const expr::EvaluationContext& context) {
  if (rule.effect == meta::PolicyEffect::allow) return expr::holds(*rule.when, context);
  const auto result = expr::evaluate(*rule.when, context);
  const bool* value = result.ok() ? result->get<bool>() : nullptr;
  return value == nullptr || *value;
}

}  // namespace

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

std::string Decision::shape() const {
  if (kind == Kind::denied) return "-";
  std::string text = allow.empty() ? "*" : "";
  for (const std::uint16_t rule : allow) text += "+" + std::to_string(rule);
  for (const std::uint16_t rule : deny) text += "!" + std::to_string(rule);
  return text;
}

PolicyTable::PolicyTable(const meta::Model& model, const meta::Entity& entity) : model_(model), entity_(entity) {
  const meta::PolicySchema schema(model, entity);
  for (const meta::Policy& policy : entity.policies) rules_.push_back(compile_rule(policy, schema));
  std::ranges::sort(rules_, [](const PolicyRule& a, const PolicyRule& b) {
    if (a.priority != b.priority) return a.priority < b.priority;
    if (a.effect != b.effect) return a.effect == meta::PolicyEffect::deny;
    return a.id < b.id;
  });
}

std::shared_ptr<const PolicyTable::RuleList> PolicyTable::applicable(Action action, const Subject& subject) const {
  std::string key(1, static_cast<char>('0' + static_cast<int>(action)));
  key += subject.persona;
  for (const std::string& role : subject.roles) (key += '\x1f') += role;
  if (const auto found = memo_.find(key); found != memo_.end()) return found->second;

  auto list = std::make_shared<RuleList>();
  for (std::size_t i = 0; i < rules_.size(); ++i) {
    const bool held =
        std::ranges::any_of(rules_[i].roles, [&](const std::string& role) { return subject.holds(role); });
    if (held && names_action(rules_[i], operation_code(action))) list->push_back(static_cast<std::uint16_t>(i));
  }
  if (memo_.size() >= kMemoLimit) memo_.clear();
  memo_.emplace(std::move(key), list);
  return list;
}

Decision PolicyTable::decide(Action action, const Caller& caller) const {
  Decision decision;
  bool allowed = false;
  const auto list = applicable(action, caller.subject);
  for (const std::uint16_t index : *list) {
    const PolicyRule& rule = rules_[index];
    const bool deny = rule.effect == meta::PolicyEffect::deny;
    if (rule.reads_record) {
      (deny ? decision.deny : decision.allow).push_back(index);
      decision.decided_by.push_back(rule.id);
      continue;
    }
    const bool holds = rule.broken ? deny : !rule.when || takes_effect(rule, policy_context(nullptr, caller));
    if (!holds) continue;
    if (deny) return {.kind = Decision::Kind::denied, .allow = {}, .deny = {}, .decided_by = {rule.id}};
    if (!allowed) decision.decided_by.push_back(rule.id);
    allowed = true;
  }
  if (allowed) decision.allow.clear();
  if (!allowed && decision.allow.empty())
    return {.kind = Decision::Kind::denied, .allow = {}, .deny = {}, .decided_by = {}};
  const bool open = decision.allow.empty() && decision.deny.empty();
  decision.kind = open ? Decision::Kind::allowed : Decision::Kind::conditional;
  return decision;
}

bool PolicyTable::permits(const Decision& decision, const lib::Json& record, const Caller& caller) const {
  if (decision.denied()) return false;
  const JsonRecord view(model_, entity_, record);
  const expr::EvaluationContext context = policy_context(&view, caller);
  const auto holds = [&](std::uint16_t index) { return takes_effect(rules_[index], context); };
  if (std::ranges::any_of(decision.deny, holds)) return false;
  return decision.allow.empty() || std::ranges::any_of(decision.allow, holds);
}

std::string PolicyTable::reason(const Decision& decision, Action action) const {
  const std::string code(operation_code(action));
  if (decision.decided_by.empty()) return "no rule allows " + code + " on " + entity_.name + " for your roles";
  return code + " on " + entity_.name + " was decided by: " + lib::join(decision.decided_by, ", ");
}

}  // namespace athyper::core::data
