-- namespace: athyper::adapters::db
-- What the applier of a schema change asks before and between its statements. A table is named by its quoted text.

-- name: lock_schema_changes
-- rows: none
select pg_advisory_lock(4711, 11);

-- name: table_exists
-- rows: one
-- params: name?
-- never null: table_exists
select to_regclass(:name) is not null as table_exists;

-- name: is_busier
-- rows: one
-- params: one, other
-- never null: is_busier
-- Whether more has happened on `one` than on `other` since the server counts.
select coalesce((select s.seq_scan + coalesce(s.idx_scan, 0) + s.n_tup_ins + s.n_tup_upd from pg_stat_user_tables s
                  where s.relid = to_regclass(:one)), 0)
     > coalesce((select s.seq_scan + coalesce(s.idx_scan, 0) + s.n_tup_ins + s.n_tup_upd from pg_stat_user_tables s
                  where s.relid = to_regclass(:other)), 0) as is_busier;

-- name: why_busy
-- rows: one
-- params: name?, oldest, lag
-- never null: reason
-- Empty when a change may begin.
select case
  when exists (select from pg_stat_activity a where a.datname = current_database() and a.pid <> pg_backend_pid()
                  and a.backend_type = 'client backend' and a.xact_start < clock_timestamp() - :oldest::text::interval)
    then 'a transaction has been open for longer than ' || :oldest
  when exists (select from pg_stat_activity a join pg_locks l on l.pid = a.pid and l.relation = to_regclass(:name::text)
                where a.backend_type = 'autovacuum worker' and a.query like '%to prevent wraparound%')
    then 'a vacuum against wraparound is under way on ' || :name
  when exists (select from pg_stat_replication r where r.replay_lag > :lag::text::interval)
    then 'a replica lags by more than ' || :lag
  else '' end as reason;

-- name: list_invalid_indexes
-- rows: many
-- params: name?
-- never null: schema, name
-- A partitioned index is invalid until its last partition has one; that is a step of its own.
select n.nspname as schema, c.relname as name
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
 where not i.indisvalid and c.relkind = 'i'
   and i.indrelid in (select to_regclass(:name::text) union all select h.inhrelid from pg_inherits h where h.inhparent = to_regclass(:name::text));

-- name: data_folder
-- rows: one
-- params: name?, rows
-- never null: is_local, bytes
-- What so many rows of the table take: all of it where the server has not counted them yet.
select current_setting('data_directory', true) as folder, inet_server_addr() is null as is_local,
       coalesce((select pg_total_relation_size(c.oid)
                        * least(1, :rows::bigint / nullif(greatest(c.reltuples, 0) / nullif(c.relpages, 0)
                                                  * (pg_relation_size(c.oid) / current_setting('block_size')::int), 0))
                   from pg_class c where c.oid = to_regclass(:name::text)), 0)::bigint as bytes;

-- name: list_key_types
-- rows: many
-- params: name, key
-- never null: type
select format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
 where a.attrelid = to_regclass(:name) and a.attname = any(:key::text[]) order by array_position(:key::text[], a.attname::text);

-- name: primary_key
-- rows: one
-- params: name
-- reads: key as texts
-- never null: key
select coalesce(json_agg(a.attname order by u.place), '[]') as key
  from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as u (attnum, place)
  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = u.attnum
 where i.indrelid = to_regclass(:name) and i.indisprimary;

-- name: server_version
-- rows: one
-- never null: version
select current_setting('server_version_num')::int / 10000 as version;

-- name: list_row_estimates
-- rows: many
-- params: schemas
-- never null: rows
-- Less than zero where the server has not looked yet.
select n.nspname as schema, c.relname as name,
       case when c.reltuples < 0 then -1
            when c.relpages = 0 then c.reltuples
            else c.reltuples / c.relpages * (pg_relation_size(c.oid) / current_setting('block_size')::int) end::bigint as rows
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'r' and n.nspname = any(:schemas::text[]);

-- name: running_transactions
-- rows: one
-- reads: ids as texts
-- never null: ids
-- Every transaction holds the lock of its own virtual id as long as it lives; pg_locks shows them to everybody.
select coalesce(json_agg(l.virtualxid || ' ' || l.pid), '[]') as ids
  from pg_locks l join pg_stat_activity a on a.pid = l.pid
 where l.locktype = 'virtualxid' and l.granted and l.pid <> pg_backend_pid()
   and a.datname = current_database() and a.backend_type = 'client backend';

-- name: still_run
-- rows: one
-- params: ids
-- never null: still_run
select exists (select from pg_locks l where l.locktype = 'virtualxid' and l.granted
                  and l.virtualxid || ' ' || l.pid = any(:ids::text[])) as still_run;

-- name: list_what_a_schema_holds
-- rows: many
-- params: schema, tables
-- never null: object
-- Beside the tables that go, their partitions and the sequences that are theirs.
with recursive going (oid) as (
  select to_regclass(t)::oid from unnest(:tables::text[]) as t
  union
  select i.inhrelid from pg_inherits i join going g on g.oid = i.inhparent
)
select pg_describe_object(d.classid, d.objid, d.objsubid) as object
  from pg_depend d join pg_namespace n on n.oid = d.refobjid
 where d.refclassid = 'pg_namespace'::regclass and n.nspname = :schema and d.deptype = 'n'
   and not (d.classid = 'pg_class'::regclass
            and (d.objid in (select oid from going)
                 or exists (select from pg_depend own where own.classid = 'pg_class'::regclass and own.objid = d.objid
                              and own.refclassid = 'pg_class'::regclass and own.refobjid in (select oid from going)
                              and own.deptype in ('a', 'i'))))
 order by 1;
