#include <athyper/runtime/identity_access/module.hpp>

#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/config.hpp>
#include <athyper/runtime/feature_flags.hpp>
#include <athyper/runtime/identity_access/pg_principal_resolver.hpp>
#include <athyper/runtime/permissions.hpp>
#include <athyper/runtime/tenant_directory.hpp>
#include <athyper/runtime/tokens.hpp>

#include "feature_flag_routes.hpp"

namespace athyper::runtime::identity_access {
namespace {

// What the configuration hands down to the tenant and its organisation: realm, over it tenant, over it organisation.
lib::Json defaults_of(RequestScope& scope) {
  for (const auto& realm : scope.get(tokens::config).realms) {
    if (realm.key == scope.tenant().realm_key) return effective_defaults(realm, scope.tenant().code, scope.org());
  }
  return lib::Json::object({});
}

// GET /api/iam/me: who the token speaks for, in which tenant, with what.
lib::Task<lib::Result<lib::http::Response>> read_me(RequestScope& scope) {
  CO_TRY(auto enabled, co_await scope.get(tokens::feature_flags).enabled(scope.fence(), scope.tenant().realm_key));
  lib::Json flags = lib::Json::array();
  for (auto& key : enabled) flags.push_back(std::move(key));
  const auto& principal = scope.principal();
  const auto& tenant = scope.tenant();
  lib::Json roles = lib::Json::array();
  for (const auto& role : principal.roles) roles.push_back(role);
  co_return json_response(
      200, lib::Json::object(
               {{"data", lib::Json::object({{"id", principal.id.to_string()},
                                            {"username", principal.username},
                                            {"displayName", principal.display_name},
                                            {"persona", principal.persona},
                                            {"roles", std::move(roles)},
                                            {"featureFlags", std::move(flags)},
                                            {"tenant", lib::Json::object({{"id", tenant.id.to_string()},
                                                                          {"code", tenant.code},
                                                                          {"name", tenant.name},
                                                                          {"locale", tenant.locale},
                                                                          {"org", scope.org()},
                                                                          {"defaults", defaults_of(scope)}})}})}}));
}

lib::Task<lib::Result<bool>> refresh(TenantDirectory& tenants) {
  CO_TRY(co_await tenants.refresh());
  co_return false;
}

class IdentityAccessModule final : public RuntimeModule {
 public:
  std::string_view name() const override { return "platform.identity-access"; }

  void register_services(Container& container) override {
    container.singleton(tokens::tenants,
                        [](Resolver& r) { return std::make_unique<TenantDirectory>(r.get(tokens::db)); });
    container.singleton(tokens::principal_resolver, [](Resolver& r) -> std::unique_ptr<PrincipalResolver> {
      return std::make_unique<PgPrincipalResolver>(r.get(tokens::db), r.get(tokens::tenants),
                                                   r.get(tokens::tenant_policies));
    });
    container.singleton(tokens::access_policy, [](Resolver&) -> std::unique_ptr<const core::access::AccessPolicy> {
      return std::make_unique<const core::access::RbacPolicy>(platform_permissions());
    });
    container.singleton(tokens::feature_flags, [](Resolver& r) -> std::unique_ptr<FeatureFlags> {
      return std::make_unique<PgFeatureFlags>(r.get(tokens::db), r.get(tokens::cache), r.get(tokens::clock),
                                              r.get(tokens::random));
    });
    container.singleton(tokens::audit_writer, [](Resolver& r) -> std::unique_ptr<AuditWriter> {
      return std::make_unique<DatabaseAuditWriter>(r.get(tokens::db), r.get(tokens::clock), r.get(tokens::random));
    });
  }

  void contribute(Container& container, Registries& out) override {
    out.services.add({.name = "tenants",
                      .mode = Mode::all,
                      .pause = kTenantsAreKept,
                      .turn = [&tenants = container.get(tokens::tenants)] { return refresh(tenants); }});
    out.routes.add({.method = lib::http::Method::get,
                    .path = "/api/iam/me",
                    .operation = "iam.me.read",
                    .access = Access::authenticated(),
                    .handler = read_me});
    add_feature_flag_routes(out.routes);
  }
};

}  // namespace

std::unique_ptr<RuntimeModule> make_identity_access_module() {
  return std::make_unique<IdentityAccessModule>();
}

}  // namespace athyper::runtime::identity_access
