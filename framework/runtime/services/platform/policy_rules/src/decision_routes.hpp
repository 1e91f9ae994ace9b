// /api/policy/decisions: the decision log, and why a decision was as it was.
#pragma once

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::policy_rules {

void add_decision_routes(RouteRegistry& routes);

}  // namespace athyper::runtime::policy_rules
