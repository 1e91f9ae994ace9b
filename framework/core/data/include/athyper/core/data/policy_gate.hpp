// PolicyGate: who may do what with the records of one entity. Default deny, deny wins. A condition that only asks about
// the subject is answered at once; one that asks about the record becomes a predicate of the statement.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <athyper/core/data/subject.hpp>
#include <athyper/core/expr/expr.hpp>
#include <athyper/core/meta/model.hpp>

namespace athyper::core::data {

enum class Action : std::uint8_t { read, create, update, remove };
/// "ENTITY.READ", "ENTITY.CREATE", "ENTITY.UPDATE", "ENTITY.DELETE".
std::string_view operation_code(Action action);

/// A policy with its condition compiled.
struct PolicyRule {
  std::string id;
  meta::PolicyEffect effect = meta::PolicyEffect::allow;
  int priority = 100;
  std::vector<std::string> actions;
  std::vector<std::string> roles;
  /// Nothing when the rule always holds.
  std::optional<expr::Expression> when;
  /// The condition asks about the record, so it cannot be answered before the row is there.
  bool reads_record = false;
  /// The condition did not compile: an allow rule then never holds, a deny rule always.
  bool broken = false;
};

/// What the rules say for one subject and action. Rules are named by their index in the table.
struct Decision {
  enum class Kind { denied, allowed, conditional };
  Kind kind = Kind::denied;
  /// Conditional rules left to ask about the record. `allow` is empty when an unconditional rule allows.
  std::vector<std::uint16_t> allow;
  std::vector<std::uint16_t> deny;
  /// Ids of the rules that decided, first looked at first.
  std::vector<std::string> decided_by;

  bool denied() const { return kind == Kind::denied; }
  /// Same text, same predicate: part of a plan's key.
  std::string shape() const;
};

/// The rules of one entity in the order they are looked at (priority, deny before allow, id). Remembers which rules
/// apply to which set of roles, so a table belongs to one thread.
class PolicyTable {
 public:
  PolicyTable(const meta::Model& model, const meta::Entity& entity);

  const std::vector<PolicyRule>& rules() const { return rules_; }
  /// Never fails: what cannot be answered is not allowed.
  Decision decide(Action action, const Caller& caller) const;
  /// The whole answer for a record that is known, in its JSON form.
  bool permits(const Decision& decision, const lib::Json& record, const Caller& caller) const;
  /// A sentence for the 403: which rules would have to hold, or that none allows it.
  std::string reason(const Decision& decision, Action action) const;

 private:
  using RuleList = std::vector<std::uint16_t>;
  std::shared_ptr<const RuleList> applicable(Action action, const Subject& subject) const;

  const meta::Model& model_;
  const meta::Entity& entity_;
  std::vector<PolicyRule> rules_;
  mutable std::unordered_map<std::string, std::shared_ptr<const RuleList>> memo_;
};

}  // namespace athyper::core::data
