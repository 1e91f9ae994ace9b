-- namespace: athyper::adapters::db
-- The catalogue gate: one query that lists every hole in the second and third wall between tenants.

-- name: list_catalogue_findings
-- rows: many
-- never null: object, problem
-- Each row: the object, what is wrong with it. Version floor: the releases that made cached plans notice a change of role.
with ours as (
  select c.oid, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.relowner, c.relacl, c.reloptions, c.relispartition,
         n.nspname, format('%I.%I', n.nspname, c.relname) as name,
         coalesce(obj_description(c.oid, 'pg_class'), '') like 'platform: %' and n.nspname <> 'mdm' as is_platform
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ('core', 'meta', 'mdm', 'ref', 'ui')
), tenant_table as (
  select * from ours where relkind in ('r', 'p') and not relispartition and not is_platform and nspname <> 'ref'
), key_column as (
  select i.indrelid, i.indisprimary, i.indexrelid::regclass::text as index_name, i.indisunique,
         (select a.attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) as first_column
    from pg_index i
), runtime as (
  select * from pg_roles where rolname = 'athyper_runtime'
)
select name as object, 'has no column tenant_id uuid not null' as problem from tenant_table t
 where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'tenant_id' and a.attnotnull
                      and a.atttypid = 'uuid'::regtype and not a.attisdropped)
union all
select name, 'row-level security is not enabled and forced' from tenant_table where not (relrowsecurity and relforcerowsecurity)
union all
select name, 'has no policy with USING and WITH CHECK that compares tenant_id with app.tenant()' from tenant_table t
 where not exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd = '*'
                      and pg_get_expr(p.polqual, p.polrelid) like '%tenant_id = ( SELECT app.tenant()%'
                      and pg_get_expr(p.polwithcheck, p.polrelid) like '%tenant_id = ( SELECT app.tenant()%')
union all
select name, 'has a further permissive policy: ' || p.polname from tenant_table t join pg_policy p on p.polrelid = t.oid
 where p.polpermissive and p.polname <> 'tenant_fence'
   and (p.polcmd <> 'r' or exists (select from unnest(p.polroles) as u (oid)
                                    where u.oid = 0 or pg_has_role('athyper_runtime', u.oid, 'member')))
union all
select name, 'has no primary key that begins with tenant_id' from tenant_table t
 where not exists (select from key_column k where k.indrelid = t.oid and k.indisprimary and k.first_column = 'tenant_id')
union all
select name, 'unique index ' || k.index_name || ' does not begin with tenant_id' from tenant_table t
  join key_column k on k.indrelid = t.oid where k.indisunique and k.first_column is distinct from 'tenant_id'
union all
select name, 'partition is reachable without its parent''s row-level security' from ours
 where relispartition and relkind in ('r', 'p') and has_table_privilege('athyper_runtime', oid, 'select, insert, update, delete')
union all
select name, 'view does not run as its caller (security_invoker)' from ours
 where relkind = 'v' and not coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}'
union all
select name, 'materialised views hold rows of every tenant' from ours where relkind = 'm'
union all
select name, 'belongs to the runtime role' from ours, runtime r where relowner = r.oid
union all
select p.oid::regprocedure::text, 'runs with its owner''s rights and no fixed search_path' from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
 where n.nspname in ('core', 'meta', 'mdm', 'ref', 'ui', 'app') and p.prosecdef
   and not exists (select from unnest(p.proconfig) as s where s like 'search_path=%')
union all
select 'role athyper_runtime', 'does not exist' where not exists (select from runtime)
union all
select 'role athyper_runtime', 'is superuser, bypasses row-level security or may create roles' from runtime
 where rolsuper or rolbypassrls or rolcreaterole
union all
select 'role athyper_runtime', 'is a member of ' || b.rolname from runtime r
  join pg_auth_members m on m.member = r.oid join pg_roles b on b.oid = m.roleid
union all
select 'schema ' || n.nspname, 'lets the runtime role create objects' from pg_namespace n, runtime
 where n.nspname in ('core', 'meta', 'mdm', 'ref', 'ui', 'app', 'public') and has_schema_privilege('athyper_runtime', n.oid, 'create')
union all
select 'server', 'PostgreSQL ' || current_setting('server_version') || ' is older than the floor 18.6, 17.11, 16.15, 15.19'
  from (select current_setting('server_version_num')::int as v) as s
 where v < 150019 or v between 160000 and 160014 or v between 170000 and 170010
    or v between 180000 and 180005;
