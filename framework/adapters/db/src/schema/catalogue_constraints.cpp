// Keys, checks and references of the tables.
#include "catalogue.hpp"

#include <utility>

#include <lib/base/assert.hpp>

#include "../ask.hpp"
#include "../generated/catalogue_queries.hpp"
#include "expression_text.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::ReferentialAction;
using core::schema::Table;

ReferentialAction action_of(std::string_view letter) {
  switch (letter.front()) {
    case 'r':
      return ReferentialAction::restrict;
    case 'c':
      return ReferentialAction::cascade;
    case 'n':
      return ReferentialAction::set_null;
    case 'd':
      return ReferentialAction::set_default;
    default:
      ATH_ASSERT(letter == "a");
      return ReferentialAction::no_action;
  }
}

void add_constraint(queries::ListConstraintsRow row, Table& table) {
  switch (row.kind.front()) {
    case 'p':
      table.primary_key = {.name = std::move(row.name), .columns = std::move(row.columns)};
      return;
    case 'u':
      table.unique_keys.push_back({.name = std::move(row.name), .columns = std::move(row.columns)});
      return;
    case 'c':
      table.checks.push_back({.name = std::move(row.name),
                              .expression = without_outer_parentheses(row.expression),
                              .validated = row.validated});
      return;
    default:
      table.foreign_keys.push_back(
          {.name = std::move(row.name),
           .columns = std::move(row.columns),
           .target = {.schema = std::move(row.target_schema), .name = std::move(row.target_name)},
           .target_columns = std::move(row.target_columns),
           .on_delete = action_of(row.on_delete),
           .on_update = action_of(row.on_update),
           .validated = row.validated});
  }
}

}  // namespace

lib::Result<void> read_constraints(lib::pg::BlockingConnection& connection, const std::vector<std::string>& schemas,
                                   TablesByOid& tables) {
  TRY(auto rows, ask(connection, queries::list_constraints(schemas)));
  for (auto& row : rows) {
    auto& table = tables.at(row.oid);
    add_constraint(std::move(row), table);
  }
  return {};
}

}  // namespace athyper::adapters::db::schema
