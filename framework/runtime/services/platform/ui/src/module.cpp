#include <athyper/runtime/ui/module.hpp>

#include <athyper/runtime/data/module.hpp>
#include <lib/crypto/crypto.hpp>

#include "recent.hpp"

namespace athyper::runtime::ui {
namespace {

using core::data::Action;
using core::data::Caller;
using Answer = lib::Result<lib::http::Response>;

/// Half of a SHA-256 is enough to tell two descriptors apart.
constexpr std::size_t kETagDigits = 32;

/// The language asked for, else the tenant's.
std::string_view locale_of(const RequestScope& scope) {
  return scope.query("locale").value_or(scope.tenant().locale);
}

lib::Json navigation_entry(const core::meta::Model& model, const core::meta::Entity& entity, std::string_view locale) {
  const std::string base = "entity/" + entity.name + "/";
  return lib::Json::object({{"name", entity.name},
                            {"label", model.text(locale, base + "label", entity.label)},
                            {"label_plural", model.text(locale, base + "label_plural", entity.label_plural)},
                            {"icon", entity.icon},
                            {"module", entity.module},
                            {"class", core::meta::to_string(entity.entity_class)}});
}

lib::Json readable_entities(const RequestScope& scope, const Caller& caller) {
  lib::Json entries = lib::Json::array();
  for (const auto& [name, entity] : scope.model()->entities) {
    const auto compiled = core::data::find_entity(scope.model(), scope.principal().policies, name);
    if (compiled == nullptr || compiled->policies().decide(Action::read, caller).denied()) continue;
    entries.push_back(navigation_entry(*scope.model(), entity, locale_of(scope)));
  }
  return entries;
}

/// GET /api/ui/navigation?locale=: who is here, where, and what there is to open.
lib::Task<Answer> read_navigation(RequestScope& scope) {
  const TenantContext& tenant = scope.tenant();
  const Principal& principal = scope.principal();
  lib::Json data = lib::Json::object();
  data.set("tenant", lib::Json::object({{"code", tenant.code}, {"name", tenant.name}, {"locale", tenant.locale}}));
  data.set("user", lib::Json::object({{"id", principal.id.to_string()},
                                      {"username", principal.username},
                                      {"displayName", principal.display_name},
                                      {"persona", principal.persona}}));
  data.set("entities", readable_entities(scope, data::make_caller(scope)));
  co_return json_response(200, lib::Json::object({{"data", std::move(data)}}));
}

/// GET /api/ui/entities/{entity}?locale=: the descriptor for this caller; 304 while nothing in it has changed.
lib::Task<Answer> read_entity(RequestScope& scope) {
  const Caller caller = data::make_caller(scope);
  const std::string& name = scope.path_param("entity");
  const auto entity = core::data::find_entity(scope.model(), scope.principal().policies, name);
  if (entity == nullptr || entity->policies().decide(Action::read, caller).denied()) {
    co_return lib::Error{lib::ErrorCode::not_found, "data.entity_not_found", "There is no entity `" + name + "`."};
  }
  lib::http::Response response =
      json_response(200, lib::Json::object({{"data", entity_descriptor(*entity, caller, locale_of(scope))}}));
  const std::string etag = "\"" + lib::crypto::sha256_hex(response.body).substr(0, kETagDigits) + "\"";
  if (scope.request().headers.find("if-none-match") == etag) {
    response = {};
    response.status = 304;
  }
  response.headers.add("ETag", etag);
  response.headers.add("Cache-Control", "private, no-cache");
  co_return response;
}

class UiModule final : public RuntimeModule {
 public:
  std::string_view name() const override { return "platform.ui"; }
  void register_services(Container&) override {}
  void contribute(Container&, Registries& out) override {
    using lib::http::Method;
    add_recent(out);
    out.routes.add({.method = Method::get,
                    .path = "/api/ui/navigation",
                    .operation = "ui.navigation.read",
                    .access = Access::authenticated(),
                    .handler = read_navigation});
    out.routes.add({.method = Method::get,
                    .path = "/api/ui/entities/{entity}",
                    .operation = "ui.entity.read",
                    .access = Access::record_policy(),
                    .handler = read_entity});
  }
};

}  // namespace

std::unique_ptr<RuntimeModule> make_ui_module() {
  return std::make_unique<UiModule>();
}

}  // namespace athyper::runtime::ui
