-- namespace: athyper::runtime::identity_access

-- name: find_principal
-- rows: optional
-- params: tenant, id
-- never null: username, display_name, persona, is_active, entitlement_version
select p.username, p.display_name, p.persona, p.is_active, coalesce(v.entitlement_version, 0) as entitlement_version
  from core.principal p left join meta.tenant_version v on v.tenant_id = p.tenant_id
 where p.tenant_id = :tenant and p.id = :id;

-- name: list_roles
-- rows: many
-- params: tenant, principal
-- Codes of the active roles that hold today.
select r.code
  from core.principal_role pr join core.role r on r.tenant_id = pr.tenant_id and r.id = pr.role_id
 where pr.tenant_id = :tenant and pr.principal_id = :principal and r.is_active
   and (pr.valid_from is null or pr.valid_from <= now())
   and (pr.valid_until is null or pr.valid_until > now())
 order by r.code;
