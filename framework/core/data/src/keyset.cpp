#include "keyset.hpp"

#include <algorithm>

#include <athyper/core/meta/field_types.hpp>

namespace athyper::core::data {
namespace {

/// Columns that no row leaves empty.
bool never_null(const meta::Field& field) {
  return field.name == "id" || field.name == "version" || field.name == "created_at";
}

std::string cast_of(const meta::Field& field) {
  return meta::columns_of(field).front().sql_type;
}

bool one_row_comparison(const std::vector<KeyColumn>& keys) {
  return std::ranges::all_of(
      keys, [&](const KeyColumn& key) { return never_null(*key.field) && key.descending == keys[0].descending; });
}

/// (t."a", t."id") < ($1, $2): the form an index range scan understands.
void append_row_comparison(StatementBuilder& builder, const std::vector<KeyColumn>& keys, bool descending) {
  builder.syntax("(");
  for (std::size_t i = 0; i < keys.size(); ++i) builder.syntax(i == 0 ? "" : ", ").column("t", keys[i].field->column);
  builder.syntax(descending ? ") < (" : ") > (");
  for (std::size_t i = 0; i < keys.size(); ++i) {
    builder.syntax(i == 0 ? "" : ", ").slot(SlotKind::cursor, cast_of(*keys[i].field), i);
  }
  builder.syntax(")");
}

/// The condition that key `place` lies beyond its value.
void append_beyond(StatementBuilder& builder, const KeyColumn& key, std::size_t place, bool descending, bool is_null) {
  if (is_null) {
    if (descending) {
      builder.column("t", key.field->column).syntax(" IS NOT NULL");
    } else {
      builder.syntax("false");
    }
    return;
  }
  const bool or_null = !descending && !never_null(*key.field);
  builder.syntax(or_null ? "(" : "").column("t", key.field->column).syntax(descending ? " < " : " > ");
  builder.slot(SlotKind::cursor, cast_of(*key.field), place);
  if (or_null) builder.syntax(" OR ").column("t", key.field->column).syntax(" IS NULL)");
}

void append_same(StatementBuilder& builder, const KeyColumn& key, std::size_t place, bool is_null) {
  builder.column("t", key.field->column);
  if (is_null) {
    builder.syntax(" IS NULL");
  } else {
    builder.syntax(" = ").slot(SlotKind::cursor, cast_of(*key.field), place);
  }
}

}  // namespace

void append_keyset(StatementBuilder& builder, const std::vector<KeyColumn>& keys, const Cursor& cursor) {
  if (cursor.values.empty()) return;
  builder.syntax(" AND (");
  if (one_row_comparison(keys)) {
    append_row_comparison(builder, keys, keys[0].descending != cursor.backward);
  } else {
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const bool is_null = !cursor.values[i].has_value();
      append_beyond(builder, keys[i], i, keys[i].descending != cursor.backward, is_null);
      if (i + 1 == keys.size()) break;
      builder.syntax(" OR (");
      append_same(builder, keys[i], i, is_null);
      builder.syntax(" AND (");
    }
    builder.syntax(std::string(2 * (keys.size() - 1), ')'));
  }
  builder.syntax(")");
}

void append_order(StatementBuilder& builder, const std::vector<KeyColumn>& keys, bool backward) {
  builder.syntax(" ORDER BY ");
  for (std::size_t i = 0; i < keys.size(); ++i) {
    builder.syntax(i == 0 ? "" : ", ").column("t", keys[i].field->column);
    if (keys[i].descending != backward) builder.syntax(" DESC");
  }
}

}  // namespace athyper::core::data
