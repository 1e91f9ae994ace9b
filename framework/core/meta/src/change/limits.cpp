#include "change/limits.hpp"

#include <athyper/core/expr/sql_regex.hpp>
#include <lib/base/decimal.hpp>
#include <lib/base/sql.hpp>

#include "field_types/checks.hpp"

namespace athyper::core::meta {
namespace {

using lib::sql::quote_literal;

/// Days order as texts, numbers do not.
bool is_less(const std::string& a, const std::string& b, FieldType type) {
  if (type == FieldType::date) return a < b;
  const auto first = lib::Decimal::parse(a);
  const auto second = lib::Decimal::parse(b);
  return first.ok() && second.ok() && *first < *second;
}

/// What a bound is compared with: amounts of money stand in units of their currency.
struct Comparable {
  std::string value;
  std::string bound_type;
};

Comparable comparable(const Field& now, const std::string& value) {
  if (now.type == FieldType::date) return {value, "::date"};
  if (now.type == FieldType::money) return {major_amount(now, value), "::numeric"};
  return {value, "::numeric"};
}

void add_bounds(const Field& old, const Field& now, const std::string& value, std::vector<Tightened>& out) {
  const bool retyped = old.type != now.type;
  const auto [compared, type] = comparable(now, value);
  if (now.min && (retyped || !old.min || is_less(*old.min, *now.min, now.type)))
    out.push_back({"is at least " + *now.min, compared + " < " + quote_literal(*now.min) + type});
  if (now.max && (retyped || !old.max || is_less(*now.max, *old.max, now.type)))
    out.push_back({"is at most " + *now.max, compared + " > " + quote_literal(*now.max) + type});
}

void add_pattern(const Field& old, const Field& now, const std::string& value, std::vector<Tightened>& out) {
  if (!now.pattern || now.pattern == old.pattern) return;
  // The whole text has to match.
  const auto pattern = expr::to_sql_regex(*now.pattern);
  out.push_back(
      {"matches " + *now.pattern, pattern ? value + "::text !~ " + quote_literal("^(?:" + *pattern + ")$") : ""});
}

}  // namespace

std::optional<std::int64_t> longest_text(const Field& field) {
  if (field.max_length) return field.max_length;
  switch (field.type) {
    case FieldType::text:
    case FieldType::rich_text:
      return kLongText;
    case FieldType::string:
      return kShortText;
    default:
      return std::nullopt;
  }
}

bool is_shorter(const Field& old, const Field& now) {
  const auto before = longest_text(old);
  const auto after = longest_text(now);
  return before && after && *after < *before;
}

std::vector<Tightened> tightened(const Field& old, const Field& now, const std::string& value) {
  std::vector<Tightened> out;
  if (now.min_length && *now.min_length > old.min_length.value_or(0))
    out.push_back({"has at least " + std::to_string(*now.min_length) + " characters",
                   "char_length(" + value + "::text) < " + std::to_string(*now.min_length)});
  add_bounds(old, now, value, out);
  add_pattern(old, now, value, out);
  return out;
}

std::optional<std::string> higher_bound(const std::optional<std::string>& a, const std::optional<std::string>& b,
                                        FieldType type) {
  if (a && b) return is_less(*a, *b, type) ? b : a;
  return a ? a : b;
}

std::optional<std::string> lower_bound(const std::optional<std::string>& a, const std::optional<std::string>& b,
                                       FieldType type) {
  if (a && b) return is_less(*b, *a, type) ? b : a;
  return a ? a : b;
}

}  // namespace athyper::core::meta
