#include "plan/catalogue.hpp"

#include <lib/base/sql.hpp>

#include "script/ddl.hpp"

namespace athyper::core::schema::catalogue {
namespace {

using lib::sql::quote_literal;

std::string relation(const TableName& name) {
  return "to_regclass(" + quote_literal(ddl::qualified(name)) + ")";
}

std::string exists(std::string_view from, const std::string& condition, std::string_view detail) {
  return "exists (select from pg_catalog." + std::string(from) + " where " + condition +
         (detail.empty() ? "" : " and " + std::string(detail)) + ")";
}

}  // namespace

std::string ask(std::string_view condition) {
  return "select " + std::string(condition);
}

std::string no(std::string_view condition) {
  return "not " + std::string(condition);
}

std::string both(std::string_view first, std::string_view second) {
  return std::string(first) + " and " + std::string(second);
}

std::string schema_exists(const std::string& schema) {
  return exists("pg_namespace", "nspname = " + quote_literal(schema), {});
}

std::string relation_exists(const TableName& name) {
  return "(" + relation(name) + " is not null)";
}

std::string column_exists(const TableName& table, const std::string& column, std::string_view detail) {
  return exists(
      "pg_attribute a",
      "a.attrelid = " + relation(table) + " and a.attname = " + quote_literal(column) + " and not a.attisdropped",
      detail);
}

std::string column_has_type(const TableName& table, const Column& column) {
  return column_exists(table, column.name,
                       "pg_catalog.format_type(a.atttypid, a.atttypmod) = " + quote_literal(column.type));
}

std::string column_has_default(const TableName& table, const Column& column) {
  if (!column.default_expression) return column_exists(table, column.name, "not a.atthasdef");
  return column_exists(
      table, column.name,
      exists("pg_attrdef d", "d.adrelid = a.attrelid and d.adnum = a.attnum",
             "pg_catalog.pg_get_expr(d.adbin, d.adrelid) = " + quote_literal(*column.default_expression)));
}

std::string constraint_exists(const TableName& table, const std::string& name, std::string_view detail) {
  return exists("pg_constraint c", "c.conrelid = " + relation(table) + " and c.conname = " + quote_literal(name),
                detail);
}

std::string index_is_valid(const std::string& schema, const std::string& name) {
  return exists("pg_index i", "i.indexrelid = " + relation({schema, name}), "i.indisvalid");
}

std::string policy_exists(const TableName& table, const std::string& name) {
  return exists("pg_policy p", "p.polrelid = " + relation(table) + " and p.polname = " + quote_literal(name), {});
}

std::string row_security_is(const TableName& table, bool enabled, bool forced) {
  return exists("pg_class r", "r.oid = " + relation(table),
                "r.relrowsecurity = " + std::string(enabled ? "true" : "false") +
                    " and r.relforcerowsecurity = " + (forced ? "true" : "false"));
}

std::string is_partition_of(const TableName& table, const std::string& partition) {
  return exists("pg_inherits i", "i.inhrelid = " + relation({table.schema, partition}),
                "i.inhparent = " + relation(table));
}

}  // namespace athyper::core::schema::catalogue
