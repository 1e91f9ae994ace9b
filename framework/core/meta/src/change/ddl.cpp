#include "change/ddl.hpp"

#include <lib/base/sql.hpp>

namespace athyper::core::meta::ddl {
namespace {

using lib::sql::Builder;
using lib::sql::quote_literal;

/// 'schema.table' as the name of a relation, for to_regclass and casts.
std::string relation_literal(const std::string& schema, const std::string& name) {
  return quote_literal(lib::sql::quote_identifier(schema) + "." + lib::sql::quote_identifier(name));
}

void column_definition(Builder& sql, const PhysicalColumn& column) {
  sql.identifier(column.name).syntax(" ").syntax(column.sql_type);
  // Byte order: the same on every machine, and usable for prefix search.
  if (column.sql_type == "text") sql.syntax(" collate \"C\"");
  if (column.not_null) sql.syntax(" not null");
}

void check_expression(Builder& sql, const PhysicalCheck& check) {
  sql.syntax("check (").identifier(check.column).syntax(" in (");
  for (std::size_t i = 0; i < check.allowed.size(); ++i)
    sql.syntax(i == 0 ? "" : ", ").syntax(quote_literal(check.allowed[i]));
  sql.syntax("))");
}

void foreign_key_expression(Builder& sql, const PhysicalForeignKey& key) {
  sql.syntax("foreign key (tenant_id, ")
      .identifier(key.column)
      .syntax(") references ")
      .identifier(key.target_schema, key.target_table);
  sql.syntax(" (tenant_id, id)");
  if (key.on_delete == OnDelete::cascade) sql.syntax(" on delete cascade");
  if (key.on_delete == OnDelete::set_null) sql.syntax(" on delete set null (").identifier(key.column).syntax(")");
}

/// alter table … add constraint …, unless the table has a constraint of that name.
std::string add_constraint(const PhysicalTable& table, const std::string& name, const std::string& definition) {
  Builder sql;
  sql.syntax("do $$ begin if not exists (select from pg_constraint where conrelid = ")
      .syntax(relation_literal(table.schema, table.name));
  sql.syntax("::regclass and conname = ")
      .syntax(quote_literal(name))
      .syntax(") then alter table ")
      .identifier(table.schema, table.name);
  sql.syntax(" add constraint ").identifier(name).syntax(" ").syntax(definition).syntax(" not valid; end if; end $$");
  return sql.text();
}

Builder alter(const PhysicalTable& table) {
  Builder sql;
  sql.syntax("alter table ").identifier(table.schema, table.name).syntax(" ");
  return sql;
}

}  // namespace

std::string limit_lock_wait() {
  return "set local lock_timeout = '2s'";
}

std::string clear_leftover_table(const PhysicalTable& table) {
  const std::string relation = relation_literal(table.schema, table.name);
  Builder sql;
  // The size of the file and not a count: forced row-level security hides rows from the owner as well.
  sql.syntax("do $$ begin if to_regclass(")
      .syntax(relation)
      .syntax(") is not null then if pg_relation_size(")
      .syntax(relation);
  sql.syntax(") > 0 then raise exception using errcode = 'AT003', message = 'table_in_use ' || ").syntax(relation);
  sql.syntax("; end if; drop table ").identifier(table.schema, table.name).syntax(" cascade; end if; end $$");
  return sql.text();
}

std::string create_table(const PhysicalTable& table) {
  Builder sql;
  sql.syntax("create table ").identifier(table.schema, table.name).syntax(" (\n");
  for (const auto& column : table.columns) {
    sql.syntax("  ");
    column_definition(sql, column);
    sql.syntax(",\n");
  }
  for (const auto& check : table.checks) {
    sql.syntax("  constraint ").identifier(check.name).syntax(" ");
    check_expression(sql, check);
    sql.syntax(",\n");
  }
  sql.syntax("  primary key (tenant_id, id)\n)");
  return sql.text();
}

std::string guard_table(const PhysicalTable& table) {
  Builder sql;
  sql.syntax("select app.guard_tenant_table(")
      .syntax(quote_literal(table.schema))
      .syntax(", ")
      .syntax(quote_literal(table.name))
      .syntax(")");
  return sql.text();
}

std::string clear_leftover_column(const PhysicalTable& table, const PhysicalColumn& column) {
  Builder sql;
  sql.syntax("do $$ begin if exists (select from pg_attribute where attrelid = ")
      .syntax(relation_literal(table.schema, table.name));
  sql.syntax("::regclass and attname = ")
      .syntax(quote_literal(column.name))
      .syntax(" and not attisdropped and format_type(atttypid, atttypmod) <> ");
  sql.syntax(quote_literal(column.sql_type)).syntax(") then alter table ").identifier(table.schema, table.name);
  sql.syntax(" drop column ").identifier(column.name).syntax("; end if; end $$");
  return sql.text();
}

std::string add_column(const PhysicalTable& table, const PhysicalColumn& column,
                       const std::optional<std::string>& filler) {
  Builder sql = alter(table);
  sql.syntax("add column if not exists ");
  column_definition(sql, column);
  if (filler) sql.syntax(" default ").syntax(quote_literal(*filler)).syntax("::").syntax(column.sql_type);
  return sql.text();
}

std::string drop_default(const PhysicalTable& table, const std::string& column) {
  Builder sql = alter(table);
  sql.syntax("alter column ").identifier(column).syntax(" drop default");
  return sql.text();
}

std::string drop_not_null(const PhysicalTable& table, const std::string& column) {
  Builder sql = alter(table);
  sql.syntax("alter column ").identifier(column).syntax(" drop not null");
  return sql.text();
}

std::string add_check(const PhysicalTable& table, const PhysicalCheck& check) {
  Builder definition;
  check_expression(definition, check);
  return add_constraint(table, check.name, definition.text());
}

std::string add_foreign_key(const PhysicalTable& table, const PhysicalForeignKey& key) {
  Builder definition;
  foreign_key_expression(definition, key);
  return add_constraint(table, key.name, definition.text());
}

std::string validate_constraint(const PhysicalTable& table, const std::string& name) {
  Builder sql = alter(table);
  sql.syntax("validate constraint ").identifier(name);
  return sql.text();
}

std::string drop_constraint(const PhysicalTable& table, const std::string& name) {
  Builder sql = alter(table);
  sql.syntax("drop constraint if exists ").identifier(name);
  return sql.text();
}

std::string clear_invalid_index(const PhysicalTable& table, const PhysicalIndex& index) {
  const std::string relation = relation_literal(table.schema, index.name);
  Builder sql;
  sql.syntax("do $$ begin if exists (select from pg_index where indexrelid = to_regclass(").syntax(relation);
  sql.syntax(") and not indisvalid) then drop index ").identifier(table.schema, index.name).syntax("; end if; end $$");
  return sql.text();
}

std::string create_index(const PhysicalTable& table, const PhysicalIndex& index, bool concurrently) {
  Builder sql;
  sql.syntax(index.unique ? "create unique index " : "create index ").syntax(concurrently ? "concurrently " : "");
  sql.syntax("if not exists ")
      .identifier(index.name)
      .syntax(" on ")
      .identifier(table.schema, table.name)
      .syntax(" (tenant_id");
  for (const std::string_view column : index.columns) {
    const bool falling = column.ends_with(" desc");
    sql.syntax(", ").identifier(falling ? column.substr(0, column.size() - 5) : column).syntax(falling ? " desc" : "");
  }
  sql.syntax(")").syntax(index.partial ? " where deleted_at is null" : "");
  return sql.text();
}

}  // namespace athyper::core::meta::ddl
