-- 0003_jobs, to be read; what is applied stands in plan.json.
--   create table core.job_leader
--   create table core.job_schedule

-- 1. A1.2 create table core.job_leader
create table "core"."job_leader" (
  "role" text collate "C" not null,
  "holder" uuid not null,
  "token" bigint not null,
  "expires_at" timestamp with time zone not null,
  constraint "job_leader_pkey" primary key ("role")
);
comment on table "core"."job_leader" is 'platform: which process leads, of no tenant';

-- 2. A1.2 create table core.job_schedule
create table "core"."job_schedule" (
  "name" text collate "C" not null,
  "job" text collate "C" not null,
  "rule" text not null,
  "zone" text default 'UTC'::text not null,
  "paused" boolean default false not null,
  "last_at" timestamp with time zone not null,
  constraint "job_schedule_pkey" primary key ("name")
);
comment on table "core"."job_schedule" is 'platform: schedules of the installation and what they have planned, of no tenant';

-- 3. A1.3 let roles see core.job_leader, lock access exclusive
grant insert, select, update on "core"."job_leader" to "athyper_runtime";

-- 4. A1.3 let roles see core.job_schedule, lock access exclusive
grant insert, select, update on "core"."job_schedule" to "athyper_runtime";
