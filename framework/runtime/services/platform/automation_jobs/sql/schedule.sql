-- namespace: athyper::runtime::automation_jobs

-- name: lead
-- rows: optional
-- params: role, holder, lease_ms
-- Whoever gets a row leads. The token grows with every change of the leader.
insert into core.job_leader as l (role, holder, token, expires_at)
values (:role, :holder::text::uuid, 1, clock_timestamp() + :lease_ms::bigint * interval '1 millisecond')
on conflict (role) do update
   set holder = excluded.holder, token = l.token + (l.holder <> excluded.holder)::int, expires_at = excluded.expires_at
 where l.holder = excluded.holder or l.expires_at < clock_timestamp()
returning token;

-- name: stop_leading
-- rows: exec
-- params: role, holder
update core.job_leader set expires_at = '-infinity' where role = :role and holder = :holder::text::uuid;

-- name: list_schedules
-- rows: many
-- params: names
-- reads: last_at as instant
-- never null: name, last_at
select name, paused, (extract(epoch from last_at) * 1000000)::bigint as last_at
  from core.job_schedule where name = any(:names::text[]);

-- name: pause_schedule
-- rows: exec
-- params: name, paused
-- A schedule has its row from the first time that was planned.
update core.job_schedule set paused = :paused where name = :name;
