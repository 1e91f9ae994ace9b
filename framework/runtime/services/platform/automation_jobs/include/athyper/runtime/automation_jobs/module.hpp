// The module of scheduled work: the scheduler, the worker, and the platform's own maintenance jobs.
#pragma once

#include <memory>

#include <athyper/core/resilience/timing.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::automation_jobs {

/// `time_limit` bounds each run of a job.
std::unique_ptr<RuntimeModule> make_automation_jobs_module(core::resilience::TimeLimit time_limit);

}  // namespace athyper::runtime::automation_jobs
