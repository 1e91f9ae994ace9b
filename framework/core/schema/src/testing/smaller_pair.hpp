// Smaller pairs: what is tried to find the part of a pair that a failure needs.
#pragma once

#include <vector>

#include "testing/random_pair.hpp"

namespace athyper::core::schema::testing {

/// Each with one table, column, rule or hint less, or with one edit taken back; the largest steps first.
std::vector<RandomPair> smaller_pairs(const RandomPair& pair);

/// Both models as .prisma files, the hints and the plan.
std::string print(const RandomPair& pair);

}  // namespace athyper::core::schema::testing
