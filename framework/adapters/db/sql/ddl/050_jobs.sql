-- Scheduled work: one row for each time at which a job is due. The primary key is what makes it happen once, however many schedulers
-- plan it; `attempts` is the fencing token of the worker that runs it, `leased_until` (this database's clock) the end of its lease.
create table if not exists core.job_run (
  job text collate "C" not null,
  due_at timestamptz not null,
  status text not null default 'pending' check (status in ('pending', 'active', 'completed', 'failed')),
  attempts int not null default 0,
  available_at timestamptz not null default now(),
  leased_until timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  last_error text,
  result jsonb,
  primary key (job, due_at)
);
create index if not exists job_run_waiting_idx on core.job_run (job, due_at) where status in ('pending', 'active');
comment on table core.job_run is 'platform: scheduled work of the installation, of no tenant';
grant select, insert, update, delete on core.job_run to athyper_runtime;

-- The queue. A job is one row until it ends; then the row goes to core.job_history or core.job_dead, so that this table stays as small as
-- the work ahead. A worker holds a job while lease_id names its lease; every change of hands raises `token`, the fencing token that every
-- effect is checked against (app.hold_job). tenant_id of all zeros is the installation.
create table if not exists core.job (
  id uuid primary key,
  tenant_id uuid not null,
  queue text collate "C" not null check (length(queue) between 1 and 63),
  type text collate "C" not null check (length(type) between 1 and 120),
  priority smallint not null check (priority between 1 and 4),
  run_at timestamptz not null default clock_timestamp(),
  lease_id uuid,
  token int not null default 0,
  attempts int not null default 0,
  losses int not null default 0,
  payload text not null check (octet_length(payload) <= 262144),
  options text check (octet_length(options) <= 4096),
  principal_id uuid,
  purpose text not null default '',
  model_version bigint not null default 0,
  trace text,
  mac bytea not null check (length(mac) = 32),
  unique_key text collate "C" check (length(unique_key) between 1 and 200),
  progress smallint not null default 0 check (progress between 0 and 100),
  cancel_requested boolean not null default false,
  failures jsonb not null default '[]',
  created_at timestamptz not null default clock_timestamp(),
  started_at timestamptz
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
create index if not exists job_ready_idx on core.job (queue, priority, run_at, id) where lease_id is null;
create unique index if not exists job_unique_idx on core.job (tenant_id, type, unique_key) where unique_key is not null;
create index if not exists job_cancel_idx on core.job (lease_id) where cancel_requested;
comment on table core.job is 'platform: taken by workers for every tenant; a fenced session sees and writes the rows of its tenant alone';

-- Jobs that ended well or were cancelled, by month.
create table if not exists core.job_history (
  id uuid not null,
  tenant_id uuid not null,
  queue text collate "C" not null,
  type text collate "C" not null,
  priority smallint not null,
  status text not null check (status in ('completed', 'cancelled')),
  attempts int not null,
  principal_id uuid,
  purpose text not null,
  trace text,
  failures jsonb not null,
  result text,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz not null,
  primary key (id, finished_at)
) partition by range (finished_at);
create index if not exists job_history_ended_idx on core.job_history (queue, type, finished_at);
comment on table core.job_history is 'platform: written by workers for every tenant; a fenced session sees the rows of its tenant alone';

-- Dead letters: jobs that have used up what they were allowed, with the trace of every failure, to be replayed or forgotten.
create table if not exists core.job_dead (
  id uuid primary key,
  tenant_id uuid not null,
  queue text collate "C" not null,
  type text collate "C" not null,
  priority smallint not null,
  token int not null,
  attempts int not null,
  payload text not null,
  options text,
  principal_id uuid,
  purpose text not null,
  model_version bigint not null,
  trace text,
  mac bytea not null,
  unique_key text collate "C",
  failures jsonb not null,
  created_at timestamptz not null,
  started_at timestamptz,
  died_at timestamptz not null default clock_timestamp()
);
create index if not exists job_dead_tenant_idx on core.job_dead (tenant_id, died_at);
comment on table core.job_dead is 'platform: written by workers for every tenant; a fenced session sees and writes the rows of its tenant alone';

-- What a worker holds: one row for each batch it took, renewed together. One whose time is over is taken back by whoever sees it first.
create table if not exists core.job_lease (
  id uuid primary key,
  worker uuid not null,
  expires_at timestamptz not null,
  jobs uuid[] not null
);
create index if not exists job_lease_worker_idx on core.job_lease (worker);
comment on table core.job_lease is 'platform: which worker holds which jobs, of no tenant';
grant select, insert, update, delete on core.job_lease to athyper_runtime;

-- One row for each queue: whether it stands still, and the counter that tells other processes of new jobs.
create table if not exists core.job_queue (
  name text collate "C" primary key,
  paused boolean not null default false,
  wakes bigint not null default 0
);
comment on table core.job_queue is 'platform: state of the queues, of no tenant';
grant select, insert, update on core.job_queue to athyper_runtime;

-- The keys that envelopes of jobs are sealed with, made by the first process that needs one. No fenced session reads them.
create table if not exists core.job_key (
  id int primary key,
  secret bytea not null check (length(secret) = 32),
  created_at timestamptz not null default clock_timestamp()
);
comment on table core.job_key is 'platform: keys of the envelopes of jobs';

do $$
declare
  guarded record;
begin
  for guarded in
    select * from (values
      ('job', 'select, insert, update, delete', 'tenant_id = (select app.tenant()) or (select app.tenant()) is null'),
      ('job_history', 'select, insert', 'tenant_id = (select app.tenant()) or (select app.tenant()) is null'),
      ('job_dead', 'select, insert, update, delete', 'tenant_id = (select app.tenant()) or (select app.tenant()) is null'),
      ('job_key', 'select, insert', '(select app.tenant()) is null')) as g (name, privileges, rule)
  loop
    execute format('alter table core.%I enable row level security, force row level security', guarded.name);
    if not exists (select from pg_policies p where p.schemaname = 'core' and p.tablename = guarded.name) then
      execute format('create policy job_fence on core.%I for all to athyper_runtime using (%s) with check (%s)',
        guarded.name, guarded.rule, guarded.rule);
    end if;
    execute format('grant %s on core.%I to athyper_runtime', guarded.privileges, guarded.name);
  end loop;
end
$$;

-- The first statement of every effect of a job: fails with AT003 when the job has changed hands, and keeps it from changing hands until
-- the effect is committed.
create or replace function app.hold_job(job uuid, held int) returns void
  language plpgsql
as $$
begin
  perform from core.job j where j.id = hold_job.job and j.token = held for share;
  if not found then
    raise exception using errcode = 'AT003', message = 'job_lease_lost';
  end if;
end
$$;
revoke execute on function app.hold_job(uuid, int) from public;
grant execute on function app.hold_job(uuid, int) to athyper_runtime;
