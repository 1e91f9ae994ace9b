// Made by athyper:codegen; do not edit.
#include <athyper/contracts/common.hpp>
#include <athyper/contracts/public.hpp>
#include <athyper/contracts/forms.hpp>

namespace athyper::contracts::public_ {

#include "public/schema_provisions.inc"

}  // namespace athyper::contracts::public_
