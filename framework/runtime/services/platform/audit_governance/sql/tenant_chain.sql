-- namespace: athyper::runtime::audit_governance
-- The chain of a tenant: the rows of core.audit_log and their seals.

-- name: tenant_chain_head
-- rows: optional
-- params: tenant
-- reads: signature as bytes
-- never null: number, header, signature
select number, header, encode(signature, 'hex') as signature
  from core.audit_seal where tenant_id = :tenant order by number desc limit 1;

-- name: list_tenant_seals
-- rows: many
-- params: tenant, after, most
-- reads: signature as bytes, entries as bytes, row_ids as texts
-- never null: number, header, signature, row_ids, entries
select number, header, encode(signature, 'hex') as signature, to_json(row_ids::text[]) as row_ids,
       encode(entries, 'hex') as entries
  from core.audit_seal where tenant_id = :tenant and number > :after order by number limit :most::bigint;

-- name: insert_tenant_seal
-- rows: exec
-- params: tenant, number, sealed_at, header, signature, ids, entries
-- Nothing when another sealer was first: he has sealed the same rows.
insert into core.audit_seal (tenant_id, number, sealed_at, header, signature, low_id, high_id, row_ids, entries)
values (:tenant, :number, :sealed_at, :header, :signature,
        (select id from unnest(:ids::text[]::uuid[]) as u (id) order by id limit 1),
        (select id from unnest(:ids::text[]::uuid[]) as u (id) order by id desc limit 1), :ids::text[]::uuid[], :entries)
on conflict do nothing;

-- name: look_for_unsealed_tenant_rows
-- rows: many
-- params: tenant, after, most
-- reads: occurred_at as instant
-- never null: id, occurred_at, unsealed, looked_at
-- The unsealed ones of the next `most` rows, and the last of them whatever it is.
with looked as materialized (
       select id, occurred_at from core.audit_log where tenant_id = :tenant and id > :after::uuid order by id limit :most::bigint),
     ends as materialized (
       select (select id from looked order by id limit 1) as first, (select id from looked order by id desc limit 1) as last),
     sealed as materialized (
       select unnest(s.row_ids) as id from core.audit_seal s, ends where s.tenant_id = :tenant and s.low_id <= ends.last and s.high_id >= ends.first)
select l.id, (extract(epoch from l.occurred_at) * 1000000)::bigint as occurred_at,
       not exists (select from sealed where sealed.id = l.id) as unsealed, (select count(*) from looked) as looked_at
  from looked l, ends
 where l.id = ends.last or not exists (select from sealed where sealed.id = l.id)
 order by l.id;

-- name: read_tenant_records
-- rows: many
-- params: tenant, ids
-- never null: id, record
-- Every value as a text, so that whoever checks a hash needs no number of this database.
select id, json_build_object(
         'tenant_id', tenant_id, 'id', id,
         'occurred_at', to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
         'actor_id', actor_id, 'actor_type', actor_type, 'action', action, 'entity_name', entity_name,
         'entity_id', entity_id, 'entity_version', entity_version::text, 'correlation_id', correlation_id,
         'ip_address', ip_address, 'user_agent', user_agent, 'payload', payload::text,
         'salt', encode(salt, 'hex'), 'leaf_hash', encode(leaf_hash, 'hex')) as record
  from core.audit_log where tenant_id = :tenant and id = any(:ids::text[]::uuid[]) order by id;

-- name: oldest_row_after_head
-- rows: optional
-- params: tenant
-- reads: occurred_at as instant
-- never null: occurred_at
-- The row that has waited longest for its seal, but for those that were committed late.
select (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at from core.audit_log
 where tenant_id = :tenant
   and id > coalesce((select high_id from core.audit_seal where tenant_id = :tenant and high_id is not null
                       order by high_id desc limit 1), '00000000-0000-0000-0000-000000000000')
 order by id limit 1;
