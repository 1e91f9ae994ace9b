#include "prisma/defaults.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include <lib/base/base64.hpp>
#include <lib/base/json.hpp>
#include <lib/base/text.hpp>
#include <lib/base/time.hpp>

#include "prisma/scalar_types.hpp"

namespace athyper::core::schema::prisma {
namespace {

using Kind = Expression::Kind;

/// Filled by the application, with the most arguments each takes.
constexpr std::array<std::pair<std::string_view, std::size_t>, 4> kApplicationValues = {
    {{"uuid", 1}, {"cuid", 1}, {"ulid", 0}, {"nanoid", 1}}};

DefaultAnswer refuse(std::string problem, std::string code = "invalid_default") {
  return {.problem = std::move(problem), .code = std::move(code)};
}

/// Digits without leading zeros; "-0" is 0.
std::string plain_number(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  while (text.size() > 1 && text[0] == '0' && text[1] != '.') text.remove_prefix(1);
  const bool zero = text.find_first_not_of("0.") == std::string_view::npos;
  return (negative && !zero ? "-" : "") + std::string(text);
}

/// Magnitudes compared as texts of digits.
bool exceeds(std::string_view digits, std::string_view limit) {
  return digits.size() != limit.size() ? digits.size() > limit.size() : digits > limit;
}

/// A constant as PostgreSQL prints it: the type is told when the digits alone would be read as another.
std::string print_number(const std::string& number) {
  const bool negative = number.starts_with('-');
  const auto digits = std::string_view(number).substr(negative ? 1 : 0);
  std::string_view type = "integer";
  if (number.contains('.')) {
    type = "numeric";
  } else if (exceeds(digits, negative ? "9223372036854775808" : "9223372036854775807")) {
    type = "numeric";
  } else if (exceeds(digits, negative ? "2147483648" : "2147483647")) {
    type = "bigint";
  }
  const bool plain = !negative && (type == "integer" || number.contains('.'));
  return plain ? number : "'" + number + "'::" + std::string(type);
}

DefaultAnswer number_default(const DefaultTarget& target, const Expression& value) {
  if (value.kind != Kind::number) return refuse("The default of a number is written in digits: @default(5).");
  const auto number = plain_number(value.text);
  const auto digits = std::string_view(number).substr(number.starts_with('-') ? 1 : 0);
  const bool whole = target.scalar == "Int" || target.scalar == "BigInt";
  if (whole && number.contains('.')) return refuse("The field holds whole numbers; leave the fraction out.");
  const auto limit = target.scalar == "Int" ? "2147483647" : "9223372036854775807";
  if (whole && exceeds(digits, limit)) return refuse("The number is too large for the field.");
  return {print_number(number)};
}

std::string hex(std::string_view bytes) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out = "\\x";
  for (const char byte : bytes) {
    out += kDigits[static_cast<unsigned char>(byte) >> 4U];
    out += kDigits[static_cast<unsigned char>(byte) & 15U];
  }
  return out;
}

DefaultAnswer text_default(const DefaultTarget& target, const Expression& value) {
  if (value.kind != Kind::string) return refuse("The default is written in quotes: @default(\"…\").");
  std::string text = value.text;
  if (target.scalar == "Json" && !lib::parse_json(text).ok()) return refuse("The default is no JSON.");
  if (target.scalar == "DateTime" && !lib::parse_rfc3339(text).ok()) {
    return refuse("The default is no point in time; write it as 2026-01-31T12:00:00Z.");
  }
  if (target.scalar == "Bytes") {
    const auto bytes = lib::base64_decode(text);
    if (!bytes.ok()) return refuse("The default of bytes is written in base64.");
    text = hex(*bytes);
  }
  if (text.contains('\0')) return refuse("A text of the database holds no NUL.");
  return {sql_quote(text) + "::" + literal_type(target.column_type)};
}

DefaultAnswer list_default(const DefaultTarget& target, const Expression& value) {
  if (value.kind != Kind::array) return refuse("The default of a list is written [a, b].");
  DefaultTarget element = target;
  element.list = false;
  std::string out;
  for (const auto& argument : value.arguments) {
    if (argument.value.kind == Kind::call) return refuse("A list of defaults holds constants only.");
    auto answer = default_expression(element, argument.value);
    if (!answer.problem.empty()) return answer;
    out += (out.empty() ? "" : ", ") + *answer.expression;
  }
  return {"ARRAY[" + out + "]" + (out.empty() ? "::" + target.column_type + "[]" : "")};
}

DefaultAnswer generated_default(const Expression& value) {
  if (value.arguments.empty()) return {};
  const auto& argument = value.arguments.front().value;
  if (value.arguments.size() > 1 || argument.kind != Kind::string || lib::trim(argument.text).empty()) {
    return refuse("dbgenerated takes one expression in quotes: dbgenerated(\"gen_random_uuid()\").");
  }
  return {argument.text};
}

DefaultAnswer call_default(const DefaultTarget& target, const Expression& value) {
  if (value.text == "dbgenerated") return generated_default(value);
  if (value.text == "autoincrement") {
    return refuse("Sequences are no part of the model: take a uuid made by the application, or a counter row.",
                  "autoincrement_refused");
  }
  if (target.list) return refuse("A list has no `" + value.text + "()`.");
  if (value.text == "now") {
    if (target.scalar != "DateTime") return refuse("`now()` is for fields of type DateTime.");
    if (!value.arguments.empty()) return refuse("`now()` takes no argument.");
    return {"now()"};
  }
  for (const auto& [name, most] : kApplicationValues) {
    if (name != value.text) continue;
    if (target.scalar != "String") return refuse("`" + value.text + "()` is for fields of type String.");
    if (value.arguments.size() > most) return refuse("`" + value.text + "()` takes fewer arguments.");
    return {};
  }
  return refuse("`" + value.text +
                "` is no function of Prisma; write dbgenerated(\"…\") for an expression of PostgreSQL.");
}

/// 'text'::type → text, when it is exactly that.
std::optional<std::string> unquote(std::string_view expression, const std::string& type) {
  const std::string tail = "'::" + type;
  if (!expression.starts_with('\'') || !expression.ends_with(tail)) return std::nullopt;
  if (expression.size() < 1 + tail.size()) return std::nullopt;
  const auto body = expression.substr(1, expression.size() - 1 - tail.size());
  std::string text;
  for (std::size_t at = 0; at < body.size(); ++at) {
    if (body[at] == '\'') ++at;
    if (at == body.size()) return std::nullopt;
    text += body[at];
  }
  return text;
}

/// The digits in 5, '-5'::integer, '5000000000'::bigint, '-1.5'::numeric.
std::optional<std::string> number_in(const std::string& expression) {
  for (const std::string type : {"integer", "bigint", "numeric"}) {
    if (auto text = unquote(expression, type)) return text;
  }
  return expression;
}

bool is_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto point = text.find('.');
  const auto digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  return digits(text.substr(0, point)) && (point == std::string_view::npos || digits(text.substr(point + 1)));
}

/// What might stand for the expression; the caller asks whether it does.
std::optional<Expression> candidate(const DefaultTarget& target, const std::string& expression) {
  if (expression == "now()") return make_expression(Kind::call, "now");
  if (target.scalar == "Boolean") return make_expression(Kind::path, expression);
  if (target.scalar == "String" || target.scalar == "Json") {
    if (auto text = unquote(expression, literal_type(target.column_type))) return make_expression(Kind::string, *text);
    return std::nullopt;
  }
  const auto number = number_in(expression);
  return number && is_number(*number) ? std::optional(make_expression(Kind::number, *number)) : std::nullopt;
}

}  // namespace

std::string sql_quote(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    out += c;
    if (c == '\'') out += c;
  }
  return out + "'";
}

DefaultAnswer default_expression(const DefaultTarget& target, const Expression& value) {
  if (value.kind == Kind::call) return call_default(target, value);
  if (target.list) return list_default(target, value);
  if (target.scalar == "Boolean") {
    if (value.kind == Kind::path && (value.text == "true" || value.text == "false")) return {value.text};
    return refuse("The default of a Boolean is true or false.");
  }
  if (target.scalar == "enum") return {sql_quote(value.text) + "::text"};
  const bool number =
      target.scalar == "Int" || target.scalar == "BigInt" || target.scalar == "Float" || target.scalar == "Decimal";
  return number ? number_default(target, value) : text_default(target, value);
}

Expression default_value(const DefaultTarget& target, const std::string& expression) {
  auto value = target.list ? std::nullopt : candidate(target, expression);
  if (value && default_expression(target, *value).expression == expression) return *value;
  Expression call = make_expression(Kind::call, "dbgenerated");
  call.arguments.push_back({.name = {}, .value = make_expression(Kind::string, expression)});
  return call;
}

}  // namespace athyper::core::schema::prisma
