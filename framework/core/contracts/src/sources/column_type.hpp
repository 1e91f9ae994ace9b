// What a column's values look like in JSON.
#pragma once

#include <string>

#include <athyper/core/contracts/contracts.hpp>
#include <athyper/core/schema/physical_model.hpp>

namespace athyper::core::contracts {

/// How a column may be compared and added up.
struct ColumnTraits {
  /// "common.TextFilter", of the column's type and nullability.
  std::string filter;
  bool ordered = false;
  bool numeric = false;
};

/// The JSON type of a column as its SQL type, its nullability and its simple checks say. A check that more than one
/// column takes part in, or that the three languages could not say alike, stays the database's.
Type type_of(const schema::Table& table, const schema::Column& column);
ColumnTraits traits_of(const schema::Column& column, const Type& type);

}  // namespace athyper::core::contracts
