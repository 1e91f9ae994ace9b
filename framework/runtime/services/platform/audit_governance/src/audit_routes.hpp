// The routes of the audit trail's proof: GET /api/audit/verify, GET /api/audit/export.
#pragma once

#include <athyper/runtime/audit_governance/seal_keys.hpp>
#include <athyper/runtime/module.hpp>

namespace athyper::runtime::audit_governance {

/// The keys outlive the routes.
void add_audit_routes(RouteRegistry& routes, const SealKeys& keys);

}  // namespace athyper::runtime::audit_governance
