-- namespace: athyper::runtime::ui
-- What a person worked on last: one row for each record, as the events of the outbox tell it.

-- name: note_activity
-- rows: exec
-- params: tenant, principals, entities, records, versions, kinds, times
-- An event that comes again, or late, changes nothing.
insert into ui.recent_activity as r (tenant_id, principal_id, entity, record_id, version, kind, occurred_at)
select distinct on (principal, entity, record) :tenant::uuid, principal, entity, record, version, kind, at
  from unnest(:principals::text[]::uuid[], :entities::text[], :records::text[]::uuid[], :versions::text[]::int[],
              :kinds::text[], :times::text[]::timestamptz[])
    as e (principal, entity, record, version, kind, at)
 order by principal, entity, record, version desc
on conflict (tenant_id, principal_id, entity, record_id) do update
   set version = excluded.version, kind = excluded.kind, occurred_at = excluded.occurred_at
 where r.version < excluded.version;

-- name: forget_activity
-- rows: exec
-- params: tenant, entities, records
delete from ui.recent_activity r using unnest(:entities::text[], :records::text[]::uuid[]) as e (entity, record)
 where r.tenant_id = :tenant and r.entity = e.entity and r.record_id = e.record;

-- name: list_activity
-- rows: many
-- params: tenant, principal, most
-- reads: at as instant
-- never null: entity, record, version, kind, at
select entity, record_id::text as record, version, kind, (extract(epoch from occurred_at) * 1000000)::bigint as at
  from ui.recent_activity where tenant_id = :tenant and principal_id = :principal
 order by occurred_at desc limit :most::bigint;

-- name: purge_activity
-- rows: exec
-- params: tenant, before
delete from ui.recent_activity where tenant_id = :tenant and occurred_at < :before;
