-- namespace: athyper::runtime::policy_rules
-- Policies of a tenant: what there is, drafts, and what is in force.

-- name: rules_in_force
-- rows: one
-- params: tenant
-- never null: entitlement_version, versions
-- Which versions are published, read together with the tenant's version: {"policy": "id of the version"}.
select coalesce((select v.entitlement_version from meta.tenant_version v where v.tenant_id = :tenant), 0)
         as entitlement_version,
       coalesce((select jsonb_object_agg(p.name, v.id)
                   from meta.permission_policy_version v
                   join meta.permission_policy p on p.tenant_id = v.tenant_id and p.id = v.policy_id
                  where v.tenant_id = :tenant and v.status = 'published'), '{}')::text as versions;

-- name: rules_of_versions
-- rows: many
-- params: tenant, versions
-- never null: version, rule
-- Each rule in the engine's form, in its place.
select r.policy_version_id::text as version,
       jsonb_build_object('id', r.rule_key, 'effect', r.effect, 'priority', r.priority, 'scopeType', r.scope_type,
                          'scopeKey', r.scope_key, 'subjects', r.subjects, 'operations', r.operations,
                          'constraint', r.limited_to, 'when', r.condition, 'obligations', r.obligations)::text as rule
  from meta.permission_rule r
 where r.tenant_id = :tenant
   and r.policy_version_id in (select x.value::uuid from jsonb_array_elements_text(:versions::jsonb) as x)
 order by r.policy_version_id, r.place;

-- name: insert_policy
-- rows: none
-- params: tenant, id, name, description, at, by
insert into meta.permission_policy (tenant_id, id, name, description, created_at, created_by)
values (:tenant, :id, :name, :description, :at, :by);

-- name: insert_draft
-- rows: one
-- params: tenant, id, policy, content_hash, at, by
insert into meta.permission_policy_version (tenant_id, id, policy_id, version_no, content_hash, created_at, created_by)
values (:tenant, :id, :policy,
        (select coalesce(max(v.version_no), 0) + 1 from meta.permission_policy_version v
          where v.tenant_id = :tenant and v.policy_id = :policy),
        :content_hash, :at, :by)
returning version_no;

-- name: delete_rules
-- rows: exec
-- params: tenant, version
delete from meta.permission_rule where tenant_id = :tenant and policy_version_id = :version;

-- name: insert_rules
-- rows: exec
-- params: tenant, version, rules
insert into meta.permission_rule (tenant_id, policy_version_id, rule_key, place, effect, priority, scope_type, scope_key,
                                  subjects, operations, limited_to, condition, obligations)
select :tenant, :version, x.value ->> 'id', x.ordinality::int, x.value ->> 'effect', (x.value ->> 'priority')::int,
       x.value ->> 'scopeType', x.value ->> 'scopeKey', x.value -> 'subjects', x.value -> 'operations',
       x.value ->> 'constraint', x.value ->> 'when', x.value -> 'obligations'
  from jsonb_array_elements(:rules::jsonb) with ordinality as x (value, ordinality);

-- name: touch_draft
-- rows: exec
-- params: tenant, version, expected, content_hash
-- Of a draft that nobody has touched meanwhile.
update meta.permission_policy_version set version = version + 1, content_hash = :content_hash
 where tenant_id = :tenant and id = :version and version = :expected::int and status = 'draft';

-- name: find_policy
-- rows: optional
-- params: tenant, id
-- reads: created_at as instant
select name, description, (extract(epoch from created_at) * 1000000)::bigint as created_at, created_by
  from meta.permission_policy where tenant_id = :tenant and id = :id;

-- name: list_versions
-- rows: many
-- params: tenant, policy
-- reads: created_at as instant, published_at as instant, archived_at as instant
-- never null: rules, created_at
select v.version_no, v.status, v.version, v.content_hash, v.created_by, v.published_by, v.forced_because,
       (extract(epoch from v.created_at) * 1000000)::bigint as created_at,
       (extract(epoch from v.published_at) * 1000000)::bigint as published_at,
       (extract(epoch from v.archived_at) * 1000000)::bigint as archived_at,
       (select count(*) from meta.permission_rule r where r.tenant_id = v.tenant_id and r.policy_version_id = v.id) as rules
  from meta.permission_policy_version v
 where v.tenant_id = :tenant and v.policy_id = :policy
 order by v.version_no desc;

-- name: find_version
-- rows: optional
-- params: tenant, policy, version_no
select v.id, p.name, v.status, v.version, v.content_hash
  from meta.permission_policy_version v
  join meta.permission_policy p on p.tenant_id = v.tenant_id and p.id = v.policy_id
 where v.tenant_id = :tenant and v.policy_id = :policy and v.version_no = :version_no::int;

-- name: lock_tenant_policies
-- rows: one
-- params: tenant
-- Until the transaction ends nobody else changes what is in force in the tenant.
select entitlement_version from meta.tenant_version where tenant_id = :tenant for update;

-- name: archive_published
-- rows: exec
-- params: tenant, policy, at
update meta.permission_policy_version set status = 'archived', archived_at = :at, version = version + 1
 where tenant_id = :tenant and policy_id = :policy and status = 'published';

-- name: publish_version
-- rows: exec
-- params: tenant, version, expected, at, by, forced_because?
update meta.permission_policy_version
   set status = 'published', published_at = :at, published_by = :by, forced_because = :forced_because::text,
       version = version + 1
 where tenant_id = :tenant and id = :version and version = :expected::int and status = 'draft';

-- name: archive_draft
-- rows: exec
-- params: tenant, version, expected, at
update meta.permission_policy_version set status = 'archived', archived_at = :at, version = version + 1
 where tenant_id = :tenant and id = :version and version = :expected::int and status = 'draft';

-- name: raise_entitlements
-- rows: none
-- params: tenant
-- Every process hears of it by its next fence.
update meta.tenant_version set entitlement_version = entitlement_version + 1 where tenant_id = :tenant;

-- name: list_people
-- rows: many
-- params: tenant, most
-- never null: roles
-- Who there is, with the roles that hold today; of many the first by name.
select p.id, p.username, p.persona, p.principal_type,
       coalesce((select jsonb_agg(r.code order by r.code)
                   from core.principal_role pr join core.role r on r.tenant_id = pr.tenant_id and r.id = pr.role_id
                  where pr.tenant_id = p.tenant_id and pr.principal_id = p.id and r.is_active
                    and (pr.valid_from is null or pr.valid_from <= now())
                    and (pr.valid_until is null or pr.valid_until > now())), '[]')::text as roles
  from core.principal p
 where p.tenant_id = :tenant and p.is_active
 order by p.username limit :most::bigint;

-- name: insert_test_case
-- rows: none
-- params: tenant, id, policy?, name, description, input, expected, tags, is_enabled, at, by
insert into meta.permission_test_case (tenant_id, id, policy_id, name, description, input, expected, tags, is_enabled,
                                       created_at, created_by, updated_at)
values (:tenant, :id, :policy::uuid, :name, :description, :input::jsonb, :expected::jsonb, :tags::jsonb, :is_enabled,
        :at, :by, :at);

-- name: update_test_case
-- rows: optional
-- params: tenant, id, version?, policy?, name, description, input, expected, tags, is_enabled, at
-- Without a version whichever is there.
update meta.permission_test_case
   set policy_id = :policy::uuid, name = :name, description = :description, input = :input::jsonb,
       expected = :expected::jsonb, tags = :tags::jsonb, is_enabled = :is_enabled, updated_at = :at,
       version = version + 1, last_run_at = null, last_failure = null
 where tenant_id = :tenant and id = :id and version = coalesce(:version::int, version)
returning version;

-- name: delete_test_case
-- rows: optional
-- params: tenant, id, version?
delete from meta.permission_test_case
 where tenant_id = :tenant and id = :id and version = coalesce(:version::int, version)
returning name;

-- name: list_test_cases
-- rows: many
-- params: tenant, id?, policy?, enabled, most
-- reads: last_run_at as instant
-- never null: id, input, expected, tags
-- One, those of a policy, or all of the tenant.
select t.id::text as id, t.policy_id, t.name, t.description, t.input::text as input, t.expected::text as expected,
       t.tags::text as tags, t.is_enabled, t.version, t.last_failure,
       (extract(epoch from t.last_run_at) * 1000000)::bigint as last_run_at
  from meta.permission_test_case t
 where t.tenant_id = :tenant and (:id::uuid is null or t.id = :id) and (:policy::uuid is null or t.policy_id = :policy)
   and (t.is_enabled or not :enabled::boolean)
 order by t.name limit :most::bigint;

-- name: note_test_runs
-- rows: exec
-- params: tenant, runs, at
update meta.permission_test_case t set last_run_at = :at, last_failure = x.failure
  from jsonb_to_recordset(:runs::jsonb) as x (id uuid, failure text)
 where t.tenant_id = :tenant and t.id = x.id;
