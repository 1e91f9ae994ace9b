// What each field type means: its columns, how a JSON value becomes parameters, and how columns become JSON again. One
// table of all types.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/expr/expr.hpp>
#include <athyper/core/meta/model.hpp>
#include <lib/base/error.hpp>
#include <lib/base/json.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::meta {

/// A column a field stores itself in.
struct FieldColumn {
  std::string name;
  /// As PostgreSQL prints it, e.g. "numeric(18,2)"; also the cast of a parameter.
  std::string sql_type;
};

/// Column texts of one field in the order of columns_of(): the first always, the second of money.
using ColumnText = std::optional<std::string_view>;

/// One field type. `to_params` is called with a value that is not null and gives one parameter per own column
/// (columns_of() without the folded one), or adds findings and gives what it likes. `append_json` is called with a
/// first column that is not NULL.
struct FieldTypeInfo {
  FieldType type;
  /// As written in files.
  std::string_view name;
  /// Widget of a form when nothing else is asked.
  std::string_view widget;
  /// Settings a field of this type may have beside those every field has (required, label, help, …).
  std::span<const std::string_view> settings;
  /// Comparison operators a filter may use: "==", "!=", "<", "in", "startsWith", "contains", "null".
  std::span<const std::string_view> operators;
  bool sortable = false;
  /// PostgreSQL may use an index for its comparisons under row-level security.
  bool leakproof = false;
  /// Type of the field in an expression.
  expr::TypeKind value_kind = expr::TypeKind::dynamic;
  std::vector<FieldColumn> (*columns)(const Field& field) = nullptr;
  std::vector<lib::sql::Param> (*to_params)(const Field& field, const lib::Json& value, const std::string& pointer,
                                            std::vector<lib::ErrorDetail>& findings) = nullptr;
  void (*append_json)(std::string& out, const Field& field, std::string_view first, ColumnText second) = nullptr;
};

/// The description of a type; every enumerator has one.
const FieldTypeInfo& field_type(FieldType type);
/// All types in the order of the enumeration.
std::span<const FieldTypeInfo> all_field_types();

/// Columns of a field in storage order: the type's own, then "<column>_fold" when the field is searchable. Empty for
/// children.
std::vector<FieldColumn> columns_of(const Field& field);
/// Name of the folded search column of a searchable field.
std::string fold_column(const Field& field);
/// What the folded search column holds for a text: lib::fold_for_search cut to what an index entry can carry.
std::string fold_value(std::string_view text);

/// Checks a JSON value from outside and turns it into parameters, one per column of columns_of(field), in that order.
/// null gives NULLs (a required field adds finding "required"). Findings: path = `pointer` (RFC 6901), code "required"
/// | "wrong_type" | "too_long" | "too_short" | "out_of_range" | "pattern" | "not_allowed" | "invalid". Not for
/// children. When findings were added the parameters must not be used.
std::vector<lib::sql::Param> to_params(const Field& field, const lib::Json& value, const std::string& pointer,
                                       std::vector<lib::ErrorDetail>& findings);
/// Appends the JSON form of a stored value; NULL gives null. `second` is the currency of money.
void append_json(std::string& out, const Field& field, ColumnText first, ColumnText second = std::nullopt);

/// May stand in `sort=`: the type is ordered and the field has a column.
bool is_sortable(const Field& field);
/// May stand in `filter=`.
bool is_filterable(const Field& field);

/// Digits after the point of a currency (ISO 4217): 0 for JPY, 3 for KWD, 2 for most. Nothing for a code that is not
/// three capital letters.
std::optional<int> currency_exponent(std::string_view currency);

}  // namespace athyper::core::meta
