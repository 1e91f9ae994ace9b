-- add_index: index thing.code
-- add_enum_values: add values to thing.colour
-- relax_required: thing.size may be empty
-- rename_field: rename field remark of thing to note

-- index thing_code_idx
do $$ begin if exists (select from pg_index where indexrelid = to_regclass('"mdm"."thing_code_idx"') and not indisvalid) then drop index "mdm"."thing_code_idx"; end if; end $$;
create index concurrently if not exists "thing_code_idx" on "mdm"."thing" (tenant_id, "code", "id") where deleted_at is null;

-- add values to thing.colour (one transaction)
set local lock_timeout = '2s';
do $$ begin if not exists (select from pg_constraint where conrelid = '"mdm"."thing"'::regclass and conname = 'thing_colour_enum_dc51e6cd') then alter table "mdm"."thing" add constraint "thing_colour_enum_dc51e6cd" check ("colour" in ('red', 'green', 'blue')) not valid; end if; end $$;
alter table "mdm"."thing" drop constraint if exists "thing_colour_enum_5d35ba5d";

-- validate thing_colour_enum_dc51e6cd
alter table "mdm"."thing" validate constraint "thing_colour_enum_dc51e6cd";

-- thing.size may be empty (one transaction)
set local lock_timeout = '2s';
alter table "mdm"."thing" alter column "size" drop not null;
