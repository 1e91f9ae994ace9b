// The capability matrix. The original's is for seven other personas; decision 0054 says how it was carried over.
#include <athyper/core/access/personas.hpp>

#include <algorithm>
#include <array>
#include <map>

#include <lib/base/text.hpp>

#include <athyper/core/access/operations.hpp>

namespace athyper::core::access {
namespace {

struct Alias {
  std::string_view name;
  std::string_view persona;
};

constexpr Alias kAliases[] = {
    {"viewer", "user"},        {"readonly", "user"},       {"guest", "user"},           {"reporter", "user"},
    {"analyst", "user"},       {"requester", "user"},      {"agent", "power_user"},     {"processor", "power_user"},
    {"supervisor", "manager"}, {"module_admin", "admin"},  {"moduleadmin", "admin"},    {"tenant_admin", "admin"},
    {"tenantadmin", "admin"},  {"administrator", "admin"}, {"poweruser", "power_user"}, {"sysadmin", "system_admin"},
};

// Columns: user power_user manager admin security_officer compliance_officer system_admin.
// y none, o own, u ou, m module, - not granted.
struct Row {
  std::string_view code;
  std::string_view granted;
};
constexpr Row kMatrix[] = {
    {"ENTITY.READ", "ouum-y-"},
    {"ENTITY.LIST", "ouum-y-"},
    {"ENTITY.CREATE", "yyym---"},
    {"ENTITY.UPDATE", "ouum---"},
    {"ENTITY.DELETE", "---m---"},
    {"ENTITY.DELETE_DRAFT", "oooo---"},
    {"ENTITY.RESTORE", "---m---"},
    {"ENTITY.DELETE_PERMANENT", "---m---"},
    {"ENTITY.EXPORT", "-uum-y-"},
    {"ENTITY.IMPORT", "-y-m---"},
    {"WORKFLOW.SUBMIT", "oooo---"},
    {"WORKFLOW.AMEND", "oooo---"},
    {"WORKFLOW.APPROVE", "-uu----"},
    {"WORKFLOW.REJECT", "-uu----"},
    {"WORKFLOW.CANCEL", "oooo---"},
    {"WORKFLOW.WITHDRAW", "oooo---"},
    {"WORKFLOW.CLOSE", "--um---"},
    {"WORKFLOW.REOPEN", "--um---"},
    {"WORKFLOW.REASSIGN", "--um---"},
    {"WORKFLOW.ESCALATE", "oyym---"},
    {"UTIL.ADMIN", "---m--y"},
    {"UTIL.CONFIG", "---m--y"},
    {"UTIL.AUDIT_VIEW", "----yy-"},
    {"UTIL.COPY", "oyym---"},
    {"UTIL.MERGE", "---m---"},
    {"UTIL.REPORT", "oyymyy-"},
    {"UTIL.PRINT", "oyymyy-"},
    {"UTIL.BULK_IMPORT", "---m---"},
    {"UTIL.BULK_EXPORT", "---m---"},
    {"UTIL.BULK_UPDATE", "---m---"},
    {"UTIL.BULK_DELETE", "---m---"},
    {"DELEGATION.DELEGATE", "yyym---"},
    {"DELEGATION.REVOKE_DELEGATION", "yyymy--"},
    {"DELEGATION.SHARE_READONLY", "ouum---"},
    {"DELEGATION.SHARE_EDITABLE", "--um---"},
    {"COLLAB.SHARE", "ouum---"},
    {"COLLAB.COMMENT_CREATE", "yyym---"},
    {"COLLAB.COMMENT_READ", "yyym-y-"},
    {"COLLAB.COMMENT_UPDATE", "yyym---"},
    {"COLLAB.COMMENT_DELETE", "yyym---"},
    {"COLLAB.COMMENT_MODERATE", "--um---"},
    {"COLLAB.MENTION", "yyym---"},
    {"COLLAB.ATTACH", "yyym---"},
    {"COLLAB.ATTACHMENT_MODERATE", "--um---"},
    {"COLLAB.TIMELINE_VIEW", "yyym-y-"},
    {"COLLAB.FOLLOW", "yyymyy-"},
    {"COLLAB.TAG", "yyym---"},
};

std::optional<Constraint> constraint_of(char letter) {
  if (letter == 'y') return Constraint::none;
  if (letter == 'o') return Constraint::own;
  if (letter == 'u') return Constraint::ou;
  return letter == 'm' ? std::optional(Constraint::module) : std::nullopt;
}

}  // namespace

const std::vector<Persona>& personas() {
  static const std::vector<Persona> all = {
      {"user", "User", 10},
      {"power_user", "Power user", 20},
      {"manager", "Manager", 30},
      {"admin", "Administrator", 40},
      {"security_officer", "Security officer", 50},
      {"compliance_officer", "Compliance officer", 60},
      {"system_admin", "System administrator", 70},
  };
  return all;
}

const Persona* find_persona(std::string_view code_or_alias) {
  const std::string name = lib::to_lower_ascii(code_or_alias);
  const auto alias = std::ranges::find(kAliases, std::string_view(name), &Alias::name);
  const std::string_view code = alias == std::end(kAliases) ? std::string_view(name) : alias->persona;
  const auto found = std::ranges::find(personas(), code, [](const Persona& one) { return std::string_view(one.code); });
  return found == personas().end() ? nullptr : &*found;
}

const Persona& effective_persona(const std::vector<std::string>& roles) {
  const Persona* best = &personas().front();
  for (const std::string& role : roles) {
    const Persona* persona = find_persona(role);
    if (persona != nullptr && persona->rank > best->rank) best = persona;
  }
  return *best;
}

std::optional<Constraint> capability(std::string_view persona, std::string_view operation_code) {
  const auto column =
      std::ranges::find(personas(), persona, [](const Persona& one) { return std::string_view(one.code); });
  const auto row = std::ranges::find(kMatrix, operation_code, &Row::code);
  if (column == personas().end() || row == std::end(kMatrix)) return std::nullopt;
  return constraint_of(row->granted[static_cast<std::size_t>(column - personas().begin())]);
}

std::vector<Rule> capability_rules() {
  std::map<std::pair<std::string, Constraint>, std::vector<std::string>> granted;
  for (const Persona& persona : personas()) {
    for (const Row& row : kMatrix) {
      if (const auto constraint = capability(persona.code, row.code))
        granted[{persona.code, *constraint}].emplace_back(row.code);
    }
  }
  std::vector<Rule> rules;
  for (auto& [key, operations] : granted) {
    const auto& [persona, constraint] = key;
    rules.push_back({.id = "capability:" + persona + ":" + std::string(to_string(constraint)),
                     .policy = "capabilities",
                     .priority = 1'000,
                     .subjects = {{SubjectType::persona, persona}},
                     .operations = std::move(operations),
                     .constraint = constraint});
  }
  return rules;
}

std::string capability_table() {
  std::string text = "| operation |";
  for (const Persona& persona : personas()) text += " " + persona.code + " |";
  text += "\n|---|";
  for (std::size_t i = 0; i < personas().size(); ++i) text += "---|";
  text += "\n";
  for (const Row& row : kMatrix) {
    text += "| `" + std::string(row.code) + "` |";
    for (const Persona& persona : personas()) {
      const auto constraint = capability(persona.code, row.code);
      const std::string_view word = !constraint ? "" : *constraint == Constraint::none ? "yes" : to_string(*constraint);
      text += " " + std::string(word) + " |";
    }
    text += "\n";
  }
  return text;
}

}  // namespace athyper::core::access
