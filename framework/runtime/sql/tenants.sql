-- namespace: athyper::runtime

-- name: list_tenants
-- rows: many
select code, id, realm_key, name, status, locale, timezone, currency from core.tenant order by code;

-- name: list_feature_flags
-- rows: many
-- params: tenant
select flag_key, is_enabled, rollout_pct from core.feature_flag where tenant_id = :tenant order by flag_key;

-- name: set_feature_flag
-- rows: one
-- params: tenant, id, flag_key, is_enabled, rollout_pct, at
-- never null: version
insert into core.feature_flag (tenant_id, id, flag_key, is_enabled, rollout_pct, updated_at)
values (:tenant, :id, :flag_key, :is_enabled, :rollout_pct, :at)
on conflict (tenant_id, flag_key) do update
   set is_enabled = excluded.is_enabled, rollout_pct = excluded.rollout_pct, updated_at = excluded.updated_at,
       version = feature_flag.version + 1
returning version;
