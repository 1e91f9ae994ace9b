// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/job_run.sql; not edited by hand.
#include "job_run_queries.hpp"

#include <utility>

namespace athyper::runtime::automation_jobs::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

TakeRunRow read_take_run(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .due_at = values::instant(rows, row, 0),
      .attempts = values::int4(rows, row, 1),
  };
}

std::string read_failing_jobs(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<std::int64_t> plan_run(std::string job, lib::Timestamp due_at) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.job_run (job, due_at) "
      "select $1, $2::timestamptz "
      "where not exists (select from core.job_run where job = $1 and status in ('pending', 'active')) "
      "on conflict (job, due_at) do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(job)));
  statement.params.emplace_back(values::param(due_at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::optional<TakeRunRow>> take_run(std::string job, std::int64_t lease_ms) {
  static const auto shape = lib::sql::make_shape(
      "update core.job_run "
      "set status = 'active', attempts = attempts + 1, started_at = clock_timestamp(), "
      "leased_until = clock_timestamp() + $2::int8 * interval '1 millisecond' "
      "where (job, due_at) = (select job, due_at from core.job_run "
      "where job = $1 "
      "and (status = 'pending' and available_at <= clock_timestamp() "
      "or status = 'active' and leased_until < clock_timestamp()) "
      "order by due_at limit 1 for update skip locked) "
      "returning (extract(epoch from due_at) * 1000000)::bigint as due_at, attempts");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(job)));
  statement.params.emplace_back(values::param(lease_ms));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_take_run>}};
}

adapters::db::PlatformQuery<std::int64_t> complete_run(std::string job, lib::Timestamp due_at, std::int64_t attempt, std::string result) {
  static const auto shape = lib::sql::make_shape(
      "update core.job_run "
      "set status = 'completed', finished_at = clock_timestamp(), leased_until = null, last_error = null, "
      "result = $4::jsonb "
      "where job = $1 and due_at = $2::timestamptz and attempts = $3::int and status = 'active'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(std::move(job)));
  statement.params.emplace_back(values::param(due_at));
  statement.params.emplace_back(values::param(attempt));
  statement.params.emplace_back(values::param(std::move(result)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> try_run_again(std::string job, lib::Timestamp due_at, std::int64_t attempt, std::string error, std::int64_t after_ms) {
  static const auto shape = lib::sql::make_shape(
      "update core.job_run "
      "set status = 'pending', leased_until = null, last_error = $4, "
      "available_at = clock_timestamp() + $5::int8 * interval '1 millisecond' "
      "where job = $1 and due_at = $2::timestamptz and attempts = $3::int and status = 'active'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(5);
  statement.params.emplace_back(values::param(std::move(job)));
  statement.params.emplace_back(values::param(due_at));
  statement.params.emplace_back(values::param(attempt));
  statement.params.emplace_back(values::param(std::move(error)));
  statement.params.emplace_back(values::param(after_ms));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> fail_run(std::string job, lib::Timestamp due_at, std::int64_t attempt, std::string error) {
  static const auto shape = lib::sql::make_shape(
      "update core.job_run "
      "set status = 'failed', finished_at = clock_timestamp(), leased_until = null, last_error = $4 "
      "where job = $1 and due_at = $2::timestamptz and attempts = $3::int and status = 'active'");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(std::move(job)));
  statement.params.emplace_back(values::param(due_at));
  statement.params.emplace_back(values::param(attempt));
  statement.params.emplace_back(values::param(std::move(error)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::vector<std::string>> failing_jobs() {
  static const auto shape = lib::sql::make_shape(
      "select job "
      "from (select distinct on (job) job, status from core.job_run "
      "where status in ('completed', 'failed') "
      "order by job, due_at desc) ended "
      "where status = 'failed' "
      "order by job");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_failing_jobs>}};
}

adapters::db::PlatformQuery<std::int64_t> purge_runs(lib::Timestamp before, std::int64_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.job_run "
      "where (job, due_at) in (select job, due_at from core.job_run "
      "where status in ('completed', 'failed') and due_at <= $1::timestamptz "
      "limit $2::bigint)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(before));
  statement.params.emplace_back(values::param(batch));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

}  // namespace athyper::runtime::automation_jobs::queries
