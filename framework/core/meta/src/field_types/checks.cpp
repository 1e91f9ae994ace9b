#include "field_types/checks.hpp"

#include <lib/base/decimal.hpp>
#include <lib/base/regex.hpp>
#include <lib/base/unicode.hpp>

namespace athyper::core::meta {

Params refuse(Findings& findings, const std::string& pointer, std::string_view code, std::string message) {
  findings.push_back({pointer, std::string(code), std::move(message)});
  return {};
}

Params refuse_type(Findings& findings, const std::string& pointer, std::string_view expected) {
  return refuse(findings, pointer, "wrong_type", "Expected " + std::string(expected) + ".");
}

std::vector<FieldColumn> one_column(const Field& field, std::string_view sql_type) {
  return {FieldColumn{field.column, std::string(sql_type)}};
}

std::optional<std::string> checked_text(const Field& field, const lib::Json& value, const std::string& pointer,
                                        std::int64_t default_max, Findings& findings) {
  if (!value.is_string()) {
    refuse_type(findings, pointer, "a string");
    return std::nullopt;
  }
  const std::string& given = value.as_string();
  if (!lib::is_valid_utf8(given) || lib::has_control_characters(given)) {
    refuse(findings, pointer, "invalid", "The text holds control characters.");
    return std::nullopt;
  }
  std::string text = lib::to_nfc(given);
  const auto length = static_cast<std::int64_t>(lib::code_point_length(text));
  const std::int64_t max = field.max_length.value_or(default_max);
  if (length > max) {
    refuse(findings, pointer, "too_long",
           "At most " + std::to_string(max) + " characters; this has " + std::to_string(length) + ".");
    return std::nullopt;
  }
  if (field.min_length && length < *field.min_length) {
    refuse(findings, pointer, "too_short", "At least " + std::to_string(*field.min_length) + " characters.");
    return std::nullopt;
  }
  if (field.required && text.empty()) {
    refuse(findings, pointer, "required", "A value is required.");
    return std::nullopt;
  }
  if (field.pattern) {
    // Compiled when the model was resolved as well, so a failure here cannot come from a person.
    const auto regex = lib::Regex::make(*field.pattern);
    if (!regex.ok() || !regex->matches(text)) {
      refuse(findings, pointer, "pattern", "The text does not match the pattern " + *field.pattern + ".");
      return std::nullopt;
    }
  }
  return text;
}

Params text_params(const TextRule& rule, const Field& field, const lib::Json& value, const std::string& pointer,
                   Findings& findings) {
  auto text = checked_text(field, value, pointer, rule.default_max, findings);
  if (!text) return {};
  if (rule.accepts != nullptr && !text->empty() && !rule.accepts(*text))
    return refuse(findings, pointer, "invalid", "Expected " + std::string(rule.expected) + ".");
  return {std::move(*text)};
}

std::vector<FieldColumn> text_column(const Field& field) {
  return one_column(field, "text");
}

std::optional<std::string> number_digits(const lib::Json& value) {
  if (value.is_number()) return value.number_text();
  if (value.is_string()) return value.as_string();
  return std::nullopt;
}

bool within_bounds(const Field& field, const lib::Decimal& number, const std::string& pointer, Findings& findings) {
  if (field.min) {
    const auto min = lib::Decimal::parse(*field.min);
    if (min.ok() && number < *min) {
      refuse(findings, pointer, "out_of_range", "At least " + *field.min + ".");
      return false;
    }
  }
  if (field.max) {
    const auto max = lib::Decimal::parse(*field.max);
    if (max.ok() && number > *max) {
      refuse(findings, pointer, "out_of_range", "At most " + *field.max + ".");
      return false;
    }
  }
  return true;
}

void append_text(std::string& out, const Field&, std::string_view first, ColumnText) {
  lib::append_json_string(out, first);
}

void append_verbatim(std::string& out, const Field&, std::string_view first, ColumnText) {
  out.append(first);
}

}  // namespace athyper::core::meta
