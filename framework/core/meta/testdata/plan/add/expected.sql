-- add_field: add field name (string) to thing
-- add_field: add field rank (integer) to thing
-- add_field: add field tone (enum) to thing
-- add_field: add field next (reference) to thing

-- add field name (string) to thing (one transaction)
set local lock_timeout = '2s';
do $$ begin if exists (select from pg_attribute where attrelid = '"mdm"."thing"'::regclass and attname = 'name' and not attisdropped and format_type(atttypid, atttypmod) <> 'text') then alter table "mdm"."thing" drop column "name"; end if; end $$;
alter table "mdm"."thing" add column if not exists "name" text collate "C";
do $$ begin if exists (select from pg_attribute where attrelid = '"mdm"."thing"'::regclass and attname = 'name_fold' and not attisdropped and format_type(atttypid, atttypmod) <> 'text') then alter table "mdm"."thing" drop column "name_fold"; end if; end $$;
alter table "mdm"."thing" add column if not exists "name_fold" text collate "C";

-- index thing_name_idx
do $$ begin if exists (select from pg_index where indexrelid = to_regclass('"mdm"."thing_name_idx"') and not indisvalid) then drop index "mdm"."thing_name_idx"; end if; end $$;
create index concurrently if not exists "thing_name_idx" on "mdm"."thing" (tenant_id, "name", "id") where deleted_at is null;

-- index thing_name_fold_idx
do $$ begin if exists (select from pg_index where indexrelid = to_regclass('"mdm"."thing_name_fold_idx"') and not indisvalid) then drop index "mdm"."thing_name_fold_idx"; end if; end $$;
create index concurrently if not exists "thing_name_fold_idx" on "mdm"."thing" (tenant_id, "name_fold") where deleted_at is null;

-- add field rank (integer) to thing (one transaction)
set local lock_timeout = '2s';
do $$ begin if exists (select from pg_attribute where attrelid = '"mdm"."thing"'::regclass and attname = 'rank' and not attisdropped and format_type(atttypid, atttypmod) <> 'bigint') then alter table "mdm"."thing" drop column "rank"; end if; end $$;
alter table "mdm"."thing" add column if not exists "rank" bigint not null default '1'::bigint;
alter table "mdm"."thing" alter column "rank" drop default;

-- add field tone (enum) to thing (one transaction)
set local lock_timeout = '2s';
do $$ begin if exists (select from pg_attribute where attrelid = '"mdm"."thing"'::regclass and attname = 'tone' and not attisdropped and format_type(atttypid, atttypmod) <> 'text') then alter table "mdm"."thing" drop column "tone"; end if; end $$;
alter table "mdm"."thing" add column if not exists "tone" text collate "C" not null default 'a'::text;
alter table "mdm"."thing" alter column "tone" drop default;

-- check thing_tone_enum_7a256dee (one transaction)
set local lock_timeout = '2s';
do $$ begin if not exists (select from pg_constraint where conrelid = '"mdm"."thing"'::regclass and conname = 'thing_tone_enum_7a256dee') then alter table "mdm"."thing" add constraint "thing_tone_enum_7a256dee" check ("tone" in ('a', 'b')) not valid; end if; end $$;

-- validate thing_tone_enum_7a256dee
alter table "mdm"."thing" validate constraint "thing_tone_enum_7a256dee";

-- add field next (reference) to thing (one transaction)
set local lock_timeout = '2s';
do $$ begin if exists (select from pg_attribute where attrelid = '"mdm"."thing"'::regclass and attname = 'next' and not attisdropped and format_type(atttypid, atttypmod) <> 'uuid') then alter table "mdm"."thing" drop column "next"; end if; end $$;
alter table "mdm"."thing" add column if not exists "next" uuid;

-- index thing_next_idx
do $$ begin if exists (select from pg_index where indexrelid = to_regclass('"mdm"."thing_next_idx"') and not indisvalid) then drop index "mdm"."thing_next_idx"; end if; end $$;
create index concurrently if not exists "thing_next_idx" on "mdm"."thing" (tenant_id, "next", "id") where deleted_at is null;

-- key thing_next_fkey (one transaction)
set local lock_timeout = '2s';
do $$ begin if not exists (select from pg_constraint where conrelid = '"mdm"."thing"'::regclass and conname = 'thing_next_fkey') then alter table "mdm"."thing" add constraint "thing_next_fkey" foreign key (tenant_id, "next") references "mdm"."thing" (tenant_id, id) not valid; end if; end $$;

-- validate thing_next_fkey
alter table "mdm"."thing" validate constraint "thing_next_fkey";
