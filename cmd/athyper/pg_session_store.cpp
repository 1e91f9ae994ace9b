// Sessions and sign-ins as rows. Every operation is one statement, so it is atomic by itself.
#include "pg_session_store.hpp"

#include <lib/base/uuid.hpp>

#include "generated/tenant_queries.hpp"
#include "generated/web_session_queries.hpp"

namespace athyper::cmd {

using adapters::db::run_platform;
using neon::auth::StoredSession;
using neon::auth::StoredTransaction;

lib::Task<lib::Result<void>> PgSessionStore::insert(StoredSession session) {
  co_return co_await run_platform(
      db_,
      queries::insert_session(std::move(session.id_hash), std::move(session.realm_key), std::move(session.tenant_code),
                              std::move(session.user_key), std::move(session.sealed), session.created_at,
                              session.last_seen_at, session.expires_at));
}

lib::Task<lib::Result<std::optional<StoredSession>>> PgSessionStore::find(std::string id_hash) {
  CO_TRY(auto row, co_await run_platform(db_, queries::find_session(id_hash)));
  if (!row) co_return std::optional<StoredSession>();
  StoredSession session;
  session.id_hash = std::move(id_hash);
  session.realm_key = std::move(row->realm_key);
  session.tenant_code = std::move(row->tenant_code);
  session.user_key = std::move(row->user_key);
  session.sealed = std::move(row->sealed);
  session.created_at = row->created_at;
  session.last_seen_at = row->last_seen_at;
  session.expires_at = row->expires_at;
  co_return std::optional<StoredSession>(std::move(session));
}

lib::Task<lib::Result<void>> PgSessionStore::touch(std::string id_hash, lib::Timestamp seen_at) {
  co_return co_await run_platform(db_, queries::touch_session(std::move(id_hash), seen_at));
}

lib::Task<lib::Result<bool>> PgSessionStore::replace(std::string id_hash, std::string expected_sealed,
                                                     std::string sealed) {
  CO_TRY(const auto rows,
         co_await run_platform(
             db_, queries::replace_session(std::move(id_hash), std::move(expected_sealed), std::move(sealed))));
  co_return rows == 1;
}

lib::Task<lib::Result<bool>> PgSessionStore::rotate(std::string old_hash, std::string expected_sealed,
                                                    std::string tombstone, StoredSession next) {
  CO_TRY(const auto rows,
         co_await run_platform(
             db_, queries::rotate_session(std::move(next.id_hash), std::move(next.realm_key),
                                          std::move(next.tenant_code), std::move(next.user_key), std::move(next.sealed),
                                          next.created_at, next.last_seen_at, next.expires_at, std::move(old_hash),
                                          std::move(expected_sealed), std::move(tombstone))));
  co_return rows == 1;
}

lib::Task<lib::Result<bool>> PgSessionStore::remove(std::string id_hash) {
  CO_TRY(const auto rows, co_await run_platform(db_, queries::remove_session(std::move(id_hash))));
  co_return rows == 1;
}

lib::Task<lib::Result<void>> PgSessionStore::remove_of_user(std::string tenant_code, std::string user_key) {
  co_return co_await run_platform(db_, queries::remove_sessions_of_user(std::move(tenant_code), std::move(user_key)));
}

lib::Task<lib::Result<void>> PgSessionStore::insert_transaction(StoredTransaction transaction) {
  CO_TRY(co_await adapters::db::run_all_platform(
      db_, {}, queries::remove_expired_sessions(transaction.created_at),
      queries::remove_expired_transactions(transaction.created_at),
      queries::insert_transaction(std::move(transaction.state_hash), std::move(transaction.sealed),
                                  transaction.created_at, transaction.expires_at)));
  co_return lib::Result<void>();
}

lib::Task<lib::Result<std::optional<StoredTransaction>>> PgSessionStore::take_transaction(std::string state_hash) {
  CO_TRY(auto row, co_await run_platform(db_, queries::take_transaction(state_hash)));
  if (!row) co_return std::optional<StoredTransaction>();
  StoredTransaction transaction;
  transaction.state_hash = std::move(state_hash);
  transaction.sealed = std::move(row->sealed);
  transaction.created_at = row->created_at;
  transaction.expires_at = row->expires_at;
  co_return std::optional<StoredTransaction>(std::move(transaction));
}

lib::Task<lib::Result<void>> PgAuthAuditSink::write_row(const neon::auth::AuthAuditRecord& record) {
  co_return co_await run_platform(
      db_, queries::insert_auth_audit(lib::make_uuid_v7(clock_, random_), record.occurred_at,
                                      std::string(neon::auth::to_string(record.event)), record.realm_key,
                                      record.tenant_code, record.user_key, record.sid_hash, record.ip_address,
                                      record.user_agent, record.workbench, record.reason, record.meta.dump()));
}

lib::Task<lib::Result<void>> PgAuthAuditSink::publish_event(const neon::auth::AuthAuditRecord& record) {
  const bool is_event =
      record.event == neon::auth::AuthEvent::login_success || record.event == neon::auth::AuthEvent::logout;
  if (!is_event || record.user_key.empty()) co_return lib::Result<void>();
  CO_TRY(const auto tenant, co_await run_platform(db_, queries::find_tenant_id(record.tenant_code, record.realm_key)));
  if (!tenant) co_return lib::Result<void>();
  auto event = core::events::make_event(clock_, random_, neon::auth::to_string(record.event), {"user", record.user_key},
                                        lib::Json::object({{"workbench", record.workbench}}));
  event.metadata = lib::Json::object({{"session", record.sid_hash},
                                      {"address", record.ip_address},
                                      {"actor", record.user_key},
                                      {"realm", record.realm_key},
                                      {"tenant", record.tenant_code},
                                      {"tenantId", tenant->to_string()}});
  lib::Result<void> published = co_await events_.publish(std::move(event));
  co_return published;
}

lib::Task<void> PgAuthAuditSink::write(neon::auth::AuthAuditRecord record) {
  auto written = co_await write_row(record);
  if (written.ok()) written = co_await publish_event(record);
  if (!written.ok()) {
    logger_.error("auth.audit.lost",
                  {{"event", neon::auth::to_string(record.event)}, {"error", lib::describe(written.error())}});
  }
}

}  // namespace athyper::cmd
