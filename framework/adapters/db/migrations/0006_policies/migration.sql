-- 0006_policies, to be read; what is applied stands in plan.json.
--   create table core.permission_decision_log
--   create table meta.permission_policy
--   create table meta.permission_policy_version
--   create table meta.permission_rule
--   create table meta.permission_test_case

-- 1. A1.2 create table core.permission_decision_log
create table "core"."permission_decision_log" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "occurred_at" timestamp with time zone not null,
  "principal_id" uuid not null,
  "subject_snapshot" jsonb not null,
  "entity_name" text collate "C" not null,
  "record_id" uuid,
  "operation_code" text collate "C" not null,
  "effect" text not null,
  "rules" text not null,
  "reason" text not null,
  "correlation_id" text not null,
  constraint "permission_decision_log_pkey" primary key ("tenant_id", "id", "occurred_at"),
  constraint "permission_decision_log_effect_check" check (effect = ANY (ARRAY['allow'::text, 'deny'::text]))
) partition by range ("occurred_at");
create index "permission_decision_log_occurred_idx" on "core"."permission_decision_log" using "btree" ("tenant_id", "occurred_at", "id");

-- 2. A1.2 create table meta.permission_policy
create table "meta"."permission_policy" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "name" text collate "C" not null,
  "description" text default ''::text not null,
  "created_at" timestamp with time zone not null,
  "created_by" uuid not null,
  constraint "permission_policy_pkey" primary key ("tenant_id", "id"),
  constraint "permission_policy_tenant_id_name_key" unique ("tenant_id", "name")
);

-- 3. A1.2 create table meta.permission_policy_version
create table "meta"."permission_policy_version" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "policy_id" uuid not null,
  "version_no" integer not null,
  "status" text default 'draft'::text not null,
  "version" integer default 1 not null,
  "content_hash" text collate "C" not null,
  "created_at" timestamp with time zone not null,
  "created_by" uuid not null,
  "published_at" timestamp with time zone,
  "published_by" uuid,
  "forced_because" text,
  "archived_at" timestamp with time zone,
  constraint "permission_policy_version_pkey" primary key ("tenant_id", "id"),
  constraint "permission_policy_version_tenant_id_policy_id_version_no_key" unique ("tenant_id", "policy_id", "version_no"),
  constraint "permission_policy_version_no_check" check (version_no > 0),
  constraint "permission_policy_version_status_check" check (status = ANY (ARRAY['draft'::text, 'published'::text, 'archived'::text]))
);
create unique index "permission_policy_version_draft_idx" on "meta"."permission_policy_version" using "btree" ("tenant_id", "policy_id") where status = 'draft'::text;
create unique index "permission_policy_version_published_idx" on "meta"."permission_policy_version" using "btree" ("tenant_id", "policy_id") where status = 'published'::text;

-- 4. A1.2 create table meta.permission_rule
create table "meta"."permission_rule" (
  "tenant_id" uuid not null,
  "policy_version_id" uuid not null,
  "rule_key" text collate "C" not null,
  "place" integer not null,
  "effect" text not null,
  "priority" integer not null,
  "scope_type" text not null,
  "scope_key" text collate "C" not null,
  "subjects" jsonb not null,
  "operations" jsonb not null,
  "limited_to" text not null,
  "condition" text not null,
  "obligations" jsonb not null,
  constraint "permission_rule_pkey" primary key ("tenant_id", "policy_version_id", "rule_key"),
  constraint "permission_rule_effect_check" check (effect = ANY (ARRAY['allow'::text, 'deny'::text])),
  constraint "permission_rule_scope_type_check" check (scope_type = ANY (ARRAY['record'::text, 'entity_version'::text, 'entity'::text, 'module'::text, 'global'::text]))
);

-- 5. A1.2 create table meta.permission_test_case
create table "meta"."permission_test_case" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "policy_id" uuid,
  "name" text collate "C" not null,
  "description" text default ''::text not null,
  "input" jsonb not null,
  "expected" jsonb not null,
  "tags" jsonb default '[]'::jsonb not null,
  "is_enabled" boolean default true not null,
  "version" integer default 1 not null,
  "last_run_at" timestamp with time zone,
  "last_failure" text,
  "created_at" timestamp with time zone not null,
  "created_by" uuid not null,
  "updated_at" timestamp with time zone not null,
  constraint "permission_test_case_pkey" primary key ("tenant_id", "id"),
  constraint "permission_test_case_tenant_id_name_key" unique ("tenant_id", "name")
);

-- 6. A1.3 let roles see core.permission_decision_log, lock access exclusive
create policy "tenant_fence" on "core"."permission_decision_log" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "core"."permission_decision_log" enable row level security, force row level security;
grant insert, select on "core"."permission_decision_log" to "athyper_runtime";

-- 7. A1.3 let roles see meta.permission_policy, lock access exclusive
create policy "tenant_fence" on "meta"."permission_policy" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "meta"."permission_policy" enable row level security, force row level security;
grant insert, select on "meta"."permission_policy" to "athyper_runtime";

-- 8. A1.3 let roles see meta.permission_policy_version, lock access exclusive
create policy "tenant_fence" on "meta"."permission_policy_version" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "meta"."permission_policy_version" enable row level security, force row level security;
grant insert, select, update on "meta"."permission_policy_version" to "athyper_runtime";

-- 9. A1.3 let roles see meta.permission_rule, lock access exclusive
create policy "tenant_fence" on "meta"."permission_rule" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "meta"."permission_rule" enable row level security, force row level security;
grant delete, insert, select on "meta"."permission_rule" to "athyper_runtime";

-- 10. A1.3 let roles see meta.permission_test_case, lock access exclusive
create policy "tenant_fence" on "meta"."permission_test_case" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "meta"."permission_test_case" enable row level security, force row level security;
grant delete, insert, select, update on "meta"."permission_test_case" to "athyper_runtime";

-- 11. A10.1 let meta.permission_policy refer to core.tenant by permission_policy_tenant_id_fkey, lock share row exclusive
alter table "meta"."permission_policy" add constraint "permission_policy_tenant_id_fkey" foreign key ("tenant_id") references "core"."tenant" ("id");

-- 12. A10.1 let meta.permission_policy_version refer to meta.permission_policy by permission_policy_version_tenant_id_policy_id_fkey, lock share row exclusive
alter table "meta"."permission_policy_version" add constraint "permission_policy_version_tenant_id_policy_id_fkey" foreign key ("tenant_id", "policy_id") references "meta"."permission_policy" ("tenant_id", "id");

-- 13. A10.1 let meta.permission_rule refer to meta.permission_policy_version by permission_rule_tenant_id_policy_version_id_fkey, lock share row exclusive
alter table "meta"."permission_rule" add constraint "permission_rule_tenant_id_policy_version_id_fkey" foreign key ("tenant_id", "policy_version_id") references "meta"."permission_policy_version" ("tenant_id", "id");

-- 14. A10.1 let meta.permission_test_case refer to meta.permission_policy by permission_test_case_tenant_id_policy_id_fkey, lock share row exclusive
alter table "meta"."permission_test_case" add constraint "permission_test_case_tenant_id_policy_id_fkey" foreign key ("tenant_id", "policy_id") references "meta"."permission_policy" ("tenant_id", "id");
