// A plan in the making: operations add their steps with the phase they belong to, the phases bring them into order.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <athyper/core/schema/plan.hpp>
#include <athyper/core/schema/violations.hpp>
#include <lib/base/sql_name.hpp>

namespace athyper::core::schema::plan_detail {

/// Expand, write both, backfill, validate, read new, stop writing old, drop.
enum class Phase {
  schemas,
  tables,
  access,
  expand,
  dual_write,
  relax,
  backfill,
  indexes,
  constraints,
  references,
  partitions,
  read_new,
  shed,
  keys,
  settle,
  stop_write,
  quarantine,
  contract_expressions,
  contract_indexes,
  contract_columns,
  contract_tables,
  contract_schemas,
};

class Draft {
 public:
  Draft(const PhysicalModel& from, const PhysicalModel& to, const PlanHints& hints)
      : from_(from), to_(to), hints_(hints) {}

  const PhysicalModel& from() const { return from_; }
  const PhysicalModel& to() const { return to_; }
  const PlanHints& hints() const { return hints_; }
  std::int64_t rows(const TableName& table) const { return hints_.rows ? hints_.rows(table) : 0; }
  const PlanHints::Conversion* conversion(const TableName& table, std::string_view column) const;

  void add(Phase phase, Step step) { steps_[phase].push_back(std::move(step)); }
  /// One for the whole plan, however many operations ask for it.
  void fence(Phase phase);
  void violation(Violation violation) { add_violation(plan_.violations, std::move(violation)); }
  void refuse(Refusal refusal) { plan_.refusals.push_back(std::move(refusal)); }
  Plan finish(std::vector<Change> changes) &&;

 private:
  const PhysicalModel& from_;
  const PhysicalModel& to_;
  const PlanHints& hints_;
  Plan plan_;
  std::map<Phase, std::vector<Step>> steps_;
  std::map<Phase, bool> fences_;
};

/// A change with the tables it is about.
struct Subject {
  const Change& change;
  /// Null when the table is new or goes.
  const Table* before = nullptr;
  const Table* after = nullptr;
  const Draft& draft;

  const TableName& table() const { return change.table; }
  const std::string& object() const { return change.object; }
  const Column* old_column() const { return before == nullptr ? nullptr : find_column(*before, change.object); }
  const Column* new_column() const { return after == nullptr ? nullptr : find_column(*after, change.object); }
};

/// A step that takes a lock for a moment. `rule` is "B8.3".
Step statement(const Subject& subject, std::string rule, std::string title, std::vector<std::string> statements,
               LockClass lock = LockClass::access_exclusive);
/// A long one that reads the whole table under a lock that blocks neither reads nor writes.
Step scan(const Subject& subject, std::string rule, std::string title, std::vector<std::string> statements);
/// An index build or drop; each statement stands outside a transaction.
Step concurrent(const Subject& subject, std::string rule, std::string title, std::vector<std::string> statements);
/// Rule B40.
Step backfill(const Subject& subject, std::string rule, const std::string& column, const std::string& expression,
              std::string pending);

/// The entry of `list` called `name`; the diff found it, so it is there.
const auto& named(const auto& list, std::string_view name) {
  for (const auto& entry : list) {
    if (entry.name == name) return entry;
  }
  std::abort();
}

}  // namespace athyper::core::schema::plan_detail
