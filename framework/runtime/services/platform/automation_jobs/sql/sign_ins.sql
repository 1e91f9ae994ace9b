-- namespace: athyper::runtime::automation_jobs
-- What sign-ins leave behind. A row goes when it has expired and not when it is used: until then it tells a second use
-- from an unknown one.

-- name: purge_sessions
-- rows: exec
-- params: before, batch
delete from core.web_session
 where sid_hash in (select sid_hash from core.web_session where expires_at <= :before::timestamptz limit :batch::bigint);

-- name: purge_login_transactions
-- rows: exec
-- params: before, batch
delete from core.web_login_transaction
 where state_hash in (select state_hash from core.web_login_transaction
                       where expires_at <= :before::timestamptz limit :batch::bigint);

-- name: purge_codes
-- rows: exec
-- params: before, batch
delete from core.issuer_code
 where code_hash in (select code_hash from core.issuer_code where expires_at <= :before::timestamptz limit :batch::bigint);

-- name: purge_refresh_tokens
-- rows: exec
-- params: before, batch
delete from core.issuer_refresh
 where token_hash in (select token_hash from core.issuer_refresh
                       where expires_at <= :before::timestamptz limit :batch::bigint);

-- name: purge_links
-- rows: exec
-- params: before, batch
delete from core.one_time_link
 where link_hash in (select link_hash from core.one_time_link
                      where expires_at <= :before::timestamptz limit :batch::bigint);
