// A statement compiled once and filled for each request: its shape is shared, only the slots change.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/data/policy_gate.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::data {

enum class SlotKind : std::uint8_t { tenant, id, offset, cursor, ids, subject, subject_unit };

struct Slot {
  std::size_t parameter = 0;
  SlotKind kind = SlotKind::tenant;
  /// Of `cursor`: which of its values.
  std::size_t ordinal = 0;
};

struct PreparedStatement {
  lib::sql::ShapePtr shape;
  std::vector<lib::sql::Param> params;
  std::vector<Slot> slots;
  /// Conditions with parts that depend on the caller.
  std::vector<expr::SqlPiece> pieces;
};

/// What one request puts into the slots.
struct SlotValues {
  const Caller& caller;
  std::string id = {};
  std::string offset = {};
  /// Values of the sort keys and the id where the page begins.
  const std::vector<lib::sql::Param>* cursor = nullptr;
  /// Array literal of ids.
  std::string ids = {};
};

/// A statement ready to run. Error key "expr.too_expensive".
lib::Result<lib::sql::Statement> fill(const PreparedStatement& prepared, const SlotValues& values);

/// Where the names of a condition stand: the record's table goes by `alias`.
struct Scope {
  const meta::Model& model;
  const meta::Entity& entity;
  std::string_view alias = "t";
  std::string_view prefix = {};
};

/// lib::sql::Builder that remembers what its slots are for.
class StatementBuilder {
 public:
  lib::sql::Builder& sql() { return sql_; }
  StatementBuilder& syntax(std::string_view fixed);
  /// alias."column"
  StatementBuilder& column(std::string_view alias, std::string_view name);
  StatementBuilder& slot(SlotKind kind, std::string_view cast, std::size_t ordinal = 0);
  /// The condition as SQL over the columns of `alias`, TRUE exactly when it holds. Its paths to fields begin with
  /// `prefix` ("record.").
  lib::Result<void> condition(const expr::Expression& condition, const Scope& scope);
  /// The condition as an SQL value: NULL when it fails.
  lib::Result<void> truth(const expr::Expression& condition, const Scope& scope);
  /// What is open of one rule: TRUE when it holds.
  lib::Result<void> holds(const access::OpenRule& rule, const Scope& scope) { return rule_holds(rule, scope); }
  /// The decision as SQL; writes "true" or "false" when no rule asks about the record.
  lib::Result<void> decision(const Decision& decision, const meta::Model& model, const meta::Entity& entity);
  /// The same of a conditional decision, about the rows of another alias.
  lib::Result<void> decision_about(const Decision& decision, const Scope& scope);
  /// What is left of rules, of a conditional residual, as SQL: TRUE exactly for the rows access::permits() lets
  /// through.
  lib::Result<void> residual(const access::Residual& residual, const Scope& scope);
  PreparedStatement build() &&;

 private:
  lib::Result<void> predicate(const access::Predicate& predicate, const Scope& scope);
  void constraint(access::Constraint constraint, const Scope& scope);
  lib::Result<void> rule_holds(const access::OpenRule& rule, const Scope& scope);
  lib::Result<void> rule_fails(const access::OpenRule& rule, const Scope& scope);
  lib::Result<void> ordered(const access::Residual& residual, const Scope& scope);
  lib::Result<void> overriding(const access::Residual& residual, const Scope& scope);

  lib::sql::Builder sql_;
  std::vector<Slot> slots_;
  std::vector<expr::SqlPiece> pieces_;
};

/// '{a,b}' of ids, which need no quoting.
std::string id_array(const std::vector<std::string>& ids);

}  // namespace athyper::core::data
