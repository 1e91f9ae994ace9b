#include "leaving_schemas.hpp"

#include <algorithm>
#include <utility>

#include "../generated/schema_apply_queries.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Change;
using lib::ErrorDetail;

constexpr std::size_t kShownObjects = 20;

/// Quoted names of the tables that go with their schema.
std::vector<std::string> tables_that_go(const core::schema::Plan& plan) {
  std::vector<std::string> out;
  for (const auto& change : plan.changes) {
    if (change.kind == Change::Kind::drop_table) out.push_back(qualified(change.table));
  }
  return out;
}

}  // namespace

bool drops_a_schema(const core::schema::Step& step) {
  return step.kind == core::schema::Step::Kind::contract && step.table.name.empty();
}

std::vector<ErrorDetail> as_details(const std::string& schema, std::vector<std::string> objects) {
  std::vector<ErrorDetail> out;
  for (auto& object : objects) out.push_back({.path = schema, .code = "B24", .message = std::move(object)});
  return out;
}

lib::Error schema_in_use(std::vector<ErrorDetail> objects, std::string_view end) {
  const auto found = objects.size();
  if (found > kShownObjects) objects.resize(kShownObjects);
  return {.code = lib::ErrorCode::conflict,
          .key = "schema.schema_in_use",
          .message = "a schema that would be dropped still holds " + std::to_string(found) +
                     (found == 1 ? " object" : " objects") + " that no step drops; move or drop them first, " +
                     std::string(end),
          .details = std::move(objects)};
}

lib::Result<void> check_leaving_schemas(Session& session, const core::schema::Plan& plan) {
  std::vector<ErrorDetail> objects;
  for (const auto& change : plan.changes) {
    if (change.kind != Change::Kind::drop_schema) continue;
    const auto& schema = change.table.schema;
    TRY(auto found, session.ask(queries::list_what_a_schema_holds(schema, tables_that_go(plan))));
    std::ranges::move(as_details(schema, std::move(found)), std::back_inserter(objects));
  }
  if (objects.empty()) return {};
  return schema_in_use(std::move(objects), "nothing was applied");
}

lib::Result<void> check_leaving_schema(Session& session, const core::schema::Step& step) {
  if (!drops_a_schema(step)) return {};
  TRY(auto found, session.ask(queries::list_what_a_schema_holds(step.table.schema, {})));
  if (found.empty()) return {};
  return schema_in_use(as_details(step.table.schema, std::move(found)), "then run the command again");
}

}  // namespace athyper::adapters::db::schema
