// The tables a statement names, by the words before them.
#pragma once

#include <string>
#include <vector>

#include "tokens.hpp"

namespace athyper::queries {

/// "schema.table", sorted, each once.
struct NamedTables {
  std::vector<std::string> reads;
  std::vector<std::string> writes;
};

NamedTables tables_of(const std::vector<Token>& tokens);

/// True when a join, a grouping or a set operation may put NULL where a table has none.
bool adds_nulls(const std::vector<Token>& tokens);

}  // namespace athyper::queries
