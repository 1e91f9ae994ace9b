// Which rows of the rule table a pair of models uses.
#pragma once

#include <string>
#include <vector>

#include "testing/random_pair.hpp"

namespace athyper::core::schema::testing {

/// Every row of the list of operations ("add_column B3"), and the rules that are made of several rows or stand behind
/// an intent.
std::vector<std::string> all_operations();
std::vector<std::string> operations_of(const RandomPair& pair, const Plan& plan);

}  // namespace athyper::core::schema::testing
