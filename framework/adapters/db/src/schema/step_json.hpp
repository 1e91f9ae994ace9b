// A step as the journal keeps it.
#pragma once

#include <athyper/core/schema/plan.hpp>
#include <lib/base/json.hpp>

namespace athyper::adapters::db::schema {

lib::Json to_json(const core::schema::Step& step);
/// Reads what to_json wrote.
core::schema::Step step_from_json(const lib::Json& json);

}  // namespace athyper::adapters::db::schema
