-- namespace: athyper::runtime::audit_governance
-- The chain of the installation: sign-in events, which are of no tenant, and their seals.

-- name: sign_in_chain_head
-- rows: optional
-- reads: signature as bytes
-- never null: number, header, signature
select number, header, encode(signature, 'hex') as signature
  from core.auth_audit_seal order by number desc limit 1;

-- name: list_sign_in_seals
-- rows: many
-- params: after, most
-- reads: signature as bytes, entries as bytes, row_ids as texts
-- never null: number, header, signature, row_ids, entries
select number, header, encode(signature, 'hex') as signature, to_json(row_ids::text[]) as row_ids,
       encode(entries, 'hex') as entries
  from core.auth_audit_seal where number > :after order by number limit :most::bigint;

-- name: insert_sign_in_seal
-- rows: exec
-- params: number, sealed_at, header, signature, ids, entries
-- Nothing when another sealer was first: he has sealed the same rows.
insert into core.auth_audit_seal (number, sealed_at, header, signature, low_id, high_id, row_ids, entries)
values (:number, :sealed_at, :header, :signature,
        (select id from unnest(:ids::text[]::uuid[]) as u (id) order by id limit 1),
        (select id from unnest(:ids::text[]::uuid[]) as u (id) order by id desc limit 1), :ids::text[]::uuid[], :entries)
on conflict do nothing;

-- name: look_for_unsealed_sign_in_rows
-- rows: many
-- params: after, most
-- reads: occurred_at as instant
-- never null: id, occurred_at, unsealed, looked_at
-- The unsealed ones of the next `most` rows, and the last of them whatever it is.
with looked as materialized (
       select id, occurred_at from core.auth_audit where id > :after::uuid order by id limit :most::bigint),
     ends as materialized (
       select (select id from looked order by id limit 1) as first, (select id from looked order by id desc limit 1) as last),
     sealed as materialized (
       select unnest(s.row_ids) as id from core.auth_audit_seal s, ends where s.low_id <= ends.last and s.high_id >= ends.first)
select l.id, (extract(epoch from l.occurred_at) * 1000000)::bigint as occurred_at,
       not exists (select from sealed where sealed.id = l.id) as unsealed, (select count(*) from looked) as looked_at
  from looked l, ends
 where l.id = ends.last or not exists (select from sealed where sealed.id = l.id)
 order by l.id;

-- name: read_sign_in_records
-- rows: many
-- params: ids
-- never null: id, record
-- Every value as a text, so that whoever checks a hash needs no number of this database.
select id, json_build_object(
         'id', id,
         'occurred_at', to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
         'event', event, 'realm_key', realm_key, 'tenant_code', tenant_code, 'user_key', user_key,
         'sid_hash', sid_hash, 'ip_address', ip_address, 'user_agent', user_agent, 'workbench', workbench,
         'reason', reason, 'meta', meta::text) as record
  from core.auth_audit where id = any(:ids::text[]::uuid[]) order by id;
