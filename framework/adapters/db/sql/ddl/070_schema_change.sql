-- The journal of schema changes: what was planned, how far it is. A step's row is written by the step's own transaction, so that a
-- process that is killed anywhere finds out what is done. Written by the owner alone.
create table if not exists core.schema_change (
  id text collate "C" primary key check (length(id) between 1 and 200),
  plan_hash text not null,
  base_hash text not null,
  state text not null check (state in ('applying', 'waiting', 'paused', 'failed', 'applied', 'completed', 'rolled_back')),
  pause_requested boolean not null default false,
  last_error text,
  created_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz
);
comment on table core.schema_change is 'platform: changes of the schema itself, of no tenant';

create table if not exists core.schema_change_step (
  change_id text collate "C" not null references core.schema_change (id) on delete cascade,
  number int not null check (number > 0),
  rule text not null,
  title text not null,
  -- The step as planned, with its inverse: a change is rolled back by what stands here.
  content jsonb not null,
  state text not null default 'pending' check (state in ('pending', 'running', 'done', 'undone')),
  rows_done bigint not null default 0,
  rows_total bigint not null default 0,
  -- Key of the last row of the last batch.
  cursor text[],
  retries int not null default 0,
  lock_held_us bigint not null default 0,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (change_id, number)
);
comment on table core.schema_change_step is 'platform: steps of changes of the schema, of no tenant';
-- Whoever may see a change of the metadata may see how far it is.
grant select on core.schema_change, core.schema_change_step to athyper_runtime;

-- Migrations that were begun here, each with the checksum of its files; what they did stands in the journal above.
do $$
begin
  -- For a day there was one without lines, which knew nothing yet.
  if to_regclass('core.schema_migration') is not null
     and not exists (select from pg_attribute where attrelid = to_regclass('core.schema_migration') and attname = 'line') then
    drop table core.schema_migration;
  end if;
end
$$;
create table if not exists core.schema_migration (
  -- Name of the first migration: what follows from another first one is another line.
  line text collate "C" not null,
  name text collate "C" not null check (length(name) between 6 and 80),
  checksum text not null,
  started_at timestamptz not null default clock_timestamp(),
  -- NULL until it is through; its contract steps may still wait.
  applied_at timestamptz,
  primary key (line, name)
);
comment on table core.schema_migration is 'platform: migrations of the schema, of no tenant';
