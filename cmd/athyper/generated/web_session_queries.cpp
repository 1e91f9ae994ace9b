// Made by ./athyper kysely:codegen from cmd/athyper/sql/web_session.sql; not edited by hand.
#include "web_session_queries.hpp"

#include <utility>

namespace athyper::cmd::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

FindSessionRow read_find_session(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .realm_key = values::text(rows, row, 0),
      .tenant_code = values::text(rows, row, 1),
      .user_key = values::text(rows, row, 2),
      .sealed = values::bytes(rows, row, 3),
      .created_at = values::instant(rows, row, 4),
      .last_seen_at = values::instant(rows, row, 5),
      .expires_at = values::instant(rows, row, 6),
  };
}

TakeTransactionRow read_take_transaction(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .sealed = values::bytes(rows, row, 0),
      .created_at = values::instant(rows, row, 1),
      .expires_at = values::instant(rows, row, 2),
  };
}

}  // namespace

adapters::db::PlatformQuery<void> insert_session(std::string sid_hash, std::string realm, std::string tenant, std::string user_key, std::string sealed, lib::Timestamp created_at, lib::Timestamp last_seen_at, lib::Timestamp expires_at) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.web_session (sid_hash, realm_key, tenant_code, user_key, sealed, created_at, last_seen_at, expires_at) "
      "values ($1, $2, $3, $4, $5, $6, $7, $8)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(8);
  statement.params.emplace_back(values::bytes_param(std::move(sid_hash)));
  statement.params.emplace_back(values::param(std::move(realm)));
  statement.params.emplace_back(values::param(std::move(tenant)));
  statement.params.emplace_back(values::param(std::move(user_key)));
  statement.params.emplace_back(values::bytes_param(std::move(sealed)));
  statement.params.emplace_back(values::param(created_at));
  statement.params.emplace_back(values::param(last_seen_at));
  statement.params.emplace_back(values::param(expires_at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::optional<FindSessionRow>> find_session(std::string sid_hash) {
  static const auto shape = lib::sql::make_shape(
      "select realm_key, tenant_code, user_key, encode(sealed, 'hex') as sealed, "
      "(extract(epoch from created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from last_seen_at) * 1000000)::bigint as last_seen_at, "
      "(extract(epoch from expires_at) * 1000000)::bigint as expires_at "
      "from core.web_session "
      "where sid_hash = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::bytes_param(std::move(sid_hash)));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_session>}};
}

adapters::db::PlatformQuery<void> touch_session(std::string sid_hash, lib::Timestamp seen_at) {
  static const auto shape = lib::sql::make_shape(
      "update core.web_session set last_seen_at = greatest(last_seen_at, $2) where sid_hash = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::bytes_param(std::move(sid_hash)));
  statement.params.emplace_back(values::param(seen_at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::int64_t> replace_session(std::string sid_hash, std::string expected, std::string sealed) {
  static const auto shape = lib::sql::make_shape(
      "update core.web_session set sealed = $3 where sid_hash = $1 and sealed = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::bytes_param(std::move(sid_hash)));
  statement.params.emplace_back(values::bytes_param(std::move(expected)));
  statement.params.emplace_back(values::bytes_param(std::move(sealed)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> rotate_session(std::string sid_hash, std::string realm, std::string tenant, std::string user_key, std::string sealed, lib::Timestamp created_at, lib::Timestamp last_seen_at, lib::Timestamp expires_at, std::string old_hash, std::string expected, std::string tombstone) {
  static const auto shape = lib::sql::make_shape(
      "with old as (update core.web_session set sealed = $11 "
      "where sid_hash = $9 and sealed = $10 "
      "returning 1) "
      "insert into core.web_session (sid_hash, realm_key, tenant_code, user_key, sealed, created_at, last_seen_at, expires_at) "
      "select $1::bytea, $2, $3, $4, $5::bytea, $6::timestamptz, "
      "$7::timestamptz, $8::timestamptz "
      "from old");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(11);
  statement.params.emplace_back(values::bytes_param(std::move(sid_hash)));
  statement.params.emplace_back(values::param(std::move(realm)));
  statement.params.emplace_back(values::param(std::move(tenant)));
  statement.params.emplace_back(values::param(std::move(user_key)));
  statement.params.emplace_back(values::bytes_param(std::move(sealed)));
  statement.params.emplace_back(values::param(created_at));
  statement.params.emplace_back(values::param(last_seen_at));
  statement.params.emplace_back(values::param(expires_at));
  statement.params.emplace_back(values::bytes_param(std::move(old_hash)));
  statement.params.emplace_back(values::bytes_param(std::move(expected)));
  statement.params.emplace_back(values::bytes_param(std::move(tombstone)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> remove_session(std::string sid_hash) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.web_session where sid_hash = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::bytes_param(std::move(sid_hash)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<void> remove_sessions_of_user(std::string tenant, std::string user_key) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.web_session where tenant_code = $1 and user_key = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(tenant)));
  statement.params.emplace_back(values::param(std::move(user_key)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::int64_t> remove_expired_sessions(lib::Timestamp now) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.web_session "
      "where sid_hash in (select sid_hash from core.web_session where expires_at <= $1 limit 100)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(now));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> remove_expired_transactions(lib::Timestamp now) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.web_login_transaction "
      "where state_hash in (select state_hash from core.web_login_transaction where expires_at <= $1 limit 100)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(now));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<void> insert_transaction(std::string state_hash, std::string sealed, lib::Timestamp created_at, lib::Timestamp expires_at) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.web_login_transaction (state_hash, sealed, created_at, expires_at) "
      "values ($1, $2, $3, $4)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::bytes_param(std::move(state_hash)));
  statement.params.emplace_back(values::bytes_param(std::move(sealed)));
  statement.params.emplace_back(values::param(created_at));
  statement.params.emplace_back(values::param(expires_at));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::optional<TakeTransactionRow>> take_transaction(std::string state_hash) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.web_login_transaction "
      "where state_hash = $1 "
      "returning encode(sealed, 'hex') as sealed, (extract(epoch from created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from expires_at) * 1000000)::bigint as expires_at");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::bytes_param(std::move(state_hash)));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_take_transaction>}};
}

adapters::db::PlatformQuery<void> insert_auth_audit(lib::Uuid id, lib::Timestamp occurred_at, std::string event, std::string realm, std::string tenant, std::string user_key, std::string sid_hash, std::string ip_address, std::string user_agent, std::string workbench, std::string reason, std::string meta) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.auth_audit (id, occurred_at, event, realm_key, tenant_code, user_key, sid_hash, ip_address, user_agent, "
      "workbench, reason, meta) "
      "values ($1, $2, $3, nullif($4, ''), nullif($5, ''), nullif($6, ''), nullif($7, ''), "
      "nullif($8, ''), nullif($9, ''), nullif($10, ''), nullif($11, ''), $12::jsonb)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(12);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(occurred_at));
  statement.params.emplace_back(values::param(std::move(event)));
  statement.params.emplace_back(values::param(std::move(realm)));
  statement.params.emplace_back(values::param(std::move(tenant)));
  statement.params.emplace_back(values::param(std::move(user_key)));
  statement.params.emplace_back(values::param(std::move(sid_hash)));
  statement.params.emplace_back(values::param(std::move(ip_address)));
  statement.params.emplace_back(values::param(std::move(user_agent)));
  statement.params.emplace_back(values::param(std::move(workbench)));
  statement.params.emplace_back(values::param(std::move(reason)));
  statement.params.emplace_back(values::param(std::move(meta)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

}  // namespace athyper::cmd::queries
