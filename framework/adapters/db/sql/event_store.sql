-- namespace: athyper::adapters::db

-- name: newest_event_version
-- rows: one
-- params: tenant, stream
-- never null: version
select coalesce(max(version), 0) as version from core.event_store where tenant_id = :tenant and stream_id = :stream;

-- name: append_events
-- rows: one
-- params: tenant, stream, expected_version?, events
-- never null: version, added
-- The version before, and how many of the JSON array were written: none when another version was expected.
with head as (select coalesce(max(version), 0) as version from core.event_store
               where tenant_id = :tenant::uuid and stream_id = :stream),
     added as (insert into core.event_store (tenant_id, id, stream_id, version, event_type, aggregate_type, aggregate_id,
                                             payload, metadata, occurred_at)
               select :tenant::uuid, (e.value->>'eventId')::uuid, :stream, head.version + e.place, e.value->>'eventType',
                      e.value->>'aggregateType', e.value->>'aggregateId', e.value->'payload', e.value->'metadata',
                      (e.value->>'occurredAt')::timestamptz
                 from head, jsonb_array_elements(:events::jsonb) with ordinality as e(value, place)
                where :expected_version::bigint is null or head.version = :expected_version
               returning 1)
select head.version, (select count(*) from added) as added from head;

-- name: list_events
-- rows: many
-- params: tenant, stream, after_version, most
-- reads: occurred_at as instant
-- never null: occurred_at
select version, id, event_type, (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at, aggregate_id,
       aggregate_type, payload, metadata
  from core.event_store
 where tenant_id = :tenant and stream_id = :stream and version > :after_version
 order by version limit :most;
