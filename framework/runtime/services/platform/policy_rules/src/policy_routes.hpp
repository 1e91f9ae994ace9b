// /api/policy/policies: policies of the tenant and their versions.
#pragma once

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::policy_rules {

void add_policy_routes(RouteRegistry& routes);

}  // namespace athyper::runtime::policy_rules
