// A pair of models for each row of the rule table: planned by the golden test, run by the tests against PostgreSQL.
#pragma once

#include <string>
#include <vector>

#include <athyper/core/schema/plan.hpp>

namespace athyper::core::schema::testing {

struct PlanCase {
  /// Folder below testdata/plan.
  std::string name;
  PhysicalModel from;
  PhysicalModel to;
  PlanHints hints;
};
std::vector<PlanCase> plan_cases();

}  // namespace athyper::core::schema::testing
