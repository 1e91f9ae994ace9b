// RBAC: roles give permissions of the form action:resource. A face of PolicySet: every permission of a role is a rule.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/access/policy_set.hpp>
#include <lib/base/result.hpp>

namespace athyper::core::access {

/// `action:resource`, each part a name of letters, digits, _ . and -, or * for all; "*" alone is everything.
class Permission {
 public:
  /// Error key "access.permission.invalid".
  static lib::Result<Permission> make(std::string_view text);
  /// True when this, as granted, covers `asked`.
  bool covers(const Permission& asked) const;
  std::string to_string() const { return action_ + ":" + resource_; }
  /// The operation the action means: its code in the catalogue, `PLATFORM.<action>` for one that is not in it.
  std::string operation() const;
  /// The entity the resource names, global for all.
  RuleScope scope() const;

 private:
  Permission(std::string action, std::string resource) : action_(std::move(action)), resource_(std::move(resource)) {}
  std::string action_;
  std::string resource_;
};

/// Who asks.
struct AccessContext {
  std::string tenant = {};
  std::string principal = {};
  std::vector<std::string> roles = {};
};

struct AccessDecision {
  bool allowed = false;
  /// A sentence: the role and permission that allowed it, or who could have done it.
  std::string reason;
};

/// Decides on the whole, without looking at a record.
class AccessPolicy {
 public:
  virtual ~AccessPolicy() = default;
  virtual AccessDecision decide(const AccessContext& context, std::string_view permission) const = 0;
};

/// Permissions by role; unknown roles give nothing, a permission that cannot be read is refused. Immutable once it is
/// shared.
class RbacPolicy final : public AccessPolicy {
 public:
  RbacPolicy();
  /// admin *, manager read create update approve on all, user read and create on all, guest read:public.
  static RbacPolicy with_default_roles();

  /// Adds to what the role has. Error key "access.permission.invalid".
  lib::Result<void> grant(std::string_view role, const std::vector<std::string>& permissions);
  AccessDecision decide(const AccessContext& context, std::string_view permission) const override;
  /// What a role gives, sorted; empty for unknown roles.
  std::vector<std::string> permissions_of(std::string_view role) const;
  /// Who has a permission, sorted; nobody has one that cannot be read.
  std::vector<std::string> roles_with(std::string_view permission) const;

 private:
  std::map<std::string, std::vector<Permission>, std::less<>> roles_;
  PolicySetPtr set_;
};

}  // namespace athyper::core::access
