#include "routes.hpp"

#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/core/meta/impact.hpp>
#include <athyper/core/meta/tables.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/permissions.hpp>
#include <athyper/runtime/tokens.hpp>

#include "generated/requests_queries.hpp"

namespace athyper::runtime::meta {
namespace {

using core::meta::Entity;
using lib::Json;
using Answer = lib::Result<lib::http::Response>;

core::data::Caller caller_of(const RequestScope& scope) {
  const Principal& principal = scope.principal();
  return {.subject = {.id = principal.id,
                      .username = principal.username,
                      .persona = principal.persona,
                      .roles = principal.roles},
          .tenant = scope.tenant().id,
          .now = scope.now(),
          .today = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(scope.now()))};
}

bool may(RequestScope& scope, std::string_view permission) {
  return scope.get(tokens::access_policy).decide(access_context(scope), permission).allowed;
}

/// Whoever may read records of an entity may know its shape, and whoever works on every shape.
bool may_know(RequestScope& scope, const Entity& entity) {
  if (may(scope, "read:meta_entity")) return true;
  const std::string& name = entity.parent.empty() ? entity.name : entity.parent;
  const auto compiled = core::data::find_entity(scope.model(), scope.principal().policies, name);
  return compiled != nullptr && !compiled->policies().decide(core::data::Action::read, caller_of(scope)).denied();
}

Json summary(const Entity& entity) {
  return Json::object({{"name", entity.name},
                       {"label", entity.label},
                       {"labelPlural", entity.label_plural},
                       {"module", entity.module},
                       {"class", core::meta::to_string(entity.entity_class)},
                       {"parent", entity.parent.empty() ? Json() : Json(entity.parent)},
                       {"fields", entity.fields.size()}});
}

lib::Task<Answer> list_entities(RequestScope& scope) {
  Json data = Json::array();
  for (const auto& [name, entity] : scope.model()->entities) {
    if (may_know(scope, entity)) data.push_back(summary(entity));
  }
  Json body = Json::object({{"data", std::move(data)}});
  body.set("meta", Json::object({{"version", scope.model()->version}, {"hash", scope.model()->hash}}));
  co_return json_response(200, body);
}

lib::Error no_entity(const std::string& name) {
  return {lib::ErrorCode::not_found, "data.entity_not_found", "There is no entity `" + name + "`."};
}

/// The stored form of an entity; who may do what with it is for administrators.
lib::Task<Answer> read_entity(RequestScope& scope) {
  const std::string& name = scope.path_param("name");
  const Entity* entity = scope.model()->find(name);
  if (entity == nullptr || !may_know(scope, *entity)) co_return no_entity(name);
  core::meta::Model one;
  core::meta::Entity& shown = one.entities.emplace(name, *entity).first->second;
  // Where values are on the way to is nothing a client goes by.
  for (core::meta::Field& field : shown.fields) field.also = nullptr;
  Json data = core::meta::to_json(one).find("entities")->as_array().front();
  if (!may(scope, "read:meta_policy")) data.erase("policies");
  Json body = Json::object({{"data", std::move(data)}});
  body.set("meta", Json::object({{"version", scope.model()->version}}));
  co_return json_response(200, body);
}

const core::security::Validator& impact_rules() {
  static const auto kRules = core::security::Validator::make({{.field = "field"}});
  return *kRules;
}

// GET /api/meta/entities/{name}/impact?field=…: who would notice when the field, or the entity, were another or gone.
lib::Task<Answer> read_impact(RequestScope& scope) {
  const std::string& name = scope.path_param("name");
  const Entity* entity = scope.model()->find(name);
  if (entity == nullptr) co_return no_entity(name);
  CO_TRY(const Json query, checked_query(scope, impact_rules()));
  const std::string field(query.get_string("field").value_or(""));
  if (!field.empty() && entity->find_field(field) == nullptr) {
    co_return lib::Error{lib::ErrorCode::not_found, "meta.field_not_found",
                         "The entity `" + name + "` has no field `" + field + "`."};
  }
  Json data = Json::array();
  for (const auto& use : core::meta::uses_of(*scope.model(), *entity, field)) {
    data.push_back(
        Json::object({{"kind", use.kind}, {"entity", use.entity}, {"name", use.name}, {"target", use.target}}));
  }
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

// GET /api/meta/documents: the files behind the model in force, as they were published.
lib::Task<Answer> read_documents(RequestScope& scope) {
  CO_TRY(const auto rows, co_await adapters::db::run_platform(scope.get(tokens::db), queries::published_documents()));
  if (rows.empty() && scope.model()->version > 0) {
    co_return lib::Error{lib::ErrorCode::conflict, "meta.change.no_base_documents",
                         "The files behind the published model are not known; apply the folder once."};
  }
  Json files = Json::array();
  for (const auto& row : rows) files.push_back(Json::object({{"path", row.path}, {"text", row.content}}));
  const auto& model = *scope.model();
  Json data = Json::object({{"version", model.version}, {"hash", model.hash}, {"files", std::move(files)}});
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

/// The tables behind the entities, as the model in force says them.
lib::Task<Answer> read_tables(RequestScope& scope) {
  const auto& model = *scope.model();
  Json data = Json::object({{"version", model.version}, {"prisma", core::meta::prisma_of(model)}});
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

/// The roles and personas that policies may name.
lib::Task<Answer> list_roles(RequestScope& scope) {
  Json data = Json::array();
  for (const auto& [code, role] : scope.model()->roles) {
    data.push_back(Json::object(
        {{"code", code}, {"label", role.label}, {"description", role.description}, {"persona", role.is_persona}}));
  }
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

}  // namespace

void add_meta_routes(RouteRegistry& routes) {
  using lib::http::Method;
  routes.add({Method::get, "/api/meta/entities", "meta.entities.list", Access::authenticated(), list_entities});
  routes.add({Method::get, "/api/meta/entities/{name}", "meta.entities.read", Access::authenticated(), read_entity});
  routes.add({Method::get, "/api/meta/entities/{name}/impact", "meta.entities.impact",
              Access::permission("read:meta_entity"), read_impact});
  routes.add({Method::get, "/api/meta/documents", "meta.documents.read", Access::permission("read:meta_change"),
              read_documents});
  routes.add({Method::get, "/api/meta/tables", "meta.tables.read", Access::permission("read:meta_table"), read_tables});
  routes.add({Method::get, "/api/meta/roles", "meta.roles.list", Access::authenticated(), list_roles});
}

}  // namespace athyper::runtime::meta
