// Policies as a module: answers POST /api/policy/check, explain, simulate and validate.
#pragma once

#include <memory>

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::policy_rules {

std::unique_ptr<RuntimeModule> make_policy_rules_module();

}  // namespace athyper::runtime::policy_rules
