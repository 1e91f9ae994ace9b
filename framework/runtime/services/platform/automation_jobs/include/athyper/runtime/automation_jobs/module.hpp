// The module of work that outlives requests: the queue, its worker and scheduler, and the platform's own maintenance.
#pragma once

#include <memory>

#include <athyper/core/jobs/work_loop.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::automation_jobs {

/// `loop` is the one on which the process runs its services.
std::unique_ptr<RuntimeModule> make_automation_jobs_module(std::unique_ptr<core::jobs::WorkLoop> loop);

}  // namespace athyper::runtime::automation_jobs
