// Array literals: many values as one parameter.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <lib/base/sql.hpp>

namespace lib::sql {

/// A PostgreSQL array literal that grows value by value.
class ArrayText {
 public:
  void add(std::string_view value);
  void add_null();
  std::string take() &&;

 private:
  void begin_value();

  std::string text_ = "{";
};

/// A PostgreSQL array literal of any texts, NULL included.
std::string text_array(const std::vector<Param>& values);

}  // namespace lib::sql
