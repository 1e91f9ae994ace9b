// Routes under /api/meta.
#pragma once

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::meta {

void add_meta_routes(RouteRegistry& routes);

}  // namespace athyper::runtime::meta
