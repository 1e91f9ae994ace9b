// The published policies of a tenant as rules of the engine, beside those that come with the model.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <athyper/core/access/rule.hpp>
#include <athyper/core/meta/model.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::data {

using SharedRule = std::shared_ptr<const access::Rule>;

/// Immutable: what changed is another object. A rule that has stayed as it was is the same object in both.
struct TenantRules {
  lib::Uuid tenant;
  /// By id, each once.
  std::vector<SharedRule> rules = {};
};
/// Null for a tenant that has published nothing.
using TenantRulesPtr = std::shared_ptr<const TenantRules>;

/// Rules in the form in which the data path asks them: one about a single record asks for its id, so that a list and
/// the record cannot differ. `before` lends what has not changed. Null without rules.
TenantRulesPtr make_tenant_rules(lib::Uuid tenant, std::vector<access::Rule> rules, const TenantRulesPtr& before);

/// The rules that can mean records of the entity, by id.
std::vector<SharedRule> rules_about(const meta::Entity& entity, const TenantRulesPtr& rules);

/// What leads from some rules to others, both by id.
struct RuleChanges {
  std::vector<SharedRule> put = {};
  std::vector<std::string> removed = {};
};
RuleChanges changes_between(const std::vector<SharedRule>& before, const std::vector<SharedRule>& after);

}  // namespace athyper::core::data
