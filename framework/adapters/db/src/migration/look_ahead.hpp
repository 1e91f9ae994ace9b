// Whether a migration can be applied while contract steps of earlier ones wait: both orders are run in a scratch
// database first.
#pragma once

#include <string>
#include <vector>

#include "standing.hpp"

namespace athyper::adapters::db::migration {

struct Ahead {
  /// What the database has to be before, and what it is after the steps of the migration up to its contract steps.
  Expectation before;
  std::string after;
};

/// Whatever the order in which the waiting contract steps and the steps of `next` run, the tables come out the same.
/// Error key "migration.soaking" where they do not: one detail for each contract step in the way (path the object,
/// message the migration and the step), and the remedy.
lib::Result<Ahead> look_ahead(const std::string& owner_connection, const std::vector<Standing>& standing,
                              const Migration& next);

}  // namespace athyper::adapters::db::migration
