-- namespace: athyper::adapters::db

-- name: lock_scratch
-- rows: none
select pg_advisory_lock(4711, 12);

-- name: scratch_facts
-- rows: one
-- never null: name, encoding
select 'athyper_scratch_' || d.oid as name, pg_encoding_to_char(d.encoding) as encoding, d.datcollate as collation,
       d.datctype as ctype
  from pg_database d where d.datname = current_database();

-- name: list_extensions
-- rows: many
select n.nspname as schema, e.extname as name from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname <> 'plpgsql';

-- name: list_functions
-- rows: many
-- never null: definition
-- Those over types that are there in every database.
select n.nspname as schema, pg_get_functiondef(p.oid) as definition
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where p.prokind = 'f' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\_%'
   and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
   and not exists (select from unnest(p.prorettype || p.proargtypes::oid[]) as u (oid) join pg_type y on y.oid = u.oid
                    where y.typnamespace <> 'pg_catalog'::regnamespace)
 order by p.oid;
