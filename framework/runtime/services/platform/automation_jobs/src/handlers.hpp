// Handlers: the bodies of the modules' jobs, each in the scope that its envelope stands for.
#pragma once

#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/module.hpp>
#include <athyper/runtime/tenant_directory.hpp>

namespace athyper::runtime::automation_jobs {

/// Everything referred to outlives the handlers.
struct HandlerParts {
  Container& container;
  const lib::Clock& clock;
  TenantDirectory& tenants;
  JobSender& sender;
};

/// A job of each tenant that comes for the installation becomes one job for each tenant, in one transaction with its
/// own end. Old metadata or rights that the fence reports are loaded anew, and the body runs once more.
core::jobs::JobHandler handler_of(const JobDef& def, HandlerParts parts);

}  // namespace athyper::runtime::automation_jobs
