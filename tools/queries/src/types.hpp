// Which type of C++ stands for which of PostgreSQL.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "query_file.hpp"

namespace athyper::queries {

struct ParameterType {
  std::string_view cpp;
  /// Functions of athyper::adapters::db::values that write one, and one that may be NULL.
  std::string_view write = "param";
  std::string_view write_optional = "optional_param";
  /// Handed on instead of copied.
  bool moves = false;
};
/// Nothing for a type without a form.
std::optional<ParameterType> parameter_type(std::string_view type);

struct ColumnType {
  std::string_view cpp;
  /// Function of athyper::adapters::db::values that reads one.
  std::string_view read;
  /// Value of a member nobody has set.
  std::string_view initial = "";
};
std::optional<ColumnType> column_type(std::string_view type, Form form);

/// What to do about a column of a type without a form.
std::string advice_for(std::string_view type);

}  // namespace athyper::queries
