// What is switched on in a tenant: seen and set by its administrator.
#pragma once

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::identity_access {

void add_feature_flag_routes(RouteRegistry& routes);

}  // namespace athyper::runtime::identity_access
