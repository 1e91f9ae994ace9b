-- namespace: athyper::cmd

-- name: find_tenant_id
-- rows: optional
-- params: code, realm
select id from core.tenant where code = :code and realm_key = :realm;

