// The rows of children fields in the statement that writes their record.
#pragma once

#include "write_parts.hpp"

namespace athyper::core::data {

/// Rows of the field that `rows` does not name are gone.
void append_children_gone(Write& write, const ChildRows& rows, std::size_t place);
/// Every children field of the change: what was not sent is gone, new rows are inserted, known ones changed.
void append_children(Write& write);
/// Rows that went with their record come back with it.
void append_children_back(Write& write);

}  // namespace athyper::core::data
