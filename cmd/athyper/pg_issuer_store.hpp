// The development issuer's keys, codes, refresh tokens and one-time links in PostgreSQL.
#pragma once

#include <athyper/adapters/auth/development_issuer.hpp>
#include <athyper/adapters/db/db_client.hpp>

namespace athyper::cmd {

/// Over core.issuer_key, issuer_code, issuer_refresh, one_time_link. `db` outlives the store.
class PgIssuerStore final : public adapters::auth::IssuerStore {
 public:
  explicit PgIssuerStore(adapters::db::DbClient& db) : db_(db) {}

  lib::Task<lib::Result<std::vector<adapters::auth::IssuerKey>>> load_keys() override;
  lib::Task<lib::Result<void>> save_key(adapters::auth::IssuerKey key) override;
  lib::Task<lib::Result<void>> save_code(adapters::auth::IssuerCode code) override;
  lib::Task<lib::Result<adapters::auth::Taken<adapters::auth::IssuerCode>>> take_code(std::string code_hash,
                                                                                      lib::Timestamp now) override;
  lib::Task<lib::Result<void>> save_refresh(adapters::auth::IssuerRefresh refresh) override;
  lib::Task<lib::Result<adapters::auth::Taken<adapters::auth::IssuerRefresh>>> take_refresh(
      std::string token_hash, lib::Timestamp now) override;
  lib::Task<lib::Result<void>> revoke_family(std::string family, lib::Timestamp now) override;
  lib::Task<lib::Result<void>> revoke_session(std::string session_id, lib::Timestamp now) override;
  lib::Task<lib::Result<void>> save_link(adapters::auth::OneTimeLink link) override;
  lib::Task<lib::Result<std::optional<adapters::auth::OneTimeLink>>> take_link(std::string link_hash,
                                                                               lib::Timestamp now) override;

 private:
  adapters::db::DbClient& db_;
};

}  // namespace athyper::cmd
