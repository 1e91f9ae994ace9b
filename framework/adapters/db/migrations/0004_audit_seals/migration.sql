-- 0004_audit_seals, to be read; what is applied stands in plan.json.
--   create table core.audit_seal
--   create table core.auth_audit_seal

-- 1. A1.2 create table core.audit_seal
create table "core"."audit_seal" (
  "tenant_id" uuid not null,
  "number" bigint not null,
  "sealed_at" timestamp with time zone not null,
  "header" text not null,
  "signature" bytea not null,
  "low_id" uuid,
  "high_id" uuid,
  "row_ids" uuid[] not null,
  "entries" bytea not null,
  constraint "audit_seal_pkey" primary key ("tenant_id", "number"),
  constraint "audit_seal_number_check" check (number > 0),
  constraint "audit_seal_signature_check" check (length(signature) = 64)
);
create index "audit_seal_high_id_idx" on "core"."audit_seal" using "btree" ("tenant_id", "high_id");

-- 2. A1.2 create table core.auth_audit_seal
create table "core"."auth_audit_seal" (
  "number" bigint not null,
  "sealed_at" timestamp with time zone not null,
  "header" text not null,
  "signature" bytea not null,
  "low_id" uuid,
  "high_id" uuid,
  "row_ids" uuid[] not null,
  "entries" bytea not null,
  constraint "auth_audit_seal_pkey" primary key ("number"),
  constraint "auth_audit_seal_number_check" check (number > 0),
  constraint "auth_audit_seal_signature_check" check (length(signature) = 64)
);
create index "auth_audit_seal_high_id_idx" on "core"."auth_audit_seal" using "btree" ("high_id");
comment on table "core"."auth_audit_seal" is 'platform: seals of the sign-in events, which are of no tenant';

-- 3. A1.3 let roles see core.audit_seal, lock access exclusive
create policy "tenant_fence" on "core"."audit_seal" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "core"."audit_seal" enable row level security, force row level security;
grant insert, select on "core"."audit_seal" to "athyper_runtime";

-- 4. A1.3 let roles see core.auth_audit_seal, lock access exclusive
grant insert, select on "core"."auth_audit_seal" to "athyper_runtime";
