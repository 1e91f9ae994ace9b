-- namespace: athyper::runtime::automation_jobs
-- The queue as those see it who look after it, inside the fence of whose jobs they are.

-- name: measure_queues
-- rows: many
-- params: queues
-- never null: name, paused, waiting, active, delayed, failed, completed
-- What ended well is counted over the last 24 hours, and no further than 10,001. Outside a fence it is of all tenants.
select q.name, coalesce(s.paused, false) as paused, live.waiting, live.active, live.delayed,
       (select count(*) from core.job_dead d where d.queue = q.name) as failed,
       (select count(*)
          from (select from core.job_history h
                 where h.queue = q.name and h.status = 'completed'
                   and h.finished_at > clock_timestamp() - interval '24 hours'
                 limit 10001) as recent) as completed
  from unnest(:queues::text[]) as q (name)
  left join core.job_queue s on s.name = q.name,
       lateral (select count(*) filter (where h.id is null and j.run_at <= statement_timestamp()) as waiting,
                       count(h.id) as active,
                       count(*) filter (where h.id is null and j.run_at > statement_timestamp()) as delayed
                  from core.job j
                  left join (select u.id, u.token from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token)) as h
                         on h.id = j.id and h.token = j.token
                 where j.queue = q.name) as live
 order by q.name;

-- name: find_job
-- rows: optional
-- params: id, principal?
-- reads: created_at as instant, started_at as instant, finished_at as instant
-- never null: status, queue, type, priority, token, attempts, progress, tenant, purpose, model_version, payload, failures, created_at
-- Whatever has become of it; with a principal only what he asked for. Outside a fence it is of any tenant.
select j.status, j.queue, j.type, j.priority, j.token, j.attempts, j.progress, j.tenant_id::text as tenant, j.principal_id,
       j.purpose, j.model_version, j.trace, j.options, j.unique_key, j.payload, j.failures, j.failures -> -1 ->> 'error' as last_error,
       j.result, (extract(epoch from j.created_at) * 1000000)::bigint as created_at,
       (extract(epoch from j.started_at) * 1000000)::bigint as started_at,
       (extract(epoch from j.finished_at) * 1000000)::bigint as finished_at
  from (select case when held.taken_at is not null then 'active' when run_at > statement_timestamp() then 'delayed'
                    else 'pending' end as status,
               queue, type, priority, token, attempts + (held.taken_at is not null)::int as attempts, progress, tenant_id,
               principal_id, purpose, model_version, trace, options, unique_key, payload, failures, null as result,
               created_at, held.taken_at as started_at, null::timestamptz as finished_at
          from core.job
          left join (select u.id, u.token, l.taken_at
                       from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token)
                      where :id::uuid = any(l.jobs)) as held using (id, token)
         where id = :id
        union all
        select 'failed', queue, type, priority, token, attempts, 0, tenant_id, principal_id, purpose, model_version, trace,
               options, unique_key, payload, failures, null, created_at, started_at, died_at
          from core.job_dead where id = :id
        union all
        select status, queue, type, priority, 0, attempts, 100, tenant_id, principal_id, purpose, 0, trace, null, null, '{}',
               failures, result, created_at, started_at, finished_at
          from core.job_history where id = :id) as j
 where :principal::uuid is null or j.principal_id = :principal;

-- name: run_job_now
-- rows: optional
-- params: id
-- never null: queue
update core.job j set run_at = statement_timestamp()
 where j.id = :id::uuid
   and not exists (select from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token)
                    where :id = any(l.jobs) and u.id = j.id and u.token = j.token)
returning j.queue;

-- name: replay_dead_letters
-- rows: many
-- params: id?, queue?, type?, most
-- never null: id, queue
-- Back into the queue as new jobs under a token that nobody has seen; their trace stays. A letter whose unique key
-- another job has by now stays where it is.
with picked as (select d.id from core.job_dead d
                 where (:id::uuid is null or d.id = :id) and (:queue::text is null or d.queue = :queue)
                   and (:type::text is null or d.type = :type)
                   and not exists (select from core.job j
                                    where j.tenant_id = d.tenant_id and j.type = d.type and j.unique_key = d.unique_key)
                 order by d.died_at limit :most::bigint for update skip locked),
     gone as (delete from core.job_dead d using picked where d.id = picked.id returning d.*)
insert into core.job (id, tenant_id, queue, type, priority, token, payload, options, principal_id, purpose, model_version,
                      trace, mac, unique_key, failures, created_at)
select id, tenant_id, queue, type, priority, token + 1, payload, options, principal_id, purpose, model_version, trace, mac,
       unique_key, failures, created_at
  from gone
returning id, queue;

-- name: forget_dead_letter
-- rows: exec
-- params: id
delete from core.job_dead where id = :id;

-- name: hold_up_takes
-- rows: many
-- params: id
-- Nobody takes the job or one beside it until the end of the transaction.
select pg_advisory_xact_lock(4714, hashtext(queue))::text as alone from core.job where id = :id::uuid;

-- name: cancel_job
-- rows: one
-- params: id, principal?
-- never null: ended, asked
-- A job that waits ends at once; one that runs is asked to stop.
with held as (select u.id, u.token
                from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token)
               where :id::uuid = any(l.jobs) and u.id = :id),
     gone as (delete from core.job
               where id = :id and (id, token) not in (select id, token from held)
                 and (:principal::uuid is null or principal_id = :principal)
              returning *),
     kept as (insert into core.job_history (id, tenant_id, queue, type, priority, status, attempts, principal_id, purpose,
                                            trace, failures, created_at, finished_at)
              select id, tenant_id, queue, type, priority, 'cancelled', attempts, principal_id, purpose, trace, failures,
                     created_at, clock_timestamp()
                from gone),
     asked as (update core.job set cancel_requested = true
                where id = :id and (id, token) in (select id, token from held)
                  and (:principal is null or principal_id = :principal)
               returning 1)
select (select count(*) from gone) as ended, (select count(*) from asked) as asked;

-- name: pause_queue
-- rows: exec
-- params: queue, paused
-- Workers see it by the counter that moves.
insert into core.job_queue as q (name, paused, wakes) values (:queue, :paused, 1)
on conflict (name) do update set paused = excluded.paused, wakes = q.wakes + 1;
