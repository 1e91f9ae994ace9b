// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/job_control.sql; not edited by hand.
#include "job_control_queries.hpp"

#include <utility>

namespace athyper::runtime::automation_jobs::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

MeasureQueuesRow read_measure_queues(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .name = values::text(rows, row, 0),
      .paused = values::boolean(rows, row, 1),
      .waiting = values::int8(rows, row, 2),
      .active = values::int8(rows, row, 3),
      .delayed = values::int8(rows, row, 4),
      .failed = values::int8(rows, row, 5),
      .completed = values::int8(rows, row, 6),
  };
}

FindJobRow read_find_job(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .status = values::text(rows, row, 0),
      .queue = values::text(rows, row, 1),
      .type = values::text(rows, row, 2),
      .priority = values::int4(rows, row, 3),
      .token = values::int4(rows, row, 4),
      .attempts = values::int4(rows, row, 5),
      .progress = values::int4(rows, row, 6),
      .tenant = values::text(rows, row, 7),
      .principal_id = values::optional<&values::uuid>(rows, row, 8),
      .purpose = values::text(rows, row, 9),
      .model_version = values::int8(rows, row, 10),
      .trace = values::optional<&values::text>(rows, row, 11),
      .options = values::optional<&values::text>(rows, row, 12),
      .unique_key = values::optional<&values::text>(rows, row, 13),
      .payload = values::text(rows, row, 14),
      .failures = values::text(rows, row, 15),
      .last_error = values::optional<&values::text>(rows, row, 16),
      .result = values::optional<&values::text>(rows, row, 17),
      .created_at = values::instant(rows, row, 18),
      .started_at = values::optional<&values::instant>(rows, row, 19),
      .finished_at = values::optional<&values::instant>(rows, row, 20),
  };
}

std::string read_run_job_now(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

ReplayDeadLettersRow read_replay_dead_letters(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::uuid(rows, row, 0),
      .queue = values::text(rows, row, 1),
  };
}

std::optional<std::string> read_hold_up_takes(const lib::sql::Rows& rows, std::size_t row) {
  return values::optional<&values::text>(rows, row, 0);
}

CancelJobRow read_cancel_job(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .ended = values::int8(rows, row, 0),
      .asked = values::int8(rows, row, 1),
  };
}

}  // namespace

adapters::db::TenantQuery<std::vector<MeasureQueuesRow>> measure_queues(std::vector<std::string> queues) {
  static const auto shape = lib::sql::make_shape(
      "select q.name, coalesce(s.paused, false) as paused, live.waiting, live.active, live.delayed, "
      "(select count(*) from core.job_dead d where d.queue = q.name) as failed, "
      "(select count(*) "
      "from (select from core.job_history h "
      "where h.queue = q.name and h.status = 'completed' "
      "and h.finished_at > clock_timestamp() - interval '24 hours' "
      "limit 10001) as recent) as completed "
      "from unnest($1::text[]) as q (name) "
      "left join core.job_queue s on s.name = q.name, "
      "lateral (select count(*) filter (where h.id is null and j.run_at <= statement_timestamp()) as waiting, "
      "count(h.id) as active, "
      "count(*) filter (where h.id is null and j.run_at > statement_timestamp()) as delayed "
      "from core.job j "
      "left join (select u.id, u.token from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token)) as h "
      "on h.id = j.id and h.token = j.token "
      "where j.queue = q.name) as live "
      "order by q.name");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(queues)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_measure_queues>}};
}

adapters::db::TenantQuery<std::optional<FindJobRow>> find_job(lib::Uuid id, std::optional<lib::Uuid> principal) {
  static const auto shape = lib::sql::make_shape(
      "select j.status, j.queue, j.type, j.priority, j.token, j.attempts, j.progress, j.tenant_id::text as tenant, j.principal_id, "
      "j.purpose, j.model_version, j.trace, j.options, j.unique_key, j.payload, j.failures, j.failures -> -1 ->> 'error' as last_error, "
      "j.result, (extract(epoch from j.created_at) * 1000000)::bigint as created_at, "
      "(extract(epoch from j.started_at) * 1000000)::bigint as started_at, "
      "(extract(epoch from j.finished_at) * 1000000)::bigint as finished_at "
      "from (select case when held.taken_at is not null then 'active' when run_at > statement_timestamp() then 'delayed' "
      "else 'pending' end as status, "
      "queue, type, priority, token, attempts + (held.taken_at is not null)::int as attempts, progress, tenant_id, "
      "principal_id, purpose, model_version, trace, options, unique_key, payload, failures, null as result, "
      "created_at, held.taken_at as started_at, null::timestamptz as finished_at "
      "from core.job "
      "left join (select u.id, u.token, l.taken_at "
      "from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token) "
      "where $1::uuid = any(l.jobs)) as held using (id, token) "
      "where id = $1 "
      "union all "
      "select 'failed', queue, type, priority, token, attempts, 0, tenant_id, principal_id, purpose, model_version, trace, "
      "options, unique_key, payload, failures, null, created_at, started_at, died_at "
      "from core.job_dead where id = $1 "
      "union all "
      "select status, queue, type, priority, 0, attempts, 100, tenant_id, principal_id, purpose, 0, trace, null, null, '{}', "
      "failures, result, created_at, started_at, finished_at "
      "from core.job_history where id = $1) as j "
      "where $2::uuid is null or j.principal_id = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::optional_param(principal));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_job>}};
}

adapters::db::TenantQuery<std::optional<std::string>> run_job_now(lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "update core.job j set run_at = statement_timestamp() "
      "where j.id = $1::uuid "
      "and not exists (select from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token) "
      "where $1 = any(l.jobs) and u.id = j.id and u.token = j.token) "
      "returning j.queue");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_run_job_now>}};
}

adapters::db::TenantQuery<std::vector<ReplayDeadLettersRow>> replay_dead_letters(std::optional<lib::Uuid> id, std::optional<std::string> queue, std::optional<std::string> type, std::int64_t most) {
  static const auto shape = lib::sql::make_shape(
      "with picked as (select d.id from core.job_dead d "
      "where ($1::uuid is null or d.id = $1) and ($2::text is null or d.queue = $2) "
      "and ($3::text is null or d.type = $3) "
      "and not exists (select from core.job j "
      "where j.tenant_id = d.tenant_id and j.type = d.type and j.unique_key = d.unique_key) "
      "order by d.died_at limit $4::bigint for update skip locked), "
      "gone as (delete from core.job_dead d using picked where d.id = picked.id returning d.*) "
      "insert into core.job (id, tenant_id, queue, type, priority, token, payload, options, principal_id, purpose, model_version, "
      "trace, mac, unique_key, failures, created_at) "
      "select id, tenant_id, queue, type, priority, token + 1, payload, options, principal_id, purpose, model_version, trace, mac, "
      "unique_key, failures, created_at "
      "from gone "
      "returning id, queue");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::optional_param(id));
  statement.params.emplace_back(values::optional_param(std::move(queue)));
  statement.params.emplace_back(values::optional_param(std::move(type)));
  statement.params.emplace_back(values::param(most));
  return {{.statement = std::move(statement), .read = &answers::many<&read_replay_dead_letters>}};
}

adapters::db::TenantQuery<std::int64_t> forget_dead_letter(lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.job_dead where id = $1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::vector<std::optional<std::string>>> hold_up_takes(lib::Uuid id) {
  static const auto shape = lib::sql::make_shape(
      "select pg_advisory_xact_lock(4714, hashtext(queue))::text as alone from core.job where id = $1::uuid");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(id));
  return {{.statement = std::move(statement), .read = &answers::many<&read_hold_up_takes>}};
}

adapters::db::TenantQuery<CancelJobRow> cancel_job(lib::Uuid id, std::optional<lib::Uuid> principal) {
  static const auto shape = lib::sql::make_shape(
      "with held as (select u.id, u.token "
      "from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token) "
      "where $1::uuid = any(l.jobs) and u.id = $1), "
      "gone as (delete from core.job "
      "where id = $1 and (id, token) not in (select id, token from held) "
      "and ($2::uuid is null or principal_id = $2) "
      "returning *), "
      "kept as (insert into core.job_history (id, tenant_id, queue, type, priority, status, attempts, principal_id, purpose, "
      "trace, failures, created_at, finished_at) "
      "select id, tenant_id, queue, type, priority, 'cancelled', attempts, principal_id, purpose, trace, failures, "
      "created_at, clock_timestamp() "
      "from gone), "
      "asked as (update core.job set cancel_requested = true "
      "where id = $1 and (id, token) in (select id, token from held) "
      "and ($2 is null or principal_id = $2) "
      "returning 1) "
      "select (select count(*) from gone) as ended, (select count(*) from asked) as asked");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(id));
  statement.params.emplace_back(values::optional_param(principal));
  return {{.statement = std::move(statement), .read = &answers::one<&read_cancel_job>}};
}

adapters::db::PlatformQuery<std::int64_t> pause_queue(std::string queue, bool paused) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.job_queue as q (name, paused, wakes) values ($1, $2, 1) "
      "on conflict (name) do update set paused = excluded.paused, wakes = q.wakes + 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(queue)));
  statement.params.emplace_back(values::param(paused));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

}  // namespace athyper::runtime::automation_jobs::queries
