-- namespace: athyper::adapters::db
-- What migrations ask of the tables they change.

-- name: months_of
-- rows: one
-- params: name
-- reads: months as texts
-- never null: months
-- The partitions of a table.
select coalesce(json_agg(c.relname order by c.relname), '[]') as months
  from pg_inherits h join pg_class c on c.oid = h.inhrelid where h.inhparent = to_regclass(:name);

-- name: tables_there
-- rows: one
-- params: names
-- reads: names as texts
-- never null: names
-- Which of the tables are in the database.
select coalesce(json_agg(t), '[]') as names from unnest(:names::text[]) as t where to_regclass(t) is not null;

-- name: has_migrations
-- rows: one
-- never null: has_migrations
-- False before the table is there, and in an installation from before migrations had lines.
select exists (select from pg_attribute where attrelid = to_regclass('core.schema_migration') and attname = 'line') as has_migrations;

-- name: list_migrations
-- rows: many
-- params: line
-- never null: name, checksum, state, last_error
-- One that was refused before its first step, or was rolled back, is as if it had never been begun.
select m.name, m.checksum, to_char(m.applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as applied_at,
       coalesce(c.state, 'completed') as state, coalesce(c.last_error, '') as last_error
  from core.schema_migration m
  left join core.schema_change c on c.id = 'migration:' || case when m.name = m.line then '' else m.line || '/' end || m.name
 where m.line = :line and case when c.id is null then m.applied_at is not null else c.state <> 'rolled_back' end;

-- name: begin_migration
-- rows: none
-- params: line, name, checksum
insert into core.schema_migration (line, name, checksum) values (:line, :name, :checksum)
on conflict (line, name) do update set checksum = excluded.checksum, applied_at = null;

-- name: end_migration
-- rows: none
-- params: line, name
update core.schema_migration set applied_at = coalesce(applied_at, clock_timestamp()) where line = :line and name = :name;

-- name: take_baseline
-- rows: none
-- params: line, names, checksums
-- All of them as applied: what they lead to is there already.
insert into core.schema_migration (line, name, checksum, applied_at)
select :line, m.name, m.checksum, clock_timestamp() from unnest(:names::text[], :checksums::text[]) as m (name, checksum)
on conflict (line, name) do nothing;
