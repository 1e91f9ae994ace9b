// The routes below /api/jobs.
#pragma once

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::automation_jobs {

/// A tenant's administrator looks after the jobs of his tenant, a system administrator after those of the installation
/// and the queues themselves; whoever asked for a job sees it and may cancel it.
void add_job_routes(RouteRegistry& routes);

}  // namespace athyper::runtime::automation_jobs
