// The plan of a migration as people read it.
#pragma once

#include <string>

#include <athyper/core/schema/plan.hpp>

namespace athyper::adapters::db::migration {

/// SQL with a comment for each step: what it does, what it locks, what it waits for.
std::string readable_sql(const std::string& name, const core::schema::Plan& plan);

}  // namespace athyper::adapters::db::migration
