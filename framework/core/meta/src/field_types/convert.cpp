#include <athyper/core/meta/convert.hpp>

#include <algorithm>

#include <athyper/core/meta/field_types.hpp>
#include <lib/base/decimal.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::meta {
namespace {

/// What a conversion goes by: texts of every kind are one.
enum class Form { text, integer, decimal, boolean, date, uuid, none };

Form form_of(const Field& field) {
  switch (field.type) {
    case FieldType::string:
    case FieldType::text:
    case FieldType::rich_text:
    case FieldType::enumeration:
    case FieldType::url:
    case FieldType::email:
    case FieldType::phone:
      return Form::text;
    case FieldType::integer:
      return Form::integer;
    case FieldType::decimal:
      return Form::decimal;
    case FieldType::boolean:
      return Form::boolean;
    case FieldType::date:
      return Form::date;
    case FieldType::uuid:
      return Form::uuid;
    default:
      return Form::none;
  }
}

/// Texts that a value of any kind may become: the others have rules that SQL does not know.
bool is_open_text(FieldType type) {
  return type == FieldType::string || type == FieldType::text || type == FieldType::rich_text;
}

/// Of a whole number, and of each side of a decimal point.
constexpr int kIntegerDigits = 18;

std::string integer_pattern() {
  return "^-?[0-9]{1," + std::to_string(kIntegerDigits) + "}$";
}

std::string decimal_pattern(const Field& field) {
  const auto digits = [](int count) { return "[0-9]{1," + std::to_string(std::min(count, kIntegerDigits)) + "}"; };
  return "^-?" + digits(field.precision - field.scale) +
         (field.scale == 0 ? "$" : "([.]" + digits(field.scale) + ")?$");
}

constexpr std::string_view kDatePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
constexpr std::string_view kUuidPattern = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";

Conversion when(const std::string& column, const std::string& condition, const std::string& type) {
  return {.expression = "case when " + condition + " then " + column + "::" + type + " end",
          .convertible = column + " is null or " + condition};
}

Conversion when_matches(const std::string& column, std::string_view pattern, const std::string& type) {
  return when(column, column + " ~ " + lib::sql::quote_literal(pattern), type);
}

std::optional<Conversion> from_text(const std::string& column, const Field& to) {
  const std::string type = columns_of(to).front().sql_type;
  switch (form_of(to)) {
    case Form::integer:
      return when_matches(column, integer_pattern(), type);
    case Form::decimal:
      // Without a digit before the point nothing would fit the pattern.
      return to.precision > to.scale ? std::optional(when_matches(column, decimal_pattern(to), type)) : std::nullopt;
    case Form::boolean:
      return when(column, column + " in ('true', 'false')", type);
    case Form::date:
      return when_matches(column, kDatePattern, type);
    case Form::uuid:
      return when_matches(column, kUuidPattern, type);
    default:
      return std::nullopt;
  }
}

/// Of numbers: what stays the same number, with room for its digits.
Conversion rescaled(const std::string& column, const Field& to) {
  const std::string limit = "1e" + std::to_string(to.precision - to.scale);
  const std::string fits = column + " = round(" + column + "::numeric, " + std::to_string(to.scale) + ") and abs(" +
                           column + "::numeric) < " + limit + "::numeric";
  return when(column, fits, columns_of(to).front().sql_type);
}

lib::Json number_text(std::string_view stored, const Field& to) {
  const auto number = lib::Decimal::parse(stored);
  if (!number.ok()) return {};
  const auto scaled = number->rescaled(to.scale);
  return scaled.ok() && *scaled == *number ? lib::Json(scaled->to_string()) : lib::Json();
}

lib::Json whole_number(std::string_view stored) {
  const auto number = lib::Decimal::parse(stored);
  if (!number.ok() || number->integer_digits() > kIntegerDigits) return {};
  const auto whole = number->rescaled(0);
  if (!whole.ok() || *whole != *number) return {};
  const auto json = lib::parse_json(whole->to_string());
  return json.ok() ? *json : lib::Json();
}

bool has_digits_only(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && text.size() <= kIntegerDigits &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Digits, a point, digits: no exponent, no sign but a minus.
bool is_plain_number(std::string_view text) {
  const auto point = text.find('.');
  const std::string_view fraction = point == std::string_view::npos ? "0" : text.substr(point + 1);
  return has_digits_only(text.substr(0, point)) && !fraction.starts_with('-') && has_digits_only(fraction);
}

lib::Json from_stored_text(std::string_view stored, const Field& to) {
  switch (form_of(to)) {
    case Form::integer:
      return has_digits_only(stored) ? whole_number(stored) : lib::Json();
    case Form::decimal:
      return is_plain_number(stored) ? number_text(stored, to) : lib::Json();
    case Form::boolean:
      return stored == "true" || stored == "false" ? lib::Json(stored == "true") : lib::Json();
    case Form::date:
      return lib::parse_iso_date(stored).ok() ? lib::Json(stored) : lib::Json();
    case Form::uuid:
      return lib::parse_uuid(stored).ok() ? lib::Json(stored) : lib::Json();
    default:
      return {};
  }
}

}  // namespace

std::optional<Conversion> conversion_of(const Field& from, const Field& to) {
  const Form old = form_of(from);
  const Form now = form_of(to);
  const std::string column = lib::sql::quote_identifier(from.column);
  if (old == Form::none || now == Form::none || (old == now && now != Form::decimal)) return std::nullopt;
  if (old == Form::text) return from_text(column, to);
  if (now == Form::text) {
    if (!is_open_text(to.type)) return std::nullopt;
    return Conversion{.expression = column + "::text", .convertible = {}};
  }
  const bool numbers = (old == Form::integer || old == Form::decimal) && (now == Form::integer || now == Form::decimal);
  if (!numbers) return std::nullopt;
  if (now == Form::decimal) return rescaled(column, to);
  return when(column, column + " = trunc(" + column + ") and abs(" + column + ") < 1e18::numeric", "bigint");
}

lib::Json convert_stored(const Field& from, const Field& to, const std::optional<std::string>& stored) {
  if (!stored) return {};
  const Form old = form_of(from);
  const Form now = form_of(to);
  if (old == Form::text) return from_stored_text(*stored, to);
  if (now == Form::text) return lib::Json(*stored);
  if (now == Form::decimal) return number_text(*stored, to);
  return now == Form::integer ? whole_number(*stored) : lib::Json();
}

bool keeps_column(const Field& from, const Field& to) {
  const auto old = columns_of(from);
  const auto now = columns_of(to);
  if (old.empty() || now.empty()) return old.empty() == now.empty();
  if (from.type == FieldType::money || to.type == FieldType::money) return from.type == to.type;
  if (old.front().sql_type == now.front().sql_type) return true;
  // An index with a condition is built anew with the type, under the lock.
  const bool indexed = from.indexed || from.unique || to.indexed || to.unique;
  return from.type == FieldType::decimal && to.type == FieldType::decimal && from.scale == to.scale &&
         from.precision <= to.precision && !indexed;
}

bool may_become(const Field& from, const Field& to) {
  if (from.type == to.type && from.type != FieldType::decimal) return true;
  if (!keeps_column(from, to)) return conversion_of(from, to).has_value();
  if (form_of(from) == Form::text && form_of(to) == Form::text)
    return is_open_text(to.type) || to.type == FieldType::enumeration;
  const auto is_key = [](FieldType type) { return type == FieldType::uuid || type == FieldType::reference; };
  return from.type == to.type || (is_key(from.type) && is_key(to.type));
}

}  // namespace athyper::core::meta
