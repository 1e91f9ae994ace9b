// The issuer's one-use things as rows: taking one is a single statement that marks it and says how it was found.
#include "pg_issuer_store.hpp"

#include "pg_params.hpp"

namespace athyper::cmd {
namespace {

using namespace adapters::auth;
using lib::sql::make_shape;
using lib::sql::Rows;

/// A table of things that are taken once, and what is read of a row: texts first, then instants.
struct OneUse {
  std::string_view table;
  std::string_view key;
  std::vector<std::string_view> texts;
  std::vector<std::string_view> instants;
  /// Beside the key, "" or " and …".
  std::string_view condition = {};
};

/// Marks the row as used unless it was before or its time is over. Columns 0 and 1 say whether it was used before and
/// still lives; the last counts the mark this call made. The row is locked before it is judged, so of two takers the
/// second sees the first's mark.
lib::sql::ShapePtr take_shape(const OneUse& thing) {
  lib::sql::Builder sql;
  sql.syntax("with found as (select * from ").identifier("core", thing.table).syntax(" where ").identifier(thing.key);
  sql.syntax(" = $1::bytea").syntax(thing.condition).syntax(" for update), marked as (update ");
  sql.identifier("core", thing.table).syntax(" set used_at = $2::timestamptz where ").identifier(thing.key);
  sql.syntax(" = $1::bytea and exists (select from found where used_at is null and expires_at > $2::timestamptz)");
  sql.syntax(" returning 1) select used_at is not null, expires_at > $2::timestamptz");
  for (const std::string_view column : thing.texts) sql.syntax(", coalesce(").identifier(column).syntax("::text, '')");
  for (const std::string_view column : thing.instants)
    sql.syntax(", (extract(epoch from ").identifier(column).syntax(") * 1000000)::bigint");
  sql.syntax(", (select count(*) from marked) from found");
  return make_shape(sql.text());
}

/// What a row of take_shape() says; `read` fills the record from column 2 on.
template <class Record>
Taken<Record> taken_from(const Rows& rows, void (*read)(const Rows&, Record&)) {
  using State = typename Taken<Record>::State;
  Taken<Record> taken;
  if (rows.empty()) return taken;
  read(rows, taken.record);
  taken.state = State::fresh;
  if (rows.get_int(0, rows.columns() - 1) != 1) taken.state = rows.get_bool(0, 0) ? State::reused : State::unknown;
  return taken;
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
  static const auto shape = take_shape({.table = "issuer_code",
                                        .key = "code_hash",
                                        .texts = {"realm_key", "client_id", "redirect_uri", "tenant_code", "username",
                                                  "session_id", "scope", "nonce", "code_challenge"},
                                        .instants = {"created_at", "expires_at"}});
  CO_TRY(const Rows rows, co_await run(db_, shape, {to_bytea(code_hash), lib::to_rfc3339(now)}));
  Taken<IssuerCode> taken = taken_from<IssuerCode>(rows, [](const Rows& row, IssuerCode& code) {
    code.realm_key = row.get(0, 2);
    code.client_id = row.get(0, 3);
    code.redirect_uri = row.get(0, 4);
    code.tenant_code = row.get(0, 5);
    code.username = row.get(0, 6);
    code.session_id = row.get(0, 7);
    code.scope = row.get(0, 8);
    code.nonce = row.get(0, 9);
    code.code_challenge = row.get(0, 10);
    code.created_at = from_microseconds(row, 11);
    code.expires_at = from_microseconds(row, 12);
  });
  taken.record.code_hash = std::move(code_hash);
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
  static const auto shape =
      take_shape({.table = "issuer_refresh",
                  .key = "token_hash",
                  .texts = {"family", "realm_key", "client_id", "tenant_code", "username", "session_id", "scope"},
                  .instants = {"auth_time", "created_at", "expires_at"},
                  .condition = " and revoked_at is null"});
  CO_TRY(const Rows rows, co_await run(db_, shape, {to_bytea(token_hash), lib::to_rfc3339(now)}));
  Taken<IssuerRefresh> taken = taken_from<IssuerRefresh>(rows, [](const Rows& row, IssuerRefresh& refresh) {
    refresh.family = row.get(0, 2);
    refresh.realm_key = row.get(0, 3);
    refresh.client_id = row.get(0, 4);
    refresh.tenant_code = row.get(0, 5);
    refresh.username = row.get(0, 6);
    refresh.session_id = row.get(0, 7);
    refresh.scope = row.get(0, 8);
    refresh.auth_time = from_microseconds(row, 9);
    refresh.created_at = from_microseconds(row, 10);
    refresh.expires_at = from_microseconds(row, 11);
  });
  taken.record.token_hash = std::move(token_hash);
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
