#include "sources/column_type.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

#include <lib/base/text.hpp>

#include "builders.hpp"
#include "sources/column_check.hpp"

namespace athyper::core::contracts {
namespace {

using schema::Column;

/// "numeric(18,2)" → {"numeric", {18, 2}}.
struct SqlType {
  std::string name;
  std::vector<int> arguments = {};
};

SqlType read_type(std::string_view text) {
  SqlType type{std::string(text)};
  const auto open = text.find('(');
  const auto close = text.find(')');
  if (open == std::string_view::npos || close == std::string_view::npos) return type;
  type.name = std::string(text.substr(0, open)) + std::string(text.substr(close + 1));
  for (const std::string_view piece : lib::split(text.substr(open + 1, close - open - 1), ',')) {
    int number = 0;
    std::from_chars(piece.data(), piece.data() + piece.size(), number);
    type.arguments.push_back(number);
  }
  return type;
}

Type decimal_of(const SqlType& type) {
  if (type.arguments.empty()) return form("decimal");
  const int scale = type.arguments.size() > 1 ? type.arguments[1] : 0;
  return {.kind = Kind::text, .form = "decimal", .pattern = decimal_pattern(type.arguments[0] - scale, scale)};
}

template <class Number>
Type integer_of() {
  return integer(std::numeric_limits<Number>::min(), std::numeric_limits<Number>::max());
}

/// "'-infinity'::date" as a default says that the column knows days without end.
std::string endless(const Column& column, std::string name) {
  const bool is_endless = column.default_expression && column.default_expression->contains("infinity");
  return is_endless ? "endless_" + name : name;
}

Type plain_type(const Column& column) {
  const SqlType type = read_type(column.type);
  if (type.name.ends_with("[]")) {
    Column item = column;
    item.type = type.name.substr(0, type.name.size() - 2);
    return list(plain_type(item));
  }
  if (type.name == "smallint") return integer_of<std::int16_t>();
  if (type.name == "integer") return integer_of<std::int32_t>();
  if (type.name == "bigint") return integer();
  if (type.name == "boolean") return boolean();
  if (type.name == "numeric") return decimal_of(type);
  if (type.name == "double precision" || type.name == "real") return {.kind = Kind::number};
  if (type.name == "uuid") return form("uuid");
  if (type.name == "date") return form(endless(column, "date"));
  if (type.name.starts_with("timestamp")) return form(endless(column, "datetime"));
  if (type.name == "time without time zone") return form("time");
  if (type.name == "bytea") return form("base64");
  if (type.name == "jsonb" || type.name == "json") return any();
  const bool is_limited = type.name == "character varying" || type.name == "character";
  if (is_limited && !type.arguments.empty()) return {.kind = Kind::text, .max_size = type.arguments[0]};
  return text();
}

/// Name of the filter without "Filter".
std::string filter_of(const Type& type) {
  switch (type.kind) {
    case Kind::integer:
      return "Integer";
    case Kind::number:
    case Kind::digits:
      return "Number";
    case Kind::boolean:
      return "Boolean";
    case Kind::text:
      return type.form.empty() ? "Text" : pascal_case(type.form);
    default:
      return "Json";
  }
}

}  // namespace

Type type_of(const schema::Table& table, const Column& column) {
  Type type = plain_type(column);
  for (const schema::Check& check : table.checks) apply_check(type, column.name, check.expression);
  return column.not_null ? type : or_null(std::move(type));
}

ColumnTraits traits_of(const Column& column, const Type& type) {
  if (type.kind == Kind::list) return {.filter = "common.ListFilter"};
  ColumnTraits traits{.filter = filter_of(type)};
  constexpr std::array kUnordered = {"Json", "Boolean", "Uuid", "Base64"};
  traits.ordered = std::ranges::find(kUnordered, traits.filter) == kUnordered.end();
  traits.numeric = traits.filter == "Integer" || traits.filter == "Number" || traits.filter == "Decimal";
  traits.filter = "common." + traits.filter + (column.not_null ? "Filter" : "OrNullFilter");
  return traits;
}

}  // namespace athyper::core::contracts
