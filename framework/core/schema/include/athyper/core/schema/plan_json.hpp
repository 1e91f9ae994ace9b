// A plan as JSON and back: what the files of a migration and the journal of a change keep. Pure.
#pragma once

#include <athyper/core/schema/plan.hpp>
#include <lib/base/json.hpp>
#include <lib/base/result.hpp>

namespace athyper::core::schema {

/// Every field of the plan, in one order; a member that says nothing (no text, no list, no rows) is left out. Equal for
/// equal plans, byte by byte once printed.
lib::Json to_json(const Plan& plan);
lib::Json to_json(const Step& step);

/// Reads what to_json wrote. Error key "schema.bad_plan" with a detail for the first place that says something else
/// (path a JSON Pointer): a member that is missing, unknown or of another kind.
lib::Result<Plan> plan_from_json(const lib::Json& json);
lib::Result<Step> step_from_json(const lib::Json& json);

}  // namespace athyper::core::schema
