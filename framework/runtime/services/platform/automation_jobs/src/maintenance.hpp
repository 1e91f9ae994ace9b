// The platform's own jobs: what has expired goes, and the months ahead are there before a row needs them.
#pragma once

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::automation_jobs {

/// Adds the jobs and their schedules.
void add_maintenance(Registries& registries);

}  // namespace athyper::runtime::automation_jobs
