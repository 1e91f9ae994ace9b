#include <athyper/adapters/db/schema_change.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

#include "../ask.hpp"
#include "../generated/catalogue_queries.hpp"
#include "catalogue.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::PhysicalModel;
using core::schema::TableName;

constexpr std::chrono::milliseconds kConnectLimit{10'000};

lib::Error not_expressible(std::vector<lib::ErrorDetail> findings) {
  return {.code = lib::ErrorCode::unsupported,
          .key = "schema.not_expressible",
          .message =
              "the database holds objects that a schema file cannot say; remove them or move them to a schema of "
              "their own",
          .details = std::move(findings)};
}

using Reader = lib::Result<schema::Catalogue> (*)(lib::pg::BlockingConnection&, const std::vector<std::string>&);

lib::Result<schema::Catalogue> read_by(Reader read, const std::string& owner_connection,
                                       const std::vector<std::string>& schemas) {
  TRY(const auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(connection->run_script("begin isolation level repeatable read read only"));
  TRY(auto catalogue, read(*connection, schemas));
  TRY(connection->run_script("commit"));
  return catalogue;
}

lib::Result<PhysicalModel> model_of(schema::Catalogue catalogue) {
  if (!catalogue.not_expressible.empty()) return not_expressible(std::move(catalogue.not_expressible));
  return std::move(catalogue.model);
}

bool is_of(const lib::ErrorDetail& finding, const TableName& table) {
  const auto name = to_string(table);
  return finding.path == name || finding.path.starts_with(name + ".");
}

}  // namespace

lib::Result<PhysicalModel> introspect(const std::string& owner_connection, const std::vector<std::string>& schemas) {
  TRY(auto catalogue, read_by(schema::read_catalogue, owner_connection, schemas));
  return model_of(std::move(catalogue));
}

lib::Result<PhysicalModel> introspect_in_order(const std::string& owner_connection,
                                               const std::vector<std::string>& schemas) {
  TRY(auto catalogue, read_by(schema::read_catalogue_in_order, owner_connection, schemas));
  return model_of(std::move(catalogue));
}

lib::Result<std::vector<TableName>> metadata_tables(const std::string& owner_connection) {
  TRY(const auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  std::vector<TableName> tables;
  TRY(const bool has_metadata, ask(*connection, queries::has_metadata()));
  if (!has_metadata) return tables;
  TRY(auto rows, ask(*connection, queries::list_metadata_tables()));
  for (auto& row : rows) tables.push_back({.schema = std::move(row.table_schema), .name = std::move(row.table_name)});
  return tables;
}

lib::Result<PhysicalModel> introspect_tables(const std::string& owner_connection,
                                             const std::vector<std::string>& schemas,
                                             const std::vector<TableName>& tables) {
  TRY(auto catalogue, read_by(schema::read_catalogue, owner_connection, schemas));
  std::erase_if(catalogue.model.tables,
                [&](const auto& table) { return std::ranges::find(tables, table.name) == tables.end(); });
  std::erase_if(catalogue.not_expressible, [&](const auto& finding) {
    return std::ranges::none_of(tables, [&](const TableName& table) { return is_of(finding, table); });
  });
  return model_of(std::move(catalogue));
}

}  // namespace athyper::adapters::db
