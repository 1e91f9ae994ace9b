#include "catalogue.hpp"

#include <utility>

#include "../ask.hpp"
#include "../generated/catalogue_queries.hpp"
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

lib::Result<TablesByOid> read_tables(BlockingConnection& connection, const std::vector<std::string>& schemas) {
  TRY(auto rows, ask(connection, queries::list_tables(schemas)));
  TablesByOid tables;
  for (auto& row : rows) {
    Table table{.name = {.schema = std::move(row.schema), .name = std::move(row.name)}, .columns = {}};
    table.row_security = row.row_security;
    table.forced_row_security = row.forced_row_security;
    table.comment = std::move(row.comment);
    table.storage_parameters = std::move(row.storage_parameters);
    tables.emplace(row.oid, std::move(table));
  }
  return tables;
}

}  // namespace

lib::Result<void> read_columns(BlockingConnection& connection, const std::vector<std::string>& schemas,
                               TablesByOid& tables) {
  TRY(auto rows, ask(connection, queries::list_columns(schemas)));
  for (auto& row : rows) {
    Column column{.name = std::move(row.name), .type = std::move(row.type)};
    column.not_null = row.not_null;
    if (row.expression) {
      if (row.is_generated) {
        column.generated_expression = without_outer_parentheses(*row.expression);
      } else {
        column.default_expression = *std::move(row.expression);
      }
    }
    column.collation = std::move(row.collation);
    column.comment = std::move(row.comment);
    tables.at(row.oid).columns.push_back(std::move(column));
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
  TRY(connection.run_script(kPrinting));
  TRY(auto tables, read_tables(connection, schemas));
  TRY(read_columns(connection, schemas, tables));
  TRY(read_constraints(connection, schemas, tables));
  TRY(read_indexes(connection, schemas, tables));
  TRY(read_policies(connection, schemas, tables));
  TRY(read_grants(connection, schemas, tables));
  TRY(read_partitions(connection, schemas, tables));
  Catalogue catalogue;
  TRY(catalogue.model.schemas, ask(connection, queries::list_schemas(schemas)));
  for (auto& [oid, table] : tables) catalogue.model.tables.push_back(std::move(table));
  auto unsorted = catalogue.model;
  catalogue.model = core::schema::normal_form(std::move(catalogue.model));
  core::schema::take_column_order(catalogue.model, unsorted);
  TRY(catalogue.not_expressible, find_not_expressible(connection, schemas));
  return catalogue;
}

}  // namespace athyper::adapters::db::schema
