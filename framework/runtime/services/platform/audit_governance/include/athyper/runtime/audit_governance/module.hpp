// Audit and governance as a module: binds the event store, seals the audit trail, answers the routes below /api/audit.
#pragma once

#include <memory>

#include <athyper/runtime/audit_governance/seal_keys.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::audit_governance {

std::unique_ptr<RuntimeModule> make_audit_governance_module(SealKeys keys);

}  // namespace athyper::runtime::audit_governance
