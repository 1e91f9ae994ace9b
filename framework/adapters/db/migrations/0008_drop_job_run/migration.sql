-- 0008_drop_job_run, to be read; what is applied stands in plan.json.
--   drop table core.job_run

-- 1. L6.2 wait until every node reads the new and nothing of the old

-- 2. L6.3 wait until no node writes the old

-- 3. B24.3 put core.job_run out of reach, lock access exclusive
alter table "core"."job_run" rename to "job_run_dropped";

-- 4. B24.4 drop table core.job_run, lock access exclusive, contract: waits until it is asked for
drop table "core"."job_run_dropped";
