-- Functions over the platform's tables. The tables themselves come from the migrations, which run after these files.

-- Called at provisioning and at every start with the platform's clock; asks for nothing when the months are there.
-- When a job ended is told by this database's clock, whatever time the caller has.
create or replace function app.ensure_partitions(around timestamptz) returns int
  language sql
as $$
  select app.ensure_month_partitions('core', 'audit_log', around, 6)
       + app.ensure_month_partitions('core', 'auth_audit', around, 6)
       + app.ensure_month_partitions('core', 'permission_decision_log', around, 6)
       + app.ensure_month_partitions('core', 'job_history', clock_timestamp(), 6);
$$;
revoke execute on function app.ensure_partitions(timestamptz) from public;

-- Drops the monthly partitions of a table that are older than the running month by more than `months`.
create or replace function app.drop_old_months(table_schema text, table_name text, months int) returns int
  language plpgsql
as $$
declare
  oldest text := format('%s_%s', table_name,
    to_char(date_trunc('month', clock_timestamp() at time zone 'UTC') - make_interval(months => months), 'YYYY_MM'));
  partition_name text;
  dropped int := 0;
begin
  for partition_name in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = format('%I.%I', table_schema, table_name)::regclass
       and c.relname ~ format('^%s_\d{4}_\d{2}$', table_name) and c.relname::text collate "C" < oldest
  loop
    execute format('drop table %I.%I', table_schema, partition_name);
    dropped := dropped + 1;
  end loop;
  return dropped;
end
$$;
revoke execute on function app.drop_old_months(text, text, int) from public;

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

-- The lease that holds a job under the token it has; nothing when it waits.
create or replace function app.lease_of(job uuid, held int) returns uuid
  language plpgsql stable
as $$
begin
  return (select l.id from core.job_lease l, unnest(l.jobs, l.tokens) as u (id, token)
           where u.id = lease_of.job and u.token = held limit 1);
end
$$;
-- Since when that is.
create or replace function app.held_since(job uuid, held int) returns timestamptz
  language plpgsql stable
as $$
begin
  return (select l.taken_at from core.job_lease l where l.id = app.lease_of(job, held));
end
$$;
revoke execute on function app.lease_of(uuid, int), app.held_since(uuid, int) from public;
grant execute on function app.lease_of(uuid, int), app.held_since(uuid, int) to athyper_runtime;

-- Files that made the tables before migrations did.
delete from public.schema_provisions
 where file_name in ('030_core.sql', '040_meta.sql', '050_jobs.sql', '060_requests.sql', '080_reference.sql',
                     '090_meta_change.sql');
