-- Changes of the shared model that take steps on the tables: from the request to the end of the soak. The steps themselves stand in
-- core.schema_change_step under the same id; whoever may see a change may see how far it is.
create table if not exists meta.change (
  id uuid primary key,
  state text not null check (state in ('applying', 'waiting', 'paused', 'failed', 'applied', 'completing', 'completed', 'rolling_back', 'rolled_back')),
  -- 0 for the first publication.
  from_version bigint not null,
  -- The last version it has published.
  to_version bigint not null,
  target jsonb not null,
  target_hash text not null,
  operations jsonb not null,
  -- Version fences of the plan, in order, and rows it must not meet.
  fences jsonb not null,
  violations jsonb not null,
  actor jsonb not null,
  failure jsonb,
  created_at timestamptz not null,
  finished_at timestamptz,
  -- What it replaced is not dropped before.
  parked_until timestamptz
);
create index if not exists change_created_idx on meta.change (created_at);
-- One at a time.
create unique index if not exists change_unfinished_idx on meta.change ((true))
  where state in ('applying', 'waiting', 'paused', 'failed', 'completing', 'rolling_back');
comment on table meta.change is 'platform: changes of the shared model, of no tenant';

grant select, insert, update on meta.change to athyper_runtime;
grant select on core.schema_change, core.schema_change_step to athyper_runtime;
grant delete on meta.field to athyper_runtime;
