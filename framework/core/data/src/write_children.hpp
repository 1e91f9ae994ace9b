// The rows of children fields in the statement that writes their record.
#pragma once

#include "write_parts.hpp"

namespace athyper::core::data {

/// Rows of the field that `rows` does not name are gone.
void append_children_gone(Writing& write, const ChildRows& rows, std::size_t place);
/// What puts rows of a children field, before SELECT; and behind the rows what becomes of those that are known.
void append_children_into(Writing& write, const meta::Entity& entity, const std::vector<ChildRows::Column>& columns,
                          std::size_t place);
void append_children_known(Writing& write, const std::vector<ChildRows::Column>& columns);
/// Every children field of the change: what was not sent is gone, new rows are inserted, known ones changed.
void append_children(Write& write);
/// Rows that went with their record come back with it.
void append_children_back(Write& write);

}  // namespace athyper::core::data
