#include <athyper/runtime/tenant_directory.hpp>

#include <lib/base/assert.hpp>

namespace athyper::runtime {

using core::registry::TenantInfo;

std::shared_ptr<const TenantContext> context_of(const TenantInfo& tenant) {
  const auto id = lib::parse_uuid(tenant.tenant_id);
  // The registry takes no tenant without one.
  ATH_ASSERT(id.ok());
  auto context = std::make_shared<TenantContext>();
  context->id = *id;
  context->code = tenant.tenant_key;
  context->name = tenant.name;
  context->realm_key = tenant.realm_key;
  context->locale = tenant.defaults.locale;
  context->timezone = tenant.defaults.timezone;
  return context;
}

lib::Task<lib::Result<void>> TenantDirectory::refresh() {
  static const auto kShape = lib::sql::make_shape(
      "SELECT code, id, realm_key, name, status, locale, timezone, currency FROM core.tenant ORDER BY code");
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = 2'000};
  group.statements.push_back({kShape, {}});
  CO_TRY(const auto results, co_await db_.run_platform(std::move(group)));
  const auto& rows = results[0];
  const auto text = [&](std::size_t row, std::size_t column) { return std::string(rows.get(row, column)); };
  std::vector<TenantInfo> tenants;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    tenants.push_back({.tenant_key = text(row, 0),
                       .tenant_id = text(row, 1),
                       .realm_key = text(row, 2),
                       .name = text(row, 3),
                       .status = text(row, 4),
                       .defaults = {.timezone = text(row, 6), .currency = text(row, 7), .locale = text(row, 5)}});
  }
  co_return registry_.replace(std::move(tenants));
}

TenantDirectory::Info TenantDirectory::known(std::string_view realm_key, std::string_view code) const {
  auto tenant = registry_.find(code);
  return tenant && tenant->realm_key == realm_key ? tenant : nullptr;
}

lib::Task<lib::Result<TenantDirectory::Info>> TenantDirectory::find(std::string realm_key, std::string code) {
  if (auto tenant = known(realm_key, code)) co_return tenant;
  CO_TRY(co_await refresh());
  co_return known(realm_key, code);
}

}  // namespace athyper::runtime
