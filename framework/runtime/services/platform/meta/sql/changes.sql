-- namespace: athyper::runtime::meta
-- Changes of the shared model that take steps on the tables (meta.change, with the journal of their steps beside it).

-- name: insert_change
-- rows: exec
-- params: id, from_version, target, target_hash, operations, fences, violations, actor, at
insert into meta.change (id, state, from_version, to_version, target, target_hash, operations, fences, violations, actor, created_at)
values (:id::uuid, 'applying', :from_version, :from_version, :target::jsonb, :target_hash, :operations::jsonb, :fences::jsonb,
        :violations::jsonb, :actor::jsonb, :at::timestamptz);

-- name: find_unfinished
-- rows: optional
-- never null: id, is_moving, has_runner
-- The one change that is not at its end, whether it is meant to go on, and whether a process works on it.
select id::text as id, state, target_hash, state in ('applying', 'completing', 'rolling_back') as is_moving,
       exists (select from pg_locks l where l.locktype = 'advisory' and l.classid = 4711 and l.objid = 11 and l.granted
                  and l.database = (select d.oid from pg_database d where d.datname = current_database())) as has_runner
  from meta.change
 where state in ('applying', 'waiting', 'paused', 'failed', 'completing', 'rolling_back');

-- name: load_change
-- rows: optional
-- params: id
-- never null: id, target, before, operations, fences, violations, actor
select c.id::text as id, c.state, c.from_version, c.target::text as target, c.operations::text as operations,
       c.fences::text as fences, c.violations::text as violations, c.actor::text as actor,
       coalesce((select s.model::text from meta.snapshot s where s.version = c.from_version), '') as before
  from meta.change c where c.id = :id::uuid;

-- name: show_change
-- rows: optional
-- params: id
-- reads: created_at as instant, finished_at as instant, parked_until as instant
-- never null: id, state, from_version, to_version, created_at, operations, actor_name, steps, steps_done, step, rows_done, rows_total
-- may be null: finished_at, parked_until, failure
-- What a reader of a change sees: how it stands, and how far the step under way is.
select c.id::text as id, c.state, c.from_version, c.to_version, c.operations::text as operations,
       coalesce(c.actor ->> 'name', '') as actor_name, c.failure::text as failure,
       (extract(epoch from c.created_at) * 1000000)::bigint as created_at,
       (extract(epoch from c.finished_at) * 1000000)::bigint as finished_at,
       (extract(epoch from c.parked_until) * 1000000)::bigint as parked_until,
       coalesce(j.steps, 0) as steps, coalesce(j.done, 0) as steps_done, coalesce(j.title, '') as step,
       coalesce(j.rows_done, 0) as rows_done, coalesce(j.rows_total, 0) as rows_total
  from meta.change c
  left join lateral (
    select count(*) as steps, count(*) filter (where s.state = 'done') as done,
           max(s.title) filter (where s.state = 'running') as title,
           max(s.rows_done) filter (where s.state = 'running') as rows_done,
           max(s.rows_total) filter (where s.state = 'running') as rows_total
      from core.schema_change_step s where s.change_id = c.id::text) j on true
 where c.id = :id::uuid;

-- name: latest_change
-- rows: optional
-- never null: id
select id::text as id from meta.change order by created_at desc, id desc limit 1;

-- name: move_change
-- rows: exec
-- params: id, from_state, to_state, failure?, at
-- Only from the state it was seen in: of two that want something of it one does it.
update meta.change
   set state = :to_state, failure = :failure::jsonb,
       finished_at = case when :to_state in ('applying', 'completing', 'rolling_back') then null else :at::timestamptz end
 where id = :id::uuid and state = :from_state;

-- name: note_version
-- rows: exec
-- params: id, version
update meta.change set to_version = :version where id = :id::uuid;

-- name: park
-- rows: exec
-- params: id, until
update meta.change set parked_until = :until::timestamptz where id = :id::uuid;

-- name: newest_published
-- rows: optional
-- never null: model
select version, content_hash, model::text as model from meta.snapshot where published order by version desc limit 1;

-- name: insert_log
-- rows: none
-- params: id, at, actor, action, from_version, to_version, detail
insert into meta.change_log (id, occurred_at, actor, action, from_version, to_version, detail)
values (:id, :at, :actor, :action, :from_version, :to_version, :detail);

-- name: find_log
-- rows: optional
-- params: id
-- reads: occurred_at as instant
-- never null: occurred_at, detail
select (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at, actor, from_version, to_version, detail::text as detail
  from meta.change_log where id = :id;

-- name: insert_change_audit
-- rows: none
-- params: tenant, id, at, actor, correlation, ip_address, user_agent, payload, salt, leaf_hash
-- A text that is empty is not known and becomes NULL.
insert into core.audit_log (tenant_id, id, occurred_at, actor_id, actor_type, action, correlation_id, ip_address, user_agent,
                            payload, salt, leaf_hash)
values (:tenant, :id, :at, :actor, 'user', 'meta.change.apply', nullif(:correlation, ''), nullif(:ip_address, ''),
        nullif(:user_agent, ''), :payload::jsonb, :salt, :leaf_hash);
