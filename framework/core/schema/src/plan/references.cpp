#include <algorithm>

#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

#include "plan/catalogue.hpp"
#include "plan/operations.hpp"
#include "script/ddl.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

std::string clause_of(const ForeignKey& key) {
  return ddl::foreign_key_clause(key) + (key.validated ? "" : " not valid");
}

Step add_step(const Subject& subject, const ForeignKey& key, const std::string& name, std::string rule,
              std::string_view suffix) {
  Step step =
      statement(subject, std::move(rule),
                "let " + to_string(subject.table()) + " refer to " + to_string(key.target) + " by " + key.name,
                {ddl::add_constraint(subject.table(), name, ddl::foreign_key_clause(key) + std::string(suffix))},
                LockClass::share_row_exclusive);
  step.object = key.name;
  step.other_table = key.target;
  step.postcondition = catalogue::ask(catalogue::constraint_exists(subject.table(), name));
  step.inverse = {ddl::drop_constraint(subject.table(), name)};
  return step;
}

bool any(const auto& list, auto&& condition) {
  return std::ranges::any_of(list, condition);
}

bool has_target(const Draft& draft, const ForeignKey& key) {
  return find_table(draft.from(), key.target) != nullptr && find_table(draft.to(), key.target) != nullptr;
}

/// A row with a missing part.
bool points_nowhere(const RowsAfter& rows, const ForeignKey& key) {
  return any(key.columns, [&](const auto& name) { return rows.is_absent(name); });
}

bool is_known(const RowsAfter& rows, const RowsAfter& targets, const ForeignKey& key) {
  return !any(key.columns, [&](const auto& name) { return !rows.knows(name); }) &&
         !any(key.target_columns, [&](const auto& name) { return !targets.knows(name); });
}

/// True for a row, whose columns stand behind `row`, that points at nothing in `targets`.
std::string orphaned(const ForeignKey& key, const std::string& row, const std::string& targets) {
  std::vector<std::string> present;
  std::vector<std::string> equal;
  for (std::size_t i = 0; i < key.columns.size(); ++i) {
    const std::string own = row + lib::sql::quote_identifier(key.columns[i]);
    present.push_back(own + " is not null");
    equal.push_back("r." + lib::sql::quote_identifier(key.target_columns[i]) + " = " + own);
  }
  return lib::join(present, " and ") + " and not exists (select from " + targets + " r where " +
         lib::join(equal, " and ") + ")";
}

/// What nobody knows before it is filled, for the step that looks at every row.
std::vector<Violation> orphans_of_fill(const Subject& subject, const ForeignKey& key) {
  if (!has_target(subject.draft, key)) return {};
  const RowsAfter rows(subject.draft, subject.table());
  const RowsAfter targets(subject.draft, key.target);
  if (points_nowhere(rows, key) || is_known(rows, targets, key)) return {};
  return {{subject.table(), key.name, orphaned(key, "t.", ddl::qualified(key.target))}};
}

void add_as(const Subject& subject, Draft& draft, const ForeignKey& key, const std::string& name) {
  draft.add(Phase::references, add_step(subject, key, name, "B15.3", " not valid"));
  if (!key.validated) return;
  count_orphans(subject, draft, key);
  Step step = scan(subject, "B15.5", "look at every row of " + to_string(subject.table()) + " for " + key.name,
                   {ddl::validate_constraint(subject.table(), name)});
  step.other_table = key.target;
  step.postcondition = catalogue::ask(catalogue::constraint_exists(subject.table(), name, "c.convalidated"));
  step.violations = orphans_of_fill(subject, key);
  draft.add(Phase::references, std::move(step));
}

}  // namespace

void count_orphans(const Subject& subject, Draft& draft, const ForeignKey& key, const std::string& pending) {
  if (!has_target(draft, key)) return;
  const RowsAfter rows(draft, subject.table());
  const RowsAfter targets(draft, key.target);
  if (points_nowhere(rows, key) || !is_known(rows, targets, key)) return;
  const bool fills = any(key.columns, [&](const auto& name) { return rows.changes(name); });
  const bool fills_targets = any(key.target_columns, [&](const auto& name) { return targets.changes(name); });
  const std::string broken =
      orphaned(key, fills ? "f." : "t.", fills_targets ? targets.source() + " as" : ddl::qualified(key.target));
  draft.violation({subject.table(), key.name,
                   (pending.empty() ? "" : "(" + pending + ") and ") + (fills ? rows.where(broken) : broken)});
}

void add_reference(const Subject& subject, Draft& draft) {
  const ForeignKey& key = named(subject.after->foreign_keys, subject.object());
  add_as(subject, draft, key, key.name);
}

/// The new table is empty: nothing is looked at for longer than a moment.
void add_reference_of_new_table(const Subject& subject, Draft& draft, const ForeignKey& key) {
  draft.add(Phase::references, add_step(subject, key, key.name, "A10.1", key.validated ? "" : " not valid"));
}

void drop_reference_of(const Subject& subject, Draft& draft, const ForeignKey& key, Phase phase) {
  const TableName& table = subject.table();
  // The busier table first: it is the one whose lock is hard to get.
  const TableName& busier = draft.rows(key.target) > draft.rows(table) ? key.target : table;
  Step step = statement(
      subject, "B16.1", "drop the reference " + key.name,
      {"lock table " + ddl::qualified(busier) + " in access exclusive mode", ddl::drop_constraint(table, key.name)});
  step.object = key.name;
  step.other_table = key.target;
  step.postcondition = catalogue::ask(catalogue::no(catalogue::constraint_exists(table, key.name)));
  step.inverse = {ddl::add_constraint(table, key.name, ddl::foreign_key_clause(key) + " not valid")};
  const bool is_partitioned = subject.before->partitioning.has_value();
  if (is_partitioned) step.inverse = {ddl::add_constraint(table, key.name, clause_of(key))};
  if (!is_partitioned && key.validated) step.inverse.push_back(ddl::validate_constraint(table, key.name));
  draft.add(phase, std::move(step));
}

void drop_reference(const Subject& subject, Draft& draft) {
  drop_reference_of(subject, draft, named(subject.before->foreign_keys, subject.object()), Phase::shed);
}

void change_reference(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const ForeignKey& before = named(subject.before->foreign_keys, subject.object());
  const ForeignKey& after = named(subject.after->foreign_keys, subject.object());
  const std::string next = lib::sql::fit_identifier(after.name, "_next");
  add_as(subject, draft, after, next);
  drop_reference_of(subject, draft, before, Phase::shed);
  Step rename = statement(subject, "A16.2", "call the new reference " + after.name,
                          {ddl::rename_constraint(table, next, after.name)});
  rename.postcondition = catalogue::ask(catalogue::no(catalogue::constraint_exists(table, next)));
  rename.inverse = {ddl::rename_constraint(table, after.name, next)};
  draft.add(Phase::settle, std::move(rename));
}

}  // namespace athyper::core::schema::plan_detail
