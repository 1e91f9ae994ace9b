-- namespace: athyper::cmd
-- The development issuer: its keys, what it hands out once, and the directory it signs in from. Taking a thing marks its
-- row, which is locked before it is judged, so of two takers the second sees the first's mark.

-- name: list_issuer_keys
-- rows: many
-- reads: created_at as instant
-- never null: created_at
select kid, private_pem, (extract(epoch from created_at) * 1000000)::bigint as created_at
  from core.issuer_key
 where retired_at is null
 order by created_at desc, kid limit 32;

-- name: insert_issuer_key
-- rows: none
-- params: kid, private_pem, created_at
insert into core.issuer_key (kid, algorithm, private_pem, created_at)
values (:kid, 'ES256', :private_pem, :created_at)
on conflict (kid) do nothing;

-- name: insert_issuer_code
-- rows: none
-- params: code_hash, realm, client, redirect_uri, tenant, username, session, scope, nonce, challenge, created_at, expires_at
insert into core.issuer_code (code_hash, realm_key, client_id, redirect_uri, tenant_code, username, session_id, scope,
                              nonce, code_challenge, created_at, expires_at)
values (:code_hash, :realm, :client, :redirect_uri, :tenant, :username, :session, :scope, nullif(:nonce, ''),
        :challenge, :created_at, :expires_at);

-- name: take_issuer_code
-- rows: optional
-- params: code_hash, now
-- reads: created_at as instant, expires_at as instant
-- never null: was_used, nonce, created_at, expires_at, marked
with found as (select * from core.issuer_code where code_hash = :code_hash for update),
     marked as (update core.issuer_code set used_at = :now
                 where code_hash = :code_hash
                   and exists (select from found where used_at is null and expires_at > :now)
                returning 1)
select used_at is not null as was_used, realm_key, client_id, redirect_uri, tenant_code, username, session_id, scope,
       coalesce(nonce, '') as nonce, code_challenge, (extract(epoch from created_at) * 1000000)::bigint as created_at,
       (extract(epoch from expires_at) * 1000000)::bigint as expires_at, (select count(*) from marked) as marked
  from found;

-- name: insert_issuer_refresh
-- rows: none
-- params: token_hash, family, realm, client, tenant, username, session, scope, auth_time, created_at, expires_at
insert into core.issuer_refresh (token_hash, family, realm_key, client_id, tenant_code, username, session_id, scope,
                                 auth_time, created_at, expires_at)
values (:token_hash, :family::text::uuid, :realm, :client, :tenant, :username, :session, :scope, :auth_time, :created_at,
        :expires_at);

-- name: take_issuer_refresh
-- rows: optional
-- params: token_hash, now
-- reads: auth_time as instant, created_at as instant, expires_at as instant
-- never null: was_used, family, auth_time, created_at, expires_at, marked
with found as (select * from core.issuer_refresh where token_hash = :token_hash and revoked_at is null for update),
     marked as (update core.issuer_refresh set used_at = :now
                 where token_hash = :token_hash
                   and exists (select from found where used_at is null and expires_at > :now)
                returning 1)
select used_at is not null as was_used, family::text as family, realm_key, client_id, tenant_code, username, session_id,
       scope, (extract(epoch from auth_time) * 1000000)::bigint as auth_time,
       (extract(epoch from created_at) * 1000000)::bigint as created_at,
       (extract(epoch from expires_at) * 1000000)::bigint as expires_at, (select count(*) from marked) as marked
  from found;

-- name: revoke_refresh_family
-- rows: none
-- params: family, now
update core.issuer_refresh set revoked_at = :now where family = :family::text::uuid and revoked_at is null;

-- name: revoke_refresh_session
-- rows: none
-- params: session, now
update core.issuer_refresh set revoked_at = :now where session_id = :session and revoked_at is null;

-- name: insert_link
-- rows: none
-- params: link_hash, realm, tenant, username, created_at, expires_at
insert into core.one_time_link (link_hash, realm_key, tenant_code, username, created_at, expires_at)
values (:link_hash, :realm, :tenant, :username, :created_at, :expires_at);

-- name: take_link
-- rows: optional
-- params: link_hash, now
-- reads: created_at as instant, expires_at as instant
-- never null: created_at, expires_at
update core.one_time_link set used_at = :now
 where link_hash = :link_hash and used_at is null and expires_at > :now
returning realm_key, tenant_code, username, (extract(epoch from created_at) * 1000000)::bigint as created_at,
          (extract(epoch from expires_at) * 1000000)::bigint as expires_at;

-- name: list_active_tenants
-- rows: many
-- params: realm
select code, name from core.tenant where realm_key = :realm and status = 'active' order by created_at, code;

-- name: find_active_tenant
-- rows: optional
-- params: code, realm
select id, name, locale from core.tenant where code = :code and realm_key = :realm and status = 'active';

-- name: list_accounts
-- rows: many
-- params: tenant, username?
-- never null: email, locale, roles
-- With the codes of their active roles, between commas.
select p.id, p.username, p.display_name, coalesce(p.email, '') as email, p.persona, coalesce(p.locale, '') as locale,
       coalesce((select string_agg(r.code, ',' order by r.code)
                   from core.principal_role pr
                   join core.role r on r.tenant_id = pr.tenant_id and r.id = pr.role_id and r.is_active
                  where pr.tenant_id = p.tenant_id and pr.principal_id = p.id), '') as roles
  from core.principal p
 where p.tenant_id = :tenant and p.is_active and (:username::text is null or p.username = :username)
 order by p.created_at, p.username;
