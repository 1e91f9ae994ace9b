// The shapes of the domain public. Made by athyper:codegen; do not edit.
#pragma once

#include <athyper/contracts/shape.hpp>

namespace athyper::contracts::public_ {

extern const Shape kSchemaProvisionsRow;
extern const Shape kSchemaProvisionsCreate;
extern const Shape kSchemaProvisionsUpdate;
extern const Shape kSchemaProvisionsWhereUnique;
extern const Shape kSchemaProvisionsWhere;
extern const Shape kSchemaProvisionsOrder;
extern const Shape kSchemaProvisionsSelect;
extern const Shape kSchemaProvisionsListArgs;
extern const Shape kSchemaProvisionsListResult;
extern const Shape kSchemaProvisionsCountArgs;
extern const Shape kSchemaProvisionsCreateArgs;
extern const Shape kSchemaProvisionsCreateManyArgs;
extern const Shape kSchemaProvisionsUpdateManyArgs;
extern const Shape kSchemaProvisionsDeleteManyArgs;
extern const Shape kSchemaProvisionsGetArgs;
extern const Shape kSchemaProvisionsUpdateArgs;
extern const Shape kSchemaProvisionsUpsertArgs;
extern const Shape kSchemaProvisionsBoundsResult;
extern const Shape kSchemaProvisionsAggregateArgs;
extern const Shape kSchemaProvisionsAggregateResult;
inline constexpr const Shape& kSchemaProvisionsUpsert = kSchemaProvisionsCreate;
inline constexpr const Shape& kSchemaProvisionsDeleteArgs = kSchemaProvisionsGetArgs;
inline constexpr const Shape& kSchemaProvisionsBoundsSelect = kSchemaProvisionsSelect;

}  // namespace athyper::contracts::public_
