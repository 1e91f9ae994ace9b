// Made by ./athyper kysely:codegen from framework/runtime/services/platform/audit_governance/sql/tenant_chain.sql; not edited by hand.
#include "tenant_chain_queries.hpp"

#include <utility>

namespace athyper::runtime::audit_governance::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

TenantChainHeadRow read_tenant_chain_head(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .number = values::int8(rows, row, 0),
      .header = values::text(rows, row, 1),
      .signature = values::bytes(rows, row, 2),
  };
}

ListTenantSealsRow read_list_tenant_seals(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .number = values::int8(rows, row, 0),
      .header = values::text(rows, row, 1),
      .signature = values::bytes(rows, row, 2),
      .row_ids = values::texts(rows, row, 3),
      .entries = values::bytes(rows, row, 4),
  };
}

LookForUnsealedTenantRowsRow read_look_for_unsealed_tenant_rows(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .occurred_at = values::instant(rows, row, 1),
      .unsealed = values::boolean(rows, row, 2),
      .looked_at = values::int8(rows, row, 3),
  };
}

ReadTenantRecordsRow read_read_tenant_records(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .record = values::text(rows, row, 1),
  };
}

lib::Timestamp read_oldest_row_after_head(const lib::sql::Rows& rows, std::size_t row) {
  return values::instant(rows, row, 0);
}

}  // namespace

adapters::db::TenantQuery<std::optional<TenantChainHeadRow>> tenant_chain_head(lib::Uuid tenant) {
  static const auto shape = lib::sql::make_shape(
      "select number, header, encode(signature, 'hex') as signature "
      "from core.audit_seal where tenant_id = $1 order by number desc limit 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(tenant));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_tenant_chain_head>}};
}

adapters::db::TenantQuery<std::vector<ListTenantSealsRow>> list_tenant_seals(lib::Uuid tenant, std::int64_t after, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "select number, header, encode(signature, 'hex') as signature, to_json(row_ids::text[]) as row_ids, "
      "encode(entries, 'hex') as entries "
      "from core.audit_seal where tenant_id = $1 and number > $2 order by number limit $3::bigint");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(after));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_tenant_seals>}};
}

adapters::db::TenantQuery<std::int64_t> insert_tenant_seal(lib::Uuid tenant, std::int64_t number, lib::Timestamp sealed_at, std::string header, std::string signature, std::vector<std::string> ids, std::string entries) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.audit_seal (tenant_id, number, sealed_at, header, signature, low_id, high_id, row_ids, entries) "
      "values ($1, $2, $3, $4, $5, "
      "(select id from unnest($6::text[]::uuid[]) as u (id) order by id limit 1), "
      "(select id from unnest($6::text[]::uuid[]) as u (id) order by id desc limit 1), $6::text[]::uuid[], $7) "
      "on conflict do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(7);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(number));
  statement.params.emplace_back(values::param(sealed_at));
  statement.params.emplace_back(values::param(std::move(header)));
  statement.params.emplace_back(values::bytes_param(std::move(signature)));
  statement.params.emplace_back(values::param(std::move(ids)));
  statement.params.emplace_back(values::bytes_param(std::move(entries)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::vector<LookForUnsealedTenantRowsRow>> look_for_unsealed_tenant_rows(lib::Uuid tenant, lib::Uuid after, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "with looked as materialized ( "
      "select id, occurred_at from core.audit_log where tenant_id = $1 and id > $2::uuid order by id limit $3::bigint), "
      "ends as materialized ( "
      "select (select id from looked order by id limit 1) as first, (select id from looked order by id desc limit 1) as last), "
      "sealed as materialized ( "
      "select unnest(s.row_ids) as id from core.audit_seal s, ends where s.tenant_id = $1 and s.low_id <= ends.last and s.high_id >= ends.first) "
      "select l.id, (extract(epoch from l.occurred_at) * 1000000)::bigint as occurred_at, "
      "not exists (select from sealed where sealed.id = l.id) as unsealed, (select count(*) from looked) as looked_at "
      "from looked l, ends "
      "where l.id = ends.last or not exists (select from sealed where sealed.id = l.id) "
      "order by l.id");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(after));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_look_for_unsealed_tenant_rows>}};
}

adapters::db::TenantQuery<std::vector<ReadTenantRecordsRow>> read_tenant_records(lib::Uuid tenant, std::vector<std::string> ids) {
  static const auto shape = lib::sql::make_shape(
      "select id, json_build_object( "
      "'tenant_id', tenant_id, 'id', id, "
      "'occurred_at', to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), "
      "'actor_id', actor_id, 'actor_type', actor_type, 'action', action, 'entity_name', entity_name, "
      "'entity_id', entity_id, 'entity_version', entity_version::text, 'correlation_id', correlation_id, "
      "'ip_address', ip_address, 'user_agent', user_agent, 'payload', payload::text, "
      "'salt', encode(salt, 'hex'), 'leaf_hash', encode(leaf_hash, 'hex')) as record "
      "from core.audit_log where tenant_id = $1 and id = any($2::text[]::uuid[]) order by id");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(ids)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_read_tenant_records>}};
}

adapters::db::TenantQuery<std::optional<lib::Timestamp>> oldest_row_after_head(lib::Uuid tenant) {
  static const auto shape = lib::sql::make_shape(
      "select (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at from core.audit_log "
      "where tenant_id = $1 "
      "and id > coalesce((select high_id from core.audit_seal where tenant_id = $1 and high_id is not null "
      "order by high_id desc limit 1), '00000000-0000-0000-0000-000000000000') "
      "order by id limit 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(tenant));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_oldest_row_after_head>}};
}

}  // namespace athyper::runtime::audit_governance::queries
