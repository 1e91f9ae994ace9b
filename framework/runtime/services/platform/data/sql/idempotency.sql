-- namespace: athyper::runtime::data
-- Answers kept for a request that is sent again (decision 0025).

-- name: find_answer
-- rows: optional
-- params: tenant, principal, request_key, fingerprint, now
-- row: kept_answer
-- never null: is_same
select fingerprint = :fingerprint as is_same, status, etag, location, body
  from core.idempotency_key
 where tenant_id = :tenant and principal_id = :principal and request_key = :request_key and expires_at > :now;

-- name: try_lock_request
-- rows: one
-- params: request
-- never null: locked
-- Held to the end of the transaction; not waited for, so that a crowd of equal requests holds no connections.
select pg_try_advisory_xact_lock(hashtextextended(:request, 0)) as locked;

-- name: keep_answer
-- rows: none
-- params: tenant, principal, request_key, fingerprint, status, etag?, location?, body, created_at, expires_at
-- A key whose time is over may stand there still.
insert into core.idempotency_key as k (tenant_id, principal_id, request_key, fingerprint, status, etag, location, body,
                                       created_at, expires_at)
values (:tenant, :principal, :request_key, :fingerprint, :status, :etag, :location, :body, :created_at, :expires_at)
on conflict (tenant_id, principal_id, request_key) do update
   set fingerprint = excluded.fingerprint, status = excluded.status, etag = excluded.etag, location = excluded.location,
       body = excluded.body, created_at = excluded.created_at, expires_at = excluded.expires_at;

-- name: purge_answers
-- rows: exec
-- params: tenant, now, batch
delete from core.idempotency_key
 where tenant_id = :tenant
   and (principal_id, request_key) in (select principal_id, request_key from core.idempotency_key
                                        where tenant_id = :tenant and expires_at <= :now limit :batch::bigint);
