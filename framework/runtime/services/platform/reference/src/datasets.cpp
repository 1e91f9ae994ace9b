#include "datasets.hpp"

#include <algorithm>
#include <array>

namespace athyper::runtime::reference {
namespace {

/// What differs between the tables; `r` is the row, `$6` the day.
struct Parts {
  std::string_view name;
  std::string_view table;
  /// Where its labels stand: one name for the table, or the domain of each row.
  std::string_view label_dataset;
  /// Pairs for jsonb_build_object beside code and label.
  std::string_view members;
  std::string_view filter;
  std::string_view filter_column;
};

constexpr std::array kParts{
    Parts{"commodity_code", "ref.commodity_code", "r.domain", "'domain', r.domain, 'parent', r.parent_code", "domain",
          "r.domain"},
    Parts{
        "country", "ref.country", "'country'",
        "'alpha3', r.alpha3, 'numeric', r.numeric_code, 'currency', (select c.currency_code from ref.country_currency c"
        " where c.country_code = r.code and c.is_tender and c.status = 'active' and c.valid_from <= $6::date"
        " and (c.valid_to is null or c.valid_to >= $6::date) order by c.valid_from desc, c.currency_code limit 1)",
        "", ""},
    Parts{"currency", "ref.currency", "'currency'",
          "'numeric', r.numeric_code, 'symbol', r.symbol, 'digits', r.digits, 'cashDigits', r.cash_digits,"
          " 'cashRounding', r.cash_rounding, 'validFrom', r.valid_from, 'validTo', r.valid_to",
          "country",
          "(select c.country_code from ref.country_currency c where c.currency_code = r.code and c.country_code = $2"
          " and c.status = 'active' limit 1)"},
    Parts{"industry_code", "ref.industry_code", "r.domain", "'domain', r.domain, 'parent', r.parent_code", "domain",
          "r.domain"},
    Parts{"language", "ref.language", "'language'", "'alpha3', r.alpha3, 'native', r.native_name", "", ""},
    Parts{"locale", "ref.locale", "'locale'",
          "'language', r.language_code, 'script', r.script, 'country', r.country_code, 'direction', r.direction,"
          " 'firstDay', r.first_day",
          "language", "r.language_code"},
    Parts{"state_region", "ref.state_region", "'state_region'", "'country', r.country_code, 'parent', r.parent_code",
          "country", "r.country_code"},
    Parts{"timezone", "ref.timezone", "'timezone'",
          "'country', r.country_code, 'windows', r.windows_name, 'aliases', to_jsonb(r.aliases)", "country",
          "r.country_code"},
    Parts{"uom", "ref.uom", "'uom'",
          "'symbol', r.symbol, 'quantity', r.quantity, 'base', r.base_code, 'factor', r.factor::text,"
          " 'offset', r.offset_value::text",
          "quantity", "r.quantity"},
};

Dataset made(const Parts& parts) {
  std::string text =
      "SELECT r.code, jsonb_strip_nulls(jsonb_build_object('code', r.code, 'label', coalesce(l.label, "
      "r.name), ";
  text += parts.members;
  text += "))::text FROM ";
  text += parts.table;
  text += " r LEFT JOIN ref.label l ON l.dataset = ";
  text += parts.label_dataset;
  text += " AND l.locale = $1 AND l.code = r.code WHERE r.status = 'active' AND r.code > $4 AND ($2::text IS NULL";
  if (!parts.filter_column.empty()) text += " OR " + std::string(parts.filter_column) + " = $2";
  text += ") AND ($3::text IS NULL OR r.code ILIKE $3 || '%' OR coalesce(l.label, r.name) ILIKE '%' || $3 || '%')";
  // Every statement names every parameter, so that all are called alike.
  text += " AND $6::date IS NOT NULL ORDER BY r.code LIMIT $5::int";
  return {parts.name, parts.filter, parts.filter == "domain", lib::sql::make_shape(std::move(text))};
}

const std::vector<Dataset>& datasets() {
  static const std::vector<Dataset> kDatasets = [] {
    std::vector<Dataset> made_all;
    for (const auto& parts : kParts) made_all.push_back(made(parts));
    return made_all;
  }();
  return kDatasets;
}

}  // namespace

const Dataset* find_dataset(std::string_view name) {
  const auto found = std::ranges::find(datasets(), name, &Dataset::name);
  return found == datasets().end() ? nullptr : &*found;
}

std::vector<std::string> dataset_names() {
  std::vector<std::string> names;
  for (const auto& dataset : datasets()) names.emplace_back(dataset.name);
  return names;
}

}  // namespace athyper::runtime::reference
