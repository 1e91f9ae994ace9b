// Rules that no row may stand against, each once.
#pragma once

#include <vector>

#include <athyper/core/schema/plan.hpp>

namespace athyper::core::schema {

/// A rule has one entry, whatever speaks of it: a row that stands against it twice is one row.
void add_violation(std::vector<Violation>& list, Violation violation);

}  // namespace athyper::core::schema
