// The shapes of the domain ui. Made by athyper:codegen; do not edit.
#pragma once

#include <athyper/contracts/shape.hpp>

namespace athyper::contracts::ui {

extern const Shape kRecentActivityRow;
extern const Shape kRecentActivityCreate;
extern const Shape kRecentActivityUpdate;
extern const Shape kRecentActivityByTenantIdPrincipalIdEntityRecordId;
extern const Shape kRecentActivityWhereUnique;
extern const Shape kRecentActivityWhere;
extern const Shape kRecentActivityOrder;
extern const Shape kRecentActivitySelect;
extern const Shape kRecentActivityListArgs;
extern const Shape kRecentActivityListResult;
extern const Shape kRecentActivityCountArgs;
extern const Shape kRecentActivityCreateArgs;
extern const Shape kRecentActivityCreateManyArgs;
extern const Shape kRecentActivityUpdateManyArgs;
extern const Shape kRecentActivityDeleteManyArgs;
extern const Shape kRecentActivityGetArgs;
extern const Shape kRecentActivityUpdateArgs;
extern const Shape kRecentActivityUpsertArgs;
extern const Shape kRecentActivityBoundsSelect;
extern const Shape kRecentActivityBoundsResult;
extern const Shape kRecentActivitySumsSelect;
extern const Shape kRecentActivitySumsResult;
extern const Shape kRecentActivityAggregateArgs;
extern const Shape kRecentActivityAggregateResult;
inline constexpr const Shape& kRecentActivityUpsert = kRecentActivityCreate;
inline constexpr const Shape& kRecentActivityDeleteArgs = kRecentActivityGetArgs;

}  // namespace athyper::contracts::ui
