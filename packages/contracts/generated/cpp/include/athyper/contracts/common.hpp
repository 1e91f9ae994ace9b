// The shapes of the domain common. Made by athyper:codegen; do not edit.
#pragma once

#include <athyper/contracts/shape.hpp>

namespace athyper::contracts::common {

extern const Shape kTextFilter;
extern const Shape kTextOrNullFilter;
extern const Shape kBooleanFilter;
extern const Shape kBooleanOrNullFilter;
extern const Shape kIntegerFilter;
extern const Shape kIntegerOrNullFilter;
extern const Shape kNumberFilter;
extern const Shape kNumberOrNullFilter;
extern const Shape kJsonFilter;
extern const Shape kJsonOrNullFilter;
extern const Shape kUuidFilter;
extern const Shape kUuidOrNullFilter;
extern const Shape kBase64Filter;
extern const Shape kBase64OrNullFilter;
extern const Shape kDecimalFilter;
extern const Shape kDecimalOrNullFilter;
extern const Shape kDateFilter;
extern const Shape kDateOrNullFilter;
extern const Shape kDatetimeFilter;
extern const Shape kDatetimeOrNullFilter;
extern const Shape kTimeFilter;
extern const Shape kTimeOrNullFilter;
extern const Shape kEndlessDateFilter;
extern const Shape kEndlessDateOrNullFilter;
extern const Shape kEndlessDatetimeFilter;
extern const Shape kEndlessDatetimeOrNullFilter;
extern const Shape kListFilter;
extern const Shape kPageMeta;
extern const Shape kCountResult;

}  // namespace athyper::contracts::common
