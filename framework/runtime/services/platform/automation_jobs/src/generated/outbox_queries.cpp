// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/outbox.sql; not edited by hand.
#include "outbox_queries.hpp"

#include <utility>

namespace athyper::runtime::automation_jobs::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

std::string read_list_tenants_with_events(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

MeasureOutboxRow read_measure_outbox(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .tenant = values::text(rows, row, 0),
      .waiting = values::int8(rows, row, 1),
      .oldest = values::instant(rows, row, 2),
  };
}

TakeEventsRow read_take_events(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::text(rows, row, 0),
      .token = values::int4(rows, row, 1),
      .attempts = values::int4(rows, row, 2),
      .losses = values::int4(rows, row, 3),
      .entity = values::text(rows, row, 4),
      .record_id = values::text(rows, row, 5),
      .version = values::int4(rows, row, 6),
      .kind = values::text(rows, row, 7),
      .fields = values::texts(rows, row, 8),
      .principal = values::optional<&values::text>(rows, row, 9),
      .occurred_at = values::instant(rows, row, 10),
      .trace = values::optional<&values::text>(rows, row, 11),
      .delivered = values::texts(rows, row, 12),
  };
}

}  // namespace

adapters::db::TenantQuery<std::vector<std::string>> list_tenants_with_events(std::string type) {
  static const auto shape = lib::sql::make_shape(
      "with recursive t (tenant_id) as ( "
      "(select tenant_id from core.outbox order by tenant_id limit 1) "
      "union all "
      "select (select o.tenant_id from core.outbox o where o.tenant_id > t.tenant_id order by o.tenant_id limit 1) "
      "from t where t.tenant_id is not null) "
      "select t.tenant_id::text as tenant from t "
      "where exists (select from core.outbox o where o.tenant_id = t.tenant_id and o.retry_at <= clock_timestamp()) "
      "and not exists (select from core.job j where j.tenant_id = t.tenant_id and j.type = $1 and j.unique_key is not null) "
      "and not exists (select from core.job_dead d "
      "where d.tenant_id = t.tenant_id and d.type = $1 "
      "and d.died_at > clock_timestamp() - interval '5 minutes')");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(type)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_tenants_with_events>}};
}

adapters::db::TenantQuery<std::vector<MeasureOutboxRow>> measure_outbox() {
  static const auto shape = lib::sql::make_shape(
      "with recursive t (tenant_id) as ( "
      "(select tenant_id from core.outbox order by tenant_id limit 1) "
      "union all "
      "select (select o.tenant_id from core.outbox o where o.tenant_id > t.tenant_id order by o.tenant_id limit 1) "
      "from t where t.tenant_id is not null) "
      "select coalesce((select code from core.tenant where id = t.tenant_id), t.tenant_id::text) as tenant, "
      "(select count(*) from (select from core.outbox o where o.tenant_id = t.tenant_id limit 10001) as head) as waiting, "
      "(select (extract(epoch from o.occurred_at) * 1000000)::bigint "
      "from core.outbox o where o.tenant_id = t.tenant_id order by o.id limit 1) as oldest "
      "from t where t.tenant_id is not null");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_measure_outbox>}};
}

adapters::db::TenantQuery<std::int64_t> let_events_wait(lib::Uuid tenant) {
  static const auto shape = lib::sql::make_shape(
      "update core.outbox o set retry_at = b.until "
      "from (select record_id, min(version) as version, max(retry_at) as until from core.outbox "
      "where tenant_id = $1 and retry_at > clock_timestamp() and retry_at > '-infinity' "
      "group by record_id) as b "
      "where o.tenant_id = $1 and o.record_id = b.record_id and o.version > b.version and o.retry_at <= clock_timestamp()");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(tenant));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::vector<TakeEventsRow>> take_events(lib::Uuid tenant, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "with head as (select entity, record_id, max(version) as version "
      "from (select entity, record_id, version from core.outbox "
      "where tenant_id = $1 and retry_at <= clock_timestamp() order by id limit $2::bigint) as p "
      "group by entity, record_id), "
      "taken as (update core.outbox o set token = o.token + 1, losses = o.losses + 1 "
      "from head "
      "where o.tenant_id = $1 and o.record_id = head.record_id and o.entity = head.entity "
      "and o.version <= head.version "
      "returning o.*) "
      "select id::text as id, token, attempts, losses, entity, record_id::text as record_id, version, kind, to_json(fields) as fields, "
      "principal_id::text as principal, (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at, trace, "
      "to_json(delivered) as delivered "
      "from taken order by record_id, version");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_take_events>}};
}

adapters::db::TenantQuery<std::int64_t> forget_events(lib::Uuid tenant, std::vector<std::string> ids) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.outbox where tenant_id = $1 and id = any($2::text[]::uuid[])");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(ids)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> put_off_event(lib::Uuid tenant, std::string id, std::vector<std::string> delivered, std::string error, std::int64_t after_ms) {
  static const auto shape = lib::sql::make_shape(
      "update core.outbox "
      "set attempts = attempts + 1, losses = 0, delivered = $3::text[], "
      "retry_at = clock_timestamp() + $5::bigint * interval '1 millisecond', "
      "failures = failures || jsonb_build_array(jsonb_build_object('attempt', attempts + 1, 'at', clock_timestamp(), "
      "'error', left($4, 4000))) "
      "where tenant_id = $1 and id = $2::text::uuid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(5);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(id)));
  statement.params.emplace_back(values::param(std::move(delivered)));
  statement.params.emplace_back(values::param(std::move(error)));
  statement.params.emplace_back(values::param(after_ms));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> keep_delivered(lib::Uuid tenant, std::string id, std::vector<std::string> delivered) {
  static const auto shape = lib::sql::make_shape(
      "update core.outbox set delivered = $3::text[], losses = 0 where tenant_id = $1 and id = $2::text::uuid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(id)));
  statement.params.emplace_back(values::param(std::move(delivered)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> bury_event(lib::Uuid tenant, std::string event, std::string id, std::string queue, std::string type, std::int64_t token, std::string payload, std::string purpose, std::optional<std::string> trace, std::string mac, std::string error) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, purpose, model_version, trace, "
      "mac, failures, created_at) "
      "select $3::text::uuid, o.tenant_id, $4, $5, 3, $6, o.attempts + 1, $7, $8, 0, $9, $10, "
      "o.failures || jsonb_build_array(jsonb_build_object('attempt', o.attempts + 1, 'at', clock_timestamp(), "
      "'error', left($11, 4000))), o.occurred_at "
      "from core.outbox o where o.tenant_id = $1 and o.id = $2::text::uuid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(11);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(event)));
  statement.params.emplace_back(values::param(std::move(id)));
  statement.params.emplace_back(values::param(std::move(queue)));
  statement.params.emplace_back(values::param(std::move(type)));
  statement.params.emplace_back(values::param(token));
  statement.params.emplace_back(values::param(std::move(payload)));
  statement.params.emplace_back(values::param(std::move(purpose)));
  statement.params.emplace_back(values::optional_param(std::move(trace)));
  statement.params.emplace_back(values::bytes_param(std::move(mac)));
  statement.params.emplace_back(values::param(std::move(error)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

}  // namespace athyper::runtime::automation_jobs::queries
