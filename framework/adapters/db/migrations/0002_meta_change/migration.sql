-- 0002_meta_change, to be read; what is applied stands in plan.json.
--   create table meta.change
--   change what athyper_runtime may do with meta.field

-- 1. A1.2 create table meta.change
create table "meta"."change" (
  "id" uuid not null,
  "state" text not null,
  "from_version" bigint not null,
  "to_version" bigint not null,
  "target" jsonb not null,
  "target_hash" text not null,
  "operations" jsonb not null,
  "fences" jsonb not null,
  "violations" jsonb not null,
  "actor" jsonb not null,
  "failure" jsonb,
  "created_at" timestamp with time zone not null,
  "finished_at" timestamp with time zone,
  "parked_until" timestamp with time zone,
  constraint "change_pkey" primary key ("id"),
  constraint "change_state_check" check (state = ANY (ARRAY['applying'::text, 'waiting'::text, 'paused'::text, 'failed'::text, 'applied'::text, 'completing'::text, 'completed'::text, 'rolling_back'::text, 'rolled_back'::text]))
);
create index "change_created_idx" on "meta"."change" using "btree" ("created_at");
create unique index "change_unfinished_idx" on "meta"."change" using "btree" ((true)) where state = ANY (ARRAY['applying'::text, 'waiting'::text, 'paused'::text, 'failed'::text, 'completing'::text, 'rolling_back'::text]);
comment on table "meta"."change" is 'platform: changes of the shared model, of no tenant';

-- 2. A1.3 let roles see meta.change, lock access exclusive
grant insert, select, update on "meta"."change" to "athyper_runtime";

-- 3. A8.1 change what athyper_runtime may do with meta.field
grant delete on "meta"."field" to "athyper_runtime";
