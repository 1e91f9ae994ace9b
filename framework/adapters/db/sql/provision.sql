-- namespace: athyper::adapters::db

-- name: lock_provisioning
-- rows: none
-- One provisioning at a time in a database, whoever starts it.
select pg_advisory_lock(4711, 10);

-- name: unlock_provisioning
-- rows: one
-- never null: unlocked
select pg_advisory_unlock(4711, 10) as unlocked;

-- name: was_provisioned
-- rows: one
-- never null: was_provisioned
select to_regclass('public.schema_provisions') is not null as was_provisioned;

-- name: list_provisions
-- rows: many
-- never null: executed_at
select file_name, sha256, to_char(executed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as executed_at
  from public.schema_provisions;

-- name: record_provision
-- rows: none
-- params: file_name, sha256
insert into public.schema_provisions (file_name, sha256) values (:file_name, :sha256)
on conflict (file_name) do update set sha256 = excluded.sha256, executed_at = now();

-- name: has_schema
-- rows: one
-- never null: has_schema
select to_regproc('app.ensure_partitions') is not null and to_regclass('core.audit_log') is not null as has_schema;

-- name: keep_up
-- rows: one
-- params: now
-- never null: partitions, is_leakproof, server_version
-- Makes the months around now and repeats the LEAKPROOF mark.
select app.ensure_partitions(:now) as partitions, app.mark_numeric_comparisons_leakproof() as is_leakproof,
       current_setting('server_version_num')::int as server_version;

-- name: database_exists
-- rows: one
-- params: name
-- never null: database_exists
select exists (select from pg_database where datname = :name) as database_exists;
