// /api/policy/row-policies: what a role of the database may read, so that reports read the tables as somebody sees
// them.
#pragma once

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::policy_rules {

void add_row_policy_routes(RouteRegistry& routes);

}  // namespace athyper::runtime::policy_rules
