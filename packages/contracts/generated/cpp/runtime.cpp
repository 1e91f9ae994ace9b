// Made by athyper:codegen; do not edit.
#include <athyper/contracts/runtime.hpp>
#include <athyper/contracts/forms.hpp>

namespace athyper::contracts::runtime {

#include "runtime/kernel.inc"

}  // namespace athyper::contracts::runtime
