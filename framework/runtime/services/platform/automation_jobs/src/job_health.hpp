// Which scheduled jobs are broken, for readiness.
#pragma once

#include <athyper/core/observability/health.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::automation_jobs {

/// "jobs": names the scheduled jobs that have left a dead letter and have not ended well since. Optional: a job that is
/// broken is told and takes nothing out of service, since requests do not need it.
core::observability::HealthCheck jobs_check(adapters::db::DbClient& db, const ScheduleRegistry& schedules);

}  // namespace athyper::runtime::automation_jobs
