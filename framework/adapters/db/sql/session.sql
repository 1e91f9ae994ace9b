-- namespace: athyper::adapters::db

-- name: enter
-- rows: none
-- params: tenant, principal, meta_version, entitlement_version, timeout_ms
-- The fence: the first statement of every group that touches rows of a tenant.
select app.enter(:tenant::uuid, :principal::uuid, :meta_version::bigint, :entitlement_version::bigint, :timeout_ms::int);

-- name: ping
-- rows: one
-- never null: one
select 1 as one;

-- name: backend_pid
-- rows: one
-- never null: pid
select pg_backend_pid() as pid;
