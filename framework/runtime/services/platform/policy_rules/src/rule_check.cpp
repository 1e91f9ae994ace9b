#include "rule_check.hpp"

#include <map>
#include <memory>

#include <athyper/core/access/policy_set.hpp>
#include <athyper/core/meta/expression_schema.hpp>
#include <lib/base/text.hpp>

namespace athyper::runtime::policy_rules {
namespace {

using Findings = std::vector<lib::ErrorDetail>;

/// The rule at one place; nothing when its shape is wrong or its entity does not exist.
std::optional<core::access::Rule> read_rule(const core::meta::Model& model, const lib::Json& json,
                                            const std::string& path, Findings& findings) {
  auto rule = core::access::rule_from_json(json);
  if (!rule.ok()) {
    for (const lib::ErrorDetail& detail : rule.error().details)
      findings.push_back({path + "/" + detail.path, detail.code, detail.message});
    return std::nullopt;
  }
  if (rule->scope.type == core::access::ScopeType::entity && model.find(rule->scope.key) == nullptr) {
    std::vector<std::string> names;
    for (const auto& [name, entity] : model.entities) names.push_back(name);
    findings.push_back({path + "/scopeKey", "policy.entity.unknown",
                        "No entity `" + rule->scope.key + "`" + lib::did_you_mean(rule->scope.key, names) + "."});
    return std::nullopt;
  }
  return *std::move(rule);
}

/// Compiles one rule: alone, so that a finding has the place of its rule whatever its id.
void compile(const core::meta::Model& model, core::access::Rule rule, const std::string& path, Findings& findings) {
  const core::meta::Entity* entity =
      rule.scope.type == core::access::ScopeType::entity ? model.find(rule.scope.key) : nullptr;
  std::unique_ptr<const core::meta::PolicySchema> schema;
  if (entity != nullptr) schema = std::make_unique<const core::meta::PolicySchema>(model, *entity);
  const core::access::PolicySetOptions options{.catalogue = &core::access::OperationCatalogue::platform(),
                                               .schema_of = [&](const core::access::RuleScope& scope) {
                                                 return core::access::ConditionSchema{.name = scope.key,
                                                                                      .schema = schema.get()};
                                               }};
  std::vector<core::access::Rule> rules;
  rules.push_back(std::move(rule));
  const auto set = core::access::PolicySet::compile(std::move(rules), options);
  for (const core::access::RuleFinding& finding : set->findings()) {
    const std::string_view member = finding.code == "access.operation.unknown" ? "/operations" : "/when";
    findings.push_back({path + std::string(member), finding.code, finding.message});
  }
}

}  // namespace

Findings check_rules(const core::meta::Model& model, const lib::JsonArray& rules) {
  Findings findings;
  std::map<std::string, std::size_t> ids;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const std::string path = "/rules/" + std::to_string(i);
    auto rule = read_rule(model, rules[i], path, findings);
    if (!rule) continue;
    if (!ids.emplace(rule->id, i).second)
      findings.push_back({path + "/id", "access.rule.duplicate", "The id `" + rule->id + "` stands twice."});
    compile(model, *std::move(rule), path, findings);
  }
  return findings;
}

}  // namespace athyper::runtime::policy_rules
