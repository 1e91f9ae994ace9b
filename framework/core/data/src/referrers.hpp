// Who points where: the references elsewhere that lead to a record, and those of a record that lead nowhere.
#pragma once

#include "write_parts.hpp"

namespace athyper::core::data {

/// Part of the guard: no record of this shelf holds on to this one (`on_delete: restrict`).
void append_not_held(Writing& write, Shelf shelf);
/// References to the record by their on_delete: of `live` records a cascade deletes them too, softly; beyond that the
/// foreign keys do it. `set_null` empties the reference.
void append_let_go(Writing& write, Shelf shelf);
/// Part of the guard of a restore: all that the record and the rows that went with it point to is there.
void append_no_loose_ends(Write& write);

}  // namespace athyper::core::data
