// Cursors: where a keyset page begins, as opaque text. It carries values of the caller's own answer and is checked like
// any input.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/meta/model.hpp>
#include <lib/base/result.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::data {

struct Cursor {
  /// Rows before the values instead of after them.
  bool backward = false;
  /// Text of the sort keys and the id in PostgreSQL's form; empty means from the start.
  std::vector<lib::sql::Param> values;
};

/// `scope` names the list (entity, sort, filter) it belongs to.
std::string write_cursor(const Cursor& cursor, std::uint64_t scope);
/// Error key "data.invalid_cursor": not a cursor, of another list, or with values that are none of `keys`.
lib::Result<Cursor> read_cursor(std::string_view text, std::uint64_t scope,
                                const std::vector<const meta::Field*>& keys);

}  // namespace athyper::core::data
