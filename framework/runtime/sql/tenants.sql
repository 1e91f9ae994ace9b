-- namespace: athyper::runtime

-- name: list_tenants
-- rows: many
select code, id, realm_key, name, status, locale, timezone, currency from core.tenant order by code;

-- name: list_feature_flags
-- rows: many
-- params: tenant
select flag_key, is_enabled, rollout_pct from core.feature_flag where tenant_id = :tenant order by flag_key;
