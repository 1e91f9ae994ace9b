// The seven personas and what each may do, as rules.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/access/rule.hpp>

namespace athyper::core::access {

/// A way of working; a subject has one.
struct Persona {
  std::string code;
  std::string label;
  /// Of two personas the higher one is in effect.
  int rank = 0;
};

/// user, power_user, manager, admin, security_officer, compliance_officer, system_admin.
const std::vector<Persona>& personas();
/// The persona of a code or of one of the original's names and aliases ("tenant_admin", "viewer", "supervisor"),
/// whatever its case.
const Persona* find_persona(std::string_view code_or_alias);
/// The highest persona among roles; `user` when none of them is one.
const Persona& effective_persona(const std::vector<std::string>& roles);

/// What a persona may do with an operation; nothing when it may not.
std::optional<Constraint> capability(std::string_view persona, std::string_view operation_code);
/// The capability matrix as rules "capability:<persona>:<constraint>".
std::vector<Rule> capability_rules();
/// The matrix in Markdown, as docs/operations.md keeps it.
std::string capability_table();

}  // namespace athyper::core::access
