-- namespace: athyper::runtime::automation_jobs
-- What was written to records, on its way to those who want to know. All but the first run inside the fence of the
-- tenant and under the token of the job that hands its events on.

-- name: list_tenants_with_events
-- rows: many
-- params: type
-- never null: tenant
-- Tenants that have an event which is due and nobody at work on it; one whose job has died rests for five minutes. One
-- step in the index for each tenant, however many events it has.
with recursive t (tenant_id) as (
  (select tenant_id from core.outbox order by tenant_id limit 1)
  union all
  select (select o.tenant_id from core.outbox o where o.tenant_id > t.tenant_id order by o.tenant_id limit 1)
    from t where t.tenant_id is not null)
select t.tenant_id::text as tenant from t
 where exists (select from core.outbox o where o.tenant_id = t.tenant_id and o.retry_at <= clock_timestamp())
   and not exists (select from core.job j where j.tenant_id = t.tenant_id and j.type = :type and j.unique_key is not null)
   and not exists (select from core.job_dead d
                    where d.tenant_id = t.tenant_id and d.type = :type
                      and d.died_at > clock_timestamp() - interval '5 minutes');

-- name: measure_outbox
-- rows: many
-- reads: oldest as instant
-- never null: tenant, waiting, oldest
-- Of each tenant that has events: how many, no further than 10,001, and when the oldest was written, by the clock of
-- who wrote it.
with recursive t (tenant_id) as (
  (select tenant_id from core.outbox order by tenant_id limit 1)
  union all
  select (select o.tenant_id from core.outbox o where o.tenant_id > t.tenant_id order by o.tenant_id limit 1)
    from t where t.tenant_id is not null)
select coalesce((select code from core.tenant where id = t.tenant_id), t.tenant_id::text) as tenant,
       (select count(*) from (select from core.outbox o where o.tenant_id = t.tenant_id limit 10001) as head) as waiting,
       (select (extract(epoch from o.occurred_at) * 1000000)::bigint
          from core.outbox o where o.tenant_id = t.tenant_id order by o.id limit 1) as oldest
  from t where t.tenant_id is not null;

-- name: let_events_wait
-- rows: exec
-- params: tenant
-- What happened to a record after an event that is put off waits as long as that one.
update core.outbox o set retry_at = b.until
  from (select record_id, min(version) as version, max(retry_at) as until from core.outbox
         where tenant_id = :tenant and retry_at > clock_timestamp() and retry_at > '-infinity'
         group by record_id) as b
 where o.tenant_id = :tenant and o.record_id = b.record_id and o.version > b.version and o.retry_at <= clock_timestamp();

-- name: take_events
-- rows: many
-- params: tenant, most
-- reads: occurred_at as instant, fields as texts, delivered as texts
-- never null: id, token, attempts, losses, entity, record_id, version, kind, fields, occurred_at, delivered
-- The oldest by the clocks of those who wrote, and with each all that came before it to the same record: clocks differ,
-- versions do not.
with head as (select entity, record_id, max(version) as version
                from (select entity, record_id, version from core.outbox
                       where tenant_id = :tenant and retry_at <= clock_timestamp() order by id limit :most::bigint) as p
               group by entity, record_id),
     taken as (update core.outbox o set token = o.token + 1, losses = o.losses + 1
                 from head
                where o.tenant_id = :tenant and o.record_id = head.record_id and o.entity = head.entity
                  and o.version <= head.version
               returning o.*)
select id::text as id, token, attempts, losses, entity, record_id::text as record_id, version, kind, to_json(fields) as fields,
       principal_id::text as principal, (extract(epoch from occurred_at) * 1000000)::bigint as occurred_at, trace,
       to_json(delivered) as delivered
  from taken order by record_id, version;

-- name: forget_events
-- rows: exec
-- params: tenant, ids
delete from core.outbox where tenant_id = :tenant and id = any(:ids::text[]::uuid[]);

-- name: put_off_event
-- rows: exec
-- params: tenant, id, delivered, error, after_ms
update core.outbox
   set attempts = attempts + 1, losses = 0, delivered = :delivered::text[],
       retry_at = clock_timestamp() + :after_ms::bigint * interval '1 millisecond',
       failures = failures || jsonb_build_array(jsonb_build_object('attempt', attempts + 1, 'at', clock_timestamp(),
                                                                   'error', left(:error, 4000)))
 where tenant_id = :tenant and id = :id::text::uuid;

-- name: keep_delivered
-- rows: exec
-- params: tenant, id, delivered
update core.outbox set delivered = :delivered::text[], losses = 0 where tenant_id = :tenant and id = :id::text::uuid;

-- name: bury_event
-- rows: exec
-- params: tenant, event, id, queue, type, token, payload, purpose, trace?, mac, error
-- The dead letter of one consumer; to replay it runs the job that tells him alone.
insert into core.job_dead (id, tenant_id, queue, type, priority, token, attempts, payload, purpose, model_version, trace,
                           mac, failures, created_at)
select :id::text::uuid, o.tenant_id, :queue, :type, 3, :token, o.attempts + 1, :payload, :purpose, 0, :trace, :mac,
       o.failures || jsonb_build_array(jsonb_build_object('attempt', o.attempts + 1, 'at', clock_timestamp(),
                                                          'error', left(:error, 4000))), o.occurred_at
  from core.outbox o where o.tenant_id = :tenant and o.id = :event::text::uuid;
