// money: an amount in minor units with its currency, {amount, currency} on the wire. Integers compare without leaking,
// so it filters by index.
#include "field_types/checks.hpp"

#include <algorithm>
#include <span>

#include <lib/base/decimal.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::meta {
namespace {

constexpr std::string_view kSettings[] = {"min", "max", "indexed"};
constexpr int kUsualExponent = 2;

/// ISO 4217 currencies whose minor unit is not a hundredth.
constexpr std::string_view kNoMinorUnit[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                             "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::string_view kThousandth[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

std::vector<FieldColumn> columns(const Field& field) {
  return {FieldColumn{field.column, "bigint"}, FieldColumn{field.column + "_currency", "text"}};
}

Params to_params_of_type(const Field& field, const lib::Json& value, const std::string& pointer, Findings& findings) {
  const lib::Json* amount = value.find("amount");
  const lib::Json* currency = value.find("currency");
  if (amount == nullptr || currency == nullptr || !currency->is_string() || value.as_object().size() != 2) {
    return refuse_type(findings, pointer, "{\"amount\": \"12.50\", \"currency\": \"EUR\"}");
  }
  const auto exponent = currency_exponent(currency->as_string());
  if (!exponent)
    return refuse(findings, pointer + "/currency", "invalid", "Expected three capital letters such as EUR.");
  const auto digits = number_digits(*amount);
  const auto number = digits ? lib::Decimal::parse(*digits) : lib::Result<lib::Decimal>(lib::Error{});
  if (!number.ok())
    return refuse(findings, pointer + "/amount", "invalid", "Expected a decimal number such as \"12.50\".");
  const auto scaled = number->rescaled(*exponent);
  if (!scaled.ok() || *scaled != *number) {
    return refuse(findings, pointer + "/amount", "out_of_range",
                  currency->as_string() + " has " + std::to_string(*exponent) + " digits after the point.");
  }
  if (!within_bounds(field, *scaled, pointer + "/amount", findings)) return {};
  std::string minor = scaled->to_string();
  std::erase(minor, '.');
  constexpr int kMinorDigits = 18;
  if (scaled->integer_digits() + *exponent > kMinorDigits) {
    return refuse(findings, pointer + "/amount", "out_of_range", "The amount has too many digits.");
  }
  return {std::move(minor), currency->as_string()};
}

/// Puts the point into minor units: 5 of exponent 2 is "0.05".
std::string major_units(std::string_view minor, int exponent) {
  const bool negative = minor.starts_with('-');
  std::string digits(negative ? minor.substr(1) : minor);
  const auto places = static_cast<std::size_t>(exponent);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - places, ".");
  return negative ? "-" + digits : digits;
}

void append_money(std::string& out, const Field&, std::string_view first, ColumnText second) {
  const std::string_view currency = second.value_or("");
  out.append("{\"amount\":\"").append(major_units(first, currency_exponent(currency).value_or(kUsualExponent)));
  out.append("\",\"currency\":");
  lib::append_json_string(out, currency);
  out.append("}");
}

}  // namespace

std::optional<int> currency_exponent(std::string_view currency) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (currency.size() != 3 || !std::ranges::all_of(currency, is_capital)) return std::nullopt;
  if (std::ranges::find(kNoMinorUnit, currency) != std::end(kNoMinorUnit)) return 0;
  if (std::ranges::find(kThousandth, currency) != std::end(kThousandth)) return 3;
  return kUsualExponent;
}

std::string major_amount(const Field& field, const std::string& minor) {
  const std::string currency = "t." + lib::sql::quote_identifier(columns(field).back().name);
  const auto among = [&](std::span<const std::string_view> codes) {
    std::string list;
    for (const auto code : codes) list += (list.empty() ? "" : ", ") + lib::sql::quote_literal(code);
    return "when " + currency + " in (" + list + ") then ";
  };
  return "(" + minor + " / case " + among(kNoMinorUnit) + "1 " + among(kThousandth) + "1000 else 100 end::numeric)";
}

constinit const FieldTypeInfo kMoneyType = {
    .type = FieldType::money,
    .name = "money",
    .widget = "money-input",
    .settings = kSettings,
    .operators = kOrderedOperators,
    .sortable = true,
    .leakproof = true,
    .value_kind = expr::TypeKind::record,
    .columns = columns,
    .to_params = to_params_of_type,
    .append_json = append_money,
};

}  // namespace athyper::core::meta
