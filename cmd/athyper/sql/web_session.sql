-- namespace: athyper::cmd
-- Sessions and sign-ins of the web server.

-- name: insert_session
-- rows: none
-- params: sid_hash, realm, tenant, user_key, sealed, created_at, last_seen_at, expires_at
insert into core.web_session (sid_hash, realm_key, tenant_code, user_key, sealed, created_at, last_seen_at, expires_at)
values (:sid_hash, :realm, :tenant, :user_key, :sealed, :created_at, :last_seen_at, :expires_at);

-- name: find_session
-- rows: optional
-- params: sid_hash
-- reads: sealed as bytes, created_at as instant, last_seen_at as instant, expires_at as instant
-- never null: sealed, created_at, last_seen_at, expires_at
select realm_key, tenant_code, user_key, encode(sealed, 'hex') as sealed,
       (extract(epoch from created_at) * 1000000)::bigint as created_at,
       (extract(epoch from last_seen_at) * 1000000)::bigint as last_seen_at,
       (extract(epoch from expires_at) * 1000000)::bigint as expires_at
  from core.web_session
 where sid_hash = :sid_hash;

-- name: touch_session
-- rows: none
-- params: sid_hash, seen_at
update core.web_session set last_seen_at = greatest(last_seen_at, :seen_at) where sid_hash = :sid_hash;

-- name: replace_session
-- rows: exec
-- params: sid_hash, expected, sealed
update core.web_session set sealed = :sealed where sid_hash = :sid_hash and sealed = :expected;

-- name: rotate_session
-- rows: exec
-- params: sid_hash, realm, tenant, user_key, sealed, created_at, last_seen_at, expires_at, old_hash, expected, tombstone
-- The new row stands beside the old one, which becomes a tombstone, or nothing happens.
with old as (update core.web_session set sealed = :tombstone
              where sid_hash = :old_hash and sealed = :expected
             returning 1)
insert into core.web_session (sid_hash, realm_key, tenant_code, user_key, sealed, created_at, last_seen_at, expires_at)
select :sid_hash::bytea, :realm, :tenant, :user_key, :sealed::bytea, :created_at::timestamptz,
       :last_seen_at::timestamptz, :expires_at::timestamptz
  from old;

-- name: remove_session
-- rows: exec
-- params: sid_hash
delete from core.web_session where sid_hash = :sid_hash;

-- name: remove_sessions_of_user
-- rows: none
-- params: tenant, user_key
delete from core.web_session where tenant_code = :tenant and user_key = :user_key;

-- name: remove_expired_sessions
-- rows: exec
-- params: now
delete from core.web_session
 where sid_hash in (select sid_hash from core.web_session where expires_at <= :now limit 100);

-- name: remove_expired_transactions
-- rows: exec
-- params: now
delete from core.web_login_transaction
 where state_hash in (select state_hash from core.web_login_transaction where expires_at <= :now limit 100);

-- name: insert_transaction
-- rows: none
-- params: state_hash, sealed, created_at, expires_at
insert into core.web_login_transaction (state_hash, sealed, created_at, expires_at)
values (:state_hash, :sealed, :created_at, :expires_at);

-- name: take_transaction
-- rows: optional
-- params: state_hash
-- reads: sealed as bytes, created_at as instant, expires_at as instant
-- never null: sealed, created_at, expires_at
delete from core.web_login_transaction
 where state_hash = :state_hash
returning encode(sealed, 'hex') as sealed, (extract(epoch from created_at) * 1000000)::bigint as created_at,
          (extract(epoch from expires_at) * 1000000)::bigint as expires_at;

-- name: insert_auth_audit
-- rows: none
-- params: id, occurred_at, event, realm, tenant, user_key, sid_hash, ip_address, user_agent, workbench, reason, meta
-- A text that is empty is not known and becomes NULL.
insert into core.auth_audit (id, occurred_at, event, realm_key, tenant_code, user_key, sid_hash, ip_address, user_agent,
                             workbench, reason, meta)
values (:id, :occurred_at, :event, nullif(:realm, ''), nullif(:tenant, ''), nullif(:user_key, ''), nullif(:sid_hash, ''),
        nullif(:ip_address, ''), nullif(:user_agent, ''), nullif(:workbench, ''), nullif(:reason, ''), :meta::jsonb);
