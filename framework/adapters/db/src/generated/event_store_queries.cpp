// Made by ./athyper kysely:codegen from framework/adapters/db/sql/event_store.sql; not edited by hand.
#include "event_store_queries.hpp"

#include <utility>

namespace athyper::adapters::db::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

std::int32_t read_newest_event_version(const lib::sql::Rows& rows, std::size_t row) {
  return values::int4(rows, row, 0);
}

AppendEventsRow read_append_events(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .version = values::int4(rows, row, 0),
      .added = values::int8(rows, row, 1),
  };
}

ListEventsRow read_list_events(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .version = values::int4(rows, row, 0),
      .id = values::uuid(rows, row, 1),
      .event_type = values::text(rows, row, 2),
      .occurred_at = values::instant(rows, row, 3),
      .aggregate_id = values::text(rows, row, 4),
      .aggregate_type = values::text(rows, row, 5),
      .payload = values::text(rows, row, 6),
      .metadata = values::text(rows, row, 7),
  };
}

}  // namespace

adapters::db::TenantQuery<std::int32_t> newest_event_version(lib::Uuid tenant, std::string stream) {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(max(version), 0) as version from core.event_store where tenant_id = $1 and stream_id = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(stream)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_newest_event_version>}};
}

adapters::db::TenantQuery<AppendEventsRow> append_events(lib::Uuid tenant, std::string stream, std::optional<std::int64_t> expected_version, std::string events) {
  static const auto shape = lib::sql::make_shape(
      "with head as (select coalesce(max(version), 0) as version from core.event_store "
      "where tenant_id = $1::uuid and stream_id = $2), "
      "added as (insert into core.event_store (tenant_id, id, stream_id, version, event_type, aggregate_type, aggregate_id, "
      "payload, metadata, occurred_at) "
      "select $1::uuid, (e.value->>'eventId')::uuid, $2, head.version + e.place, e.value->>'eventType', "
      "e.value->>'aggregateType', e.value->>'aggregateId', e.value->'payload', e.value->'metadata', "
      "(e.value->>'occurredAt')::timestamptz "
      "from head, jsonb_array_elements($4::jsonb) with ordinality as e(value, place) "
      "where $3::bigint is null or head.version = $3 "
      "returning 1) "
      "select head.version, (select count(*) from added) as added from head");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(stream)));
  statement.params.emplace_back(values::optional_param(expected_version));
  statement.params.emplace_back(values::param(std::move(events)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_append_events>}};
}

adapters::db::TenantQuery<std::vector<ListEventsRow>> list_events(lib::Uuid tenant, std::string stream, std::int64_t after_version, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "select version, id, event_type, (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at, aggregate_id, "
      "aggregate_type, payload, metadata "
      "from core.event_store "
      "where tenant_id = $1 and stream_id = $2 and version > $3 "
      "order by version limit $4");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(stream)));
  statement.params.emplace_back(values::param(after_version));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_events>}};
}

}  // namespace athyper::adapters::db::queries
