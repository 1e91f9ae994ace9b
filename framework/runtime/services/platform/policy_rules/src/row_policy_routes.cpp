#include "row_policy_routes.hpp"

#include <algorithm>

#include <athyper/core/data/row_policy.hpp>
#include <athyper/core/policy/simulation.hpp>
#include <athyper/runtime/in_force.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/tokens.hpp>

#include "policy_rows.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using core::data::Caller;
using lib::Json;
using Answer = lib::Result<lib::http::Response>;

constexpr std::int64_t kPeople = 10'000;

const core::security::Validator& row_policy_rules() {
  static const auto kRules =
      core::security::Validator::make({{.field = "user", .required = true}, {.field = "role", .required = true}});
  return *kRules;
}

lib::Task<lib::Result<Caller>> reader_of(RequestScope& scope, std::string username) {
  CO_TRY(const auto people, co_await list_people(scope, kPeople));
  const auto found = std::ranges::find(people, username, &core::policy::TestPrincipal::username);
  if (found == people.end())
    co_return lib::Error{lib::ErrorCode::not_found, "policy.user_not_found", "Nobody here is called " + username + "."};
  Caller reader = core::policy::caller_as(*found, scope.now());
  reader.tenant = scope.tenant().id;
  co_return reader;
}

std::string usage_of(const std::string& schema, const std::string& role) {
  return "GRANT USAGE ON SCHEMA " + lib::sql::quote_identifier(schema) + " TO " + lib::sql::quote_identifier(role) +
         ";\n";
}

// GET /api/policy/row-policies?user=…&role=…: the commands that let a role of the database read what that person sees
// now, entity by entity, or why an entity stays shut, and the command that takes them back. The tables' owner runs
// them.
lib::Task<Answer> write_row_policies(RequestScope& scope) {
  CO_TRY(const Json query, checked_query(scope, row_policy_rules()));
  const std::string role(*query.get_string("role"));
  CO_TRY(const Caller reader, co_await reader_of(scope, std::string(*query.get_string("user"))));
  Json entities = Json::array();
  for (const auto& [name, declared] : scope.model()->entities) {
    const auto entity = core::data::find_entity(scope.model(), scope.principal().policies, name);
    if (entity == nullptr) continue;
    Json one = Json::object({{"entity", name}});
    const auto commands = core::data::row_policy(*entity, reader, role);
    if (commands.ok())
      one.set("sql", usage_of(declared.table_schema, role) + *commands);
    else
      one.set("refused", Json::object({{"code", commands.error().key}, {"message", commands.error().message}}));
    entities.push_back(std::move(one));
  }
  Json data = Json::object({{"user", reader.subject.username},
                            {"role", role},
                            {"entities", std::move(entities)},
                            {"undo", "DROP OWNED BY " + lib::sql::quote_identifier(role) + ";\n"}});
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

}  // namespace

void add_row_policy_routes(RouteRegistry& routes) {
  routes.add({.method = lib::http::Method::get,
              .path = "/api/policy/row-policies",
              .operation = "policy.row_policies",
              .access = Access::permission("simulate:policy"),
              .handler = under_model_in_force(write_row_policies)});
}

}  // namespace athyper::runtime::policy_rules
