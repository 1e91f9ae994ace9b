// Keyset paging: the order of a list and where a page begins, as SQL.
#pragma once

#include <vector>

#include <athyper/core/data/cursor.hpp>
#include <athyper/core/data/prepared.hpp>

namespace athyper::core::data {

struct KeyColumn {
  const meta::Field* field = nullptr;
  bool descending = false;
};

/// ` AND (…)`: rows after the cursor, before it when it looks backward; nothing without values. NULL sorts as in
/// PostgreSQL: last ascending, first descending.
void append_keyset(StatementBuilder& builder, const std::vector<KeyColumn>& keys, const Cursor& cursor);
/// ` ORDER BY …`, reversed for a page that looks backward.
void append_order(StatementBuilder& builder, const std::vector<KeyColumn>& keys, bool backward);

}  // namespace athyper::core::data
