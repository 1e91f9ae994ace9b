// Made by athyper:codegen; do not edit.
#include <athyper/contracts/common.hpp>
#include <athyper/contracts/forms.hpp>

namespace athyper::contracts::common {

#include "common/filters.inc"

}  // namespace athyper::contracts::common
