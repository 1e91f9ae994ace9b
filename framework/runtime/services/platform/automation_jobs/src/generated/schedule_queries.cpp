// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/schedule.sql; not edited by hand.
#include "schedule_queries.hpp"

#include <utility>

namespace athyper::runtime::automation_jobs::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

std::int64_t read_lead(const lib::sql::Rows& rows, std::size_t row) {
  return values::int8(rows, row, 0);
}

ListSchedulesRow read_list_schedules(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .name = values::text(rows, row, 0),
      .paused = values::boolean(rows, row, 1),
      .last_at = values::instant(rows, row, 2),
  };
}

}  // namespace

adapters::db::PlatformQuery<std::optional<std::int64_t>> lead(std::string role, std::string holder, std::int64_t lease_ms) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.job_leader as l (role, holder, token, expires_at) "
      "values ($1, $2::text::uuid, 1, clock_timestamp() + $3::bigint * interval '1 millisecond') "
      "on conflict (role) do update "
      "set holder = excluded.holder, token = l.token + (l.holder <> excluded.holder)::int, expires_at = excluded.expires_at "
      "where l.holder = excluded.holder or l.expires_at < clock_timestamp() "
      "returning token");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(std::move(role)));
  statement.params.emplace_back(values::param(std::move(holder)));
  statement.params.emplace_back(values::param(lease_ms));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_lead>}};
}

adapters::db::PlatformQuery<std::int64_t> stop_leading(std::string role, std::string holder) {
  static const auto shape = lib::sql::make_shape(
      "update core.job_leader set expires_at = '-infinity' where role = $1 and holder = $2::text::uuid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(role)));
  statement.params.emplace_back(values::param(std::move(holder)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::vector<ListSchedulesRow>> list_schedules(std::vector<std::string> names) {
  static const auto shape = lib::sql::make_shape(
      "select name, paused, (extract(epoch from last_at) * 1000000)::bigint as last_at "
      "from core.job_schedule where name = any($1::text[])");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(names)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_schedules>}};
}

adapters::db::PlatformQuery<std::int64_t> pause_schedule(std::string name, bool paused) {
  static const auto shape = lib::sql::make_shape(
      "update core.job_schedule set paused = $2 where name = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(name)));
  statement.params.emplace_back(values::param(paused));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

}  // namespace athyper::runtime::automation_jobs::queries
