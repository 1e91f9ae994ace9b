// The web server's sessions, open sign-ins and audit in PostgreSQL: composed here, since no product sees a database.
#pragma once

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/events/event_bus.hpp>
#include <lib/base/random.hpp>
#include <lib/log/logger.hpp>
#include <neon/auth/audit.hpp>
#include <neon/auth/session_store.hpp>

namespace athyper::cmd {

/// Over core.web_session and core.web_login_transaction. `db` outlives the store.
class PgSessionStore final : public neon::auth::SessionStore {
 public:
  explicit PgSessionStore(adapters::db::DbClient& db) : db_(db) {}

  lib::Task<lib::Result<void>> insert(neon::auth::StoredSession session) override;
  lib::Task<lib::Result<std::optional<neon::auth::StoredSession>>> find(std::string id_hash) override;
  lib::Task<lib::Result<void>> touch(std::string id_hash, lib::Timestamp seen_at) override;
  lib::Task<lib::Result<bool>> replace(std::string id_hash, std::string expected_sealed, std::string sealed) override;
  lib::Task<lib::Result<bool>> rotate(std::string old_hash, std::string expected_sealed, std::string tombstone,
                                      neon::auth::StoredSession next) override;
  lib::Task<lib::Result<bool>> remove(std::string id_hash) override;
  lib::Task<lib::Result<void>> remove_of_user(std::string tenant_code, std::string user_key) override;
  lib::Task<lib::Result<void>> insert_transaction(neon::auth::StoredTransaction transaction) override;
  lib::Task<lib::Result<std::optional<neon::auth::StoredTransaction>>> take_transaction(
      std::string state_hash) override;

 private:
  adapters::db::DbClient& db_;
};

/// Over core.auth_audit; a sign-in and a sign-out of a known tenant are also published as events. What cannot be
/// written is logged and lost; signing in goes on.
class PgAuthAuditSink final : public neon::auth::AuthAuditSink {
 public:
  PgAuthAuditSink(adapters::db::DbClient& db, core::events::InMemoryEventBus& events, const lib::Clock& clock,
                  lib::Random& random, lib::log::Logger logger)
      : db_(db), events_(events), clock_(clock), random_(random), logger_(std::move(logger)) {}

  lib::Task<void> write(neon::auth::AuthAuditRecord record) override;

 private:
  lib::Task<lib::Result<void>> write_row(const neon::auth::AuthAuditRecord& record);
  lib::Task<lib::Result<void>> publish_event(const neon::auth::AuthAuditRecord& record);

  adapters::db::DbClient& db_;
  core::events::InMemoryEventBus& events_;
  const lib::Clock& clock_;
  lib::Random& random_;
  const lib::log::Logger logger_;
};

}  // namespace athyper::cmd
