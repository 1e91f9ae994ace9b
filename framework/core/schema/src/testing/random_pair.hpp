// Pairs of models made at random: a model, and what a few edits of the rule table make of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <athyper/core/schema/plan.hpp>

namespace athyper::core::schema::testing {

struct RandomPair {
  PhysicalModel from;
  PhysicalModel to;
  PlanHints hints;
  /// What was done, for people.
  std::vector<std::string> edits = {};
};

/// What is wrong with the pair itself: of a model that the plan leads from or to, and of a hint. One that is refused
/// may ask for a target that cannot be made, but not for a name that is not there.
std::vector<std::string> faults(const RandomPair& pair);

/// The pair of a number: pairs that follow each other begin with different edits, so that a run of them uses every
/// operation. Every fourth asks for something that is refused. Throws logic_error for a pair with faults.
RandomPair random_pair(std::uint64_t seed, std::size_t number);

/// The months that stand for a table made month by month.
std::vector<Partition> months_of(const Table& table);

}  // namespace athyper::core::schema::testing
