// The identity and access module: binds the principal resolver and answers who is asking.
#pragma once

#include <memory>

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::identity_access {

std::unique_ptr<RuntimeModule> make_identity_access_module();

}  // namespace athyper::runtime::identity_access
