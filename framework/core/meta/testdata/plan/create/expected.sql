-- create_entity: create entity order
-- create_entity: create entity order_line
-- create_entity: create entity thing

-- create entity order (one transaction)
set local lock_timeout = '2s';
do $$ begin if to_regclass('"mdm"."order"') is not null then if pg_relation_size('"mdm"."order"') > 0 then raise exception using errcode = 'AT003', message = 'table_in_use ' || '"mdm"."order"'; end if; drop table "mdm"."order" cascade; end if; end $$;
create table "mdm"."order" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "total" numeric(18,2),
  "document_number" text collate "C",
  "document_number_fold" text collate "C",
  "status" text collate "C" not null,
  "posting_date" date,
  "version" bigint not null,
  "created_at" timestamp with time zone not null,
  "created_by" uuid not null,
  "updated_at" timestamp with time zone not null,
  "updated_by" uuid not null,
  "deleted_at" timestamp with time zone,
  "deleted_by" uuid,
  "meta_version" integer not null,
  primary key (tenant_id, id)
);
create index if not exists "order_created_at_idx" on "mdm"."order" (tenant_id, "created_at" desc, "id" desc) where deleted_at is null;
create unique index if not exists "order_document_number_key" on "mdm"."order" (tenant_id, "document_number") where deleted_at is null;
create index if not exists "order_document_number_fold_idx" on "mdm"."order" (tenant_id, "document_number_fold") where deleted_at is null;
create index if not exists "order_status_idx" on "mdm"."order" (tenant_id, "status", "id") where deleted_at is null;
select app.guard_tenant_table('mdm', 'order');

-- create entity order_line (one transaction)
set local lock_timeout = '2s';
do $$ begin if to_regclass('"mdm"."order_line"') is not null then if pg_relation_size('"mdm"."order_line"') > 0 then raise exception using errcode = 'AT003', message = 'table_in_use ' || '"mdm"."order_line"'; end if; drop table "mdm"."order_line" cascade; end if; end $$;
create table "mdm"."order_line" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "parent_id" uuid not null,
  "position" integer not null,
  "quantity" numeric(18,2) not null,
  "price" numeric(18,2) not null,
  "version" bigint not null,
  "created_at" timestamp with time zone not null,
  "created_by" uuid not null,
  "updated_at" timestamp with time zone not null,
  "updated_by" uuid not null,
  "deleted_at" timestamp with time zone,
  "deleted_by" uuid,
  "meta_version" integer not null,
  primary key (tenant_id, id)
);
create index if not exists "order_line_parent_idx" on "mdm"."order_line" (tenant_id, "parent_id", "position") where deleted_at is null;
select app.guard_tenant_table('mdm', 'order_line');

-- create entity thing (one transaction)
set local lock_timeout = '2s';
do $$ begin if to_regclass('"mdm"."thing"') is not null then if pg_relation_size('"mdm"."thing"') > 0 then raise exception using errcode = 'AT003', message = 'table_in_use ' || '"mdm"."thing"'; end if; drop table "mdm"."thing" cascade; end if; end $$;
create table "mdm"."thing" (
  "tenant_id" uuid not null,
  "id" uuid not null,
  "code" text collate "C" not null,
  "code_fold" text collate "C",
  "body" text collate "C",
  "amount" bigint,
  "weight" numeric(12,3),
  "price" bigint,
  "price_currency" text collate "C",
  "is_ready" boolean,
  "day" date,
  "moment" timestamp with time zone,
  "at" time without time zone,
  "token" uuid,
  "other" uuid,
  "colour" text collate "C",
  "extra" jsonb,
  "site" text collate "C",
  "mail" text collate "C",
  "call" text collate "C",
  "file" uuid,
  "page" text collate "C",
  "twice" bigint,
  "version" bigint not null,
  "created_at" timestamp with time zone not null,
  "created_by" uuid not null,
  "updated_at" timestamp with time zone not null,
  "updated_by" uuid not null,
  "deleted_at" timestamp with time zone,
  "deleted_by" uuid,
  "meta_version" integer not null,
  constraint "thing_colour_enum_5d35ba5d" check ("colour" in ('red', 'green')),
  primary key (tenant_id, id)
);
create index if not exists "thing_created_at_idx" on "mdm"."thing" (tenant_id, "created_at" desc, "id" desc) where deleted_at is null;
create unique index if not exists "thing_code_key" on "mdm"."thing" (tenant_id, "code") where deleted_at is null;
create index if not exists "thing_code_fold_idx" on "mdm"."thing" (tenant_id, "code_fold") where deleted_at is null;
create index if not exists "thing_amount_idx" on "mdm"."thing" (tenant_id, "amount", "id") where deleted_at is null;
create index if not exists "thing_other_idx" on "mdm"."thing" (tenant_id, "other", "id") where deleted_at is null;
select app.guard_tenant_table('mdm', 'thing');

-- key order_line_parent_fkey (one transaction)
set local lock_timeout = '2s';
do $$ begin if not exists (select from pg_constraint where conrelid = '"mdm"."order_line"'::regclass and conname = 'order_line_parent_fkey') then alter table "mdm"."order_line" add constraint "order_line_parent_fkey" foreign key (tenant_id, "parent_id") references "mdm"."order" (tenant_id, id) on delete cascade not valid; end if; end $$;

-- validate order_line_parent_fkey
alter table "mdm"."order_line" validate constraint "order_line_parent_fkey";

-- key thing_other_fkey (one transaction)
set local lock_timeout = '2s';
do $$ begin if not exists (select from pg_constraint where conrelid = '"mdm"."thing"'::regclass and conname = 'thing_other_fkey') then alter table "mdm"."thing" add constraint "thing_other_fkey" foreign key (tenant_id, "other") references "mdm"."thing" (tenant_id, id) on delete set null ("other") not valid; end if; end $$;

-- validate thing_other_fkey
alter table "mdm"."thing" validate constraint "thing_other_fkey";
