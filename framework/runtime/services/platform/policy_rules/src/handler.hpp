// How the routes of policies are called: under the model in force, whatever the node had in memory.
#pragma once

#include <athyper/runtime/route.hpp>

namespace athyper::runtime::policy_rules {

/// Loads the model and asks again when a fence has reported that the one in memory is old.
RouteHandler under_model_in_force(RouteHandler handler);

/// Nothing when the node's model and the caller's rights are those in force; else the error that says which to reload.
lib::Task<lib::Result<void>> check_fence(RequestScope& scope);

}  // namespace athyper::runtime::policy_rules
