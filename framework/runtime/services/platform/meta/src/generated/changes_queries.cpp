// Made by ./athyper kysely:codegen from framework/runtime/services/platform/meta/sql/changes.sql; not edited by hand.
#include "changes_queries.hpp"

#include <utility>

namespace athyper::runtime::meta::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

FindUnfinishedRow read_find_unfinished(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::text(rows, row, 0),
      .state = values::text(rows, row, 1),
      .target_hash = values::text(rows, row, 2),
      .is_moving = values::boolean(rows, row, 3),
      .has_runner = values::boolean(rows, row, 4),
  };
}

LoadChangeRow read_load_change(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::text(rows, row, 0),
      .state = values::text(rows, row, 1),
      .from_version = values::int8(rows, row, 2),
      .target = values::text(rows, row, 3),
      .operations = values::text(rows, row, 4),
      .fences = values::text(rows, row, 5),
      .violations = values::text(rows, row, 6),
      .actor = values::text(rows, row, 7),
      .before = values::text(rows, row, 8),
  };
}

ShowChangeRow read_show_change(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::text(rows, row, 0),
      .state = values::text(rows, row, 1),
      .from_version = values::int8(rows, row, 2),
      .to_version = values::int8(rows, row, 3),
      .operations = values::text(rows, row, 4),
      .actor_name = values::text(rows, row, 5),
      .failure = values::optional<&values::text>(rows, row, 6),
      .created_at = values::instant(rows, row, 7),
      .finished_at = values::optional<&values::instant>(rows, row, 8),
      .parked_until = values::optional<&values::instant>(rows, row, 9),
      .steps = values::int8(rows, row, 10),
      .steps_done = values::int8(rows, row, 11),
      .step = values::text(rows, row, 12),
      .rows_done = values::int8(rows, row, 13),
      .rows_total = values::int8(rows, row, 14),
  };
}

std::string read_latest_change(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

NewestPublishedRow read_newest_published(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .version = values::int8(rows, row, 0),
      .content_hash = values::text(rows, row, 1),
      .model = values::text(rows, row, 2),
  };
}

FindLogRow read_find_log(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .occurred_at = values::instant(rows, row, 0),
      .actor = values::text(rows, row, 1),
      .from_version = values::optional<&values::int8>(rows, row, 2),
      .to_version = values::optional<&values::int8>(rows, row, 3),
      .detail = values::text(rows, row, 4),
  };
}

}  // namespace

adapters::db::PlatformQuery<std::int64_t> insert_change(lib::Uuid id, std::int64_t from_version, std::string target, std::string target_hash, std::string operations, std::string fences, std::string violations, std::string actor, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.change (id, state, from_version, to_version, target, target_hash, operations, fences, violations, actor, created_at) "
      "values ($1::uuid, 'applying', $2, $2, $3::jsonb, $4, $5::jsonb, $6::jsonb, "
      "$7::jsonb, $8::jsonb, $9::timestamptz)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(9);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(from_version));
  statement.params.emplace_back(values::param(std::move(target)));
  statement.params.emplace_back(values::param(std::move(target_hash)));
  statement.params.emplace_back(values::param(std::move(operations)));
  statement.params.emplace_back(values::param(std::move(fences)));
  statement.params.emplace_back(values::param(std::move(violations)));
  statement.params.emplace_back(values::param(std::move(actor)));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::optional<FindUnfinishedRow>> find_unfinished() {
  static const auto shape = lib::sql::make_shape(
      "select id::text as id, state, target_hash, state in ('applying', 'completing', 'rolling_back') as is_moving, "
      "exists (select from pg_locks l where l.locktype = 'advisory' and l.classid = 4711 and l.objid = 11 and l.granted "
      "and l.database = (select d.oid from pg_database d where d.datname = current_database())) as has_runner "
      "from meta.change "
      "where state in ('applying', 'waiting', 'paused', 'failed', 'completing', 'rolling_back')");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_unfinished>}};
}

adapters::db::PlatformQuery<std::optional<LoadChangeRow>> load_change(lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "select c.id::text as id, c.state, c.from_version, c.target::text as target, c.operations::text as operations, "
      "c.fences::text as fences, c.violations::text as violations, c.actor::text as actor, "
      "coalesce((select s.model::text from meta.snapshot s where s.version = c.from_version), '') as before "
      "from meta.change c where c.id = $1::uuid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_load_change>}};
}

adapters::db::PlatformQuery<std::optional<ShowChangeRow>> show_change(lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "select c.id::text as id, c.state, c.from_version, c.to_version, c.operations::text as operations, "
      "coalesce(c.actor ->> 'name', '') as actor_name, c.failure::text as failure, "
      "(extract(epoch from c.created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from c.finished_at) * 1000000)::bigint as finished_at, "
      "(extract(epoch from c.parked_until) * 1000000)::bigint as parked_until, "
      "coalesce(j.steps, 0) as steps, coalesce(j.done, 0) as steps_done, coalesce(j.title, '') as step, "
      "coalesce(j.rows_done, 0) as rows_done, coalesce(j.rows_total, 0) as rows_total "
      "from meta.change c "
      "left join lateral ( "
      "select count(*) as steps, count(*) filter (where s.state = 'done') as done, "
      "max(s.title) filter (where s.state = 'running') as title, "
      "max(s.rows_done) filter (where s.state = 'running') as rows_done, "
      "max(s.rows_total) filter (where s.state = 'running') as rows_total "
      "from core.schema_change_step s where s.change_id = c.id::text) j on true "
      "where c.id = $1::uuid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_show_change>}};
}

adapters::db::PlatformQuery<std::optional<std::string>> latest_change() {
  static const auto shape = lib::sql::make_shape(
      "select id::text as id from meta.change order by created_at desc, id desc limit 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::optional<&read_latest_change>}};
}

adapters::db::PlatformQuery<std::int64_t> move_change(lib::Uuid id, std::string from_state, std::string to_state, std::optional<std::string> failure, lib::Timestamp at) {
  static const auto shape = lib::sql::make_shape(
      "update meta.change "
      "set state = $3, failure = $4::jsonb, "
      "finished_at = case when $3 in ('applying', 'completing', 'rolling_back') then null else $5::timestamptz end "
      "where id = $1::uuid and state = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(5);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(std::move(from_state)));
  statement.params.emplace_back(values::param(std::move(to_state)));
  statement.params.emplace_back(values::optional_param(std::move(failure)));
  statement.params.emplace_back(values::param(at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> note_version(lib::Uuid id, std::int64_t version) {
  static const auto shape = lib::sql::make_shape(
      "update meta.change set to_version = $2 where id = $1::uuid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(version));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> park(lib::Uuid id, lib::Timestamp until) {
  static const auto shape = lib::sql::make_shape(
      "update meta.change set parked_until = $2::timestamptz where id = $1::uuid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(until));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::optional<NewestPublishedRow>> newest_published() {
  static const auto shape = lib::sql::make_shape(
      "select version, content_hash, model::text as model from meta.snapshot where published order by version desc limit 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::optional<&read_newest_published>}};
}

adapters::db::PlatformQuery<void> insert_log(lib::Uuid id, lib::Timestamp at, std::string actor, std::string action, std::int64_t from_version, std::int64_t to_version, std::string detail) {
  static const auto shape = lib::sql::make_shape(
      "insert into meta.change_log (id, occurred_at, actor, action, from_version, to_version, detail) "
      "values ($1, $2, $3, $4, $5, $6, $7)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(7);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(at));
  statement.params.emplace_back(values::param(std::move(actor)));
  statement.params.emplace_back(values::param(std::move(action)));
  statement.params.emplace_back(values::param(from_version));
  statement.params.emplace_back(values::param(to_version));
  statement.params.emplace_back(values::param(std::move(detail)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::optional<FindLogRow>> find_log(lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "select (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at, actor, from_version, to_version, detail::text as detail "
      "from meta.change_log where id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_log>}};
}

adapters::db::TenantQuery<void> insert_change_audit(lib::Uuid tenant, lib::Uuid id, lib::Timestamp at, lib::Uuid actor, std::string correlation, std::string ip_address, std::string user_agent, std::string payload, std::string salt, std::string leaf_hash) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, correlation_id, ip_address, user_agent, "
      "payload, salt, leaf_hash) "
      "values ($1, $2, $3, $4, 'user', 'meta.change.apply', nullif($5, ''), nullif($6, ''), "
      "nullif($7, ''), $8::jsonb, $9, $10)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(10);
  statement.params.emplace_back(values::param(tenant));
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::param(at));
  statement.params.emplace_back(values::param(actor));
  statement.params.emplace_back(values::param(std::move(correlation)));
  statement.params.emplace_back(values::param(std::move(ip_address)));
  statement.params.emplace_back(values::param(std::move(user_agent)));
  statement.params.emplace_back(values::param(std::move(payload)));
  statement.params.emplace_back(values::bytes_param(std::move(salt)));
  statement.params.emplace_back(values::bytes_param(std::move(leaf_hash)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

}  // namespace athyper::runtime::meta::queries
