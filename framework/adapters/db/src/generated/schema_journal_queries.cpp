// Made by ./athyper kysely:codegen from framework/adapters/db/sql/schema_journal.sql; not edited by hand.
#include "schema_journal_queries.hpp"

#include <utility>

namespace athyper::adapters::db::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

FindChangeRow read_find_change(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .plan_hash = values::text(rows, row, 0),
      .base_hash = values::text(rows, row, 1),
      .state = values::text(rows, row, 2),
  };
}

ListStepsRow read_list_steps(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .content = values::text(rows, row, 0),
      .state = values::text(rows, row, 1),
      .rows_done = values::int8(rows, row, 2),
      .rows_total = values::int8(rows, row, 3),
      .cursor = values::texts(rows, row, 4),
  };
}

bool read_is_pause_requested(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

ChangeProgressRow read_change_progress(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .state = values::text(rows, row, 0),
      .steps = values::int8(rows, row, 1),
      .done = values::int8(rows, row, 2),
      .title = values::text(rows, row, 3),
      .rows_done = values::int8(rows, row, 4),
      .rows_total = values::int8(rows, row, 5),
      .retries = values::int8(rows, row, 6),
      .lock_held_us = values::int8(rows, row, 7),
  };
}

std::string read_list_step_contents(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

bool read_cancel_appliers(const lib::sql::Rows& rows, std::size_t row) {
  return values::boolean(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<std::optional<FindChangeRow>> find_change(std::string id) {
  static const auto shape = lib::sql::make_shape(
      "select plan_hash, base_hash, state from core.schema_change where id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(id)));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_change>}};
}

adapters::db::PlatformQuery<std::vector<ListStepsRow>> list_steps(std::string change) {
  static const auto shape = lib::sql::make_shape(
      "select content, state, rows_done, rows_total, coalesce(to_json(cursor), '[]') as cursor "
      "from core.schema_change_step "
      "where change_id = $1 "
      "order by number");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(change)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_steps>}};
}

adapters::db::PlatformQuery<void> forget_rolled_back_change(std::string id) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.schema_change where id = $1 and state = 'rolled_back'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(id)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> create_change(std::string id, std::string plan_hash, std::string base_hash, std::string steps) {
  static const auto shape = lib::sql::make_shape(
      "with change as (insert into core.schema_change (id, plan_hash, base_hash, state) "
      "values ($1, $2, $3, 'applying') returning id) "
      "insert into core.schema_change_step (change_id, number, rule, title, content) "
      "select change.id, s.number, s.content ->> 'rule', s.content ->> 'title', s.content "
      "from change, jsonb_array_elements($4::jsonb) with ordinality as s (content, number)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(std::move(id)));
  statement.params.emplace_back(values::param(std::move(plan_hash)));
  statement.params.emplace_back(values::param(std::move(base_hash)));
  statement.params.emplace_back(values::param(std::move(steps)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> start_change(std::string id) {
  static const auto shape = lib::sql::make_shape(
      "update core.schema_change "
      "set state = 'applying', pause_requested = false, last_error = null, finished_at = null "
      "where id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(id)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<bool> is_pause_requested(std::string id) {
  static const auto shape = lib::sql::make_shape(
      "select pause_requested from core.schema_change where id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(id)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_is_pause_requested>}};
}

adapters::db::PlatformQuery<void> finish_change(std::string id, std::string state, std::string error) {
  static const auto shape = lib::sql::make_shape(
      "update core.schema_change set state = $2, last_error = nullif($3, ''), finished_at = clock_timestamp() "
      "where id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(std::move(id)));
  statement.params.emplace_back(values::param(std::move(state)));
  statement.params.emplace_back(values::param(std::move(error)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> start_step(std::string change, std::int64_t number) {
  static const auto shape = lib::sql::make_shape(
      "update core.schema_change_step set state = 'running', started_at = coalesce(started_at, clock_timestamp()) "
      "where change_id = $1 and number = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(change)));
  statement.params.emplace_back(values::param(number));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> set_rows_total(std::string change, std::int64_t number, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "update core.schema_change_step set rows_total = $3 where change_id = $1 and number = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(std::move(change)));
  statement.params.emplace_back(values::param(number));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> add_rows_done(std::string change, std::int64_t number, std::int64_t rows, std::vector<std::string> cursor) {
  static const auto shape = lib::sql::make_shape(
      "update core.schema_change_step set rows_done = rows_done + $3, cursor = $4 "
      "where change_id = $1 and number = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(std::move(change)));
  statement.params.emplace_back(values::param(number));
  statement.params.emplace_back(values::param(rows));
  statement.params.emplace_back(values::param(std::move(cursor)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> restart_rows(std::string change, std::int64_t number) {
  static const auto shape = lib::sql::make_shape(
      "update core.schema_change_step set cursor = null where change_id = $1 and number = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(change)));
  statement.params.emplace_back(values::param(number));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<void> add_measures(std::string change, std::int64_t number, std::int64_t retries, std::int64_t held_us) {
  static const auto shape = lib::sql::make_shape(
      "update core.schema_change_step "
      "set retries = retries + $3::int, lock_held_us = greatest(lock_held_us, $4) "
      "where change_id = $1 and number = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(std::move(change)));
  statement.params.emplace_back(values::param(number));
  statement.params.emplace_back(values::param(retries));
  statement.params.emplace_back(values::param(held_us));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::optional<ChangeProgressRow>> change_progress(std::string id) {
  static const auto shape = lib::sql::make_shape(
      "select c.state, count(s.number) as steps, count(s.number) filter (where s.state = 'done') as done, "
      "coalesce(max(s.title) filter (where s.state = 'running'), '') as title, "
      "coalesce(sum(s.rows_done), 0)::bigint as rows_done, coalesce(sum(s.rows_total), 0)::bigint as rows_total, "
      "coalesce(sum(s.retries), 0)::bigint as retries, coalesce(max(s.lock_held_us), 0) as lock_held_us "
      "from core.schema_change c left join core.schema_change_step s on s.change_id = c.id "
      "where c.id = $1 "
      "group by c.id");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(id)));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_change_progress>}};
}

adapters::db::PlatformQuery<std::vector<std::string>> list_step_contents(std::string change) {
  static const auto shape = lib::sql::make_shape(
      "select s.content "
      "from core.schema_change_step s join core.schema_change c on c.id = s.change_id "
      "where c.id = $1 and c.state <> 'rolled_back' "
      "order by s.number");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(change)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_step_contents>}};
}

adapters::db::PlatformQuery<std::int64_t> request_pause(std::string id) {
  static const auto shape = lib::sql::make_shape(
      "update core.schema_change set pause_requested = true "
      "where id = $1 and state = 'applying' "
      "and exists (select from pg_locks l where l.locktype = 'advisory' and l.classid = 4711 and l.objid = 11 and l.granted "
      "and l.database = (select d.oid from pg_database d where d.datname = current_database()))");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(id)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::vector<bool>> cancel_appliers() {
  static const auto shape = lib::sql::make_shape(
      "select pg_cancel_backend(l.pid) as cancelled from pg_locks l "
      "where l.locktype = 'advisory' and l.classid = 4711 and l.objid = 11 and l.granted "
      "and l.database = (select d.oid from pg_database d where d.datname = current_database())");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_cancel_appliers>}};
}

}  // namespace athyper::adapters::db::queries
