// Permissions with wildcards and the default roles, as rules of a PolicySet.
#include <athyper/core/access/rbac.hpp>

#include <algorithm>

#include <athyper/core/access/operations.hpp>
#include <lib/base/assert.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::access {

namespace {

bool is_part(std::string_view part) {
  if (part == "*") return true;
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '-';
  };
  return !part.empty() && std::ranges::all_of(part, fits);
}

/// Facts of nobody: permissions have no conditions.
const FactTable& no_facts() {
  static const FactTable none(0);
  return none;
}

}  // namespace

lib::Result<Permission> Permission::make(std::string_view text) {
  if (text == "*") return Permission("*", "*");
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || !is_part(text.substr(0, colon)) || !is_part(text.substr(colon + 1))) {
    return lib::Error{lib::ErrorCode::invalid_argument, "access.permission.invalid",
                      "`" + std::string(text) + "` is no permission; it reads action:resource, each a name or *."};
  }
  return Permission(std::string(text.substr(0, colon)), std::string(text.substr(colon + 1)));
}

bool Permission::covers(const Permission& asked) const {
  return (action_ == "*" || action_ == asked.action_) && (resource_ == "*" || resource_ == asked.resource_);
}

std::string Permission::operation() const {
  if (action_ == "*") return "*";
  const Operation* known = OperationCatalogue::platform().find(action_);
  return known != nullptr ? known->code : "PLATFORM." + action_;
}

RuleScope Permission::scope() const {
  return resource_ == "*" ? RuleScope{} : RuleScope{.type = ScopeType::entity, .key = resource_};
}

RbacPolicy::RbacPolicy() : set_(PolicySet::compile({}, {})) {}

RbacPolicy RbacPolicy::with_default_roles() {
  RbacPolicy policy;
  const auto granted = [&](std::string_view role, const std::vector<std::string>& permissions) {
    ATH_ASSERT(policy.grant(role, permissions).ok());
  };
  granted("admin", {"*"});
  granted("manager", {"read:*", "create:*", "update:*", "approve:*"});
  granted("user", {"read:*", "create:*"});
  granted("guest", {"read:public"});
  return policy;
}

lib::Result<void> RbacPolicy::grant(std::string_view role, const std::vector<std::string>& permissions) {
  std::vector<Permission> parsed;
  for (const std::string& text : permissions) {
    TRY(Permission permission, Permission::make(text));
    parsed.push_back(std::move(permission));
  }
  auto& held = roles_[std::string(role)];
  for (Permission& permission : parsed) {
    set_ = set_->with_rule({.id = std::string(role) + " has " + permission.to_string(),
                            .policy = "permissions",
                            .scope = permission.scope(),
                            .subjects = {{SubjectType::role, std::string(role)}},
                            .operations = {permission.operation()}});
    held.push_back(std::move(permission));
  }
  return {};
}

AccessDecision RbacPolicy::decide(const AccessContext& context, std::string_view permission) const {
  const auto asked = Permission::make(permission);
  if (!asked.ok()) return {false, asked.error().message};
  const SubjectProfile subject({.id = context.principal, .roles = context.roles});
  const OperationKey operation = set_->operation(asked->operation());
  const RuleScope scope = asked->scope();
  const Decision decision =
      set_->decide({.subject = subject, .operation = operation, .resource = {.entity = scope.key}}, no_facts());
  if (decision.allowed()) return {true, decision.rule->rule.id + "."};
  const auto holders = roles_with(permission);
  const std::string whom = holders.empty() ? "no role has" : lib::join(holders, " or ") + " has";
  return {false, "This needs the permission " + std::string(permission) + ", which " + whom + "."};
}

std::vector<std::string> RbacPolicy::permissions_of(std::string_view role) const {
  std::vector<std::string> names;
  if (const auto found = roles_.find(role); found != roles_.end()) {
    for (const Permission& permission : found->second) names.push_back(permission.to_string());
  }
  std::ranges::sort(names);
  return names;
}

std::vector<std::string> RbacPolicy::roles_with(std::string_view permission) const {
  std::vector<std::string> names;
  const auto asked = Permission::make(permission);
  for (const auto& [role, held] : roles_) {
    if (asked.ok() && std::ranges::any_of(held, [&](const Permission& one) { return one.covers(*asked); }))
      names.push_back(role);
  }
  return names;
}

}  // namespace athyper::core::access
