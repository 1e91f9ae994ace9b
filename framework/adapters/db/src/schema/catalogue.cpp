#include "catalogue.hpp"

#include <utility>

#include <lib/base/assert.hpp>
#include <lib/base/json.hpp>

#include "expression_text.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Column;
using core::schema::PhysicalModel;
using core::schema::Table;
using lib::pg::BlockingConnection;

/// With the empty path every name outside pg_catalog is printed with its schema.
constexpr const char* kPrinting =
    "set local search_path = ''; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';"
    "set local intervalstyle = 'postgres'; set local extra_float_digits = 1; set local quote_all_identifiers = off;"
    "set local bytea_output = 'hex'";

constexpr std::string_view kOurTables = R"(
with ours as (
  select c.oid, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.reloptions, c.reltoastrelid, c.relacl,
         c.relowner, n.nspname
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
   where n.nspname = any($1::text[]) and c.relkind in ('r', 'p') and not c.relispartition
     and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass
                        and d.objid = c.oid and d.deptype = 'e')
))";

constexpr const char* kTables = R"(
select o.oid, o.nspname, o.relname, o.relrowsecurity, o.relforcerowsecurity, coalesce(obj_description(o.oid, 'pg_class'), ''),
       to_json(coalesce(o.reloptions, '{}')
         || array(select 'toast.' || s from pg_class t, unnest(t.reloptions) as s where t.oid = o.reltoastrelid))
  from ours o)";

constexpr const char* kColumns = R"(
select a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated <> '',
       pg_get_expr(d.adbin, d.adrelid),
       case when a.attcollation = t.typcollation then '' when cn.nspname in ('pg_catalog', 'public') then co.collname
            else cn.nspname || '.' || co.collname end,
       coalesce(col_description(a.attrelid, a.attnum), '')
  from pg_attribute a
  join ours o on o.oid = a.attrelid
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_collation co on co.oid = a.attcollation
  left join pg_namespace cn on cn.oid = co.collnamespace
 where a.attnum > 0 and not a.attisdropped
 order by a.attrelid, a.attnum)";

lib::Result<TablesByOid> read_tables(BlockingConnection& connection, const std::string& schemas) {
  TRY(const auto rows, query(connection, over_our_tables(kTables), {schemas}));
  TablesByOid tables;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    Table table{.name = {.schema = std::string(rows.get(row, 1)), .name = std::string(rows.get(row, 2))},
                .columns = {}};
    table.row_security = rows.get_bool(row, 3);
    table.forced_row_security = rows.get_bool(row, 4);
    table.comment = rows.get(row, 5);
    table.storage_parameters = text_list(rows.get(row, 6));
    tables.emplace(rows.get_int(row, 0), std::move(table));
  }
  return tables;
}

lib::Result<std::vector<std::string>> read_schemas(BlockingConnection& connection, const std::string& schemas) {
  TRY(const auto rows,
      query(connection, "select nspname from pg_catalog.pg_namespace where nspname = any($1::text[])", {schemas}));
  std::vector<std::string> names;
  for (std::size_t row = 0; row < rows.size(); ++row) names.emplace_back(rows.get(row, 0));
  return names;
}

}  // namespace

lib::Result<lib::sql::Rows> query(BlockingConnection& connection, std::string text,
                                  std::vector<lib::sql::Param> params) {
  return connection.execute({.shape = lib::sql::make_shape(std::move(text)), .params = std::move(params)});
}

std::string over_our_tables(std::string_view select) {
  return std::string(kOurTables) + std::string(select);
}

std::vector<std::string> text_list(std::string_view json) {
  const auto parsed = lib::parse_json(json);
  ATH_ASSERT(parsed.ok());
  std::vector<std::string> out;
  for (const auto& item : parsed->as_array()) out.push_back(item.as_string());
  return out;
}

std::string array_literal(const std::vector<std::string>& values) {
  std::string out = "{";
  for (const auto& value : values) {
    out += out.size() == 1 ? "\"" : ",\"";
    for (const char c : value) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  return out + "}";
}

lib::Result<void> read_columns(BlockingConnection& connection, const std::string& schemas, TablesByOid& tables) {
  TRY(const auto rows, query(connection, over_our_tables(kColumns), {schemas}));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    Column column{.name = std::string(rows.get(row, 1)), .type = std::string(rows.get(row, 2))};
    column.not_null = rows.get_bool(row, 3);
    if (const auto expression = rows.at(row, 5); expression) {
      if (rows.get_bool(row, 4)) {
        column.generated_expression = without_outer_parentheses(*expression);
      } else {
        column.default_expression = std::string(*expression);
      }
    }
    column.collation = rows.get(row, 6);
    column.comment = rows.get(row, 7);
    tables.at(rows.get_int(row, 0)).columns.push_back(std::move(column));
  }
  return {};
}

lib::Result<Catalogue> read_catalogue(BlockingConnection& connection, const std::vector<std::string>& schemas) {
  TRY(auto catalogue, read_catalogue_in_order(connection, schemas));
  catalogue.model = core::schema::normal_form(std::move(catalogue.model));
  return catalogue;
}

lib::Result<Catalogue> read_catalogue_in_order(BlockingConnection& connection,
                                               const std::vector<std::string>& schemas) {
  const auto list = array_literal(schemas);
  TRY(connection.run_script(kPrinting));
  TRY(auto tables, read_tables(connection, list));
  TRY(read_columns(connection, list, tables));
  TRY(read_constraints(connection, list, tables));
  TRY(read_indexes(connection, list, tables));
  TRY(read_policies(connection, list, tables));
  TRY(read_grants(connection, list, tables));
  TRY(read_partitions(connection, list, tables));
  Catalogue catalogue;
  TRY(catalogue.model.schemas, read_schemas(connection, list));
  for (auto& [oid, table] : tables) catalogue.model.tables.push_back(std::move(table));
  auto unsorted = catalogue.model;
  catalogue.model = core::schema::normal_form(std::move(catalogue.model));
  core::schema::take_column_order(catalogue.model, unsorted);
  TRY(catalogue.not_expressible, find_not_expressible(connection, list));
  return catalogue;
}

}  // namespace athyper::adapters::db::schema
