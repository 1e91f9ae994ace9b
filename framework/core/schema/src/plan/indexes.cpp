#include <algorithm>

#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

#include "plan/catalogue.hpp"
#include "plan/expression.hpp"
#include "plan/operations.hpp"
#include "script/ddl.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

using ddl::IndexBuild;

/// True when a row is without a part of the key, whatever the plan fills.
bool is_never_complete(const RowsAfter& rows, const std::vector<std::string>& keys) {
  return std::ranges::any_of(keys, [&](const auto& key) { return rows.is_absent(key); });
}

bool is_known(const RowsAfter& rows, const std::vector<std::string>& keys, const std::string& predicate) {
  return rows.knows(predicate) && std::ranges::all_of(keys, [&](const auto& key) { return rows.knows(key); });
}

/// Rows that are not alone in `source` with their values in `keys`.
Violation duplicates(const Subject& subject, const std::string& rule, const std::vector<std::string>& keys,
                     const std::string& predicate, const std::string& source) {
  std::vector<std::string> parts;
  std::string present = predicate.empty() ? "true" : "(" + predicate + ")";
  for (const auto& key : keys) {
    parts.push_back(key.starts_with('(') ? key : lib::sql::quote_identifier(key));
    present += " and " + parts.back() + " is not null";
  }
  return {
      subject.table(), rule,
      "(t.tableoid, t.ctid) in (select d.tableoid, d.ctid from (select tableoid, ctid, count(*) over (partition by " +
          lib::join(parts, ", ") + ") as n from " + source + " where " + present + ") d where d.n > 1)"};
}

void count_duplicates_of(const Subject& subject, Draft& draft, const Index& index) {
  if (!index.unique) return;
  count_duplicates(subject, draft, RowsAfter(draft, subject.table()), index.name + " is unique", key_expressions(index),
                   index.predicate);
}

std::vector<Violation> duplicates_of_fill(const Subject& subject, const Index& index) {
  if (!index.unique) return {};
  return plan_detail::duplicates_of_fill(subject, index.name + " is unique", key_expressions(index), index.predicate);
}

std::string rule_of(const Index& index) {
  return index.unique ? "B11" : "B13";
}

/// Builds `index`, called by its own name or beside an old one that still has it.
void build(const Subject& subject, Draft& draft, const Index& index) {
  const std::string& schema = subject.table().schema;
  Step step = concurrent(subject, rule_of(index) + ".1", "build the index " + index.name,
                         {ddl::drop_index_concurrently(schema, index.name),
                          ddl::create_index(subject.table(), index, IndexBuild::concurrently)});
  step.postcondition = catalogue::ask(catalogue::index_is_valid(schema, index.name));
  step.inverse = {ddl::drop_index_concurrently(schema, index.name)};
  step.violations = duplicates_of_fill(subject, index);
  step.rows_read = step.rows_written = draft.rows(subject.table());
  draft.add(Phase::indexes, std::move(step));
}

void rename(const Subject& subject, Draft& draft, const std::string& from, const std::string& to) {
  const std::string& schema = subject.table().schema;
  Step step =
      statement(subject, "A17.1", "call the new index " + to, {ddl::rename_index(schema, from, to)}, LockClass::none);
  step.postcondition = catalogue::ask(catalogue::both(catalogue::relation_exists({schema, to}),
                                                      catalogue::no(catalogue::relation_exists({schema, from}))));
  step.inverse = {ddl::rename_index(schema, to, from)};
  draft.add(Phase::settle, std::move(step));
}

/// Gone when its name is: unless a new one waits for the name, in which case the rename comes after.
void drop(const Subject& subject, Draft& draft, const Index& index, Phase phase) {
  const std::string& schema = subject.table().schema;
  Step step =
      concurrent(subject, "B12.2", "drop the index " + index.name, {ddl::drop_index_concurrently(schema, index.name)});
  step.postcondition = catalogue::ask(catalogue::no(catalogue::relation_exists({schema, index.name})));
  if (index.valid) step.inverse = {ddl::create_index(subject.table(), index, IndexBuild::concurrently)};
  if (phase == Phase::contract_indexes) {
    step.kind = Step::Kind::contract;
    step.inverse.clear();
  }
  draft.add(phase, std::move(step));
}

std::vector<std::string> partitions_of(const Subject& subject) {
  std::vector<std::string> out;
  if (subject.before->partitioning->by_month) {
    if (subject.draft.hints().partitions) out = subject.draft.hints().partitions(subject.table());
  } else {
    for (const auto& partition : subject.before->partitioning->partitions) out.push_back(partition.name);
  }
  std::ranges::sort(out);
  return out;
}

/// Rule B14: the parent's index is valid when the last partition has one.
void build_partitioned(const Subject& subject, Draft& draft, const Index& index) {
  const TableName& table = subject.table();
  Step parent = statement(subject, "B14.1", "declare the index " + index.name + " for partitions to come",
                          {ddl::create_index(table, index, IndexBuild::only)}, LockClass::share);
  parent.postcondition = catalogue::ask(catalogue::relation_exists({table.schema, index.name}));
  parent.violations = duplicates_of_fill(subject, index);
  // What is attached goes with the parent and cannot go alone.
  parent.inverse = {ddl::drop_index(table.schema, index.name)};
  for (const auto& partition : partitions_of(subject))
    parent.inverse.push_back("drop index if exists " +
                             ddl::qualified({table.schema, lib::sql::fit_identifier(partition + "_" + index.name)}));
  draft.add(Phase::indexes, std::move(parent));
  for (const auto& partition : partitions_of(subject)) {
    Index own = index;
    own.name = lib::sql::fit_identifier(partition + "_" + index.name);
    Step build = concurrent(subject, "B14.2", "build the index " + own.name,
                            {ddl::drop_index_concurrently(table.schema, own.name),
                             ddl::create_index({table.schema, partition}, own, IndexBuild::concurrently)});
    build.object = own.name;
    build.other_table = TableName{table.schema, partition};
    build.postcondition = catalogue::ask(catalogue::index_is_valid(table.schema, own.name));
    build.rows_read = build.rows_written = draft.rows({table.schema, partition});
    draft.add(Phase::indexes, std::move(build));
    Step attach = statement(subject, "B14.3", "attach the index " + own.name,
                            {"alter index " + ddl::qualified({table.schema, index.name}) + " attach partition " +
                             ddl::qualified({table.schema, own.name})},
                            LockClass::access_share);
    attach.object = own.name;
    attach.postcondition = catalogue::ask(catalogue::is_partition_of({table.schema, index.name}, own.name));
    draft.add(Phase::indexes, std::move(attach));
  }
  count_duplicates_of(subject, draft, index);
}

void drop_whole(const Subject& subject, Draft& draft, const Index& index) {
  const std::string& schema = subject.table().schema;
  Step step = statement(subject, "B12.3", "drop the index " + index.name + " of every partition",
                        {ddl::drop_index(schema, index.name)});
  step.postcondition = catalogue::ask(catalogue::no(catalogue::relation_exists({schema, index.name})));
  step.inverse = {ddl::create_index(subject.table(), index, IndexBuild::plain)};
  draft.add(Phase::shed, std::move(step));
}

}  // namespace

bool uses_dropped_column(const Table& before, const Table& after, const Index& index) {
  return std::ranges::any_of(before.columns, [&](const Column& column) {
    if (find_column(after, column.name) != nullptr) return false;
    return expression::mentions(index.predicate, column.name) ||
           std::ranges::find(index.include, column.name) != index.include.end() ||
           std::ranges::any_of(index.keys, [&](const IndexKey& key) {
             return key.expression == column.name || expression::mentions(key.expression, column.name);
           });
  });
}

std::vector<std::string> key_expressions(const Index& index) {
  std::vector<std::string> out;
  for (const auto& key : index.keys) out.push_back(key.expression);
  return out;
}

void count_duplicates(const Subject& subject, Draft& draft, const RowsAfter& rows, const std::string& rule,
                      const std::vector<std::string>& keys, const std::string& predicate) {
  if (is_never_complete(rows, keys) || !is_known(rows, keys, predicate)) return;
  const bool changes =
      rows.changes(predicate) || std::ranges::any_of(keys, [&](const auto& key) { return rows.changes(key); });
  draft.violation(
      duplicates(subject, rule, keys, predicate, changes ? rows.source() + " as f" : ddl::qualified(subject.table())));
}

std::vector<Violation> duplicates_of_fill(const Subject& subject, const std::string& rule,
                                          const std::vector<std::string>& keys, const std::string& predicate) {
  const RowsAfter rows(subject.draft, subject.table());
  if (is_never_complete(rows, keys) || is_known(rows, keys, predicate)) return {};
  return {duplicates(subject, rule, keys, predicate, ddl::qualified(subject.table()))};
}

bool is_name_taken(const Draft& draft, const std::string& schema, const std::string& name) {
  const auto is_called = [&](const auto& entry) { return entry.name == name; };
  return std::ranges::any_of(draft.from().tables, [&](const Table& table) {
    return table.name.schema == schema &&
           (table.name.name == name || (table.primary_key && table.primary_key->name == name) ||
            std::ranges::any_of(table.unique_keys, is_called) || std::ranges::any_of(table.indexes, is_called));
  });
}

void add_index(const Subject& subject, Draft& draft) {
  Index index = named(subject.after->indexes, subject.object());
  const bool taken = is_name_taken(draft, subject.table().schema, index.name);
  count_duplicates_of(subject, draft, index);
  if (taken) index.name = lib::sql::fit_identifier(index.name, "_next");
  build(subject, draft, index);
  if (taken) rename(subject, draft, index.name, subject.object());
}

void drop_index(const Subject& subject, Draft& draft) {
  const Index& index = named(subject.before->indexes, subject.object());
  const bool late =
      uses_dropped_column(*subject.before, *subject.after, index) &&
      !std::ranges::any_of(subject.after->unique_keys, [&](const UniqueKey& key) { return key.name == index.name; });
  drop(subject, draft, index, late ? Phase::contract_indexes : Phase::shed);
}

void change_index(const Subject& subject, Draft& draft) {
  const Index& before = named(subject.before->indexes, subject.object());
  Index after = named(subject.after->indexes, subject.object());
  count_duplicates_of(subject, draft, after);
  after.name = lib::sql::fit_identifier(after.name, "_next");
  build(subject, draft, after);
  drop(subject, draft, before, Phase::shed);
  rename(subject, draft, after.name, before.name);
}

void add_partitioned_index(const Subject& subject, Draft& draft) {
  build_partitioned(subject, draft, named(subject.after->indexes, subject.object()));
}

void drop_partitioned_index(const Subject& subject, Draft& draft) {
  drop_whole(subject, draft, named(subject.before->indexes, subject.object()));
}

void change_partitioned_index(const Subject& subject, Draft& draft) {
  Index after = named(subject.after->indexes, subject.object());
  after.name = lib::sql::fit_identifier(after.name, "_next");
  build_partitioned(subject, draft, after);
  drop_whole(subject, draft, named(subject.before->indexes, subject.object()));
  rename(subject, draft, after.name, subject.object());
}

}  // namespace athyper::core::schema::plan_detail
