// Row policies, privileges and partitions of the tables.
#include "catalogue.hpp"

#include <algorithm>
#include <utility>

#include <lib/base/assert.hpp>

#include "../ask.hpp"
#include "../generated/catalogue_queries.hpp"
#include "expression_text.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Partitioning;
using core::schema::Table;

std::string command_of(std::string_view letter) {
  switch (letter.front()) {
    case 'r':
      return "select";
    case 'a':
      return "insert";
    case 'w':
      return "update";
    case 'd':
      return "delete";
    default:
      ATH_ASSERT(letter == "*");
      return "all";
  }
}

/// Whole months of one timestamptz column, or none yet: the platform makes them, so they are not told.
void recognise_months(Table& table) {
  auto& partitioning = *table.partitioning;
  if (partitioning.strategy != "range" || partitioning.columns.size() != 1) return;
  const auto* column = core::schema::find_column(table, partitioning.columns.front());
  if (column == nullptr || column->type != "timestamp with time zone") return;
  partitioning.by_month = std::ranges::all_of(
      partitioning.partitions, [&](const auto& partition) { return is_month_of(table.name.name, partition); });
  if (partitioning.by_month) partitioning.partitions.clear();
}

}  // namespace

lib::Result<void> read_policies(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                                TablesByOid& tables) {
  TRY(auto rows, ask(connection, queries::list_policies(schemas)));
  for (auto& row : rows) {
    tables.at(row.oid).policies.push_back({.name = std::move(row.name),
                                           .command = command_of(row.command),
                                           .roles = std::move(row.roles),
                                           .using_expression = without_outer_parentheses(row.using_expression),
                                           .check_expression = without_outer_parentheses(row.check_expression)});
  }
  return {};
}

lib::Result<void> read_grants(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                              TablesByOid& tables) {
  TRY(auto rows, ask(connection, queries::list_grants(schemas)));
  for (auto& row : rows)
    tables.at(row.oid).grants.push_back({.role = std::move(row.role), .privileges = std::move(row.privileges)});
  return {};
}

lib::Result<void> read_partitions(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                                  TablesByOid& tables) {
  TRY(auto keys, ask(connection, queries::list_partitioned(schemas)));
  for (auto& key : keys) {
    tables.at(key.oid).partitioning =
        Partitioning{.strategy = std::move(key.strategy), .columns = std::move(key.columns)};
  }
  TRY(auto partitions, ask(connection, queries::list_partitions(schemas)));
  for (auto& partition : partitions) {
    auto& table = tables.at(partition.oid);
    if (!table.partitioning) continue;
    table.partitioning->partitions.push_back({.name = std::move(partition.name), .bound = std::move(partition.bound)});
  }
  for (auto& [oid, table] : tables) {
    if (table.partitioning) recognise_months(table);
  }
  return {};
}

}  // namespace athyper::adapters::db::schema
