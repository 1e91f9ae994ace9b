-- One of everything.
create schema if not exists "geo";
create schema if not exists "mdm";
create table "mdm"."category" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "code" text collate "C" not null,
  "name" text collate "C" not null,
  constraint "category_pkey" primary key ("tenant_id", "id"),
  constraint "category_code_key" unique ("tenant_id", "code")
);
create table "mdm"."event" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "occurred_at" timestamp with time zone not null,
  "kind" text collate "C" not null,
  "supplier_id" uuid,
  constraint "event_pkey" primary key ("tenant_id", "id", "occurred_at")
) partition by range ("occurred_at");
create table "mdm"."event_2026_01" partition of "mdm"."event" FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-02-01 00:00:00+00');
create table "mdm"."event_2026_02" partition of "mdm"."event" FOR VALUES FROM ('2026-02-01 00:00:00+00') TO ('2026-03-01 00:00:00+00');
create index "event_kind_idx" on "mdm"."event" using "btree" ("tenant_id", "kind");
create table "mdm"."supplier" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "code" text collate "C" not null,
  "name" text collate "C" not null,
  "phone" text collate "C",
  "status" text collate "C" not null,
  "short_code" character varying(20),
  "credit" integer,
  "limit_amount" numeric(10,2),
  "category_id" uuid,
  "country_code" text collate "C",
  "deleted_at" timestamp with time zone,
  "created_at" timestamp with time zone default now() not null,
  "version" integer default 1 not null,
  "total" integer generated always as ((credit + 1)) stored,
  constraint "supplier_pkey" primary key ("tenant_id", "id"),
  constraint "supplier_status_check" check ((status = ANY (ARRAY['active'::text, 'blocked'::text])))
) with (fillfactor=50);
alter table "mdm"."supplier" add constraint "supplier_credit_check" check ((credit > 0)) not valid;
create unique index "supplier_code_key" on "mdm"."supplier" using "btree" ("tenant_id", "code") where (deleted_at IS NULL);
create index "supplier_category_id_idx" on "mdm"."supplier" using "btree" ("tenant_id", "category_id");
create index "supplier_name_idx" on "mdm"."supplier" using "btree" ((lower(name)) "text_pattern_ops", "credit" desc nulls last) include ("phone");
comment on table "mdm"."supplier" is 'Whom we buy from';
comment on column "mdm"."supplier"."total" is 'it''s one more';
create table "geo"."country" (
  "code" text collate "C" not null,
  "name" text collate "C" not null,
  constraint "country_pkey" primary key ("code")
);
comment on table "geo"."country" is 'platform: the same for every tenant';
alter table "mdm"."supplier" add constraint "supplier_category_id_fkey" foreign key ("tenant_id", "category_id") references "mdm"."category" ("tenant_id", "id") on delete set null ("category_id");
create policy "tenant_fence" on "mdm"."category" for all to "athyper_runtime" using ((tenant_id = ( SELECT app.tenant() AS tenant))) with check ((tenant_id = ( SELECT app.tenant() AS tenant)));
alter table "mdm"."category" enable row level security, force row level security;
grant delete, insert, select, update on "mdm"."category" to "athyper_runtime";
create policy "tenant_fence" on "mdm"."event" for all to "athyper_runtime" using ((tenant_id = ( SELECT app.tenant() AS tenant))) with check ((tenant_id = ( SELECT app.tenant() AS tenant)));
alter table "mdm"."event" enable row level security, force row level security;
grant delete, insert, select, update on "mdm"."event" to "athyper_runtime";
create policy "tenant_fence" on "mdm"."supplier" for all to "athyper_runtime" using ((tenant_id = ( SELECT app.tenant() AS tenant))) with check ((tenant_id = ( SELECT app.tenant() AS tenant)));
alter table "mdm"."supplier" enable row level security, force row level security;
grant delete, insert, select, update on "mdm"."supplier" to "athyper_runtime";
grant select on "geo"."country" to "athyper_runtime";
