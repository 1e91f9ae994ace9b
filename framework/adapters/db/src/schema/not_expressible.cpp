// What may stand in a catalogue and has no place in the model. A change is not planned around what cannot be seen, so
// every such object is told.
#include "catalogue.hpp"

namespace athyper::adapters::db::schema {
namespace {

/// Columns that only newer servers have are read through to_jsonb.
constexpr const char* kGaps = R"(
, member as (select classid, objid from pg_depend where deptype = 'e'),
relation as (
  select c.oid, c.relkind, c.relpersistence, c.reloftype, c.relreplident, c.relispartition, c.relnamespace, c.reloptions,
         format('%s.%s', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = any($1::text[]) and (('pg_class'::regclass, c.oid)) not in (select * from member)
), t as (
  select o.oid, o.relacl, o.relowner, format('%s.%s', o.nspname, o.relname) as name from ours o
)
select name, case relkind when 'v' then 'view' when 'm' then 'materialised view' when 'f' then 'foreign table'
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
 where n.nspname = any($1::text[]) and y.typtype in ('e', 'd', 'r') and (('pg_type'::regclass, y.oid)) not in (select * from member)
union all
select p.oid::regprocedure::text, case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where n.nspname = any($1::text[]) and (('pg_proc'::regclass, p.oid)) not in (select * from member)
union all
select t.name || '.' || g.tgname, 'trigger' from t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal
union all
select t.name || '.' || w.rulename, 'rule' from t join pg_rewrite w on w.ev_class = t.oid
union all
select format('%s.%s', n.nspname, s.stxname), 'extended statistics' from pg_statistic_ext s
  join pg_namespace n on n.oid = s.stxnamespace where n.nspname = any($1::text[])
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
order by 1, 2)";

}  // namespace

lib::Result<std::vector<lib::ErrorDetail>> find_not_expressible(lib::pg::BlockingConnection& connection,
                                                                const std::string& schemas) {
  TRY(const auto rows, query(connection, over_our_tables(kGaps), {schemas}));
  std::vector<lib::ErrorDetail> findings;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    findings.push_back({.path = std::string(rows.get(row, 0)),
                        .code = "schema.not_expressible",
                        .message = std::string(rows.get(row, 1))});
  }
  return findings;
}

}  // namespace athyper::adapters::db::schema
