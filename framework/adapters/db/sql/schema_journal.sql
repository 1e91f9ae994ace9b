-- namespace: athyper::adapters::db
-- The journal of a schema change (decision 0038).

-- name: find_change
-- rows: optional
-- params: id
select plan_hash, base_hash, state from core.schema_change where id = :id;

-- name: list_steps
-- rows: many
-- params: change
-- reads: cursor as texts
-- never null: cursor
select content, state, rows_done, rows_total, coalesce(to_json(cursor), '[]') as cursor
  from core.schema_change_step
 where change_id = :change
 order by number;

-- name: forget_rolled_back_change
-- rows: none
-- params: id
delete from core.schema_change where id = :id and state = 'rolled_back';

-- name: create_change
-- rows: none
-- params: id, plan_hash, base_hash, steps
-- One statement: a change is in the journal with all its steps or not at all.
with change as (insert into core.schema_change (id, plan_hash, base_hash, state)
                values (:id, :plan_hash, :base_hash, 'applying') returning id)
insert into core.schema_change_step (change_id, number, rule, title, content)
select change.id, s.number, s.content ->> 'rule', s.content ->> 'title', s.content
  from change, jsonb_array_elements(:steps::jsonb) with ordinality as s (content, number);

-- name: start_change
-- rows: none
-- params: id
update core.schema_change
   set state = 'applying', pause_requested = false, last_error = null, finished_at = null
 where id = :id;

-- name: is_pause_requested
-- rows: one
-- params: id
select pause_requested from core.schema_change where id = :id;

-- name: finish_change
-- rows: none
-- params: id, state, error
update core.schema_change set state = :state, last_error = nullif(:error, ''), finished_at = clock_timestamp()
 where id = :id;

-- name: start_step
-- rows: none
-- params: change, number
update core.schema_change_step set state = 'running', started_at = coalesce(started_at, clock_timestamp())
 where change_id = :change and number = :number;

-- name: set_rows_total
-- rows: none
-- params: change, number, rows
update core.schema_change_step set rows_total = :rows where change_id = :change and number = :number;

-- name: add_rows_done
-- rows: none
-- params: change, number, rows, cursor
update core.schema_change_step set rows_done = rows_done + :rows, cursor = :cursor
 where change_id = :change and number = :number;

-- name: restart_rows
-- rows: none
-- params: change, number
update core.schema_change_step set cursor = null where change_id = :change and number = :number;

-- name: add_measures
-- rows: none
-- params: change, number, retries, held_us
update core.schema_change_step
   set retries = retries + :retries::int, lock_held_us = greatest(lock_held_us, :held_us)
 where change_id = :change and number = :number;

-- name: change_progress
-- rows: optional
-- params: id
-- never null: state, steps, done, title, rows_done, rows_total, retries, lock_held_us
select c.state, count(s.number) as steps, count(s.number) filter (where s.state = 'done') as done,
       coalesce(max(s.title) filter (where s.state = 'running'), '') as title,
       coalesce(sum(s.rows_done), 0)::bigint as rows_done, coalesce(sum(s.rows_total), 0)::bigint as rows_total,
       coalesce(sum(s.retries), 0)::bigint as retries, coalesce(max(s.lock_held_us), 0) as lock_held_us
  from core.schema_change c left join core.schema_change_step s on s.change_id = c.id
 where c.id = :id
 group by c.id;

-- name: list_step_contents
-- rows: many
-- params: change
select s.content
  from core.schema_change_step s join core.schema_change c on c.id = s.change_id
 where c.id = :change and c.state <> 'rolled_back'
 order by s.number;

-- name: request_pause
-- rows: exec
-- params: id
-- Somebody holds the lock of the appliers: a change of a killed process is not one that runs.
update core.schema_change set pause_requested = true
 where id = :id and state = 'applying'
   and exists (select from pg_locks l where l.locktype = 'advisory' and l.classid = 4711 and l.objid = 11 and l.granted
                  and l.database = (select d.oid from pg_database d where d.datname = current_database()));

-- name: cancel_appliers
-- rows: many
-- never null: cancelled
-- Ends the statement of whoever holds the lock of the appliers.
select pg_cancel_backend(l.pid) as cancelled from pg_locks l
 where l.locktype = 'advisory' and l.classid = 4711 and l.objid = 11 and l.granted
   and l.database = (select d.oid from pg_database d where d.datname = current_database());
