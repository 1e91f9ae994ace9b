// /api/policy/testcases: test cases that are kept with the tenant's policies.
#pragma once

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::policy_rules {

void add_test_case_routes(RouteRegistry& routes);

}  // namespace athyper::runtime::policy_rules
