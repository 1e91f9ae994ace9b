-- namespace: athyper::runtime::automation_jobs
-- The worker's side of the queue, outside any fence: a worker serves every tenant. Leases and tokens are given out here
-- and measured by this database's clock, the only one that all workers share.

-- name: relax_commit
-- rows: many
-- For the rest of the transaction. A take that a crash of the database forgets is no loss: nobody has an effect under a
-- token that is not there.
select set_config('synchronous_commit', 'off', true);

-- name: take_jobs
-- rows: many
-- params: queue, types, most, worker, lease, lease_ms
-- reads: mac as bytes, created_at as instant
-- never null: id, tenant, type, priority, token, attempts, losses, payload, purpose, model_version, mac, created_at
-- One index range for each priority, the next one only as long as there is room: a million jobs that are due tomorrow
-- stand in nobody's way.
with stands as materialized (select paused from core.job_queue where name = :queue and paused),
     p1 as (select id from core.job
             where queue = :queue and priority = 1 and lease_id is null and run_at <= statement_timestamp()
               and type = any(:types::text[]) and (select paused from stands) is null
             order by run_at, id limit :most::int for update skip locked),
     p2 as (select id from core.job
             where queue = :queue and priority = 2 and lease_id is null and run_at <= statement_timestamp()
               and type = any(:types) and (select paused from stands) is null
             order by run_at, id limit :most - (select count(*) from p1) for update skip locked),
     p3 as (select id from core.job
             where queue = :queue and priority = 3 and lease_id is null and run_at <= statement_timestamp()
               and type = any(:types) and (select paused from stands) is null
             order by run_at, id
             limit :most - (select count(*) from p1) - (select count(*) from p2) for update skip locked),
     p4 as (select id from core.job
             where queue = :queue and priority = 4 and lease_id is null and run_at <= statement_timestamp()
               and type = any(:types) and (select paused from stands) is null
             order by run_at, id
             limit :most - (select count(*) from p1) - (select count(*) from p2) - (select count(*) from p3)
             for update skip locked),
     picked as (select id from p1 union all select id from p2 union all select id from p3 union all select id from p4),
     taken as (update core.job j
                  set lease_id = :lease::text::uuid, token = j.token + 1, attempts = j.attempts + 1,
                      started_at = clock_timestamp(), progress = 0
                 from picked where j.id = picked.id returning j.*),
     held as (insert into core.job_lease (id, worker, expires_at, jobs)
              select :lease::text::uuid, :worker::text::uuid,
                     clock_timestamp() + :lease_ms::bigint * interval '1 millisecond', array_agg(id)
                from taken having count(*) > 0)
select id::text as id, tenant_id::text as tenant, type, priority, token, attempts, losses, payload, options,
       principal_id::text as principal, purpose, model_version, trace, encode(mac, 'hex') as mac, unique_key,
       (extract(epoch from created_at) * 1000000)::bigint as created_at
  from taken order by priority, run_at, id;

-- name: renew_leases
-- rows: many
-- params: worker, lease_ms
-- never null: id
update core.job_lease set expires_at = clock_timestamp() + :lease_ms::bigint * interval '1 millisecond'
 where worker = :worker::text::uuid returning id::text as id;

-- name: list_unwanted_jobs
-- rows: many
-- params: leases
-- never null: id
select id::text as id from core.job where cancel_requested and lease_id = any(:leases::text[]::uuid[]);

-- name: release_leases
-- rows: exec
-- params: leases
delete from core.job_lease where id = any(:leases::text[]::uuid[]);

-- name: retry_job
-- rows: exec
-- params: id, token, error, after_ms
-- The newest failures are remembered.
update core.job
   set lease_id = null, token = token + 1, run_at = statement_timestamp() + :after_ms::bigint * interval '1 millisecond',
       failures = (case when jsonb_array_length(failures) < 20 then failures else failures - 0 end)
                  || jsonb_build_array(jsonb_build_object('attempt', attempts, 'at', clock_timestamp(),
                                                          'error', left(:error, 4000)))
 where id = :id::text::uuid and token = :token;

-- name: bury_job
-- rows: exec
-- params: id, token, error
with gone as (delete from core.job where id = :id::text::uuid and token = :token returning *)
insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, options, principal_id, purpose,
                           model_version, trace, mac, unique_key, failures, created_at, started_at)
select id, tenant_id, queue, type, priority, token + 1, attempts, payload, options, principal_id, purpose, model_version,
       trace, mac, unique_key,
       (case when jsonb_array_length(failures) < 20 then failures else failures - 0 end)
       || jsonb_build_array(jsonb_build_object('attempt', attempts, 'at', clock_timestamp(),
                                               'error', left(:error, 4000))),
       created_at, started_at
  from gone;

-- name: give_back_jobs
-- rows: exec
-- params: ids, tokens
update core.job j set lease_id = null, token = j.token + 1, attempts = greatest(j.attempts - 1, 0)
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
              returning id, jobs),
     lost as (select j.id, j.losses + 1 as losses
                from over, unnest(over.jobs) as x (id) join core.job j on j.id = x.id
               where j.lease_id = over.id),
     back as (update core.job j
                 set lease_id = null, token = j.token + 1, losses = lost.losses, attempts = greatest(j.attempts - 1, 0),
                     run_at = statement_timestamp() + (power(2, j.losses) - 1) * interval '100 milliseconds'
                from lost
               where j.id = lost.id and lost.losses < :most_losses and j.lease_id in (select id from over)
              returning 1),
     gone as (delete from core.job j using lost
               where j.id = lost.id and lost.losses >= :most_losses and j.lease_id in (select id from over)
              returning j.*),
     dead as (insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, options,
                                         principal_id, purpose, model_version, trace, mac, unique_key, failures,
                                         created_at, started_at)
              select id, tenant_id, queue, type, priority, token + 1, attempts, payload, options, principal_id, purpose,
                     model_version, trace, mac, unique_key,
                     failures || jsonb_build_array(jsonb_build_object(
                       'attempt', attempts, 'at', clock_timestamp(),
                       'error', 'jobs.lost: its worker went away ' || :most_losses::int || ' times')),
                     created_at, started_at
                from gone
              returning 1)
select (select count(*) from back) as returned, (select count(*) from dead) as dead;

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
select (extract(epoch from min(head.run_at) - statement_timestamp()) * 1000)::bigint as after_ms
  from (select n.name from unnest(:queues::text[]) as n (name)
         where not exists (select from core.job_queue s where s.name = n.name and s.paused)) as q,
       generate_series(1, 4) as p (priority),
       lateral (select run_at from core.job
                 where queue = q.name and priority = p.priority::smallint and lease_id is null
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
