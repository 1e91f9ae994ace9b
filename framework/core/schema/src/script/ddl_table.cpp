#include <algorithm>

#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

#include "script/ddl.hpp"

namespace athyper::core::schema::ddl {
namespace {

using lib::sql::quote_identifier;
using lib::sql::quote_literal;

std::string partition_clause(const Partitioning& partitioning) {
  return " partition by " + partitioning.strategy + " (" + name_list(partitioning.columns) + ")";
}

/// The pseudo-role is a keyword; every other role is a name.
std::string role_name(const std::string& role) {
  return role == "public" ? role : quote_identifier(role);
}

std::string comment_text(const std::string& comment) {
  return comment.empty() ? "null" : quote_literal(comment);
}

}  // namespace

std::string qualified(const TableName& table) {
  return quote_identifier(table.schema) + "." + quote_identifier(table.name);
}

std::string name_list(const std::vector<std::string>& names) {
  std::string out;
  for (const auto& name : names) out += (out.empty() ? "" : ", ") + quote_identifier(name);
  return out;
}

std::string alter(const TableName& table, std::string_view action) {
  return "alter table " + qualified(table) + " " + std::string(action);
}

std::string create_schema(const std::string& schema) {
  return "create schema if not exists " + quote_identifier(schema);
}

std::string drop_schema(const std::string& schema) {
  return "drop schema " + quote_identifier(schema);
}

std::string column_properties(const Column& column) {
  std::string out = column.type;
  if (!column.collation.empty()) out += " collate " + quote_identifier(column.collation);
  if (column.default_expression) out += " default " + *column.default_expression;
  if (column.generated_expression) out += " generated always as (" + *column.generated_expression + ") stored";
  if (column.not_null) out += " not null";
  return out;
}

std::string column_definition(const Column& column) {
  return quote_identifier(column.name) + " " + column_properties(column);
}

std::string unique_clause(const UniqueKey& key) {
  return "unique (" + name_list(key.columns) + ")";
}

bool is_a_twin(const Table& table, const UniqueKey& key) {
  if (table.primary_key && table.primary_key->columns == key.columns) return true;
  const auto first = std::ranges::find(table.unique_keys, key.columns, &UniqueKey::columns);
  return first->name != key.name;
}

std::string create_table(const Table& table) {
  std::vector<std::string> lines;
  for (const auto& column : table.columns) lines.push_back(column_definition(column));
  const auto constraint = [&](const std::string& name, const std::string& definition) {
    lines.push_back("constraint " + quote_identifier(name) + " " + definition);
  };
  if (table.primary_key)
    constraint(table.primary_key->name, "primary key (" + name_list(table.primary_key->columns) + ")");
  for (const auto& key : table.unique_keys) {
    if (!is_a_twin(table, key)) constraint(key.name, unique_clause(key));
  }
  for (const auto& check : table.checks) {
    if (check.validated) constraint(check.name, check_clause(check));
  }
  std::string out = "create table " + qualified(table.name) + " (\n  " + lib::join(lines, ",\n  ") + "\n)";
  if (table.partitioning) out += partition_clause(*table.partitioning);
  if (!table.storage_parameters.empty()) out += " with (" + lib::join(table.storage_parameters, ", ") + ")";
  return out;
}

std::string drop_table(const TableName& table) {
  return "drop table " + qualified(table);
}

std::string rename_table(const TableName& table, const std::string& name) {
  return alter(table, "rename to " + quote_identifier(name));
}

std::string add_column(const TableName& table, const Column& column) {
  return alter(table, "add column " + column_definition(column));
}

std::string drop_column(const TableName& table, const std::string& column) {
  return alter(table, "drop column " + quote_identifier(column));
}

std::string alter_column(const TableName& table, const std::string& column, std::string_view action) {
  return alter(table, "alter column " + quote_identifier(column) + " " + std::string(action));
}

std::string set_default(const TableName& table, const Column& column) {
  return alter_column(table, column.name,
                      column.default_expression ? "set default " + *column.default_expression : "drop default");
}

std::string enable_row_security(const TableName& table, bool forced) {
  return alter(table, forced ? "enable row level security, force row level security"
                             : "enable row level security, no force row level security");
}

std::string disable_row_security(const TableName& table) {
  return alter(table, "disable row level security, no force row level security");
}

std::string create_policy(const TableName& table, const RowPolicy& policy) {
  std::string roles;
  for (const auto& role : policy.roles) roles += (roles.empty() ? "" : ", ") + role_name(role);
  std::string out = "create policy " + quote_identifier(policy.name) + " on " + qualified(table) + " for " +
                    policy.command + " to " + (roles.empty() ? "public" : roles);
  if (!policy.using_expression.empty()) out += " using (" + policy.using_expression + ")";
  if (!policy.check_expression.empty()) out += " with check (" + policy.check_expression + ")";
  return out;
}

std::string drop_policy(const TableName& table, const std::string& name) {
  return "drop policy " + quote_identifier(name) + " on " + qualified(table);
}

std::string grant(const TableName& table, const std::string& role, const std::vector<std::string>& privileges) {
  return "grant " + lib::join(privileges, ", ") + " on " + qualified(table) + " to " + role_name(role);
}

std::string revoke(const TableName& table, const std::string& role, const std::vector<std::string>& privileges) {
  return "revoke " + lib::join(privileges, ", ") + " on " + qualified(table) + " from " + role_name(role);
}

std::string create_partition(const TableName& table, const Partition& partition) {
  return "create table " + qualified({table.schema, partition.name}) + " partition of " + qualified(table) + " " +
         partition.bound;
}

std::string comment_on_table(const TableName& table, const std::string& comment) {
  return "comment on table " + qualified(table) + " is " + comment_text(comment);
}

std::string comment_on_column(const TableName& table, const std::string& column, const std::string& comment) {
  return "comment on column " + qualified(table) + "." + quote_identifier(column) + " is " + comment_text(comment);
}

std::string set_storage_parameters(const TableName& table, const std::vector<std::string>& parameters) {
  return alter(table, "set (" + lib::join(parameters, ", ") + ")");
}

std::string reset_storage_parameters(const TableName& table, const std::vector<std::string>& names) {
  return alter(table, "reset (" + lib::join(names, ", ") + ")");
}

}  // namespace athyper::core::schema::ddl
