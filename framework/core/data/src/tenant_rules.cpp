#include <athyper/core/data/tenant_rules.hpp>

#include <algorithm>

namespace athyper::core::data {
namespace {

/// `entity/id` as a rule about the entity that holds for that record.
access::Rule about_entity(access::Rule rule) {
  if (rule.scope.type != access::ScopeType::record) return rule;
  const std::size_t slash = rule.scope.key.find('/');
  const std::string id = slash == std::string::npos ? std::string() : rule.scope.key.substr(slash + 1);
  const std::string is_it = "record.id == '" + id + "'";
  rule.when = rule.when.empty() ? is_it : "(" + rule.when + ") && " + is_it;
  rule.scope = {.type = access::ScopeType::entity, .key = rule.scope.key.substr(0, slash)};
  return rule;
}

bool same(const access::Rule& a, const access::Rule& b) {
  const bool plain = a.id == b.id && a.policy == b.policy && a.effect == b.effect && a.priority == b.priority &&
                     a.scope == b.scope && a.subjects == b.subjects && a.operations == b.operations &&
                     a.constraint == b.constraint && a.when == b.when && a.obligations.size() == b.obligations.size();
  return plain && (a.obligations.empty() || access::to_json(a).dump() == access::to_json(b).dump());
}

const std::string& id_of(const SharedRule& rule) {
  return rule->id;
}

SharedRule shared(access::Rule rule, const TenantRulesPtr& before) {
  if (before != nullptr) {
    const auto known = std::ranges::lower_bound(before->rules, rule.id, {}, id_of);
    if (known != before->rules.end() && same(**known, rule)) return *known;
  }
  return std::make_shared<const access::Rule>(std::move(rule));
}

bool means(const access::RuleScope& scope, const meta::Entity& entity) {
  switch (scope.type) {
    case access::ScopeType::global:
      return true;
    case access::ScopeType::module:
      return scope.key == entity.module;
    case access::ScopeType::entity:
      return scope.key == entity.name;
    case access::ScopeType::record:
    case access::ScopeType::entity_version:
      break;
  }
  return false;
}

}  // namespace

TenantRulesPtr make_tenant_rules(lib::Uuid tenant, std::vector<access::Rule> rules, const TenantRulesPtr& before) {
  if (rules.empty()) return nullptr;
  auto made = std::make_shared<TenantRules>(TenantRules{.tenant = tenant});
  made->rules.reserve(rules.size());
  for (access::Rule& rule : rules) made->rules.push_back(shared(about_entity(std::move(rule)), before));
  std::ranges::sort(made->rules, {}, id_of);
  const auto tail = std::ranges::unique(made->rules, {}, id_of);
  made->rules.erase(tail.begin(), tail.end());
  return made;
}

std::vector<SharedRule> rules_about(const meta::Entity& entity, const TenantRulesPtr& rules) {
  std::vector<SharedRule> found;
  if (rules == nullptr) return found;
  for (const SharedRule& rule : rules->rules) {
    if (means(rule->scope, entity)) found.push_back(rule);
  }
  return found;
}

RuleChanges changes_between(const std::vector<SharedRule>& before, const std::vector<SharedRule>& after) {
  RuleChanges changes;
  auto old = before.begin();
  for (const SharedRule& rule : after) {
    while (old != before.end() && (*old)->id < rule->id) changes.removed.push_back((*old++)->id);
    const bool known = old != before.end() && (*old)->id == rule->id;
    if (!known || *old != rule) changes.put.push_back(rule);
    if (known) ++old;
  }
  while (old != before.end()) changes.removed.push_back((*old++)->id);
  return changes;
}

}  // namespace athyper::core::data
