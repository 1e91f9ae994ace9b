-- 0007_job_leases, to be read; what is applied stands in plan.json.
--   drop column lease_id from core.job
--   drop column started_at from core.job
--   drop index job_cancel_idx from core.job
--   add index job_due_idx to core.job
--   drop index job_ready_idx from core.job
--   add index job_unwanted_idx to core.job
--   add column taken_at to core.job_lease
--   add column tokens to core.job_lease

-- 1. B3.1 add column taken_at of core.job_lease, lock access exclusive
alter table "core"."job_lease" add column "taken_at" timestamp with time zone;

-- 2. B3.2 set the default of taken_at of core.job_lease, lock access exclusive
alter table "core"."job_lease" alter column "taken_at" set default clock_timestamp();

-- 3. A3.1 add column tokens of core.job_lease, lock access exclusive
alter table "core"."job_lease" add column "tokens" integer[] default ARRAY[]::integer[] not null;

-- 4. B3.3 fill taken_at of core.job_lease, lock row exclusive
-- in batches by (id):
update core.job_lease set "taken_at" = clock_timestamp() where "taken_at" is null;

-- 5. B13.1 build the index job_due_idx, lock share update exclusive, outside a transaction, long
drop index concurrently if exists "core"."job_due_idx";
create index concurrently "job_due_idx" on "core"."job" using "btree" ("queue", "priority", "run_at", "id");

-- 6. B13.1 build the index job_unwanted_idx, lock share update exclusive, outside a transaction, long
drop index concurrently if exists "core"."job_unwanted_idx";
create index concurrently "job_unwanted_idx" on "core"."job" using "btree" ("id") where cancel_requested;

-- 7. B8.1 require taken_at of core.job_lease of new rows, lock access exclusive
alter table "core"."job_lease" add constraint "job_lease_taken_at_nn" check ("taken_at" is not null) not valid;

-- 8. B8.3 look at every row of core.job_lease for taken_at, lock share update exclusive, long
alter table "core"."job_lease" validate constraint "job_lease_taken_at_nn";

-- 9. B8.4 make taken_at of core.job_lease required, lock access exclusive
alter table "core"."job_lease" alter column "taken_at" set not null;

-- 10. B8.5 drop the proof of taken_at of core.job_lease, lock access exclusive
alter table "core"."job_lease" drop constraint "job_lease_taken_at_nn";

-- 11. L6.2 wait until every node reads the new and nothing of the old

-- 12. L6.3 wait until no node writes the old

-- 13. B12.2 drop the index job_cancel_idx, lock share update exclusive, outside a transaction, contract: waits until it is asked for
drop index concurrently if exists "core"."job_cancel_idx";

-- 14. B12.2 drop the index job_ready_idx, lock share update exclusive, outside a transaction, contract: waits until it is asked for
drop index concurrently if exists "core"."job_ready_idx";

-- 15. B23.4 drop column lease_id of core.job, lock access exclusive, contract: waits until it is asked for
alter table "core"."job" drop column "lease_id";

-- 16. B23.4 drop column started_at of core.job, lock access exclusive, contract: waits until it is asked for
alter table "core"."job" drop column "started_at";
