// Reference data as a module: answers GET /api/ref and GET /api/ref/{dataset}.
#pragma once

#include <memory>

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::reference {

std::unique_ptr<RuntimeModule> make_reference_module();

}  // namespace athyper::runtime::reference
