#include "tenant_resolver.hpp"

namespace athyper::runtime::identity_access {
namespace {

const lib::sql::ShapePtr& tenant_by_code() {
  static const auto kShape = lib::sql::make_shape(
      "SELECT id, name, status, locale, timezone FROM core.tenant WHERE code = $1 AND realm_key = $2");
  return kShape;
}

}  // namespace

lib::Task<lib::Result<std::shared_ptr<const TenantContext>>> load_tenant(adapters::db::DbClient& db, std::string code,
                                                                         std::string realm_key) {
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = 2'000};
  group.statements.push_back({tenant_by_code(), {code, realm_key}});
  CO_TRY(auto results, co_await db.run_platform(std::move(group)));
  const auto& rows = results[0];
  if (rows.empty()) {
    co_return lib::Error{lib::ErrorCode::unauthenticated, "jwt.tenant_mismatch",
                         "The token does not prove a membership of that tenant."};
  }
  if (rows.get(0, 2) != "active") {
    co_return lib::Error{lib::ErrorCode::forbidden, "tenant.suspended",
                         "This tenant is " + std::string(rows.get(0, 2)) + "."};
  }
  CO_TRY(auto id, lib::parse_uuid(rows.get(0, 0)));
  auto tenant = std::make_shared<TenantContext>();
  tenant->id = id;
  tenant->code = std::move(code);
  tenant->name = rows.get(0, 1);
  tenant->realm_key = std::move(realm_key);
  tenant->locale = rows.get(0, 3);
  tenant->timezone = rows.get(0, 4);
  co_return std::shared_ptr<const TenantContext>(std::move(tenant));
}

}  // namespace athyper::runtime::identity_access
