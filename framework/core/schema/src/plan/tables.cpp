#include <algorithm>

#include "plan/catalogue.hpp"
#include "plan/operations.hpp"
#include "script/table_script.hpp"

namespace athyper::core::schema::plan_detail {
namespace {

std::string name_of(const std::string& parameter) {
  return parameter.substr(0, parameter.find('='));
}

/// What leads from one list of parameters to the other.
std::vector<std::string> storage_statements(const TableName& table, const std::vector<std::string>& from,
                                            const std::vector<std::string>& to) {
  std::vector<std::string> set;
  std::vector<std::string> reset;
  std::ranges::set_difference(to, from, std::back_inserter(set));
  for (const auto& parameter : from) {
    const bool stays = std::ranges::any_of(to, [&](const auto& other) { return name_of(other) == name_of(parameter); });
    if (!stays) reset.push_back(name_of(parameter));
  }
  std::vector<std::string> out;
  if (!reset.empty()) out.push_back(ddl::reset_storage_parameters(table, reset));
  if (!set.empty()) out.push_back(ddl::set_storage_parameters(table, set));
  return out;
}

}  // namespace

void create_schema(const Subject& subject, Draft& draft) {
  const std::string& schema = subject.table().schema;
  Step step = statement(subject, "A1.1", "create schema " + schema, {ddl::create_schema(schema)}, LockClass::none);
  step.postcondition = catalogue::ask(catalogue::schema_exists(schema));
  step.inverse = {ddl::drop_schema(schema)};
  draft.add(Phase::schemas, std::move(step));
}

/// The end of rule B24: the server refuses it as long as the schema holds something.
void drop_schema(const Subject& subject, Draft& draft) {
  const std::string& schema = subject.table().schema;
  Step step = statement(subject, "B24.5", "drop schema " + schema, {ddl::drop_schema(schema)}, LockClass::none);
  step.kind = Step::Kind::contract;
  step.postcondition = catalogue::ask(catalogue::no(catalogue::schema_exists(schema)));
  draft.add(Phase::contract_schemas, std::move(step));
}

void create_table(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  Step make = statement(subject, "A1.2", "create table " + to_string(table), {}, LockClass::none);
  script::add_table(*subject.after, make.statements);
  make.precondition = catalogue::ask(catalogue::no(catalogue::relation_exists(table)));
  make.postcondition = catalogue::ask(catalogue::relation_exists(table));
  make.inverse = {ddl::drop_table(table)};
  draft.add(Phase::tables, std::move(make));
  Step open = statement(subject, "A1.3", "let roles see " + to_string(table), {});
  script::add_access(*subject.after, open.statements);
  if (!open.statements.empty()) draft.add(Phase::access, std::move(open));
  for (const auto& key : subject.after->foreign_keys) add_reference_of_new_table(subject, draft, key);
}

/// Rule B24: out of reach under another name first, gone after the soak.
void drop_table(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const TableName quarantine{table.schema, lib::sql::fit_identifier(table.name, "_dropped")};
  draft.fence(Phase::read_new);
  draft.fence(Phase::stop_write);
  for (const auto& key : subject.before->foreign_keys) {
    if (key.target != table) drop_reference_of(subject, draft, key, Phase::shed);
  }
  Step hide = statement(subject, "B24.3", "put " + to_string(table) + " out of reach",
                        {ddl::rename_table(table, quarantine.name)});
  hide.postcondition = catalogue::ask(
      catalogue::both(catalogue::relation_exists(quarantine), catalogue::no(catalogue::relation_exists(table))));
  hide.inverse = {ddl::rename_table(quarantine, table.name)};
  draft.add(Phase::quarantine, std::move(hide));
  Step drop = statement(subject, "B24.4", "drop table " + to_string(table), {ddl::drop_table(quarantine)});
  drop.kind = Step::Kind::contract;
  drop.postcondition = catalogue::ask(catalogue::no(catalogue::relation_exists(quarantine)));
  draft.add(Phase::contract_tables, std::move(drop));
}

void set_comment(const Subject& subject, Draft& draft) {
  const TableName& table = subject.table();
  const std::string& column = subject.object();
  const auto text = [&](const Table& of, bool old) -> std::string {
    if (column.empty()) return of.comment;
    const Column* found = old ? subject.old_column() : subject.new_column();
    return found == nullptr ? "" : found->comment;
  };
  const auto comment = [&](const std::string& value) {
    return column.empty() ? ddl::comment_on_table(table, value) : ddl::comment_on_column(table, column, value);
  };
  Step step = statement(subject, "A7.1", "describe " + to_string(table) + (column.empty() ? "" : "." + column),
                        {comment(text(*subject.after, false))}, LockClass::share_update_exclusive);
  step.inverse = {comment(text(*subject.before, true))};
  draft.add(Phase::settle, std::move(step));
}

void set_storage_parameters(const Subject& subject, Draft& draft) {
  const auto& before = subject.before->storage_parameters;
  const auto& after = subject.after->storage_parameters;
  Step step = statement(subject, "A7.2", "change the storage parameters of " + to_string(subject.table()),
                        storage_statements(subject.table(), before, after), LockClass::share_update_exclusive);
  step.inverse = storage_statements(subject.table(), after, before);
  draft.add(Phase::settle, std::move(step));
}

}  // namespace athyper::core::schema::plan_detail
