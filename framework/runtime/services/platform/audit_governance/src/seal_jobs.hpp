// The jobs that seal the audit trail: of each tenant, and of the installation's sign-ins.
#pragma once

#include <athyper/runtime/audit_governance/seal_keys.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::audit_governance {

/// Adds the jobs, and their schedules when the keys can seal. The keys outlive the registries.
void add_seal_jobs(Registries& registries, const SealKeys& keys);

}  // namespace athyper::runtime::audit_governance
