-- 0005_outbox, to be read; what is applied stands in plan.json.
--   create table core.outbox
--   create table ui.recent_activity

-- 1. A1.2 create table core.outbox
create table "core"."outbox" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "entity" text collate "C" not null,
  "record_id" uuid not null,
  "version" integer not null,
  "kind" text not null,
  "fields" text[] not null,
  "principal_id" uuid,
  "occurred_at" timestamp with time zone not null,
  "trace" text,
  "token" integer default 0 not null,
  "attempts" integer default 0 not null,
  "losses" integer default 0 not null,
  "retry_at" timestamp with time zone default '-infinity'::timestamp with time zone not null,
  "delivered" text[] default ARRAY[]::text[] not null,
  "failures" jsonb default '[]'::jsonb not null,
  constraint "outbox_pkey" primary key ("tenant_id", "id"),
  constraint "outbox_kind_check" check (kind = ANY (ARRAY['created'::text, 'updated'::text, 'deleted'::text, 'restored'::text]))
) with (autovacuum_vacuum_cost_delay=0, autovacuum_vacuum_scale_factor=0.02);
create index "outbox_put_off_idx" on "core"."outbox" using "btree" ("tenant_id", "retry_at") where retry_at > '-infinity'::timestamp with time zone;
create index "outbox_record_idx" on "core"."outbox" using "btree" ("tenant_id", "record_id", "version");
comment on table "core"."outbox" is 'platform: what was written to records and is not told to everybody yet; a fenced session sees and writes the rows of its tenant alone';

-- 2. A1.2 create table ui.recent_activity
create table "ui"."recent_activity" (
  "tenant_id" uuid not null,
  "principal_id" uuid not null,
  "entity" text collate "C" not null,
  "record_id" uuid not null,
  "version" integer not null,
  "kind" text not null,
  "occurred_at" timestamp with time zone not null,
  constraint "recent_activity_pkey" primary key ("tenant_id", "principal_id", "entity", "record_id"),
  constraint "recent_activity_kind_check" check (kind = ANY (ARRAY['created'::text, 'updated'::text]))
);
create index "recent_activity_newest_idx" on "ui"."recent_activity" using "btree" ("tenant_id", "principal_id", "occurred_at");

-- 3. A1.3 let roles see core.outbox, lock access exclusive
create policy "outbox_fence" on "core"."outbox" for all to "athyper_runtime" using ((tenant_id = ( SELECT app.tenant() AS tenant)) OR (( SELECT app.tenant() AS tenant) IS NULL)) with check ((tenant_id = ( SELECT app.tenant() AS tenant)) OR (( SELECT app.tenant() AS tenant) IS NULL));
alter table "core"."outbox" enable row level security, force row level security;
grant delete, insert, select, update on "core"."outbox" to "athyper_runtime";

-- 4. A1.3 let roles see ui.recent_activity, lock access exclusive
create policy "tenant_fence" on "ui"."recent_activity" for all to "athyper_runtime" using (tenant_id = ( SELECT app.tenant() AS tenant)) with check (tenant_id = ( SELECT app.tenant() AS tenant));
alter table "ui"."recent_activity" enable row level security, force row level security;
grant delete, insert, select, update on "ui"."recent_activity" to "athyper_runtime";
