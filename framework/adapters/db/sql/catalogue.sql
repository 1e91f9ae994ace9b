-- namespace: athyper::adapters::db
-- A catalogue as rows: the tables of the schemas that are no partition and belong to no extension.

-- fragment: ours
with ours as (
  select c.oid, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.reloptions, c.reltoastrelid, c.relacl,
         c.relowner, n.nspname
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
   where n.nspname = any(:schemas::text[]) and c.relkind in ('r', 'p') and not c.relispartition
     and not exists (select from pg_catalog.pg_depend d where d.classid = 'pg_catalog.pg_class'::regclass
                        and d.objid = c.oid and d.deptype = 'e')
)

-- name: list_tables
-- rows: many
-- params: schemas
-- begins with: ours
-- reads: storage_parameters as texts
-- never null: comment, storage_parameters
select o.oid, o.nspname as schema, o.relname as name, o.relrowsecurity as row_security,
       o.relforcerowsecurity as forced_row_security, coalesce(obj_description(o.oid, 'pg_class'), '') as comment,
       to_json(coalesce(o.reloptions, '{}')
         || array(select 'toast.' || s from pg_class t, unnest(t.reloptions) as s where t.oid = o.reltoastrelid)) as storage_parameters
  from ours o;

-- name: list_columns
-- rows: many
-- params: schemas
-- begins with: ours
-- never null: oid, name, type, not_null, is_generated, collation, comment
-- From 18 on a column counts as required as soon as new rows must have it; here only when every row has it.
select a.attrelid as oid, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       a.attnotnull and not exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'n'
                                       and k.conkey = array[a.attnum] and not k.convalidated) as not_null,
       a.attgenerated <> '' as is_generated, pg_get_expr(d.adbin, d.adrelid) as expression,
       case when a.attcollation = t.typcollation then '' when cn.nspname in ('pg_catalog', 'public') then co.collname
            else cn.nspname || '.' || co.collname end as collation,
       coalesce(col_description(a.attrelid, a.attnum), '') as comment
  from pg_attribute a
  join ours o on o.oid = a.attrelid
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_collation co on co.oid = a.attcollation
  left join pg_namespace cn on cn.oid = co.collnamespace
 where a.attnum > 0 and not a.attisdropped
 order by a.attrelid, a.attnum;

-- name: list_constraints
-- rows: many
-- params: schemas
-- begins with: ours
-- reads: columns as texts, target_columns as texts
-- never null: oid, kind, name, validated, expression, columns, target_schema, target_name, target_columns, on_delete, on_update
-- conparentid: the copies that PostgreSQL makes of a reference to a partitioned table.
select k.conrelid as oid, k.contype as kind, k.conname as name, k.convalidated as validated,
       coalesce(pg_get_expr(k.conbin, k.conrelid), '') as expression,
       (select coalesce(json_agg(a.attname order by u.place), '[]')
          from unnest(k.conkey) with ordinality as u (attnum, place)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum) as columns,
       coalesce(tn.nspname, '') as target_schema, coalesce(tc.relname, '') as target_name,
       (select coalesce(json_agg(a.attname order by u.place), '[]')
          from unnest(k.confkey) with ordinality as u (attnum, place)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum) as target_columns,
       k.confdeltype as on_delete, k.confupdtype as on_update
  from pg_constraint k
  join ours o on o.oid = k.conrelid
  left join pg_class tc on tc.oid = k.confrelid
  left join pg_namespace tn on tn.oid = tc.relnamespace
 where k.contype in ('p', 'u', 'c', 'f') and k.conparentid = 0;

-- name: list_indexes
-- rows: many
-- params: schemas
-- begins with: ours
-- never null: oid, name, method, is_unique, is_valid, predicate, keys
-- Indexes that no constraint stands on. A key's collation is told when it is not the column's; of an expression, when it is not the
-- database's.
select i.indrelid as oid, ic.relname as name, am.amname as method, i.indisunique as is_unique, i.indisvalid as is_valid,
       coalesce(pg_get_expr(i.indpred, i.indrelid), '') as predicate,
       (select json_agg(json_build_object(
            'column', a.attname,
            'expression', case when i.indkey[p] = 0 then pg_get_indexdef(i.indexrelid, p + 1, false) end,
            'descending', p < i.indnkeyatts and i.indoption[p] & 1 = 1,
            'nulls_first', p < i.indnkeyatts and i.indoption[p] & 2 = 2,
            'class', case when oc.opcdefault then '' when ocn.nspname in ('pg_catalog', 'public') then oc.opcname
                          else ocn.nspname || '.' || oc.opcname end,
            'collation', case when i.indcollation[p] in (0, coalesce(a.attcollation, 100)) then ''
                              when con.nspname in ('pg_catalog', 'public') then co.collname
                              else con.nspname || '.' || co.collname end,
            'included', p >= i.indnkeyatts) order by p)
          from generate_series(0, i.indnatts - 1) as p
          left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[p] and i.indkey[p] <> 0
          left join pg_opclass oc on p < i.indnkeyatts and oc.oid = i.indclass[p]
          left join pg_namespace ocn on ocn.oid = oc.opcnamespace
          left join pg_collation co on p < i.indnkeyatts and co.oid = i.indcollation[p]
          left join pg_namespace con on con.oid = co.collnamespace) as keys
  from pg_index i
  join ours o on o.oid = i.indrelid
  join pg_class ic on ic.oid = i.indexrelid
  join pg_am am on am.oid = ic.relam
 where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'));

-- name: list_policies
-- rows: many
-- params: schemas
-- begins with: ours
-- reads: roles as texts
-- never null: oid, name, command, roles, using_expression, check_expression
select p.polrelid as oid, p.polname as name, p.polcmd as command,
       (select json_agg(coalesce(r.rolname, 'public')) from unnest(p.polroles) as u (oid) left join pg_roles r on r.oid = u.oid) as roles,
       coalesce(pg_get_expr(p.polqual, p.polrelid), '') as using_expression,
       coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as check_expression
  from pg_policy p join ours o on o.oid = p.polrelid;

-- name: list_grants
-- rows: many
-- params: schemas
-- begins with: ours
-- reads: privileges as texts
-- never null: oid, role, privileges
-- The owner's own privileges are no grant.
select o.oid, coalesce(r.rolname, 'public') as role, json_agg(distinct lower(x.privilege_type)) as privileges
  from ours o cross join aclexplode(o.relacl) as x left join pg_roles r on r.oid = x.grantee
 where x.grantee <> o.relowner
 group by o.oid, r.rolname;

-- name: list_partitioned
-- rows: many
-- params: schemas
-- begins with: ours
-- reads: columns as texts
-- never null: oid, strategy, columns
select t.partrelid as oid, case t.partstrat when 'r' then 'range' when 'l' then 'list' else 'hash' end as strategy,
       (select json_agg(coalesce(a.attname, '') order by u.place)
          from unnest(t.partattrs::int2[]) with ordinality as u (attnum, place)
          left join pg_attribute a on a.attrelid = t.partrelid and a.attnum = u.attnum and u.attnum <> 0) as columns
  from pg_partitioned_table t join ours o on o.oid = t.partrelid;

-- name: list_partitions
-- rows: many
-- params: schemas
-- begins with: ours
-- never null: bound
select h.inhparent as oid, c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bound
  from pg_inherits h join ours o on o.oid = h.inhparent join pg_class c on c.oid = h.inhrelid
 where c.relispartition;

-- name: list_not_expressible
-- rows: many
-- params: schemas
-- begins with: ours
-- never null: object, what
-- What has no place in the model. Columns that only newer servers have are read through to_jsonb.
, member as (select classid, objid from pg_depend where deptype = 'e'),
relation as (
  select c.oid, c.relkind, c.relpersistence, c.reloftype, c.relreplident, c.relispartition, c.relnamespace, c.reloptions,
         format('%s.%s', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = any(:schemas::text[]) and (('pg_class'::regclass, c.oid)) not in (select * from member)
), t as (
  select o.oid, o.relacl, o.relowner, format('%s.%s', o.nspname, o.relname) as name from ours o
)
select name as object, case relkind when 'v' then 'view' when 'm' then 'materialised view' when 'f' then 'foreign table'
                          when 'c' then 'composite type' else 'sequence' end as what
  from relation r
 where relkind in ('v', 'm', 'f', 'c')
    or relkind = 'S' and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = r.oid
                                        and d.deptype = 'i')
union all
select name, 'table that is not logged' from relation where relkind in ('r', 'p') and relpersistence <> 'p'
union all
select name, 'table of a composite type' from relation where relkind in ('r', 'p') and reloftype <> 0
union all
select name, 'replica identity' from relation where relkind in ('r', 'p') and relreplident <> 'd'
union all
select t.name, 'inheritance from ' || h.inhparent::regclass from t join pg_inherits h on h.inhrelid = t.oid
union all
select format('%s.%s', n.nspname, y.typname), case y.typtype when 'e' then 'enum' when 'd' then 'domain' else 'range type' end
  from pg_type y join pg_namespace n on n.oid = y.typnamespace
 where n.nspname = any(:schemas::text[]) and y.typtype in ('e', 'd', 'r') and (('pg_type'::regclass, y.oid)) not in (select * from member)
union all
select p.oid::regprocedure::text, case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where n.nspname = any(:schemas::text[]) and (('pg_proc'::regclass, p.oid)) not in (select * from member)
union all
select t.name || '.' || g.tgname, 'trigger' from t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal
union all
select t.name || '.' || w.rulename, 'rule' from t join pg_rewrite w on w.ev_class = t.oid
union all
select format('%s.%s', n.nspname, s.stxname), 'extended statistics' from pg_statistic_ext s
  join pg_namespace n on n.oid = s.stxnamespace where n.nspname = any(:schemas::text[])
union all
select t.name || '.' || k.conname, w.what
  from t join pg_constraint k on k.conrelid = t.oid and k.conparentid = 0
  left join pg_index i on i.indexrelid = k.conindid and k.contype in ('p', 'u')
  left join pg_attribute ten on ten.attrelid = t.oid and ten.attname = 'tenant_id' and cardinality(k.conkey) > 1
  cross join lateral (select
    array(select x from unnest(k.conkey) as x where x is distinct from ten.attnum order by x) as clearable,
    array(select x::int2 from jsonb_array_elements_text(coalesce(nullif(to_jsonb(k) -> 'confdelsetcols', 'null'), to_jsonb(k.conkey))) as x
           order by x::int2) as cleared) as s
  cross join lateral (values
    (k.contype = 'x', 'exclusion constraint'), (k.contype = 't', 'constraint trigger'),
    (k.condeferrable, 'deferrable constraint'), (k.confmatchtype = 'f', 'reference with MATCH FULL'),
    (k.confdeltype in ('n', 'd') and s.cleared is distinct from s.clearable, 'reference that clears other columns than all but tenant_id'),
    (k.contype = 'c' and k.connoinherit, 'check with NO INHERIT'),
    (coalesce(to_jsonb(k) ->> 'conenforced', 'true') = 'false', 'constraint that is not enforced'),
    (coalesce(to_jsonb(k) ->> 'conperiod', 'false') = 'true', 'key over a period'),
    (i.indnatts > i.indnkeyatts, 'key with included columns')) as w (holds, what)
 where w.holds
union all
select t.name || '.' || a.attname, w.what
  from t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  cross join lateral (values
    (a.attidentity <> '', 'identity column'), (a.attgenerated = 'v', 'virtual generated column'),
    (a.attacl is not null, 'privileges on a column')) as w (holds, what)
 where w.holds
union all
select t.name || '.' || p.polname, 'restrictive policy' from t join pg_policy p on p.polrelid = t.oid where not p.polpermissive
union all
select distinct t.name, 'privileges with grant option' from t cross join aclexplode(t.relacl) as x
 where x.is_grantable and x.grantee <> t.relowner
union all
select t.name || '.' || ic.relname, w.what
  from t join pg_index i on i.indrelid = t.oid join pg_class ic on ic.oid = i.indexrelid
  cross join lateral (values
    (ic.reloptions is not null, 'index with storage parameters'),
    (coalesce(to_jsonb(i) ->> 'indnullsnotdistinct', 'false') = 'true', 'index in which nulls are not distinct'),
    (exists (select from pg_attribute a where a.attrelid = i.indexrelid and a.attoptions is not null),
     'index with parameters of an operator class')) as w (holds, what)
 where w.holds
union all
select t.name, w.what
  from t join pg_partitioned_table q on q.partrelid = t.oid
  cross join lateral (values
    (q.partdefid <> 0, 'default partition'), (0 = any(q.partattrs::int2[]), 'partitioning by an expression')) as w (holds, what)
 where w.holds
union all
select r.name, w.what
  from t join pg_inherits h on h.inhparent = t.oid join pg_class c on c.oid = h.inhrelid and c.relispartition
  join pg_class pc on pc.oid = t.oid
  join pg_namespace cn on cn.oid = c.relnamespace
  cross join lateral (select format('%s.%s', cn.nspname, c.relname)) as r (name)
  cross join lateral (values
    (c.relkind = 'p', 'partition that is partitioned itself'), (c.relkind = 'f', 'partition on another server'),
    (c.relnamespace <> pc.relnamespace, 'partition in another schema than its table'),
    (exists (select from pg_index i where i.indrelid = c.oid
                and not exists (select from pg_inherits hi where hi.inhrelid = i.indexrelid)),
     'partition with an index of its own'),
    (exists (select from pg_constraint k where k.conrelid = c.oid and k.contype in ('c', 'f') and k.conislocal
                and k.coninhcount = 0 and k.conparentid = 0),
     'partition with a rule of its own')) as w (holds, what)
 where w.holds
order by 1, 2;

-- name: list_schemas
-- rows: many
-- params: schemas
select nspname as name from pg_catalog.pg_namespace where nspname = any(:schemas::text[]);

-- name: has_metadata
-- rows: one
-- never null: has_metadata
select to_regclass('meta.entity') is not null as has_metadata;

-- name: list_metadata_tables
-- rows: many
select table_schema, table_name from meta.entity order by 1, 2;
