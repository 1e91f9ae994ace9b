-- The fence: whose data a transaction may touch. Its first statement is app.enter(…); without it no tenant row is visible.

-- The tenant of the running transaction, NULL outside a fence. A local setting leaves '' behind when its transaction ends.
create or replace function app.tenant() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::uuid;

create or replace function app.principal() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.principal', true), '')::uuid;

-- Sets tenant, principal and statement timeout for the rest of the transaction. Version 0 is not checked; another version than the
-- one in force fails with AT001 or AT002, so that a node with old metadata or old rights never reads or writes a row.
-- Stable, so that the whole function shares one snapshot.
create or replace function app.enter(
  tenant uuid, principal uuid, meta_version bigint, entitlement_version bigint, timeout_ms int
) returns void
  language plpgsql stable
as $$
declare
  discarded text;
  current_meta bigint;
  current_entitlement bigint;
begin
  -- Assignments are evaluated directly, where PERFORM would run a query: half the time of the call.
  discarded := set_config('app.tenant', tenant::text, true);
  discarded := set_config('app.principal', principal::text, true);
  if timeout_ms <> 2000 then
    discarded := set_config('statement_timeout', timeout_ms::text, true);
  end if;
  if meta_version <> 0 or entitlement_version <> 0 then
    select v.meta_version, v.entitlement_version into current_meta, current_entitlement
      from meta.tenant_version v where v.tenant_id = tenant;
    if meta_version <> 0 and meta_version is distinct from current_meta then
      raise exception using errcode = 'AT001', message = 'stale_meta';
    end if;
    if entitlement_version <> 0 and entitlement_version is distinct from current_entitlement then
      raise exception using errcode = 'AT002', message = 'stale_entitlement';
    end if;
  end if;
end
$$;

-- Puts a table behind the fence: row-level security enabled and forced, the one policy, and the runtime role's privileges.
-- The table has tenant_id uuid not null and a primary key that begins with it; the catalogue gate checks both at start.
create or replace function app.guard_tenant_table(
  table_schema text, table_name text, privileges text default 'select, insert, update, delete'
) returns void
  language plpgsql
as $$
begin
  execute format('alter table %I.%I enable row level security, force row level security', table_schema, table_name);
  if not exists (
    select from pg_policies p
     where p.schemaname = guard_tenant_table.table_schema and p.tablename = guard_tenant_table.table_name
       and p.policyname = 'tenant_fence'
  ) then
    execute format(
      'create policy tenant_fence on %I.%I for all to athyper_runtime'
      ' using (tenant_id = (select app.tenant())) with check (tenant_id = (select app.tenant()))',
      table_schema, table_name);
  end if;
  execute format('grant %s on %I.%I to athyper_runtime', privileges, table_schema, table_name);
end
$$;

-- Creates the monthly partitions of a table from the month of `around` minus one up to `months` later. There is no default partition:
-- its rows would have to be scanned under an exclusive lock at every attach.
create or replace function app.ensure_month_partitions(
  table_schema text, table_name text, around timestamptz, months int
) returns int
  language plpgsql
as $$
declare
  first_day timestamp := date_trunc('month', around at time zone 'UTC') - interval '1 month';
  partition_name text;
  created int := 0;
begin
  for step in 0 .. months + 1 loop
    partition_name := format('%s_%s', table_name, to_char(first_day, 'YYYY_MM'));
    if to_regclass(format('%I.%I', table_schema, partition_name)) is null then
      execute format('create table %I.%I partition of %I.%I for values from (%L) to (%L)',
        table_schema, partition_name, table_schema, table_name,
        first_day at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
      created := created + 1;
    end if;
    first_day := first_day + interval '1 month';
  end loop;
  return created;
end
$$;

-- Lets the planner use an index on numeric columns under row-level security. Only the comparisons: they cannot leak what they compare.
-- A managed server refuses it; the caller reads the answer, and numeric fields are then not index-filterable.
create or replace function app.mark_numeric_comparisons_leakproof() returns boolean
  language plpgsql
as $$
declare
  comparison text;
begin
  for comparison in
    select p.oid::regprocedure::text from pg_proc p
     where p.pronamespace = 'pg_catalog'::regnamespace and not p.proleakproof
       and p.proname in ('numeric_eq', 'numeric_ne', 'numeric_lt', 'numeric_le', 'numeric_gt', 'numeric_ge', 'numeric_cmp')
  loop
    execute format('alter function %s leakproof', comparison);
  end loop;
  return true;
exception
  when insufficient_privilege then
    return false;
end
$$;

revoke execute on all functions in schema app from public;
grant execute on function app.tenant(), app.principal(), app.enter(uuid, uuid, bigint, bigint, int) to athyper_runtime;
select app.mark_numeric_comparisons_leakproof();
