// Array literals: many values as one parameter.
#pragma once

#include <string>
#include <vector>

#include <lib/base/sql.hpp>

namespace lib::sql {

/// A PostgreSQL array literal of any texts, NULL included.
std::string text_array(const std::vector<Param>& values);

}  // namespace lib::sql
