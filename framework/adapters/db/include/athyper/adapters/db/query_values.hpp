// Values of C++ as parameters in PostgreSQL's text form, and columns of an answer as values. For generated code.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <lib/base/sql.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::adapters::db::values {

inline std::string param(std::string text) {
  return text;
}
std::string param(std::int64_t number);
std::string param(bool flag);
std::string param(const lib::Uuid& id);
std::string param(lib::Timestamp time);
std::string param(std::chrono::year_month_day day);
std::string param(const std::vector<std::string>& texts);
/// bytea; the same type as a text in C++, so it has a name of its own.
std::string bytes_param(std::string_view bytes);

/// Nothing becomes NULL.
template <class T>
lib::sql::Param optional_param(std::optional<T> value) {
  return value ? lib::sql::Param(param(*std::move(value))) : lib::sql::Param();
}
lib::sql::Param optional_bytes_param(const std::optional<std::string>& bytes);

/// Columns that the statement cannot leave NULL; NULL, or a text of another type, is a bug.
std::string text(const lib::sql::Rows& rows, std::size_t row, std::size_t column);
std::int32_t int4(const lib::sql::Rows& rows, std::size_t row, std::size_t column);
std::int64_t int8(const lib::sql::Rows& rows, std::size_t row, std::size_t column);
bool boolean(const lib::sql::Rows& rows, std::size_t row, std::size_t column);
lib::Uuid uuid(const lib::sql::Rows& rows, std::size_t row, std::size_t column);
/// A bigint of microseconds since 1970: the text of a timestamptz depends on the settings of the session.
lib::Timestamp instant(const lib::sql::Rows& rows, std::size_t row, std::size_t column);
/// A text of hexadecimal digits, as encode(…, 'hex') gives.
std::string bytes(const lib::sql::Rows& rows, std::size_t row, std::size_t column);
/// A JSON array of texts, as to_json prints a text[].
std::vector<std::string> texts(const lib::sql::Rows& rows, std::size_t row, std::size_t column);

/// The same for a column that may be NULL.
template <auto read>
auto optional(const lib::sql::Rows& rows, std::size_t row, std::size_t column) {
  return rows.at(row, column) ? std::optional(read(rows, row, column)) : std::nullopt;
}

}  // namespace athyper::adapters::db::values
