// Made by ./athyper kysely:codegen from framework/runtime/services/platform/audit_governance/sql/sign_in_chain.sql; not edited by hand.
#include "sign_in_chain_queries.hpp"

#include <utility>

namespace athyper::runtime::audit_governance::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

SignInChainHeadRow read_sign_in_chain_head(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .number = values::int8(rows, row, 0),
      .header = values::text(rows, row, 1),
      .signature = values::bytes(rows, row, 2),
  };
}

ListSignInSealsRow read_list_sign_in_seals(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .number = values::int8(rows, row, 0),
      .header = values::text(rows, row, 1),
      .signature = values::bytes(rows, row, 2),
      .row_ids = values::texts(rows, row, 3),
      .entries = values::bytes(rows, row, 4),
  };
}

LookForUnsealedSignInRowsRow read_look_for_unsealed_sign_in_rows(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .occurred_at = values::instant(rows, row, 1),
      .unsealed = values::boolean(rows, row, 2),
      .looked_at = values::int8(rows, row, 3),
  };
}

ReadSignInRecordsRow read_read_sign_in_records(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .record = values::text(rows, row, 1),
  };
}

}  // namespace

adapters::db::PlatformQuery<std::optional<SignInChainHeadRow>> sign_in_chain_head() {
  static const auto shape = lib::sql::make_shape(
      "select number, header, encode(signature, 'hex') as signature "
      "from core.auth_audit_seal order by number desc limit 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::optional<&read_sign_in_chain_head>}};
}

adapters::db::PlatformQuery<std::vector<ListSignInSealsRow>> list_sign_in_seals(std::int64_t after, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "select number, header, encode(signature, 'hex') as signature, to_json(row_ids::text[]) as row_ids, "
      "encode(entries, 'hex') as entries "
      "from core.auth_audit_seal where number > $1 order by number limit $2::bigint");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(after));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_sign_in_seals>}};
}

adapters::db::PlatformQuery<std::int64_t> insert_sign_in_seal(std::int64_t number, lib::Timestamp sealed_at, std::string header, std::string signature, std::vector<std::string> ids, std::string entries) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.auth_audit_seal (number, sealed_at, header, signature, low_id, high_id, row_ids, entries) "
      "values ($1, $2, $3, $4, "
      "(select id from unnest($5::text[]::uuid[]) as u (id) order by id limit 1), "
      "(select id from unnest($5::text[]::uuid[]) as u (id) order by id desc limit 1), $5::text[]::uuid[], $6) "
      "on conflict do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(number));
  statement.params.emplace_back(values::param(sealed_at));
  statement.params.emplace_back(values::param(std::move(header)));
  statement.params.emplace_back(values::bytes_param(std::move(signature)));
  statement.params.emplace_back(values::param(std::move(ids)));
  statement.params.emplace_back(values::bytes_param(std::move(entries)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::vector<LookForUnsealedSignInRowsRow>> look_for_unsealed_sign_in_rows(lib::Uuid after, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "with looked as materialized ( "
      "select id, occurred_at from core.auth_audit where id > $1::uuid order by id limit $2::bigint), "
      "ends as materialized ( "
      "select (select id from looked order by id limit 1) as first, (select id from looked order by id desc limit 1) as last), "
      "sealed as materialized ( "
      "select unnest(s.row_ids) as id from core.auth_audit_seal s, ends where s.low_id <= ends.last and s.high_id >= ends.first) "
      "select l.id, (extract(epoch from l.occurred_at) * 1000000)::bigint as occurred_at, "
      "not exists (select from sealed where sealed.id = l.id) as unsealed, (select count(*) from looked) as looked_at "
      "from looked l, ends "
      "where l.id = ends.last or not exists (select from sealed where sealed.id = l.id) "
      "order by l.id");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(after));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_look_for_unsealed_sign_in_rows>}};
}

adapters::db::PlatformQuery<std::vector<ReadSignInRecordsRow>> read_sign_in_records(std::vector<std::string> ids) {
  static const auto shape = lib::sql::make_shape(
      "select id, json_build_object( "
      "'id', id, "
      "'occurred_at', to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), "
      "'event', event, 'realm_key', realm_key, 'tenant_code', tenant_code, 'user_key', user_key, "
      "'sid_hash', sid_hash, 'ip_address', ip_address, 'user_agent', user_agent, 'workbench', workbench, "
      "'reason', reason, 'meta', meta::text) as record "
      "from core.auth_audit where id = any($1::text[]::uuid[]) order by id");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(ids)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_read_sign_in_records>}};
}

}  // namespace athyper::runtime::audit_governance::queries
