#include <algorithm>

#include "plan/catalogue.hpp"
#include "plan/operations.hpp"
#include "script/ddl.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

std::vector<IndexKey> index_keys(const std::vector<std::string>& columns) {
  std::vector<IndexKey> keys;
  for (const auto& column : columns) keys.push_back({column});
  return keys;
}

/// A unique index over the columns of a key, built beside everybody.
void build(const Subject& subject, Draft& draft, const std::string& rule, const std::string& name,
           const std::vector<std::string>& columns) {
  const std::string& schema = subject.table().schema;
  Index index;
  index.name = name;
  index.keys = index_keys(columns);
  index.unique = true;
  Step step = concurrent(subject, rule, "build the unique index " + name,
                         {ddl::drop_index_concurrently(schema, name),
                          ddl::create_index(subject.table(), index, ddl::IndexBuild::concurrently)});
  step.postcondition = catalogue::ask(catalogue::index_is_valid(schema, name));
  step.inverse = {ddl::drop_index_concurrently(schema, name)};
  step.violations = duplicates_of_fill(subject, name + " is unique", columns, "");
  step.rows_read = step.rows_written = draft.rows(subject.table());
  draft.add(Phase::indexes, std::move(step));
  count_duplicates(subject, draft, RowsAfter(draft, subject.table()), name + " is unique", columns, "");
}

std::string add_primary_key(const PrimaryKey& key, const std::string& index) {
  return "add constraint " + ddl::name_list({key.name}) + " primary key using index " + ddl::name_list({index});
}

std::string primary_key_clause(const PrimaryKey& key) {
  return "add constraint " + ddl::name_list({key.name}) + " primary key (" + ddl::name_list(key.columns) + ")";
}

}  // namespace

void add_unique_key(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const UniqueKey& key = named(subject.after->unique_keys, subject.object());
  const bool taken = is_name_taken(draft, table.schema, key.name);
  const std::string index = taken ? lib::sql::fit_identifier(key.name, "_next") : key.name;
  build(subject, draft, "B11.1", index, key.columns);
  Step step = statement(subject, "B11.3", "make " + index + " the unique key " + key.name,
                        {ddl::add_constraint(table, key.name, "unique using index " + ddl::name_list({index}))});
  step.precondition = catalogue::ask(catalogue::index_is_valid(table.schema, index));
  step.postcondition = catalogue::ask(catalogue::constraint_exists(table, key.name, "c.contype = 'u'"));
  step.inverse = {ddl::drop_constraint(table, key.name)};
  draft.add(taken ? Phase::settle : Phase::indexes, std::move(step));
}

void drop_unique_key(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const UniqueKey& key = named(subject.before->unique_keys, subject.object());
  Step step = statement(subject, "B12.1", "drop the unique key " + key.name, {ddl::drop_constraint(table, key.name)});
  step.postcondition = catalogue::ask(catalogue::no(catalogue::constraint_exists(table, key.name, "c.contype = 'u'")));
  step.inverse = {ddl::add_constraint(table, key.name, "unique (" + ddl::name_list(key.columns) + ")")};
  draft.add(Phase::shed, std::move(step));
}

bool is_key_in_use(const Subject& subject) {
  const auto& key = subject.before->primary_key;
  const auto& now = subject.after->primary_key;
  if (!key || (now && now->columns == key->columns)) return false;
  return std::ranges::any_of(subject.draft.to().tables, [&](const Table& table) {
    return std::ranges::any_of(table.foreign_keys, [&](const ForeignKey& reference) {
      return reference.target == subject.table() && std::ranges::is_permutation(reference.target_columns, key->columns);
    });
  });
}

void change_primary_key(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const auto& before = subject.before->primary_key;
  const auto& after = subject.after->primary_key;
  if (before && after && before->columns == after->columns) {
    Step step = statement(subject, "A16.1", "rename the primary key of " + to_string(table),
                          {ddl::rename_constraint(table, before->name, after->name)});
    step.postcondition = catalogue::ask(catalogue::constraint_exists(table, after->name));
    step.inverse = {ddl::rename_constraint(table, after->name, before->name)};
    draft.add(Phase::keys, std::move(step));
    return;
  }
  std::string there;
  std::string back;
  if (before) there = "drop constraint " + ddl::name_list({before->name});
  if (after) {
    const std::string index = lib::sql::fit_identifier(after->name, "_next");
    build(subject, draft, "B17.2", index, after->columns);
    there += (there.empty() ? "" : ", ") + add_primary_key(*after, index);
    back = "drop constraint " + ddl::name_list({after->name});
  }
  if (before) back += (back.empty() ? "" : ", ") + primary_key_clause(*before);
  Step step = statement(subject, "B17.4", "put the new primary key of " + to_string(table) + " in place",
                        {ddl::alter(table, there)});
  const std::string has_key = catalogue::constraint_exists(
      table, after ? after->name : before->name,
      after ? "array_length(c.conkey, 1) = " + std::to_string(after->columns.size()) +
                  " and exists (select from pg_catalog.pg_index i where i.indexrelid = c.conindid and i.indisprimary)"
            : "c.contype = 'p'");
  step.postcondition = catalogue::ask(
      after ? catalogue::both(has_key, catalogue::no(catalogue::relation_exists(
                                           {table.schema, lib::sql::fit_identifier(after->name, "_next")})))
            : catalogue::no(has_key));
  step.inverse = {ddl::alter(table, back)};
  draft.add(Phase::keys, std::move(step));
}

}  // namespace athyper::core::schema::plan_detail
