#include "plan/rows_after.hpp"

#include <algorithm>

#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

#include "plan/expression.hpp"
#include "plan/operations.hpp"
#include "script/ddl.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

using lib::sql::quote_identifier;

std::string cast(const std::string& value, const Column& column) {
  return "(" + value + ")::" + column.type +
         (column.collation.empty() ? "" : " collate " + quote_identifier(column.collation));
}

/// A key is a column's name or an expression.
bool names(std::string_view key, std::string_view column) {
  return key == column || expression::mentions(key, column);
}

bool changes_type(const Subject& subject, const Check& check) {
  return std::ranges::any_of(subject.after->columns, [&](const Column& column) {
    const Column* before = find_column(*subject.before, column.name);
    return before != nullptr && before->type != column.type && expression::mentions(check.expression, column.name);
  });
}

void count_checks(const Subject& subject, Draft& draft, const RowsAfter& rows, const std::string& pending) {
  const bool is_repair = subject.old_column() != nullptr;
  const auto count = [&](const Check& check) {
    const bool changes = rows.changes(check.expression);
    const bool is_in_force = !check.validated || (is_repair && changes);
    if (!is_in_force || !rows.knows(check.expression) || changes_type(subject, check)) return;
    const std::string broken = "(" + check.expression + ") is false";
    draft.violation({subject.table(), check.name, "(" + pending + ") and " + (changes ? rows.where(broken) : broken)});
  };
  for (const auto& check : subject.before->checks) count(check);
  if (!is_repair) return;
  // A new check that no row is held to is in force before the fill of a column that becomes required.
  for (const auto& check : subject.after->checks) {
    if (!check.validated && std::ranges::find(subject.before->checks, check) == subject.before->checks.end())
      count(check);
  }
}

}  // namespace

RowsAfter::RowsAfter(const Draft& draft, const TableName& table) : table_(table) {
  const Table& before = *find_table(draft.from(), table);
  const Table& after = *find_table(draft.to(), table);
  for (const auto& column : before.columns) values_.push_back(value_of(draft, before, after, column));
  for (const auto& column : after.columns) {
    if (find_column(before, column.name) == nullptr) values_.push_back(value_of(draft, before, after, column));
  }
  add_generated(before);
}

RowsAfter::Value RowsAfter::value_of(const Draft& draft, const Table& before, const Table& after,
                                     const Column& column) const {
  const Column* old = find_column(before, column.name);
  const Column* now = find_column(after, column.name);
  const auto* conversion = draft.conversion(table_, column.name);
  if (old != nullptr && (now == nullptr || conversion == nullptr || old->not_null || !now->not_null)) return {old};
  const std::string given = conversion != nullptr ? conversion->expression : now->default_expression.value_or("");
  if (given.empty()) return {now, Origin::absent, cast("null", *now)};
  if (expression::is_volatile(given)) return {now, Origin::unknown};
  const std::string own = quote_identifier(column.name);
  return {now, Origin::filled, cast(old == nullptr ? given : "coalesce(" + own + ", " + given + ")", *now)};
}

/// What is generated follows what is filled.
void RowsAfter::add_generated(const Table& before) {
  for (auto& value : values_) {
    const Column* old = find_column(before, value.column->name);
    if (old == nullptr || !old->generated_expression || !changes(*old->generated_expression)) continue;
    value.origin = knows(*old->generated_expression) ? Origin::filled : Origin::unknown;
    value.text = cast(*old->generated_expression, *old);
    value.is_generated = true;
  }
}

bool RowsAfter::any(std::string_view expression, Origin origin) const {
  return std::ranges::any_of(
      values_, [&](const Value& value) { return value.origin == origin && names(expression, value.column->name); });
}

bool RowsAfter::changes(std::string_view expression) const {
  return any(expression, Origin::filled) || any(expression, Origin::absent) || any(expression, Origin::unknown);
}

bool RowsAfter::knows(std::string_view expression) const {
  return !any(expression, Origin::unknown);
}

bool RowsAfter::is_absent(std::string_view column) const {
  return std::ranges::any_of(
      values_, [&](const Value& value) { return value.origin == Origin::absent && value.column->name == column; });
}

std::string RowsAfter::source() const {
  std::string own;
  std::string generated;
  bool changed = false;
  for (const auto& value : values_) {
    changed = changed || value.origin == Origin::filled || value.origin == Origin::absent;
    const std::string name = quote_identifier(value.column->name);
    if (value.is_generated) {
      generated += ", " + value.text + " as " + name;
    } else if (value.origin != Origin::unknown) {
      own += ", " + (value.text.empty() ? name : value.text + " as " + name);
    }
  }
  if (!changed) return ddl::qualified(table_);
  const std::string rows = "(select tableoid, ctid" + own + " from " + ddl::qualified(table_) + ")";
  return generated.empty() ? rows : "(select *" + generated + " from " + rows + " as own)";
}

std::string RowsAfter::where(const std::string& condition) const {
  return "(t.tableoid, t.ctid) in (select f.tableoid, f.ctid from " + source() + " as f where " + condition + ")";
}

void count_against_rules(const Subject& subject, Draft& draft, const std::string& pending) {
  const RowsAfter rows(draft, subject.table());
  count_checks(subject, draft, rows, pending);
  if (subject.old_column() == nullptr) return;
  const auto changes = [&](const std::string& expression) { return rows.changes(expression); };
  for (const auto& key : subject.before->unique_keys) {
    if (std::ranges::any_of(key.columns, changes))
      count_duplicates(subject, draft, rows, key.name + " is unique", key.columns, "");
  }
  for (const auto& index : subject.before->indexes) {
    const auto keys = key_expressions(index);
    if (index.unique && (std::ranges::any_of(keys, changes) || changes(index.predicate)))
      count_duplicates(subject, draft, rows, index.name + " is unique", keys, index.predicate);
  }
  for (const auto& key : subject.before->foreign_keys) {
    if (std::ranges::any_of(key.columns, changes)) count_orphans(subject, draft, key, pending);
  }
}

}  // namespace athyper::core::schema::plan_detail
