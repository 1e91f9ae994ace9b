// Who may sign in at the development issuer: the active principals of the realm's tenants.
#pragma once

#include <athyper/adapters/auth/development_issuer.hpp>
#include <athyper/adapters/db/db_client.hpp>

namespace athyper::cmd {

class PgIssuerDirectory final : public adapters::auth::IssuerDirectory {
 public:
  PgIssuerDirectory(adapters::db::DbClient& db, std::string realm_key) : db_(db), realm_key_(std::move(realm_key)) {}
  lib::Task<lib::Result<std::vector<adapters::auth::IssuerTenant>>> list_tenants() override;
  lib::Task<lib::Result<std::vector<adapters::auth::IssuerAccount>>> list_accounts(std::string tenant_code) override;
  lib::Task<lib::Result<std::optional<adapters::auth::IssuerAccount>>> find_account(std::string tenant_code,
                                                                                    std::string username) override;

 private:
  lib::Task<lib::Result<std::vector<adapters::auth::IssuerAccount>>> read(std::string tenant_code,
                                                                          std::optional<std::string> username);

  adapters::db::DbClient& db_;
  std::string realm_key_;
};

}  // namespace athyper::cmd
