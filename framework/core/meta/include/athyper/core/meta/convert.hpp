// A field that changes its type moves to another column: how the values that are there become the new ones, once in
// SQL for the rows and once here for what is written meanwhile. Both give the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

struct Conversion {
  /// Over the old column; NULL for a value that has no new form.
  std::string expression;
  /// True for a row whose value has a new form; empty when every value has one.
  std::string convertible;
};

/// Nothing when the two types have no conversion that loses nothing. Not for fields that stay in their column.
std::optional<Conversion> conversion_of(const Field& from, const Field& to);
/// The new field's value for what the old one stores (the parameter of its first column); null for NULL and for a
/// value without a new form.
lib::Json convert_stored(const Field& from, const Field& to, const std::optional<std::string>& stored);

/// May the field change its type so at all, in its column or to another one?
bool may_become(const Field& from, const Field& to);
/// The column stays: the stored form is the same, or PostgreSQL widens it without a look at the rows.
bool keeps_column(const Field& from, const Field& to);

}  // namespace athyper::core::meta
