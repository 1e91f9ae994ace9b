// Made by ./athyper kysely:codegen from framework/runtime/services/platform/ui/sql/recent.sql; not edited by hand.
#include "recent_queries.hpp"

#include <utility>

namespace athyper::runtime::ui::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

ListActivityRow read_list_activity(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .entity = values::text(rows, row, 0),
      .record = values::text(rows, row, 1),
      .version = values::int4(rows, row, 2),
      .kind = values::text(rows, row, 3),
      .at = values::instant(rows, row, 4),
  };
}

}  // namespace

adapters::db::TenantQuery<std::int64_t> note_activity(lib::Uuid tenant, std::vector<std::string> principals, std::vector<std::string> entities, std::vector<std::string> records, std::vector<std::string> versions, std::vector<std::string> kinds, std::vector<std::string> times) {
  static const auto shape = lib::sql::make_shape(
      "insert into ui.recent_activity as r (tenant_id, principal_id, entity, record_id, version, kind, occurred_at) "
      "select distinct on (principal, entity, record) $1::uuid, principal, entity, record, version, kind, at "
      "from unnest($2::text[]::uuid[], $3::text[], $4::text[]::uuid[], $5::text[]::int[], "
      "$6::text[], $7::text[]::timestamptz[]) "
      "as e (principal, entity, record, version, kind, at) "
      "order by principal, entity, record, version desc "
      "on conflict (tenant_id, principal_id, entity, record_id) do update "
      "set version = excluded.version, kind = excluded.kind, occurred_at = excluded.occurred_at "
      "where r.version < excluded.version");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(7);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(principals)));
  statement.params.emplace_back(values::param(std::move(entities)));
  statement.params.emplace_back(values::param(std::move(records)));
  statement.params.emplace_back(values::param(std::move(versions)));
  statement.params.emplace_back(values::param(std::move(kinds)));
  statement.params.emplace_back(values::param(std::move(times)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> forget_activity(lib::Uuid tenant, std::vector<std::string> entities, std::vector<std::string> records) {
  static const auto shape = lib::sql::make_shape(
      "delete from ui.recent_activity r using unnest($2::text[], $3::text[]::uuid[]) as e (entity, record) "
      "where r.tenant_id = $1 and r.entity = e.entity and r.record_id = e.record");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(std::move(entities)));
  statement.params.emplace_back(values::param(std::move(records)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::vector<ListActivityRow>> list_activity(lib::Uuid tenant, lib::Uuid principal, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "select entity, record_id::text as record, version, kind, (extract(epoch from occurred_at) * 1000000)::bigint as at "
      "from ui.recent_activity where tenant_id = $1 and principal_id = $2 "
      "order by occurred_at desc limit $3::bigint");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(principal));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_activity>}};
}

adapters::db::TenantQuery<std::int64_t> purge_activity(lib::Uuid tenant, lib::Timestamp before) {
  static const auto shape = lib::sql::make_shape(
      "delete from ui.recent_activity where tenant_id = $1 and occurred_at < $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(before));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

}  // namespace athyper::runtime::ui::queries
