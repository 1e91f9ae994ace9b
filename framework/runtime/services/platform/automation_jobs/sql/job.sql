-- namespace: athyper::runtime::automation_jobs
-- The worker's side of the queue, outside any fence: a worker serves every tenant. Leases and tokens are given out here
-- and measured by this database's clock, the only one that all workers share.

-- name: begin_take
-- rows: one
-- params: queue
-- reads: taken_at as instant
-- never null: taken_at
-- Takes of one queue go one after the other until the end of the transaction, so that each sees the leases of those
-- before it. A take that a crash of the database forgets is no loss: nobody has an effect that was committed before it.
-- Plans by index alone: the tables of a queue are sometimes empty and sometimes large, and their statistics are late.
select set_config('synchronous_commit', 'off', true) as commits,
       set_config('enable_seqscan', 'off', true) || set_config('enable_hashjoin', 'off', true)
       || set_config('enable_mergejoin', 'off', true) || set_config('jit', 'off', true) as plans,
       pg_advisory_xact_lock(4714, hashtext(:queue))::text as alone,
       (extract(epoch from clock_timestamp()) * 1000000)::bigint as taken_at;

-- name: take_jobs
-- rows: many
-- params: queue, types, most, worker, lease, lease_ms, after_times, after_ids, suspect
-- reads: mac as bytes, created_at as instant, run_at as instant
-- never null: id, tenant, type, priority, token, attempts, losses, payload, purpose, model_version, mac, created_at, run_at
-- A job is held when a lease has it under the token that it has now, so taking writes one row for the whole batch. One
-- index range for each priority, the next one only as long as there is room: a million jobs that are due tomorrow stand
-- in nobody's way. What comes before `after` in its priority was looked at a moment ago. A job that was lost `suspect`
-- times comes alone: it may be the one that ends its workers.
with held as materialized (select h.id, h.token from core.job_lease l, unnest(l.jobs, l.tokens) as h (id, token)),
     due as materialized
       (select j.*
          from unnest('{1,2,3,4}'::smallint[], :after_times::text[]::timestamptz[], :after_ids::text[]::uuid[])
                 as after (priority, run_at, id),
               lateral (select * from core.job
                         where queue = :queue and priority = after.priority and run_at <= statement_timestamp()
                           and (run_at, id) > (after.run_at, after.id) and type = any(:types::text[])
                           and (id, token) not in (select id, token from held)
                         order by run_at, id limit :most::bigint) as j
         where (select paused from core.job_queue where name = :queue and paused) is null
         limit :most),
     picked as materialized
       (select * from due where (select max(losses) from due) < :suspect::int
        union all
        (select * from due where losses >= :suspect order by priority, run_at, id limit 1)),
     taken as (insert into core.job_lease (id, worker, expires_at, jobs, tokens)
               select :lease::text::uuid, :worker::text::uuid,
                      clock_timestamp() + :lease_ms::bigint * interval '1 millisecond', array_agg(id), array_agg(token)
                 from picked having count(*) > 0)
select id::text as id, tenant_id::text as tenant, type, priority, token, attempts + 1 as attempts, losses, payload, options,
       principal_id::text as principal, purpose, model_version, trace, encode(mac, 'hex') as mac, unique_key,
       (date_part('epoch', created_at) * 1000000)::bigint as created_at,
       (date_part('epoch', greatest(run_at, 'epoch')) * 1000000)::bigint as run_at
  from picked;

-- name: renew_leases
-- rows: many
-- params: worker, lease_ms
-- never null: id
-- A lease forgets the jobs that have ended or gone back: who takes jobs compares with all that are held.
with held as (select l.id, array_agg(j.id) as jobs, array_agg(j.token) as tokens
                from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token)
                join core.job j on j.id = u.id and j.token = u.token
               where l.worker = :worker::text::uuid
               group by l.id)
update core.job_lease l
   set expires_at = clock_timestamp() + :lease_ms::bigint * interval '1 millisecond',
       jobs = case when cardinality(held.jobs) < cardinality(l.jobs) then held.jobs else l.jobs end,
       tokens = case when cardinality(held.jobs) < cardinality(l.jobs) then held.tokens else l.tokens end
  from core.job_lease mine left join held on held.id = mine.id
 where l.id = mine.id and mine.worker = :worker::uuid
returning l.id::text as id;

-- name: list_unwanted_jobs
-- rows: many
-- params: leases
-- never null: id
select j.id::text as id
  from core.job j
 where j.cancel_requested
   and j.id in (select unnest(l.jobs) from core.job_lease l where l.id = any(:leases::text[]::uuid[]));

-- name: release_leases
-- rows: exec
-- params: leases
delete from core.job_lease where id = any(:leases::text[]::uuid[]);

-- name: retry_job
-- rows: exec
-- params: id, token, error, after_ms
-- The newest failures are remembered.
update core.job
   set token = token + 1, attempts = attempts + 1, progress = 0,
       run_at = statement_timestamp() + :after_ms::bigint * interval '1 millisecond',
       failures = (case when jsonb_array_length(failures) < 20 then failures else failures - 0 end)
                  || jsonb_build_array(jsonb_build_object('attempt', attempts + 1, 'at', clock_timestamp(),
                                                          'error', left(:error, 4000)))
 where id = :id::text::uuid and token = :token;

-- name: bury_job
-- rows: exec
-- params: id, token, error, started_at?
with gone as (delete from core.job where id = :id::text::uuid and token = :token returning *)
insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, options, principal_id, purpose,
                           model_version, trace, mac, unique_key, failures, created_at, started_at)
select id, tenant_id, queue, type, priority, token + 1, attempts + 1, payload, options, principal_id, purpose,
       model_version, trace, mac, unique_key,
       (case when jsonb_array_length(failures) < 20 then failures else failures - 0 end)
       || jsonb_build_array(jsonb_build_object('attempt', attempts + 1, 'at', clock_timestamp(),
                                               'error', left(:error, 4000))),
       created_at, timestamptz 'epoch' + :started_at::bigint * interval '1 microsecond'
  from gone;

-- name: give_back_jobs
-- rows: exec
-- params: ids, tokens
update core.job j set token = j.token + 1, progress = 0
  from unnest(:ids::text[]::uuid[], :tokens::text[]::int[]) as e (id, token)
 where j.id = e.id and j.token = e.token;

-- name: reap_jobs
-- rows: one
-- params: most_losses
-- never null: returned, dead
-- What workers held whose leases have run out.
with over as (delete from core.job_lease
               where id in (select id from core.job_lease where expires_at < clock_timestamp()
                             limit 100 for update skip locked)
                 and expires_at < clock_timestamp()
              returning jobs, tokens, taken_at),
     lost as (select j.id, j.token, j.losses + 1 as losses, over.taken_at
                from over, unnest(over.jobs, over.tokens) as x (id, token)
                join core.job j on j.id = x.id and j.token = x.token),
     back as (update core.job j
                 set token = j.token + 1, losses = lost.losses, progress = 0,
                     run_at = statement_timestamp() + (power(2, j.losses) - 1) * interval '100 milliseconds'
                from lost
               where j.id = lost.id and j.token = lost.token and lost.losses < :most_losses
              returning 1),
     gone as (delete from core.job j using lost
               where j.id = lost.id and j.token = lost.token and lost.losses >= :most_losses
              returning j.*, lost.taken_at),
     dead as (insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, options,
                                         principal_id, purpose, model_version, trace, mac, unique_key, failures,
                                         created_at, started_at)
              select id, tenant_id, queue, type, priority, token + 1, attempts + 1, payload, options, principal_id, purpose,
                     model_version, trace, mac, unique_key,
                     failures || jsonb_build_array(jsonb_build_object(
                       'attempt', attempts + 1, 'at', clock_timestamp(),
                       'error', 'jobs.lost: its worker went away ' || :most_losses::int || ' times')),
                     created_at, taken_at
                from gone
              returning 1)
select (select count(*) from back) as returned, (select count(*) from dead) as dead;

-- name: plan_by_index
-- rows: many
-- For the rest of the transaction, as begin_take does.
select set_config('enable_seqscan', 'off', true) || set_config('enable_hashjoin', 'off', true)
       || set_config('enable_mergejoin', 'off', true) || set_config('jit', 'off', true) as plans;

-- name: set_progress
-- rows: exec
-- params: id, token, percent
update core.job set progress = :percent where id = :id::text::uuid and token = :token;

-- name: announce_queues
-- rows: exec
-- params: queues
insert into core.job_queue as q (name, wakes)
select name, 1 from unnest(:queues::text[]) as n (name) order by name
on conflict (name) do update set wakes = q.wakes + 1;

-- name: announced_queues
-- rows: one
-- never null: counters
select coalesce(string_agg(name || ' ' || wakes || ' ' || paused, ',' order by name), '') as counters from core.job_queue;

-- name: next_due
-- rows: one
-- params: queues
-- may be null: after_ms
with held as materialized (select h.id, h.token from core.job_lease l, unnest(l.jobs, l.tokens) as h (id, token))
select (extract(epoch from min(head.run_at) - statement_timestamp()) * 1000)::bigint as after_ms
  from (select n.name from unnest(:queues::text[]) as n (name)
         where not exists (select from core.job_queue s where s.name = n.name and s.paused)) as q,
       unnest('{1,2,3,4}'::smallint[]) as p (priority),
       lateral (select run_at from core.job
                 where queue = q.name and priority = p.priority and (id, token) not in (select id, token from held)
                 order by run_at, id limit 1) as head;

-- name: find_twin
-- rows: optional
-- params: tenant, type, unique_key
-- never null: id
-- The job that keeps another one with its key out.
select id::text as id from core.job
 where tenant_id = :tenant::text::uuid and type = :type and unique_key = :unique_key;

-- name: list_failing_types
-- rows: many
-- params: types
-- never null: type
-- Left a dead letter and have not ended well since.
select distinct d.type from core.job_dead d
 where d.type = any(:types::text[])
   and not exists (select from core.job_history h
                    where h.queue = d.queue and h.type = d.type and h.finished_at > d.died_at
                      and h.tenant_id = d.tenant_id and h.status = 'completed')
 order by d.type;

-- name: purge_dead_letters
-- rows: exec
-- params: days, batch
delete from core.job_dead
 where id in (select id from core.job_dead where died_at < clock_timestamp() - :days::int * interval '1 day'
               limit :batch::bigint);

-- name: make_job_key
-- rows: exec
-- params: secret
insert into core.job_key (id, secret) values (1, :secret) on conflict (id) do nothing;

-- name: read_job_key
-- rows: one
-- reads: secret as bytes
-- never null: secret
select encode(secret, 'hex') as secret from core.job_key where id = 1;
