// Audit and governance as a module: binds the event store, answers GET /api/audit/events/{stream}.
#pragma once

#include <memory>

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::audit_governance {

std::unique_ptr<RuntimeModule> make_audit_governance_module();

}  // namespace athyper::runtime::audit_governance
