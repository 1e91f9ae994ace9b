// Sessions and sign-ins as rows. Every operation is one statement, so it is atomic by itself.
#include "pg_session_store.hpp"

#include <lib/base/uuid.hpp>

#include "pg_params.hpp"

namespace athyper::cmd {
namespace {

using lib::sql::make_shape;
using lib::sql::Rows;

std::vector<lib::sql::Param> row_of(const neon::auth::StoredSession& session) {
  return {to_bytea(session.id_hash),
          session.realm_key,
          session.tenant_code,
          session.user_key,
          to_bytea(session.sealed),
          lib::to_rfc3339(session.created_at),
          lib::to_rfc3339(session.last_seen_at),
          lib::to_rfc3339(session.expires_at)};
}

/// The rows of the group's last statement.
lib::Task<lib::Result<Rows>> run(adapters::db::DbClient& db, lib::sql::Group group) {
  CO_TRY(auto results, co_await db.run_platform(std::move(group)));
  co_return std::move(results.back());
}

}  // namespace

lib::Task<lib::Result<void>> PgSessionStore::insert(neon::auth::StoredSession session) {
  static const auto shape = make_shape(
      "insert into core.web_session (sid_hash, realm_key, tenant_code, user_key, sealed, created_at, last_seen_at, "
      "expires_at) "
      "values ($1::bytea, $2, $3, $4, $5::bytea, $6::timestamptz, $7::timestamptz, $8::timestamptz)");
  CO_TRY(co_await run(db_, group_of(shape, row_of(session))));
  co_return lib::Result<void>();
}

lib::Task<lib::Result<std::optional<neon::auth::StoredSession>>> PgSessionStore::find(std::string id_hash) {
  static const auto shape = make_shape(
      "select realm_key, tenant_code, user_key, encode(sealed, 'hex'), (extract(epoch from created_at) * "
      "1000000)::bigint, "
      "(extract(epoch from last_seen_at) * 1000000)::bigint, (extract(epoch from expires_at) * 1000000)::bigint "
      "from core.web_session where sid_hash = $1::bytea");
  CO_TRY(const Rows rows, co_await run(db_, group_of(shape, {to_bytea(id_hash)})));
  if (rows.empty()) co_return std::optional<neon::auth::StoredSession>();
  neon::auth::StoredSession session;
  session.id_hash = std::move(id_hash);
  session.realm_key = rows.get(0, 0);
  session.tenant_code = rows.get(0, 1);
  session.user_key = rows.get(0, 2);
  CO_TRY(session.sealed, lib::hex_decode(rows.get(0, 3)));
  session.created_at = from_microseconds(rows, 4);
  session.last_seen_at = from_microseconds(rows, 5);
  session.expires_at = from_microseconds(rows, 6);
  co_return std::optional<neon::auth::StoredSession>(std::move(session));
}

lib::Task<lib::Result<void>> PgSessionStore::touch(std::string id_hash, lib::Timestamp seen_at) {
  static const auto shape = make_shape(
      "update core.web_session set last_seen_at = greatest(last_seen_at, $2::timestamptz) where sid_hash = $1::bytea");
  CO_TRY(co_await run(db_, group_of(shape, {to_bytea(id_hash), lib::to_rfc3339(seen_at)})));
  co_return lib::Result<void>();
}

lib::Task<lib::Result<bool>> PgSessionStore::replace(std::string id_hash, std::string expected_sealed,
                                                     std::string sealed) {
  static const auto shape =
      make_shape("update core.web_session set sealed = $3::bytea where sid_hash = $1::bytea and sealed = $2::bytea");
  CO_TRY(const Rows rows,
         co_await run(db_, group_of(shape, {to_bytea(id_hash), to_bytea(expected_sealed), to_bytea(sealed)})));
  co_return rows.affected() == 1;
}

lib::Task<lib::Result<bool>> PgSessionStore::rotate(std::string old_hash, std::string expected_sealed,
                                                    std::string tombstone, neon::auth::StoredSession next) {
  static const auto shape = make_shape(
      "with old as (update core.web_session set sealed = $11::bytea "
      "where sid_hash = $9::bytea and sealed = $10::bytea returning 1) "
      "insert into core.web_session (sid_hash, realm_key, tenant_code, user_key, sealed, created_at, last_seen_at, "
      "expires_at) "
      "select $1::bytea, $2, $3, $4, $5::bytea, $6::timestamptz, $7::timestamptz, $8::timestamptz from old");
  auto params = row_of(next);
  params.emplace_back(to_bytea(old_hash));
  params.emplace_back(to_bytea(expected_sealed));
  params.emplace_back(to_bytea(tombstone));
  CO_TRY(const Rows rows, co_await run(db_, group_of(shape, std::move(params))));
  co_return rows.affected() == 1;
}

lib::Task<lib::Result<bool>> PgSessionStore::remove(std::string id_hash) {
  static const auto shape = make_shape("delete from core.web_session where sid_hash = $1::bytea");
  CO_TRY(const Rows rows, co_await run(db_, group_of(shape, {to_bytea(id_hash)})));
  co_return rows.affected() == 1;
}

lib::Task<lib::Result<void>> PgSessionStore::remove_of_user(std::string tenant_code, std::string user_key) {
  static const auto shape = make_shape("delete from core.web_session where tenant_code = $1 and user_key = $2");
  CO_TRY(co_await run(db_, group_of(shape, {std::move(tenant_code), std::move(user_key)})));
  co_return lib::Result<void>();
}

lib::Task<lib::Result<void>> PgSessionStore::insert_transaction(neon::auth::StoredTransaction transaction) {
  static const auto expired_sessions = make_shape(
      "delete from core.web_session where sid_hash in "
      "(select sid_hash from core.web_session where expires_at <= $1::timestamptz limit 100)");
  static const auto expired = make_shape(
      "delete from core.web_login_transaction where state_hash in "
      "(select state_hash from core.web_login_transaction where expires_at <= $1::timestamptz limit 100)");
  static const auto shape = make_shape(
      "insert into core.web_login_transaction (state_hash, sealed, created_at, expires_at) "
      "values ($1::bytea, $2::bytea, $3::timestamptz, $4::timestamptz)");
  const std::string now = lib::to_rfc3339(transaction.created_at);
  lib::sql::Group group = group_of(expired_sessions, {now});
  group.statements.push_back({expired, {now}});
  group.statements.push_back(
      {shape,
       {to_bytea(transaction.state_hash), to_bytea(transaction.sealed), now, lib::to_rfc3339(transaction.expires_at)}});
  CO_TRY(co_await run(db_, std::move(group)));
  co_return lib::Result<void>();
}

lib::Task<lib::Result<std::optional<neon::auth::StoredTransaction>>> PgSessionStore::take_transaction(
    std::string state_hash) {
  static const auto shape = make_shape(
      "delete from core.web_login_transaction where state_hash = $1::bytea returning encode(sealed, 'hex'), "
      "(extract(epoch from created_at) * 1000000)::bigint, (extract(epoch from expires_at) * 1000000)::bigint");
  CO_TRY(const Rows rows, co_await run(db_, group_of(shape, {to_bytea(state_hash)})));
  if (rows.empty()) co_return std::optional<neon::auth::StoredTransaction>();
  neon::auth::StoredTransaction transaction;
  transaction.state_hash = std::move(state_hash);
  CO_TRY(transaction.sealed, lib::hex_decode(rows.get(0, 0)));
  transaction.created_at = from_microseconds(rows, 1);
  transaction.expires_at = from_microseconds(rows, 2);
  co_return std::optional<neon::auth::StoredTransaction>(std::move(transaction));
}

lib::Task<lib::Result<void>> PgAuthAuditSink::write_row(const neon::auth::AuthAuditRecord& record) {
  static const auto shape = make_shape(
      "insert into core.auth_audit (id, occurred_at, event, realm_key, tenant_code, user_key, sid_hash, ip_address, "
      "user_agent, "
      "workbench, reason, meta) values ($1::uuid, $2::timestamptz, $3, nullif($4, ''), nullif($5, ''), nullif($6, ''), "
      "nullif($7, ''), nullif($8, ''), nullif($9, ''), nullif($10, ''), nullif($11, ''), $12::jsonb)");
  std::vector<lib::sql::Param> params{lib::make_uuid_v7(clock_, random_).to_string(),
                                      lib::to_rfc3339(record.occurred_at),
                                      std::string(neon::auth::to_string(record.event)),
                                      record.realm_key,
                                      record.tenant_code,
                                      record.user_key,
                                      record.sid_hash,
                                      record.ip_address,
                                      record.user_agent,
                                      record.workbench,
                                      record.reason,
                                      record.meta.dump()};
  CO_TRY(co_await db_.run_platform(group_of(shape, std::move(params))));
  co_return lib::Result<void>();
}

lib::Task<lib::Result<void>> PgAuthAuditSink::publish_event(const neon::auth::AuthAuditRecord& record) {
  static const auto shape = make_shape("select id from core.tenant where code = $1 and realm_key = $2");
  const bool is_event =
      record.event == neon::auth::AuthEvent::login_success || record.event == neon::auth::AuthEvent::logout;
  if (!is_event || record.user_key.empty()) co_return lib::Result<void>();
  CO_TRY(const Rows tenant, co_await run(db_, group_of(shape, {record.tenant_code, record.realm_key})));
  if (tenant.empty()) co_return lib::Result<void>();
  auto event = core::events::make_event(clock_, random_, neon::auth::to_string(record.event), {"user", record.user_key},
                                        lib::Json::object({{"workbench", record.workbench}}));
  event.metadata = lib::Json::object({{"session", record.sid_hash},
                                      {"address", record.ip_address},
                                      {"actor", record.user_key},
                                      {"realm", record.realm_key},
                                      {"tenant", record.tenant_code},
                                      {"tenantId", tenant.get(0, 0)}});
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
