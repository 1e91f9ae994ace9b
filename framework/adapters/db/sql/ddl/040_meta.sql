-- The registry of what has been published. Physical names are written once and never change, so a rename is metadata only.

create table if not exists meta.entity (
  id uuid primary key,
  -- NULL: the shared model, one table for all tenants.
  owner_tenant_id uuid references core.tenant (id),
  name text collate "C" not null,
  module text not null default '',
  entity_class text not null check (entity_class in ('MASTER', 'CONTROL', 'DOCUMENT', 'REFERENCE')),
  table_schema text not null default 'mdm',
  table_name text collate "C" not null,
  created_at timestamptz not null default now(),
  created_by text not null default 'system',
  retired_at timestamptz,
  unique (table_schema, table_name)
);
create unique index if not exists entity_shared_name_idx on meta.entity (name) where owner_tenant_id is null and retired_at is null;
create unique index if not exists entity_tenant_name_idx on meta.entity (owner_tenant_id, name)
  where owner_tenant_id is not null and retired_at is null;
comment on table meta.entity is 'platform: compiled by every node before any fence exists';

create table if not exists meta.field (
  entity_id uuid not null references meta.entity (id),
  id uuid not null,
  name text collate "C" not null,
  -- Physical name; money has a second column, <column_name>_currency.
  column_name text collate "C" not null,
  data_type text not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (entity_id, id),
  unique (entity_id, column_name)
);
create unique index if not exists field_name_idx on meta.field (entity_id, name) where retired_at is null;
comment on table meta.field is 'platform: physical column names, fixed at first publication';

create table if not exists meta.snapshot (
  version bigint primary key check (version > 0),
  content_hash text not null,
  model jsonb not null,
  published boolean not null default false,
  created_at timestamptz not null default now(),
  created_by text not null default 'system'
);
create index if not exists snapshot_published_idx on meta.snapshot (version desc) where published;
comment on table meta.snapshot is 'platform: compiled models, loaded whole by every node';

-- Read by app.enter for every group that carries versions: one row a tenant, updated in place.
create table if not exists meta.tenant_version (
  tenant_id uuid primary key references core.tenant (id),
  meta_version bigint not null default 0,
  entitlement_version bigint not null default 0
) with (fillfactor = 50);
comment on table meta.tenant_version is 'platform: versions in force, raised for all tenants when a shared model is published';

create table if not exists meta.change_log (
  id uuid primary key,
  occurred_at timestamptz not null default now(),
  actor text not null,
  action text not null,
  from_version bigint,
  to_version bigint,
  detail jsonb not null default '{}'
);
create index if not exists change_log_occurred_idx on meta.change_log (occurred_at);
comment on table meta.change_log is 'platform: what was applied to the shared model, by whom';

grant select, insert, update on meta.entity, meta.field, meta.snapshot, meta.tenant_version to athyper_runtime;
grant select, insert on meta.change_log to athyper_runtime;

-- Counters of document numbers, one row a tenant, entity and period; raised by the statement that creates the document.
create table if not exists meta.numbering_sequence (
  tenant_id uuid not null references core.tenant (id),
  sequence_key text collate "C" not null,
  period text collate "C" not null,
  last_value bigint not null check (last_value > 0),
  primary key (tenant_id, sequence_key, period)
) with (fillfactor = 50);
select app.guard_tenant_table('meta', 'numbering_sequence', 'select, insert, update');
