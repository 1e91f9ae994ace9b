#include "pg_issuer_directory.hpp"

#include <lib/base/text.hpp>

namespace athyper::cmd {

using adapters::auth::IssuerAccount;
using adapters::auth::IssuerTenant;
using lib::sql::Group;
using lib::sql::Lane;

lib::Task<lib::Result<std::vector<IssuerTenant>>> PgIssuerDirectory::list_tenants() {
  static const auto kShape = lib::sql::make_shape(
      "SELECT code, name FROM core.tenant WHERE realm_key = $1 AND status = 'active' ORDER BY created_at, code");
  Group group{.statements = {}, .lane = Lane::shared, .timeout_ms = 2'000};
  group.statements.push_back({kShape, {realm_key_}});
  CO_TRY(auto results, co_await db_.run_platform(std::move(group)));
  std::vector<IssuerTenant> tenants;
  for (std::size_t row = 0; row < results[0].size(); ++row) {
    tenants.push_back({std::string(results[0].get(row, 0)), std::string(results[0].get(row, 1))});
  }
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
  static const auto kTenant = lib::sql::make_shape(
      "SELECT id, name, locale FROM core.tenant WHERE code = $1 AND realm_key = $2 AND status = 'active'");
  static const auto kAccounts = lib::sql::make_shape(
      "SELECT p.id, p.username, p.display_name, coalesce(p.email, ''), p.persona, coalesce(p.locale, ''),"
      " coalesce((SELECT string_agg(r.code, ',' ORDER BY r.code) FROM core.principal_role pr"
      "  JOIN core.role r ON r.tenant_id = pr.tenant_id AND r.id = pr.role_id AND r.is_active"
      "  WHERE pr.tenant_id = p.tenant_id AND pr.principal_id = p.id), '')"
      " FROM core.principal p WHERE p.tenant_id = $1::uuid AND p.is_active AND ($2::text IS NULL OR p.username = $2)"
      " ORDER BY p.created_at, p.username");
  Group find{.statements = {}, .lane = Lane::shared, .timeout_ms = 2'000};
  find.statements.push_back({kTenant, {tenant_code, realm_key_}});
  CO_TRY(auto found, co_await db_.run_platform(std::move(find)));
  std::vector<IssuerAccount> accounts;
  if (found[0].empty()) co_return accounts;
  const std::string tenant_id(found[0].get(0, 0)), tenant_name(found[0].get(0, 1)), tenant_locale(found[0].get(0, 2));
  CO_TRY(auto id, lib::parse_uuid(tenant_id));
  Group list{.statements = {}, .lane = Lane::shared, .timeout_ms = 2'000};
  list.statements.push_back({kAccounts, {tenant_id, username}});
  // Nobody acts yet: the nil principal reads the directory of one tenant.
  const adapters::db::Fence fence{.tenant = id, .principal = {}, .meta_version = 0, .entitlement_version = 0};
  CO_TRY(auto results, co_await db_.run(fence, std::move(list)));
  const auto& rows = results[0];
  for (std::size_t row = 0; row < rows.size(); ++row) {
    IssuerAccount account;
    account.id = rows.get(row, 0);
    account.username = rows.get(row, 1);
    account.display_name = rows.get(row, 2);
    account.email = rows.get(row, 3);
    account.persona = rows.get(row, 4);
    account.locale = rows.get(row, 5).empty() ? tenant_locale : std::string(rows.get(row, 5));
    for (const auto role : lib::split(rows.get(row, 6), ',')) {
      if (!role.empty()) account.roles.emplace_back(role);
    }
    account.tenant_id = tenant_id;
    account.tenant_code = tenant_code;
    account.tenant_name = tenant_name;
    accounts.push_back(std::move(account));
  }
  co_return accounts;
}

}  // namespace athyper::cmd
