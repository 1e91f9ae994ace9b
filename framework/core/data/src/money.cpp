#include "money.hpp"

#include <array>

#include <athyper/core/meta/field_types.hpp>
#include <lib/base/sql.hpp>

namespace athyper::core::data {
namespace {

/// ISO 4217 currencies whose minor unit is not a hundredth; their digits come from the field type itself.
constexpr std::array<std::string_view, 26> kUnusual{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                                    "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF", "BHD",
                                                    "IQD", "JOD", "KWD", "LYD", "OMR", "TND", "CLF", "UYW"};
constexpr int kUsualDigits = 2;

}  // namespace

std::string minor_units_sql(std::string_view currency_column) {
  std::string sql = "CASE " + std::string(currency_column);
  for (const std::string_view code : kUnusual) {
    const int digits = meta::currency_exponent(code).value_or(kUsualDigits);
    if (digits != kUsualDigits)
      sql += " WHEN " + lib::sql::quote_literal(code) + " THEN 1" + std::string(static_cast<std::size_t>(digits), '0');
  }
  return sql + " ELSE 100 END";
}

}  // namespace athyper::core::data
