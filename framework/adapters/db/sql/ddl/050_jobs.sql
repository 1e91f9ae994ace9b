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
