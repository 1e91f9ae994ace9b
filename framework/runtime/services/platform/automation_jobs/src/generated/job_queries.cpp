// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/job.sql; not edited by hand.
#include "job_queries.hpp"

#include <utility>

namespace athyper::runtime::automation_jobs::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

BeginTakeRow read_begin_take(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .commits = values::optional<&values::text>(rows, row, 0),
      .plans = values::optional<&values::text>(rows, row, 1),
      .alone = values::optional<&values::text>(rows, row, 2),
      .taken_at = values::instant(rows, row, 3),
  };
}

TakeJobsRow read_take_jobs(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .id = values::text(rows, row, 0),
      .tenant = values::text(rows, row, 1),
      .type = values::text(rows, row, 2),
      .priority = values::int4(rows, row, 3),
      .token = values::int4(rows, row, 4),
      .attempts = values::int4(rows, row, 5),
      .losses = values::int4(rows, row, 6),
      .payload = values::text(rows, row, 7),
      .options = values::optional<&values::text>(rows, row, 8),
      .principal = values::optional<&values::text>(rows, row, 9),
      .purpose = values::text(rows, row, 10),
      .model_version = values::int8(rows, row, 11),
      .trace = values::optional<&values::text>(rows, row, 12),
      .mac = values::bytes(rows, row, 13),
      .unique_key = values::optional<&values::text>(rows, row, 14),
      .created_at = values::instant(rows, row, 15),
      .run_at = values::instant(rows, row, 16),
  };
}

std::string read_renew_leases(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

std::string read_list_unwanted_jobs(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

ReapJobsRow read_reap_jobs(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .returned = values::int8(rows, row, 0),
      .dead = values::int8(rows, row, 1),
  };
}

std::optional<std::string> read_plan_by_index(const lib::sql::Rows& rows, std::size_t row) {
  return values::optional<&values::text>(rows, row, 0);
}

std::string read_announced_queues(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

std::optional<std::int64_t> read_next_due(const lib::sql::Rows& rows, std::size_t row) {
  return values::optional<&values::int8>(rows, row, 0);
}

std::string read_find_twin(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

std::string read_list_failing_types(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

std::string read_read_job_key(const lib::sql::Rows& rows, std::size_t row) {
  return values::bytes(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<BeginTakeRow> begin_take(std::string queue) {
  static const auto shape = lib::sql::make_shape(
      "select set_config('synchronous_commit', 'off', true) as commits, "
      "set_config('enable_seqscan', 'off', true) || set_config('enable_hashjoin', 'off', true) "
      "|| set_config('enable_mergejoin', 'off', true) || set_config('jit', 'off', true) as plans, "
      "pg_advisory_xact_lock(4714, hashtext($1))::text as alone, "
      "(extract(epoch from clock_timestamp()) * 1000000)::bigint as taken_at");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(queue)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_begin_take>}};
}

adapters::db::TenantQuery<std::vector<TakeJobsRow>> take_jobs(std::string queue, std::vector<std::string> types, std::int64_t most, std::string worker, std::string lease, std::int64_t lease_ms, std::vector<std::string> after_times, std::vector<std::string> after_ids, std::int64_t suspect) {
  static const auto shape = lib::sql::make_shape(
      "with held as materialized (select h.id, h.token from core.job_lease l, unnest(l.jobs, l.tokens) as h (id, token)), "
      "due as materialized "
      "(select j.* "
      "from unnest('{1,2,3,4}'::smallint[], $7::text[]::timestamptz[], $8::text[]::uuid[]) "
      "as after (priority, run_at, id), "
      "lateral (select * from core.job "
      "where queue = $1 and priority = after.priority and run_at <= statement_timestamp() "
      "and (run_at, id) > (after.run_at, after.id) and type = any($2::text[]) "
      "and (id, token) not in (select id, token from held) "
      "order by run_at, id limit $3::bigint) as j "
      "where (select paused from core.job_queue where name = $1 and paused) is null "
      "limit $3), "
      "picked as materialized "
      "(select * from due where (select max(losses) from due) < $9::int "
      "union all "
      "(select * from due where losses >= $9 order by priority, run_at, id limit 1)), "
      "taken as (insert into core.job_lease (id, worker, expires_at, jobs, tokens) "
      "select $5::text::uuid, $4::text::uuid, "
      "clock_timestamp() + $6::bigint * interval '1 millisecond', array_agg(id), array_agg(token) "
      "from picked having count(*) > 0) "
      "select id::text as id, tenant_id::text as tenant, type, priority, token, attempts + 1 as attempts, losses, payload, options, "
      "principal_id::text as principal, purpose, model_version, trace, encode(mac, 'hex') as mac, unique_key, "
      "(date_part('epoch', created_at) * 1000000)::bigint as created_at, "
      "(date_part('epoch', greatest(run_at, 'epoch')) * 1000000)::bigint as run_at "
      "from picked");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(9);
  statement.params.emplace_back(values::param(std::move(queue)));
  statement.params.emplace_back(values::param(std::move(types)));
  statement.params.emplace_back(values::param(most));
  statement.params.emplace_back(values::param(std::move(worker)));
  statement.params.emplace_back(values::param(std::move(lease)));
  statement.params.emplace_back(values::param(lease_ms));
  statement.params.emplace_back(values::param(std::move(after_times)));
  statement.params.emplace_back(values::param(std::move(after_ids)));
  statement.params.emplace_back(values::param(suspect));
  return {{.statement = std::move(statement), .read = &answers::many<&read_take_jobs>}};
}

adapters::db::TenantQuery<std::vector<std::string>> renew_leases(std::string worker, std::int64_t lease_ms) {
  static const auto shape = lib::sql::make_shape(
      "with held as (select l.id, array_agg(j.id) as jobs, array_agg(j.token) as tokens "
      "from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token) "
      "join core.job j on j.id = u.id and j.token = u.token "
      "where l.worker = $1::text::uuid "
      "group by l.id) "
      "update core.job_lease l "
      "set expires_at = clock_timestamp() + $2::bigint * interval '1 millisecond', "
      "jobs = case when cardinality(held.jobs) < cardinality(l.jobs) then held.jobs else l.jobs end, "
      "tokens = case when cardinality(held.jobs) < cardinality(l.jobs) then held.tokens else l.tokens end "
      "from core.job_lease mine left join held on held.id = mine.id "
      "where l.id = mine.id and mine.worker = $1::uuid "
      "returning l.id::text as id");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(worker)));
  statement.params.emplace_back(values::param(lease_ms));
  return {{.statement = std::move(statement), .read = &answers::many<&read_renew_leases>}};
}

adapters::db::TenantQuery<std::vector<std::string>> list_unwanted_jobs(std::vector<std::string> leases) {
  static const auto shape = lib::sql::make_shape(
      "select j.id::text as id "
      "from core.job j "
      "where j.cancel_requested "
      "and j.id in (select unnest(l.jobs) from core.job_lease l where l.id = any($1::text[]::uuid[]))");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(leases)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_unwanted_jobs>}};
}

adapters::db::PlatformQuery<std::int64_t> release_leases(std::vector<std::string> leases) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.job_lease where id = any($1::text[]::uuid[])");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(leases)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> retry_job(std::string id, std::int64_t token, std::string error, std::int64_t after_ms) {
  static const auto shape = lib::sql::make_shape(
      "update core.job "
      "set token = token + 1, attempts = attempts + 1, progress = 0, "
      "run_at = statement_timestamp() + $4::bigint * interval '1 millisecond', "
      "failures = (case when jsonb_array_length(failures) < 20 then failures else failures - 0 end) "
      "|| jsonb_build_array(jsonb_build_object('attempt', attempts + 1, 'at', clock_timestamp(), "
      "'error', left($3, 4000))) "
      "where id = $1::text::uuid and token = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(std::move(id)));
  statement.params.emplace_back(values::param(token));
  statement.params.emplace_back(values::param(std::move(error)));
  statement.params.emplace_back(values::param(after_ms));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> bury_job(std::string id, std::int64_t token, std::string error, std::optional<std::int64_t> started_at) {
  static const auto shape = lib::sql::make_shape(
      "with gone as (delete from core.job where id = $1::text::uuid and token = $2 returning *) "
      "insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, options, principal_id, purpose, "
      "model_version, trace, mac, unique_key, failures, created_at, started_at) "
      "select id, tenant_id, queue, type, priority, token + 1, attempts + 1, payload, options, principal_id, purpose, "
      "model_version, trace, mac, unique_key, "
      "(case when jsonb_array_length(failures) < 20 then failures else failures - 0 end) "
      "|| jsonb_build_array(jsonb_build_object('attempt', attempts + 1, 'at', clock_timestamp(), "
      "'error', left($3, 4000))), "
      "created_at, timestamptz 'epoch' + $4::bigint * interval '1 microsecond' "
      "from gone");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(4);
  statement.params.emplace_back(values::param(std::move(id)));
  statement.params.emplace_back(values::param(token));
  statement.params.emplace_back(values::param(std::move(error)));
  statement.params.emplace_back(values::optional_param(started_at));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> give_back_jobs(std::vector<std::string> ids, std::vector<std::string> tokens) {
  static const auto shape = lib::sql::make_shape(
      "update core.job j set token = j.token + 1, progress = 0 "
      "from unnest($1::text[]::uuid[], $2::text[]::int[]) as e (id, token) "
      "where j.id = e.id and j.token = e.token");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(std::move(ids)));
  statement.params.emplace_back(values::param(std::move(tokens)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<ReapJobsRow> reap_jobs(std::int64_t most_losses) {
  static const auto shape = lib::sql::make_shape(
      "with over as (delete from core.job_lease "
      "where id in (select id from core.job_lease where expires_at < clock_timestamp() "
      "limit 100 for update skip locked) "
      "and expires_at < clock_timestamp() "
      "returning jobs, tokens, taken_at), "
      "lost as (select j.id, j.token, j.losses + 1 as losses, over.taken_at "
      "from over, unnest(over.jobs, over.tokens) as x (id, token) "
      "join core.job j on j.id = x.id and j.token = x.token), "
      "back as (update core.job j "
      "set token = j.token + 1, losses = lost.losses, progress = 0, "
      "run_at = statement_timestamp() + (power(2, j.losses) - 1) * interval '100 milliseconds' "
      "from lost "
      "where j.id = lost.id and j.token = lost.token and lost.losses < $1 "
      "returning 1), "
      "gone as (delete from core.job j using lost "
      "where j.id = lost.id and j.token = lost.token and lost.losses >= $1 "
      "returning j.*, lost.taken_at), "
      "dead as (insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, options, "
      "principal_id, purpose, model_version, trace, mac, unique_key, failures, "
      "created_at, started_at) "
      "select id, tenant_id, queue, type, priority, token + 1, attempts + 1, payload, options, principal_id, purpose, "
      "model_version, trace, mac, unique_key, "
      "failures || jsonb_build_array(jsonb_build_object( "
      "'attempt', attempts + 1, 'at', clock_timestamp(), "
      "'error', 'jobs.lost: its worker went away ' || $1::int || ' times')), "
      "created_at, taken_at "
      "from gone "
      "returning 1) "
      "select (select count(*) from back) as returned, (select count(*) from dead) as dead");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(most_losses));
  return {{.statement = std::move(statement), .read = &answers::one<&read_reap_jobs>}};
}

adapters::db::PlatformQuery<std::vector<std::optional<std::string>>> plan_by_index() {
  static const auto shape = lib::sql::make_shape(
      "select set_config('enable_seqscan', 'off', true) || set_config('enable_hashjoin', 'off', true) "
      "|| set_config('enable_mergejoin', 'off', true) || set_config('jit', 'off', true) as plans");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_plan_by_index>}};
}

adapters::db::TenantQuery<std::int64_t> set_progress(std::string id, std::int64_t token, std::int64_t percent) {
  static const auto shape = lib::sql::make_shape(
      "update core.job set progress = $3 where id = $1::text::uuid and token = $2");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(std::move(id)));
  statement.params.emplace_back(values::param(token));
  statement.params.emplace_back(values::param(percent));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> announce_queues(std::vector<std::string> queues) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.job_queue as q (name, wakes) "
      "select name, 1 from unnest($1::text[]) as n (name) order by name "
      "on conflict (name) do update set wakes = q.wakes + 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(queues)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::string> announced_queues() {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(string_agg(name || ' ' || wakes || ' ' || paused, ',' order by name), '') as counters from core.job_queue");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_announced_queues>}};
}

adapters::db::TenantQuery<std::optional<std::int64_t>> next_due(std::vector<std::string> queues) {
  static const auto shape = lib::sql::make_shape(
      "with held as materialized (select h.id, h.token from core.job_lease l, unnest(l.jobs, l.tokens) as h (id, token)) "
      "select (extract(epoch from min(head.run_at) - statement_timestamp()) * 1000)::bigint as after_ms "
      "from (select n.name from unnest($1::text[]) as n (name) "
      "where not exists (select from core.job_queue s where s.name = n.name and s.paused)) as q, "
      "unnest('{1,2,3,4}'::smallint[]) as p (priority), "
      "lateral (select run_at from core.job "
      "where queue = q.name and priority = p.priority and (id, token) not in (select id, token from held) "
      "order by run_at, id limit 1) as head");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(queues)));
  return {{.statement = std::move(statement), .read = &answers::one<&read_next_due>}};
}

adapters::db::TenantQuery<std::optional<std::string>> find_twin(std::string tenant, std::string type, std::string unique_key) {
  static const auto shape = lib::sql::make_shape(
      "select id::text as id from core.job "
      "where tenant_id = $1::text::uuid and type = $2 and unique_key = $3");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(3);
  statement.params.emplace_back(values::param(std::move(tenant)));
  statement.params.emplace_back(values::param(std::move(type)));
  statement.params.emplace_back(values::param(std::move(unique_key)));
  return {{.statement = std::move(statement), .read = &answers::optional<&read_find_twin>}};
}

adapters::db::TenantQuery<std::vector<std::string>> list_failing_types(std::vector<std::string> types) {
  static const auto shape = lib::sql::make_shape(
      "select distinct d.type from core.job_dead d "
      "where d.type = any($1::text[]) "
      "and not exists (select from core.job_history h "
      "where h.queue = d.queue and h.type = d.type and h.finished_at > d.died_at "
      "and h.tenant_id = d.tenant_id and h.status = 'completed') "
      "order by d.type");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(types)));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_failing_types>}};
}

adapters::db::TenantQuery<std::int64_t> purge_dead_letters(std::int64_t days, std::int64_t batch) {
  static const auto shape = lib::sql::make_shape(
      "delete from core.job_dead "
      "where id in (select id from core.job_dead where died_at < clock_timestamp() - $1::int * interval '1 day' "
      "limit $2::bigint)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(2);
  statement.params.emplace_back(values::param(days));
  statement.params.emplace_back(values::param(batch));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::int64_t> make_job_key(std::string secret) {
  static const auto shape = lib::sql::make_shape(
      "insert into core.job_key (id, secret) values (1, $1) on conflict (id) do nothing");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::bytes_param(std::move(secret)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::TenantQuery<std::string> read_job_key() {
  static const auto shape = lib::sql::make_shape(
      "select encode(secret, 'hex') as secret from core.job_key where id = 1");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_read_job_key>}};
}

}  // namespace athyper::runtime::automation_jobs::queries
