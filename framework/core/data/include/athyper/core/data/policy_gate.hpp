// PolicyGate: who may do what with the records of one entity, a face of the policy engine. What only asks about the
// subject is answered at once; what asks about the record becomes a predicate of the statement, and the same rules are
// held against a record that is known.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <athyper/core/access/policy_set.hpp>
#include <athyper/core/data/duty.hpp>
#include <athyper/core/data/profile_cache.hpp>
#include <athyper/core/data/subject.hpp>
#include <athyper/core/data/tenant_rules.hpp>
#include <athyper/core/meta/expression_schema.hpp>
#include <athyper/core/meta/model.hpp>

namespace athyper::core::data {

enum class Action : std::uint8_t { read, create, update, remove, restore, purge };
/// "ENTITY.READ", "ENTITY.CREATE", "ENTITY.UPDATE", "ENTITY.DELETE", "ENTITY.RESTORE", "ENTITY.DELETE_PERMANENT".
std::string_view operation_code(Action action);

/// The policies of the entity as rules of the engine, each with its id.
std::vector<access::Rule> rules_of(const meta::Entity& entity);

/// Who asks, as the engine sees him.
access::SubjectFacts subject_facts(const Subject& subject);
/// The same, ready for many decisions. A policy of the metadata names roles and personas in one list, so that his
/// persona is one of his roles.
access::SubjectProfile subject_profile(access::SubjectFacts facts);

/// Same text, same predicate of a statement.
std::string shape_of(const access::Residual& residual);

/// What the rules say for one subject and action. Rules are those of the table's set, which outlives it.
struct Decision {
  using Kind = access::Residual::Kind;
  Kind kind = Kind::denied;
  /// What is left to ask about the record.
  access::Residual open = {};
  /// Ids of the rules that decided, first looked at first.
  std::vector<std::string> decided_by = {};
  /// What is asked of the caller besides. Each that is not met bars records that the rules let him have, and is part of
  /// `kind`.
  std::vector<Duty> duties = {};

  bool denied() const { return kind == Kind::denied; }
  /// The rules allow it to somebody who meets the duties.
  bool barred() const { return denied() && open.kind != Kind::denied; }
  /// Same text, same predicate: part of a plan's key.
  std::string shape() const;
};

/// Whose a record is, for the constraint `own`.
inline constexpr std::string_view kOwnerField = "created_by";
/// The field that holds the path of a record's organisational unit, for the constraint `ou`; null when the entity has
/// none, and then nobody is above its records.
const meta::Field* unit_field(const meta::Entity& entity);

/// The rules of one entity, compiled. Remembers how rules mean a set of roles, so a table belongs to one thread.
class PolicyTable {
 public:
  /// The entity's own policies and `more`, which come from elsewhere. A condition without a form in a query is broken
  /// here, for lists and single records alike.
  PolicyTable(const meta::Model& model, const meta::Entity& entity, std::vector<access::Rule> more = {},
              access::Strategy strategy = access::Strategy::deny_overrides);
  /// Another table's rules with some changed; what is compiled of the others is shared. Model and entity are those of
  /// `before`.
  PolicyTable(const PolicyTable& before, const RuleChanges& changes);

  const access::PolicySet& rules() const { return *rules_; }
  /// Never fails: what cannot be answered is not allowed.
  Decision decide(Action action, const Caller& caller) const;
  /// The whole answer for a record that is known, in its JSON form.
  bool permits(const Decision& decision, const lib::Json& record, const Caller& caller) const;
  /// The duty that bars this record, which the rules let the caller have; without a record, the one that bars all. Null
  /// when none does.
  const Duty* bar(const Decision& decision, const lib::Json* record, const Caller& caller) const;
  /// The first duty that the caller does not meet and that is asked of this record, whatever the rules say of it: a
  /// change must not make a record of which more is asked than its author does.
  const Duty* unmet(const Decision& decision, const lib::Json& record, const Caller& caller) const;
  /// The same decision for somebody who meets every duty.
  static Decision without_duties(Decision decision);
  /// The duties that are asked of this very record.
  std::vector<Duty> due(const Decision& decision, const lib::Json& record, const Caller& caller) const;
  /// The duties of a question that is asked without doing anything; of those about a record, the ones it is due.
  std::vector<Duty> duties(const access::Request& asked, const access::FactSource& facts, const Caller& caller) const;
  /// Whether any rule asks for something besides.
  bool has_duties() const { return !duties_->empty(); }
  /// The duties of reading that cover fields with a mask.
  std::vector<Duty> masks(const Caller& caller) const;
  /// A sentence for the 403: which rules would have to hold, or that none allows it.
  std::string reason(const Decision& decision, Action action) const;
  /// A question about a record; its text lives as long as `record` and the subject's profile.
  access::Request request_about(const lib::Json& record, const Subject& subject) const;

 private:
  access::Request request(Action action, const Subject& subject) const;

  const meta::Model& model_;
  const meta::Entity& entity_;
  std::shared_ptr<const meta::PolicySchema> schema_;
  access::PolicySetPtr rules_;
  std::unique_ptr<const DutyTable> duties_;
  std::array<access::OperationKey, 6> operations_;
  ProfileCache profiles_;
};

}  // namespace athyper::core::data
