// /api/meta/changes: changes of the shared model, step by step.
#pragma once

#include <athyper/runtime/module.hpp>

#include "change_requests.hpp"

namespace athyper::runtime::meta {

inline constexpr Token<ChangeRequests> kChangeRequests{"meta.changeRequests"};

/// `work` outlives the routes.
void add_change_routes(Container& container, RouteRegistry& routes, const SchemaWork& work);

}  // namespace athyper::runtime::meta
