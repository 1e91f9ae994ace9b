// Expected JSON as data: one description is the validator of a form, of an API body and of a JSON Schema document.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <lib/base/decimal.hpp>
#include <lib/base/json.hpp>
#include <lib/base/regex.hpp>
#include <lib/base/result.hpp>

namespace lib::schema {

/// What a value must be. From `email` to `ip` values are strings of that form; `decimal` is a number or a string with
/// exact digits (at most 38); `json` is any value.
enum class Type {
  string,
  number,
  integer,
  boolean,
  object,
  array,
  email,
  url,
  uuid,
  date,
  datetime,
  time,
  phone,
  slug,
  ip,
  decimal,
  json,
};

/// A pattern with its source, so that it can be shown and exported.
struct Pattern {
  std::string text;
  Regex regex;
};

struct Shape;

/// A member of an object.
struct Property {
  std::string name;
  std::shared_ptr<const Shape> shape;
  bool required = false;
};

/// Description of one value. A value type; what does not apply to `type` is ignored.
struct Shape {
  Type type = Type::json;
  bool nullable = false;
  /// Code points of a string, items of an array.
  std::optional<std::size_t> min_length = std::nullopt;
  std::optional<std::size_t> max_length = std::nullopt;
  /// Inclusive bounds of number, integer and decimal.
  std::optional<Decimal> minimum = std::nullopt;
  std::optional<Decimal> maximum = std::nullopt;
  /// Found somewhere in the string (JSON Schema's meaning); anchor it with ^ and $.
  std::optional<Pattern> pattern = std::nullopt;
  /// The only values allowed; empty allows all.
  std::vector<Json> allowed = {};
  /// Shape of every item of an array; null allows any.
  std::shared_ptr<const Shape> items = nullptr;
  std::vector<Property> properties = {};
  /// Whether an object may have members that `properties` does not name.
  bool allow_unknown = false;
  /// What the value is for; goes into the JSON Schema.
  std::string description = {};
};

/// Error key "regex.invalid".
Result<Pattern> make_pattern(std::string_view text);
Property required(std::string name, Shape shape);
Property optional(std::string name, Shape shape);
Shape object_of(std::vector<Property> properties);
Shape array_of(Shape item);

/// A list of findings this long may be cut short.
inline constexpr std::size_t kMaxFindings = 100;
/// Every finding in `value`, at most kMaxFindings, paths as JSON Pointers ("/lines/0/amount"). Codes: required, type,
/// unknown_field, not_allowed, too_short, too_long, too_few, too_many, too_small, too_large, pattern, out_of_range, and
/// the name of a type ("email") for a string not of its form. Never throws and never changes the value.
std::vector<ErrorDetail> validate(const Shape& shape, const Json& value);

/// The same description as a JSON Schema (draft 2020-12).
Json to_json_schema(const Shape& shape);

/// Name of a type as written, e.g. "datetime".
const char* to_string(Type type);
/// The type of that name, if there is one.
std::optional<Type> type_from_name(std::string_view name);

/// Whether a string has the form of `type`; true for types without one.
bool has_form(Type type, std::string_view text);

}  // namespace lib::schema
