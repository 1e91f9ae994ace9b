-- namespace: athyper::runtime::automation_jobs
-- Runs of jobs: one row for each time a job was due (decision 0020).

-- name: plan_run
-- rows: exec
-- params: job, due_at
-- Nothing while a run of the job is waiting or under way.
insert into core.job_run (job, due_at)
select :job, :due_at::timestamptz
 where not exists (select from core.job_run where job = :job and status in ('pending', 'active'))
on conflict (job, due_at) do nothing;

-- name: take_run
-- rows: optional
-- params: job, lease_ms
-- reads: due_at as instant
-- never null: due_at
-- Leases are measured by the database's clock, the only one that all workers share.
update core.job_run
   set status = 'active', attempts = attempts + 1, started_at = clock_timestamp(),
       leased_until = clock_timestamp() + :lease_ms::int8 * interval '1 millisecond'
 where (job, due_at) = (select job, due_at from core.job_run
                         where job = :job
                           and (status = 'pending' and available_at <= clock_timestamp()
                                or status = 'active' and leased_until < clock_timestamp())
                         order by due_at limit 1 for update skip locked)
returning (extract(epoch from due_at) * 1000000)::bigint as due_at, attempts;

-- name: complete_run
-- rows: exec
-- params: job, due_at, attempt, result
update core.job_run
   set status = 'completed', finished_at = clock_timestamp(), leased_until = null, last_error = null,
       result = :result::jsonb
 where job = :job and due_at = :due_at::timestamptz and attempts = :attempt::int and status = 'active';

-- name: try_run_again
-- rows: exec
-- params: job, due_at, attempt, error, after_ms
update core.job_run
   set status = 'pending', leased_until = null, last_error = :error,
       available_at = clock_timestamp() + :after_ms::int8 * interval '1 millisecond'
 where job = :job and due_at = :due_at::timestamptz and attempts = :attempt::int and status = 'active';

-- name: fail_run
-- rows: exec
-- params: job, due_at, attempt, error
update core.job_run
   set status = 'failed', finished_at = clock_timestamp(), leased_until = null, last_error = :error
 where job = :job and due_at = :due_at::timestamptz and attempts = :attempt::int and status = 'active';

-- name: failing_jobs
-- rows: many
-- Jobs whose last run has failed for good.
select job
  from (select distinct on (job) job, status from core.job_run
         where status in ('completed', 'failed')
         order by job, due_at desc) ended
 where status = 'failed'
 order by job;

-- name: purge_runs
-- rows: exec
-- params: before, batch
delete from core.job_run
 where (job, due_at) in (select job, due_at from core.job_run
                          where status in ('completed', 'failed') and due_at <= :before::timestamptz
                          limit :batch::bigint);
