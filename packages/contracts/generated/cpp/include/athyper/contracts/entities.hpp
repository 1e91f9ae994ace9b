// The shapes of the domain entities. Made by athyper:codegen; do not edit.
#pragma once

#include <athyper/contracts/shape.hpp>

namespace athyper::contracts::entities {

extern const Shape kMoney;

extern const Shape kEmployeeRecord;
extern const Shape kEmployeeRecordAnswer;
extern const Shape kEmployeeCreate;
extern const Shape kEmployeeUpdate;
extern const Shape kEmployeeListArgs;
extern const Shape kEmployeeListResult;

extern const Shape kPurchaseRequisitionRecord;
extern const Shape kPurchaseRequisitionRecordAnswer;
extern const Shape kPurchaseRequisitionCreate;
extern const Shape kPurchaseRequisitionUpdate;
extern const Shape kPurchaseRequisitionListArgs;
extern const Shape kPurchaseRequisitionListResult;

extern const Shape kPurchaseRequisitionLineRecord;
extern const Shape kPurchaseRequisitionLineRecordAnswer;
extern const Shape kPurchaseRequisitionLineCreate;
extern const Shape kPurchaseRequisitionLineUpdate;
extern const Shape kPurchaseRequisitionLineItem;

extern const Shape kSupplierRecord;
extern const Shape kSupplierRecordAnswer;
extern const Shape kSupplierCreate;
extern const Shape kSupplierUpdate;
extern const Shape kSupplierListArgs;
extern const Shape kSupplierListResult;

}  // namespace athyper::contracts::entities
