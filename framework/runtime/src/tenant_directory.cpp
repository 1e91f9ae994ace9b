#include <athyper/runtime/tenant_directory.hpp>

#include <lib/base/assert.hpp>

#include "generated/tenants_queries.hpp"

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
  CO_TRY(auto rows, co_await adapters::db::run_platform(db_, queries::list_tenants()));
  std::vector<TenantInfo> tenants;
  for (auto& row : rows) {
    tenants.push_back({.tenant_key = std::move(row.code),
                       .tenant_id = row.id.to_string(),
                       .realm_key = std::move(row.realm_key),
                       .name = std::move(row.name),
                       .status = std::move(row.status),
                       .defaults = {.timezone = std::move(row.timezone),
                                    .currency = std::move(row.currency),
                                    .locale = std::move(row.locale)}});
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
