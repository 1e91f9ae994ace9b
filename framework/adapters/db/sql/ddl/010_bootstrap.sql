-- Schemas, the runtime role and what the platform asks of the server. Every file here may run again: it says "if not exists" or replaces.

-- Which of these files ran; this one makes the table that it is written down in.
create table if not exists public.schema_provisions (
  file_name text primary key,
  sha256 text not null,
  executed_at timestamptz not null default now()
);
comment on table public.schema_provisions is 'platform: which DDL files ran';

create schema if not exists core;
create schema if not exists meta;
create schema if not exists mdm;
create schema if not exists ref;
create schema if not exists ui;
-- Functions only: the fence and the tools of provisioning.
create schema if not exists app;

-- The role every request runs as. It owns nothing, so row-level security always holds for it. Roles belong to the whole
-- server: another database of it may be provisioned at this moment, then that one was first.
do $$
begin
  if not exists (select from pg_roles where rolname = 'athyper_runtime') then
    create role athyper_runtime login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then
    raise notice 'another database of this server made the role athyper_runtime';
end
$$;

-- What a group may take when its fence names no other limit. "tuple concurrently updated" is an internal error: somebody
-- else has just committed the same limits.
do $$
begin
  if not exists (
    select from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
    where r.rolname = 'athyper_runtime' and s.setdatabase = 0
      and s.setconfig @> array['statement_timeout=2s', 'idle_in_transaction_session_timeout=60s', 'lock_timeout=2s']
  ) then
    alter role athyper_runtime set statement_timeout = '2s';
    alter role athyper_runtime set idle_in_transaction_session_timeout = '60s';
    alter role athyper_runtime set lock_timeout = '2s';
  end if;
exception
  when internal_error or unique_violation then
    raise notice 'another database of this server set the limits of athyper_runtime';
end
$$;

revoke create on schema public from public;
grant usage on schema core, meta, mdm, ref, ui, app to athyper_runtime;

do $$
begin
  if exists (select from pg_available_extensions where name = 'pg_stat_statements')
     and current_setting('shared_preload_libraries') like '%pg_stat_statements%' then
    create extension if not exists pg_stat_statements schema public;
  end if;
exception
  -- Statistics are a convenience; a managed server may keep extensions to itself.
  when insufficient_privilege then
    raise notice 'pg_stat_statements is left out: the owner may not create extensions';
end
$$;
