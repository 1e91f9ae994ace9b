// Permissions with wildcards and the default roles.
#include <athyper/core/access/rbac.hpp>

#include <algorithm>

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
  held.insert(held.end(), parsed.begin(), parsed.end());
  return {};
}

AccessDecision RbacPolicy::decide(const AccessContext& context, std::string_view permission) const {
  const auto asked = Permission::make(permission);
  if (!asked.ok()) return {false, asked.error().message};
  for (const std::string& role : context.roles) {
    const auto found = roles_.find(role);
    if (found == roles_.end()) continue;
    for (const Permission& held : found->second) {
      if (held.covers(*asked)) return {true, role + " has " + held.to_string() + "."};
    }
  }
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
