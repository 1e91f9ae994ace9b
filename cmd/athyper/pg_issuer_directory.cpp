#include "pg_issuer_directory.hpp"

#include <lib/base/text.hpp>

#include "generated/issuer_queries.hpp"

namespace athyper::cmd {

using adapters::auth::IssuerAccount;
using adapters::auth::IssuerTenant;

lib::Task<lib::Result<std::vector<IssuerTenant>>> PgIssuerDirectory::list_tenants() {
  CO_TRY(auto rows, co_await adapters::db::run_platform(db_, queries::list_active_tenants(realm_key_)));
  std::vector<IssuerTenant> tenants;
  for (auto& row : rows) tenants.push_back({std::move(row.code), std::move(row.name)});
  co_return tenants;
}

lib::Task<lib::Result<std::vector<IssuerAccount>>> PgIssuerDirectory::list_accounts(std::string tenant_code) {
  return read(std::move(tenant_code), std::nullopt);
}

lib::Task<lib::Result<std::optional<IssuerAccount>>> PgIssuerDirectory::find_account(std::string tenant_code,
                                                                                     std::string username) {
  CO_TRY(auto accounts, co_await read(std::move(tenant_code), std::move(username)));
  if (accounts.empty()) co_return std::optional<IssuerAccount>();
  co_return std::optional<IssuerAccount>(std::move(accounts.front()));
}

lib::Task<lib::Result<std::vector<IssuerAccount>>> PgIssuerDirectory::read(std::string tenant_code,
                                                                           std::optional<std::string> username) {
  std::vector<IssuerAccount> accounts;
  CO_TRY(const auto tenant,
         co_await adapters::db::run_platform(db_, queries::find_active_tenant(tenant_code, realm_key_)));
  if (!tenant) co_return accounts;
  // Nobody acts yet: the nil principal reads the directory of one tenant.
  const adapters::db::Fence fence{.tenant = tenant->id, .principal = {}, .meta_version = 0, .entitlement_version = 0};
  CO_TRY(auto rows, co_await adapters::db::run(db_, fence, queries::list_accounts(tenant->id, std::move(username))));
  for (auto& row : rows) {
    IssuerAccount account;
    account.id = row.id.to_string();
    account.username = std::move(row.username);
    account.display_name = std::move(row.display_name);
    account.email = std::move(row.email);
    account.persona = std::move(row.persona);
    account.locale = row.locale.empty() ? tenant->locale : std::move(row.locale);
    for (const auto role : lib::split(row.roles, ',')) {
      if (!role.empty()) account.roles.emplace_back(role);
    }
    account.tenant_id = tenant->id.to_string();
    account.tenant_code = tenant_code;
    account.tenant_name = tenant->name;
    accounts.push_back(std::move(account));
  }
  co_return accounts;
}

}  // namespace athyper::cmd
