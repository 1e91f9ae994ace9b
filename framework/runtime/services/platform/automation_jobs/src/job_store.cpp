#include "job_store.hpp"

#include <utility>

#include <lib/base/base64.hpp>
#include <lib/base/sql_array.hpp>

namespace athyper::runtime::automation_jobs {
namespace {

using lib::sql::make_shape;
using lib::sql::Param;
using lib::sql::Rows;
using lib::sql::text_array;

constexpr int kTimeoutMs = 5'000;
/// Failures that a job remembers, the newest.
constexpr const char* kFailure =
    "(case when jsonb_array_length(failures) < 20 then failures else failures - 0 end) ||"
    " jsonb_build_array(jsonb_build_object('attempt', attempts, 'at', clock_timestamp(), 'error', left($3, 4000)))";

template <class Container, class Text>
std::string array_of(const Container& items, Text text) {
  std::vector<Param> values;
  values.reserve(items.size());
  for (const auto& item : items) values.emplace_back(text(item));
  return text_array(values);
}

std::string array_of(const std::vector<std::string>& items) {
  return array_of(items, [](const std::string& item) { return item; });
}

std::vector<std::string> first_column(const Rows& rows) {
  std::vector<std::string> found;
  for (std::size_t row = 0; row < rows.size(); ++row) found.emplace_back(rows.get(row, 0));
  return found;
}

std::string text_or_empty(const Rows& rows, std::size_t row, std::size_t column) {
  return std::string(rows.at(row, column).value_or(""));
}

lib::Result<TakenJob> taken_job(const Rows& rows, std::size_t row, const TakeRequest& request) {
  TakenJob job;
  job.row.queue = request.queue;
  job.lease = request.lease;
  job.row.id = rows.get(row, 0);
  job.row.envelope.tenant = rows.get(row, 1);
  job.row.type = rows.get(row, 2);
  job.row.options.priority = static_cast<core::jobs::JobPriority>(rows.get_int(row, 3) - 1);
  job.token = static_cast<int>(rows.get_int(row, 4));
  job.attempts = static_cast<int>(rows.get_int(row, 5));
  job.losses = static_cast<int>(rows.get_int(row, 6));
  job.row.payload = rows.get(row, 7);
  job.options = text_or_empty(rows, row, 8);
  job.row.envelope.principal = text_or_empty(rows, row, 9);
  job.row.envelope.purpose = rows.get(row, 10);
  job.row.envelope.model_version = rows.get_int(row, 11);
  job.row.envelope.trace = text_or_empty(rows, row, 12);
  // PostgreSQL writes bytea as \x and hex digits.
  TRY(job.row.mac, lib::hex_decode(rows.get(row, 13).substr(2)));
  job.row.options.unique_key = text_or_empty(rows, row, 14);
  job.created_at = lib::Timestamp(std::chrono::microseconds(rows.get_int(row, 15)));
  return job;
}

// One index range for each priority, the next one only as long as there is room: a million jobs that are due tomorrow
// stand in nobody's way.
std::string take_text() {
  std::string picks;
  std::string room = "$3::int";
  for (const char* priority : {"1", "2", "3", "4"}) {
    const std::string name = std::string("p") + priority;
    picks += ", " + name + " as (select id from core.job where queue = $1 and priority = " + priority +
             " and lease_id is null and run_at <= statement_timestamp() and type = any($2::text[])"
             " and (select paused from stands) is null order by run_at, id limit " +
             room + " for update skip locked)";
    room += " - (select count(*) from " + name + ")";
  }
  return "with stands as materialized (select paused from core.job_queue where name = $1 and paused)" + picks +
         ", picked as (select id from p1 union all select id from p2 union all select id from p3 union all select id"
         " from p4), taken as (update core.job j set lease_id = $5::uuid, token = j.token + 1, attempts = j.attempts +"
         " 1, started_at = clock_timestamp(), progress = 0 from picked where j.id = picked.id returning j.*), held as"
         " (insert into core.job_lease (id, worker, expires_at, jobs) select $5::uuid, $4::uuid, clock_timestamp() +"
         " $6::bigint * interval '1 millisecond', array_agg(id) from taken having count(*) > 0)"
         " select id, tenant_id, type, priority, token, attempts, losses, payload, options, principal_id, purpose,"
         " model_version, trace, mac, unique_key, (extract(epoch from created_at) * 1000000)::bigint from taken"
         " order by priority, run_at, id";
}

constexpr const char* kToDead =
    " insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, options, principal_id,"
    " purpose, model_version, trace, mac, unique_key, failures, created_at, started_at) select id, tenant_id, queue,"
    " type, priority, token + 1, attempts, payload, options, principal_id, purpose, model_version, trace, mac,"
    " unique_key, ";

std::vector<Param> key_of(const HeldJob& job) {
  return {job.id, std::to_string(job.token)};
}

}  // namespace

lib::Task<lib::Result<Rows>> run_statement(adapters::db::DbClient& db, lib::sql::Statement statement,
                                           lib::sql::Lane lane) {
  lib::sql::Group group{.statements = {}, .lane = lane, .timeout_ms = kTimeoutMs};
  group.statements.push_back(std::move(statement));
  CO_TRY(auto results, co_await db.run_platform(std::move(group)));
  co_return std::move(results.front());
}

lib::Task<lib::Result<std::vector<TakenJob>>> JobStore::take(TakeRequest request) {
  static const auto kShape = make_shape(take_text());
  // A take that a crash of the database forgets is no loss: nobody has an effect under a token that is not there.
  static const auto kRelaxed = make_shape("select set_config('synchronous_commit', 'off', true)");
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = kTimeoutMs};
  group.statements.push_back({kRelaxed, {}});
  group.statements.push_back({kShape,
                              {request.queue, array_of(request.types), std::to_string(request.limit), request.worker,
                               request.lease, std::to_string(request.duration.count())}});
  CO_TRY(const auto results, co_await db_.run_platform(std::move(group)));
  std::vector<TakenJob> jobs;
  jobs.reserve(results[1].size());
  for (std::size_t row = 0; row < results[1].size(); ++row) {
    CO_TRY(auto job, taken_job(results[1], row, request));
    jobs.push_back(std::move(job));
  }
  co_return jobs;
}

lib::Task<lib::Result<std::vector<std::string>>> JobStore::renew(std::string worker,
                                                                 std::chrono::milliseconds duration) {
  static const auto kShape = make_shape(
      "update core.job_lease set expires_at = clock_timestamp() + $2::bigint * interval '1 millisecond'"
      " where worker = $1::uuid returning id");
  CO_TRY(const auto rows, co_await run_statement(db_, {kShape, {std::move(worker), std::to_string(duration.count())}}));
  co_return first_column(rows);
}

lib::Task<lib::Result<std::vector<std::string>>> JobStore::cancelled(std::vector<std::string> leases) {
  static const auto kShape =
      make_shape("select id from core.job where cancel_requested and lease_id = any($1::uuid[])");
  CO_TRY(const auto rows, co_await run_statement(db_, {kShape, {array_of(leases)}}));
  co_return first_column(rows);
}

lib::Task<lib::Result<std::vector<std::string>>> JobStore::complete(std::vector<core::jobs::EndedJob> jobs,
                                                                    std::vector<std::string> leases) {
  static const auto kRelease = make_shape("delete from core.job_lease where id = any($1::uuid[])");
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = kTimeoutMs};
  group.statements.push_back(core::jobs::end_statement(jobs));
  if (!leases.empty()) group.statements.push_back({kRelease, {array_of(leases)}});
  CO_TRY(const auto results, co_await db_.run_platform(std::move(group)));
  co_return first_column(results[0]);
}

lib::Task<lib::Result<bool>> JobStore::retry(HeldJob job, std::string error, std::chrono::milliseconds after) {
  static const auto kShape = make_shape(
      std::string(
          "update core.job set lease_id = null, token = token + 1, run_at = statement_timestamp() + $4::bigint *"
          " interval '1 millisecond', failures = ") +
      kFailure + " where id = $1::uuid and token = $2::int");
  auto params = key_of(job);
  params.emplace_back(std::move(error));
  params.emplace_back(std::to_string(after.count()));
  CO_TRY(const auto rows, co_await run_statement(db_, {kShape, std::move(params)}));
  co_return rows.affected() == 1;
}

lib::Task<lib::Result<bool>> JobStore::bury(HeldJob job, std::string error) {
  static const auto kShape = make_shape(
      std::string("with gone as (delete from core.job where id = $1::uuid and token = $2::int returning *)") + kToDead +
      kFailure + ", created_at, started_at from gone");
  auto params = key_of(job);
  params.emplace_back(std::move(error));
  CO_TRY(const auto rows, co_await run_statement(db_, {kShape, std::move(params)}));
  co_return rows.affected() == 1;
}

lib::Task<lib::Result<bool>> JobStore::end_cancelled(HeldJob job) {
  CO_TRY(const auto rows, co_await run_statement(db_, core::jobs::cancel_statement(job.id, job.token)));
  co_return rows.size() == 1;
}

lib::Task<lib::Result<int>> JobStore::give_back(std::vector<HeldJob> jobs) {
  static const auto kShape = make_shape(
      "update core.job j set lease_id = null, token = j.token + 1, attempts = greatest(j.attempts - 1, 0)"
      " from unnest($1::uuid[], $2::int[]) as e (id, token) where j.id = e.id and j.token = e.token");
  const auto ids = array_of(jobs, [](const HeldJob& job) { return job.id; });
  const auto tokens = array_of(jobs, [](const HeldJob& job) { return std::to_string(job.token); });
  CO_TRY(const auto rows, co_await run_statement(db_, {kShape, {ids, tokens}}));
  co_return static_cast<int>(rows.affected());
}

lib::Task<lib::Result<Reaped>> JobStore::reap() {
  static const auto kShape = make_shape(
      std::string("with over as (delete from core.job_lease where id in (select id from core.job_lease where expires_at"
                  " < clock_timestamp() limit 100 for update skip locked) and expires_at < clock_timestamp() returning"
                  " id, jobs), lost as (select j.id, j.losses + 1 as losses from over, unnest(over.jobs) as x (id) join"
                  " core.job j on j.id = x.id where j.lease_id = over.id), back as (update core.job j set lease_id ="
                  " null, token = j.token + 1, losses = lost.losses, attempts = greatest(j.attempts - 1, 0), run_at ="
                  " statement_timestamp() + (power(2, j.losses) - 1) * interval '100 milliseconds' from lost where "
                  "j.id = lost.id and lost.losses < $1::int"
                  " and j.lease_id in (select id from over) returning 1), gone as (delete from core.job j using lost"
                  " where j.id = lost.id and lost.losses >= $1::int and j.lease_id in (select id from over) returning"
                  " j.*), dead as (") +
      kToDead +
      " failures || jsonb_build_array(jsonb_build_object('attempt', attempts, 'at', clock_timestamp(), 'error',"
      " 'jobs.lost: its worker went away ' || $1::int || ' times')), created_at, started_at from gone returning 1)"
      " select (select count(*) from back), (select count(*) from dead)");
  CO_TRY(const auto rows, co_await run_statement(db_, {kShape, {std::to_string(kMostLosses)}}));
  co_return Reaped{.returned = static_cast<int>(rows.get_int(0, 0)), .dead = static_cast<int>(rows.get_int(0, 1))};
}

lib::Task<lib::Result<bool>> JobStore::progress(HeldJob job, int percent) {
  static const auto kShape =
      make_shape("update core.job set progress = $3::smallint where id = $1::uuid and token = $2::int");
  auto params = key_of(job);
  params.emplace_back(std::to_string(percent));
  CO_TRY(const auto rows, co_await run_statement(db_, {kShape, std::move(params)}));
  co_return rows.affected() == 1;
}

lib::Task<lib::Result<void>> JobStore::announce(std::vector<std::string> queues) {
  static const auto kShape = make_shape(
      "insert into core.job_queue as q (name, wakes) select name, 1 from unnest($1::text[]) as n (name) order by name"
      " on conflict (name) do update set wakes = q.wakes + 1");
  CO_TRY(co_await run_statement(db_, {kShape, {array_of(queues)}}));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<std::string>> JobStore::announced() {
  static const auto kShape = make_shape(
      "select coalesce(string_agg(name || ' ' || wakes || ' ' || paused, ',' order by name), '') from core.job_queue");
  CO_TRY(const auto rows, co_await run_statement(db_, {kShape, {}}));
  co_return std::string(rows.get(0, 0));
}

lib::Task<lib::Result<std::optional<std::chrono::milliseconds>>> JobStore::next_due(std::vector<std::string> queues) {
  static const auto kShape = make_shape(
      "select (extract(epoch from min(head.run_at) - statement_timestamp()) * 1000)::bigint from unnest($1::text[]) as "
      "q"
      " (name), generate_series(1, 4) as p (priority), lateral (select run_at from core.job where queue = q.name and"
      " priority = p.priority::smallint and lease_id is null order by run_at, id limit 1) as head");
  CO_TRY(const auto rows, co_await run_statement(db_, {kShape, {array_of(queues)}}));
  using Pause = std::optional<std::chrono::milliseconds>;
  if (!rows.at(0, 0)) co_return Pause();
  co_return Pause(std::chrono::milliseconds(rows.get_int(0, 0)));
}

}  // namespace athyper::runtime::automation_jobs
