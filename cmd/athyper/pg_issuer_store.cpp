// The issuer's one-use things as rows: taking one is a single statement that marks it and says how it was found.
#include "pg_issuer_store.hpp"

#include "pg_params.hpp"

namespace athyper::cmd {
namespace {

using namespace adapters::auth;
using lib::sql::make_shape;
using lib::sql::Rows;

// Columns 0 and 1 say whether the row was used before and still lives; the last counts the mark this call made.
template <class T>
typename Taken<T>::State judge(const Rows& rows) {
  using State = typename Taken<T>::State;
  if (rows.get_int(0, rows.columns() - 1) == 1) return State::fresh;
  return rows.get_bool(0, 0) ? State::reused : State::unknown;
}

lib::Result<void> done(lib::Result<Rows> rows) {
  if (!rows.ok()) return std::move(rows).error();
  return {};
}

lib::Task<lib::Result<Rows>> run(adapters::db::DbClient& db, lib::sql::ShapePtr shape,
                                 std::vector<lib::sql::Param> params) {
  CO_TRY(auto results, co_await db.run_platform(group_of(std::move(shape), std::move(params))));
  co_return std::move(results.back());
}

}  // namespace

lib::Task<lib::Result<std::vector<IssuerKey>>> PgIssuerStore::load_keys() {
  static const auto shape = make_shape(
      "select kid, private_pem, (extract(epoch from created_at) * 1000000)::bigint from core.issuer_key "
      "where retired_at is null order by created_at desc, kid limit 32");
  CO_TRY(const Rows rows, co_await run(db_, shape, {}));
  std::vector<IssuerKey> keys;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    keys.push_back({std::string(rows.get(i, 0)), std::string(rows.get(i, 1)),
                    lib::Timestamp(std::chrono::microseconds(rows.get_int(i, 2)))});
  }
  co_return keys;
}

lib::Task<lib::Result<void>> PgIssuerStore::save_key(IssuerKey key) {
  static const auto shape = make_shape(
      "insert into core.issuer_key (kid, algorithm, private_pem, created_at) values ($1, 'ES256', $2, $3::timestamptz) "
      "on conflict (kid) do nothing");
  co_return done(co_await run(db_, shape, {key.kid, key.private_pem, lib::to_rfc3339(key.created_at)}));
}

lib::Task<lib::Result<void>> PgIssuerStore::save_code(IssuerCode code) {
  static const auto shape = make_shape(
      "insert into core.issuer_code (code_hash, realm_key, client_id, redirect_uri, tenant_code, username, session_id, "
      "scope, "
      "nonce, code_challenge, created_at, expires_at) values ($1::bytea, $2, $3, $4, $5, $6, $7, $8, nullif($9, ''), "
      "$10, "
      "$11::timestamptz, $12::timestamptz)");
  co_return done(
      co_await run(db_, shape,
                   {to_bytea(code.code_hash), code.realm_key, code.client_id, code.redirect_uri, code.tenant_code,
                    code.username, code.session_id, code.scope, code.nonce, code.code_challenge,
                    lib::to_rfc3339(code.created_at), lib::to_rfc3339(code.expires_at)}));
}

lib::Task<lib::Result<Taken<IssuerCode>>> PgIssuerStore::take_code(std::string code_hash, lib::Timestamp now) {
  // The row is locked before it is judged, so of two takers the second sees the first's mark.
  static const auto shape = make_shape(
      "with found as (select * from core.issuer_code where code_hash = $1::bytea for update), "
      "marked as (update core.issuer_code set used_at = $2::timestamptz where code_hash = $1::bytea and "
      "exists (select from found where used_at is null and expires_at > $2::timestamptz) returning 1) "
      "select used_at is not null, expires_at > $2::timestamptz, realm_key, client_id, redirect_uri, tenant_code, "
      "username, "
      "session_id, scope, coalesce(nonce, ''), code_challenge, (extract(epoch from created_at) * 1000000)::bigint, "
      "(extract(epoch from expires_at) * 1000000)::bigint, (select count(*) from marked) from found");
  CO_TRY(const Rows rows, co_await run(db_, shape, {to_bytea(code_hash), lib::to_rfc3339(now)}));
  Taken<IssuerCode> taken;
  if (rows.empty()) co_return taken;
  IssuerCode& code = taken.record;
  code.code_hash = std::move(code_hash);
  code.realm_key = rows.get(0, 2);
  code.client_id = rows.get(0, 3);
  code.redirect_uri = rows.get(0, 4);
  code.tenant_code = rows.get(0, 5);
  code.username = rows.get(0, 6);
  code.session_id = rows.get(0, 7);
  code.scope = rows.get(0, 8);
  code.nonce = rows.get(0, 9);
  code.code_challenge = rows.get(0, 10);
  code.created_at = from_microseconds(rows, 11);
  code.expires_at = from_microseconds(rows, 12);
  taken.state = judge<IssuerCode>(rows);
  co_return taken;
}

lib::Task<lib::Result<void>> PgIssuerStore::save_refresh(IssuerRefresh refresh) {
  static const auto shape = make_shape(
      "insert into core.issuer_refresh (token_hash, family, realm_key, client_id, tenant_code, username, session_id, "
      "scope, "
      "auth_time, created_at, expires_at) values ($1::bytea, $2::uuid, $3, $4, $5, $6, $7, $8, $9::timestamptz, "
      "$10::timestamptz, $11::timestamptz)");
  co_return done(co_await run(
      db_, shape,
      {to_bytea(refresh.token_hash), refresh.family, refresh.realm_key, refresh.client_id, refresh.tenant_code,
       refresh.username, refresh.session_id, refresh.scope, lib::to_rfc3339(refresh.auth_time),
       lib::to_rfc3339(refresh.created_at), lib::to_rfc3339(refresh.expires_at)}));
}

lib::Task<lib::Result<Taken<IssuerRefresh>>> PgIssuerStore::take_refresh(std::string token_hash, lib::Timestamp now) {
  static const auto shape = make_shape(
      "with found as (select * from core.issuer_refresh where token_hash = $1::bytea and revoked_at is null for "
      "update), "
      "marked as (update core.issuer_refresh set used_at = $2::timestamptz where token_hash = $1::bytea and "
      "exists (select from found where used_at is null and expires_at > $2::timestamptz) returning 1) "
      "select used_at is not null, expires_at > $2::timestamptz, family::text, realm_key, client_id, tenant_code, "
      "username, "
      "session_id, scope, (extract(epoch from auth_time) * 1000000)::bigint, "
      "(extract(epoch from created_at) * 1000000)::bigint, (extract(epoch from expires_at) * 1000000)::bigint, "
      "(select count(*) from marked) from found");
  CO_TRY(const Rows rows, co_await run(db_, shape, {to_bytea(token_hash), lib::to_rfc3339(now)}));
  Taken<IssuerRefresh> taken;
  if (rows.empty()) co_return taken;
  IssuerRefresh& refresh = taken.record;
  refresh.token_hash = std::move(token_hash);
  refresh.family = rows.get(0, 2);
  refresh.realm_key = rows.get(0, 3);
  refresh.client_id = rows.get(0, 4);
  refresh.tenant_code = rows.get(0, 5);
  refresh.username = rows.get(0, 6);
  refresh.session_id = rows.get(0, 7);
  refresh.scope = rows.get(0, 8);
  refresh.auth_time = from_microseconds(rows, 9);
  refresh.created_at = from_microseconds(rows, 10);
  refresh.expires_at = from_microseconds(rows, 11);
  taken.state = judge<IssuerRefresh>(rows);
  co_return taken;
}

lib::Task<lib::Result<void>> PgIssuerStore::revoke_family(std::string family, lib::Timestamp now) {
  static const auto shape = make_shape(
      "update core.issuer_refresh set revoked_at = $2::timestamptz where family = $1::uuid and revoked_at is null");
  co_return done(co_await run(db_, shape, {std::move(family), lib::to_rfc3339(now)}));
}

lib::Task<lib::Result<void>> PgIssuerStore::revoke_session(std::string session_id, lib::Timestamp now) {
  static const auto shape = make_shape(
      "update core.issuer_refresh set revoked_at = $2::timestamptz where session_id = $1 and revoked_at is null");
  co_return done(co_await run(db_, shape, {std::move(session_id), lib::to_rfc3339(now)}));
}

lib::Task<lib::Result<void>> PgIssuerStore::save_link(OneTimeLink link) {
  static const auto shape = make_shape(
      "insert into core.one_time_link (link_hash, realm_key, tenant_code, username, created_at, expires_at) "
      "values ($1::bytea, $2, $3, $4, $5::timestamptz, $6::timestamptz)");
  co_return done(co_await run(db_, shape,
                              {to_bytea(link.link_hash), link.realm_key, link.tenant_code, link.username,
                               lib::to_rfc3339(link.created_at), lib::to_rfc3339(link.expires_at)}));
}

lib::Task<lib::Result<std::optional<OneTimeLink>>> PgIssuerStore::take_link(std::string link_hash, lib::Timestamp now) {
  static const auto shape = make_shape(
      "update core.one_time_link set used_at = $2::timestamptz "
      "where link_hash = $1::bytea and used_at is null and expires_at > $2::timestamptz returning realm_key, "
      "tenant_code, "
      "username, (extract(epoch from created_at) * 1000000)::bigint, (extract(epoch from expires_at) * "
      "1000000)::bigint");
  CO_TRY(const Rows rows, co_await run(db_, shape, {to_bytea(link_hash), lib::to_rfc3339(now)}));
  if (rows.empty()) co_return std::optional<OneTimeLink>();
  co_return std::optional<OneTimeLink>(OneTimeLink{std::move(link_hash), std::string(rows.get(0, 0)),
                                                   std::string(rows.get(0, 1)), std::string(rows.get(0, 2)),
                                                   from_microseconds(rows, 3), from_microseconds(rows, 4)});
}

}  // namespace athyper::cmd
