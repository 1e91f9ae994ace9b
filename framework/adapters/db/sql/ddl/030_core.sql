-- Tenants, people, roles, audit, events, flags, and the stores of the sign-in side.
-- A table is either behind the fence (app.guard_tenant_table) or its comment begins with "platform:" and says why it is not.

create table if not exists core.tenant (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9_]{0,62}$'),
  name text not null,
  display_name text not null,
  realm_key text not null default 'main',
  parent_id uuid references core.tenant (id),
  status text not null default 'active' check (status in ('active', 'suspended', 'archived')),
  subscription text not null default 'base' check (subscription in ('base', 'professional', 'enterprise')),
  region text,
  locale text not null default 'en',
  timezone text not null default 'UTC',
  currency text not null default 'USD',
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table core.tenant is 'platform: the directory of tenants, looked up by code before any fence exists';
grant select, insert, update on core.tenant to athyper_runtime;

create table if not exists core.principal (
  tenant_id uuid not null references core.tenant (id),
  id uuid not null,
  username text collate "C" not null,
  principal_type text not null default 'user' check (principal_type in ('user', 'service', 'external')),
  display_name text not null,
  email text,
  locale text,
  persona text not null default 'viewer',
  is_active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, username)
);
select app.guard_tenant_table('core', 'principal', 'select, insert, update');

create table if not exists core.role (
  tenant_id uuid not null references core.tenant (id),
  id uuid not null,
  code text collate "C" not null,
  name text not null,
  is_system boolean not null default false,
  is_active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
select app.guard_tenant_table('core', 'role', 'select, insert, update');

create table if not exists core.principal_role (
  tenant_id uuid not null,
  id uuid not null,
  principal_id uuid not null,
  role_id uuid not null,
  valid_from timestamptz,
  valid_until timestamptz check (valid_until > valid_from),
  created_at timestamptz not null default now(),
  created_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, principal_id, role_id),
  foreign key (tenant_id, principal_id) references core.principal (tenant_id, id),
  foreign key (tenant_id, role_id) references core.role (tenant_id, id)
);
select app.guard_tenant_table('core', 'principal_role');

-- One row for each change, written by the statement that makes the change. leaf_hash is SHA-256 over the record's canonical bytes and
-- its salt; positions in a Merkle tree are assigned later, so writers never wait for each other. Append-only for the runtime role.
create table if not exists core.audit_log (
  tenant_id uuid not null,
  id uuid not null,
  occurred_at timestamptz not null,
  actor_id uuid,
  actor_type text not null check (actor_type in ('user', 'service', 'system')),
  action text collate "C" not null,
  entity_name text collate "C",
  entity_id uuid,
  entity_version int,
  correlation_id text,
  ip_address text,
  user_agent text,
  payload jsonb not null default '{}',
  salt bytea not null,
  leaf_hash bytea not null check (length(leaf_hash) = 32),
  primary key (tenant_id, id, occurred_at)
) partition by range (occurred_at);
create index if not exists audit_log_record_idx on core.audit_log (tenant_id, entity_name, entity_id, occurred_at);
create index if not exists audit_log_occurred_idx on core.audit_log using brin (occurred_at);
select app.guard_tenant_table('core', 'audit_log', 'select, insert');

-- Events by stream, each stream with versions 1, 2, 3 …; the unique key settles which of two writers came first.
create table if not exists core.event_store (
  tenant_id uuid not null,
  id uuid not null,
  stream_id text collate "C" not null,
  version int not null check (version > 0),
  event_type text collate "C" not null,
  payload jsonb not null,
  metadata jsonb not null default '{}',
  occurred_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, stream_id, version)
);
alter table core.event_store
  add column if not exists aggregate_type text collate "C" not null default '',
  add column if not exists aggregate_id text collate "C" not null default '';
create index if not exists event_store_occurred_idx on core.event_store (tenant_id, occurred_at, id);
select app.guard_tenant_table('core', 'event_store', 'select, insert');

create table if not exists core.feature_flag (
  tenant_id uuid not null references core.tenant (id),
  id uuid not null,
  flag_key text collate "C" not null,
  is_enabled boolean not null default false,
  rollout_pct int not null default 100 check (rollout_pct between 0 and 100),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, flag_key)
);
select app.guard_tenant_table('core', 'feature_flag');

-- The web server's sessions. The key is the SHA-256 of the cookie, the content is sealed with a key that is not in the database.
create table if not exists core.web_session (
  sid_hash bytea primary key check (length(sid_hash) = 32),
  realm_key text not null,
  tenant_code text not null,
  user_key text not null,
  sealed bytea not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index if not exists web_session_user_idx on core.web_session (tenant_code, user_key);
create index if not exists web_session_expires_idx on core.web_session (expires_at);
comment on table core.web_session is 'platform: found by cookie before a tenant is known; content sealed';

create table if not exists core.web_login_transaction (
  state_hash bytea primary key check (length(state_hash) = 32),
  sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index if not exists web_login_transaction_expires_idx on core.web_login_transaction (expires_at);
comment on table core.web_login_transaction is 'platform: a sign-in that has not come back yet; content sealed';

create table if not exists core.auth_audit (
  id uuid not null,
  occurred_at timestamptz not null,
  event text collate "C" not null,
  realm_key text,
  tenant_code text,
  user_key text,
  sid_hash text,
  ip_address text,
  user_agent text,
  workbench text,
  reason text,
  meta jsonb not null default '{}',
  primary key (id, occurred_at)
) partition by range (occurred_at);
create index if not exists auth_audit_tenant_idx on core.auth_audit (tenant_code, occurred_at);
comment on table core.auth_audit is 'platform: sign-in events, also of sign-ins that name no known tenant';

-- The development issuer's stores. Tokens and codes stand here as SHA-256 only.
create table if not exists core.issuer_key (
  kid text primary key,
  algorithm text not null default 'ES256',
  private_pem text not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
comment on table core.issuer_key is 'platform: signing keys of the development issuer';

create table if not exists core.issuer_code (
  code_hash bytea primary key check (length(code_hash) = 32),
  realm_key text not null,
  client_id text not null,
  redirect_uri text not null,
  tenant_code text not null,
  username text not null,
  session_id text not null,
  scope text not null,
  nonce text,
  code_challenge text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index if not exists issuer_code_expires_idx on core.issuer_code (expires_at);
comment on table core.issuer_code is 'platform: authorization codes of the development issuer';

create table if not exists core.issuer_refresh (
  token_hash bytea primary key check (length(token_hash) = 32),
  family uuid not null,
  realm_key text not null,
  client_id text not null,
  tenant_code text not null,
  username text not null,
  session_id text not null,
  scope text not null,
  auth_time timestamptz not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index if not exists issuer_refresh_family_idx on core.issuer_refresh (family);
create index if not exists issuer_refresh_session_idx on core.issuer_refresh (session_id);
create index if not exists issuer_refresh_expires_idx on core.issuer_refresh (expires_at);
comment on table core.issuer_refresh is 'platform: refresh tokens of the development issuer, by family so that reuse revokes all';

create table if not exists core.one_time_link (
  link_hash bytea primary key check (length(link_hash) = 32),
  realm_key text not null,
  tenant_code text not null,
  username text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table core.one_time_link is 'platform: one-time sign-in links of the local mode';

grant select, insert, update, delete on core.web_session, core.web_login_transaction to athyper_runtime;
grant select, insert on core.auth_audit to athyper_runtime;
grant select, insert, update on core.issuer_key to athyper_runtime;
grant select, insert, update, delete on core.issuer_code, core.issuer_refresh, core.one_time_link to athyper_runtime;

-- Called at provisioning and at every start with the platform's clock; asks for nothing when the months are there.
-- When a job ended is told by this database's clock, whatever time the caller has.
create or replace function app.ensure_partitions(around timestamptz) returns int
  language sql
as $$
  select app.ensure_month_partitions('core', 'audit_log', around, 6)
       + app.ensure_month_partitions('core', 'auth_audit', around, 6)
       + app.ensure_month_partitions('core', 'job_history', clock_timestamp(), 6);
$$;
revoke execute on function app.ensure_partitions(timestamptz) from public;
