#include "routes.hpp"

#include <athyper/contracts/platform.hpp>
#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/core/meta/tables.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/meta/change_service.hpp>
#include <athyper/runtime/permissions.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/uuid.hpp>

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

/// The stored form of an entity; who may do what with it is for administrators.
lib::Task<Answer> read_entity(RequestScope& scope) {
  const std::string& name = scope.path_param("name");
  const Entity* entity = scope.model()->find(name);
  if (entity == nullptr || !may_know(scope, *entity)) {
    co_return lib::Error{lib::ErrorCode::not_found, "data.entity_not_found", "There is no entity `" + name + "`."};
  }
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

/// Texts of files are not for trimming, and are not: they lie deeper than checked_body trims.
std::vector<core::meta::SourceFile> files_of(const Json& body) {
  std::vector<core::meta::SourceFile> files;
  for (const auto& item : body.find("files")->as_array())
    files.push_back({std::string(*item.get_string("path")), std::string(*item.get_string("text"))});
  return files;
}

/// Findings of the files as places below /files.
lib::Error point_into_files(lib::Error error) {
  if (error.key != "meta.invalid") return error;
  for (auto& detail : error.details) detail.path.insert(0, "/files/");
  return error;
}

lib::Task<Answer> make_change(MetaChangeService& changes, RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kMetaChange, "data.validation_failed"));
  std::vector<core::meta::SourceFile> files = files_of(body);
  const std::string_view mode = body.get_string("mode").value_or("apply");
  const core::meta::DiffOptions options{.drops = body.get_bool("drop").value_or(false)};
  lib::Result<ChangeOutcome> outcome = lib::Error{};
  if (mode == "plan") {
    outcome = co_await changes.plan(std::move(files), options);
  } else {
    ChangeActor actor{scope.tenant().id,
                      scope.principal().id,
                      scope.principal().username,
                      scope.context().request_id,
                      scope.context().remote_address,
                      scope.context().user_agent,
                      scope.tenant().realm_key,
                      scope.tenant().code};
    outcome = mode == "start" ? co_await changes.begin(std::move(files), std::move(actor), options)
                              : co_await changes.apply(std::move(files), std::move(actor), options);
  }
  if (!outcome.ok()) co_return point_into_files(std::move(outcome).error());
  const bool created = mode != "plan" && !outcome->ops.empty();
  const int status = outcome->state == "applying" ? 202 : 201;
  auto response = json_response(created ? status : 200, Json::object({{"data", to_json(*outcome)}}));
  if (created) response.headers.set("Location", "/api/meta/changes/" + outcome->id.to_string());
  co_return response;
}

/// The change of the path; "latest" is the newest that took steps on tables.
lib::Task<lib::Result<lib::Uuid>> change_of(MetaChangeService& changes, RequestScope& scope) {
  if (scope.path_param("id") == "latest") co_return co_await changes.latest();
  const auto id = lib::parse_uuid(scope.path_param("id"));
  if (!id.ok()) co_return lib::Error{lib::ErrorCode::not_found, "meta.change.not_found", "There is no such change."};
  co_return *id;
}

lib::Task<Answer> read_change(MetaChangeService& changes, RequestScope& scope) {
  CO_TRY(const lib::Uuid id, co_await change_of(changes, scope));
  CO_TRY(Json data, co_await changes.find(id));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

ChangeAction action_of(std::string_view name) {
  if (name == "pause") return ChangeAction::pause;
  if (name == "resume") return ChangeAction::resume;
  return name == "contract" ? ChangeAction::contract : ChangeAction::roll_back;
}

/// Begins what is asked for; how far it is, the change tells.
lib::Task<Answer> act_on_change(MetaChangeService& changes, RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kMetaChangeAction, "data.validation_failed"));
  CO_TRY(const lib::Uuid id, co_await change_of(changes, scope));
  const ChangeAction action = action_of(*body.get_string("action"));
  CO_TRY(co_await changes.act(id, action, body.get_bool("atOnce").value_or(false)));
  CO_TRY(Json data, co_await changes.find(id));
  co_return json_response(202, Json::object({{"data", std::move(data)}}));
}

}  // namespace

void add_meta_routes(Container& container, RouteRegistry& routes) {
  using lib::http::Method;
  routes.add({Method::get, "/api/meta/entities", "meta.entities.list", Access::authenticated(), list_entities});
  routes.add({Method::get, "/api/meta/entities/{name}", "meta.entities.read", Access::authenticated(), read_entity});
  routes.add({Method::get, "/api/meta/tables", "meta.tables.read", Access::permission("read:meta_table"), read_tables});
  routes.add({Method::get, "/api/meta/roles", "meta.roles.list", Access::authenticated(), list_roles});
  RouteDef change{Method::post, "/api/meta/changes", "meta.changes.create", Access::permission("create:meta_change"),
                  [&container](RequestScope& scope) { return make_change(container.get(kChangeService), scope); }};
  change.body_schema = "meta_change";
  change.rate_profile = RateProfile::sensitive;
  routes.add(std::move(change));
  RouteDef act{Method::post, "/api/meta/changes/{id}/actions", "meta.changes.act",
               Access::permission("create:meta_change"),
               [&container](RequestScope& scope) { return act_on_change(container.get(kChangeService), scope); }};
  act.body_schema = "meta_change_action";
  act.rate_profile = RateProfile::sensitive;
  routes.add(std::move(act));
  routes.add({Method::get, "/api/meta/changes/{id}", "meta.changes.read", Access::permission("read:meta_change"),
              [&container](RequestScope& scope) { return read_change(container.get(kChangeService), scope); }});
}

}  // namespace athyper::runtime::meta
