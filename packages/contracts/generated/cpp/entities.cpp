// Made by athyper:codegen; do not edit.
#include <athyper/contracts/entities.hpp>
#include <athyper/contracts/platform.hpp>
#include <athyper/contracts/forms.hpp>

namespace athyper::contracts::entities {

#include "entities/_money.inc"
#include "entities/employee.inc"
#include "entities/purchase_requisition.inc"
#include "entities/purchase_requisition_line.inc"
#include "entities/supplier.inc"

}  // namespace athyper::contracts::entities
