// Made by ./athyper kysely:codegen from framework/runtime/services/platform/reference/sql/dataset.sql; not edited by hand.
#include "dataset_queries.hpp"

#include <utility>

namespace athyper::runtime::reference::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

Item read_list_commodity_codes(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .item = values::text(rows, row, 1),
  };
}

Item read_list_countries(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .item = values::text(rows, row, 1),
  };
}

Item read_list_currencies(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .item = values::text(rows, row, 1),
  };
}

Item read_list_industry_codes(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .item = values::text(rows, row, 1),
  };
}

Item read_list_languages(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .item = values::text(rows, row, 1),
  };
}

Item read_list_locales(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .item = values::text(rows, row, 1),
  };
}

Item read_list_state_regions(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .item = values::text(rows, row, 1),
  };
}

Item read_list_timezones(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .item = values::text(rows, row, 1),
  };
}

Item read_list_units(const lib::sql::Rows& rows, std::size_t row) {
  return {
      .code = values::text(rows, row, 0),
      .item = values::text(rows, row, 1),
  };
}

std::string read_list_sources(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<std::vector<Item>> list_commodity_codes(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select r.code, "
      "jsonb_strip_nulls(jsonb_build_object( "
      "'code', r.code, 'label', coalesce(l.label, r.name), "
      "'domain', r.domain, 'parent', r.parent_code))::text as item "
      "from ref.commodity_code r left join ref.label l on l.dataset = r.domain and l.locale = $1 and l.code = r.code "
      "where r.status = 'active' and r.code > $4 and $5::date is not null "
      "and ($2::text is null or r.domain = $2) "
      "and ($3::text is null or r.code ilike $3 || '%' or coalesce(l.label, r.name) ilike '%' || $3 || '%') "
      "order by r.code limit $6::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(locale)));
  statement.params.emplace_back(values::optional_param(std::move(filter)));
  statement.params.emplace_back(values::optional_param(std::move(search)));
  statement.params.emplace_back(values::param(std::move(after)));
  statement.params.emplace_back(values::param(day));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_commodity_codes>}};
}

adapters::db::PlatformQuery<std::vector<Item>> list_countries(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select r.code, "
      "jsonb_strip_nulls(jsonb_build_object( "
      "'code', r.code, 'label', coalesce(l.label, r.name), "
      "'alpha3', r.alpha3, 'numeric', r.numeric_code, "
      "'currency', (select c.currency_code from ref.country_currency c "
      "where c.country_code = r.code and c.is_tender and c.status = 'active' "
      "and c.valid_from <= $5 and (c.valid_to is null or c.valid_to >= $5) "
      "order by c.valid_from desc, c.currency_code limit 1)))::text as item "
      "from ref.country r left join ref.label l on l.dataset = 'country' and l.locale = $1 and l.code = r.code "
      "where r.status = 'active' and r.code > $4 and $5::date is not null "
      "and ($2::text is null) "
      "and ($3::text is null or r.code ilike $3 || '%' or coalesce(l.label, r.name) ilike '%' || $3 || '%') "
      "order by r.code limit $6::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(locale)));
  statement.params.emplace_back(values::optional_param(std::move(filter)));
  statement.params.emplace_back(values::optional_param(std::move(search)));
  statement.params.emplace_back(values::param(std::move(after)));
  statement.params.emplace_back(values::param(day));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_countries>}};
}

adapters::db::PlatformQuery<std::vector<Item>> list_currencies(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select r.code, "
      "jsonb_strip_nulls(jsonb_build_object( "
      "'code', r.code, 'label', coalesce(l.label, r.name), "
      "'numeric', r.numeric_code, 'symbol', r.symbol, 'digits', r.digits, "
      "'cashDigits', r.cash_digits, 'cashRounding', r.cash_rounding, "
      "'validFrom', r.valid_from, 'validTo', r.valid_to))::text as item "
      "from ref.currency r left join ref.label l on l.dataset = 'currency' and l.locale = $1 and l.code = r.code "
      "where r.status = 'active' and r.code > $4 and $5::date is not null "
      "and ($2::text is null or (select c.country_code from ref.country_currency c "
      "where c.currency_code = r.code and c.country_code = $2 "
      "and c.status = 'active' limit 1) = $2) "
      "and ($3::text is null or r.code ilike $3 || '%' or coalesce(l.label, r.name) ilike '%' || $3 || '%') "
      "order by r.code limit $6::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(locale)));
  statement.params.emplace_back(values::optional_param(std::move(filter)));
  statement.params.emplace_back(values::optional_param(std::move(search)));
  statement.params.emplace_back(values::param(std::move(after)));
  statement.params.emplace_back(values::param(day));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_currencies>}};
}

adapters::db::PlatformQuery<std::vector<Item>> list_industry_codes(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select r.code, "
      "jsonb_strip_nulls(jsonb_build_object( "
      "'code', r.code, 'label', coalesce(l.label, r.name), "
      "'domain', r.domain, 'parent', r.parent_code))::text as item "
      "from ref.industry_code r left join ref.label l on l.dataset = r.domain and l.locale = $1 and l.code = r.code "
      "where r.status = 'active' and r.code > $4 and $5::date is not null "
      "and ($2::text is null or r.domain = $2) "
      "and ($3::text is null or r.code ilike $3 || '%' or coalesce(l.label, r.name) ilike '%' || $3 || '%') "
      "order by r.code limit $6::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(locale)));
  statement.params.emplace_back(values::optional_param(std::move(filter)));
  statement.params.emplace_back(values::optional_param(std::move(search)));
  statement.params.emplace_back(values::param(std::move(after)));
  statement.params.emplace_back(values::param(day));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_industry_codes>}};
}

adapters::db::PlatformQuery<std::vector<Item>> list_languages(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select r.code, "
      "jsonb_strip_nulls(jsonb_build_object( "
      "'code', r.code, 'label', coalesce(l.label, r.name), "
      "'alpha3', r.alpha3, 'native', r.native_name))::text as item "
      "from ref.language r left join ref.label l on l.dataset = 'language' and l.locale = $1 and l.code = r.code "
      "where r.status = 'active' and r.code > $4 and $5::date is not null "
      "and ($2::text is null) "
      "and ($3::text is null or r.code ilike $3 || '%' or coalesce(l.label, r.name) ilike '%' || $3 || '%') "
      "order by r.code limit $6::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(locale)));
  statement.params.emplace_back(values::optional_param(std::move(filter)));
  statement.params.emplace_back(values::optional_param(std::move(search)));
  statement.params.emplace_back(values::param(std::move(after)));
  statement.params.emplace_back(values::param(day));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_languages>}};
}

adapters::db::PlatformQuery<std::vector<Item>> list_locales(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select r.code, "
      "jsonb_strip_nulls(jsonb_build_object( "
      "'code', r.code, 'label', coalesce(l.label, r.name), "
      "'language', r.language_code, 'script', r.script, 'country', r.country_code, "
      "'direction', r.direction, 'firstDay', r.first_day))::text as item "
      "from ref.locale r left join ref.label l on l.dataset = 'locale' and l.locale = $1 and l.code = r.code "
      "where r.status = 'active' and r.code > $4 and $5::date is not null "
      "and ($2::text is null or r.language_code = $2) "
      "and ($3::text is null or r.code ilike $3 || '%' or coalesce(l.label, r.name) ilike '%' || $3 || '%') "
      "order by r.code limit $6::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(locale)));
  statement.params.emplace_back(values::optional_param(std::move(filter)));
  statement.params.emplace_back(values::optional_param(std::move(search)));
  statement.params.emplace_back(values::param(std::move(after)));
  statement.params.emplace_back(values::param(day));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_locales>}};
}

adapters::db::PlatformQuery<std::vector<Item>> list_state_regions(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select r.code, "
      "jsonb_strip_nulls(jsonb_build_object( "
      "'code', r.code, 'label', coalesce(l.label, r.name), "
      "'country', r.country_code, 'parent', r.parent_code))::text as item "
      "from ref.state_region r left join ref.label l on l.dataset = 'state_region' and l.locale = $1 and l.code = r.code "
      "where r.status = 'active' and r.code > $4 and $5::date is not null "
      "and ($2::text is null or r.country_code = $2) "
      "and ($3::text is null or r.code ilike $3 || '%' or coalesce(l.label, r.name) ilike '%' || $3 || '%') "
      "order by r.code limit $6::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(locale)));
  statement.params.emplace_back(values::optional_param(std::move(filter)));
  statement.params.emplace_back(values::optional_param(std::move(search)));
  statement.params.emplace_back(values::param(std::move(after)));
  statement.params.emplace_back(values::param(day));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_state_regions>}};
}

adapters::db::PlatformQuery<std::vector<Item>> list_timezones(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select r.code, "
      "jsonb_strip_nulls(jsonb_build_object( "
      "'code', r.code, 'label', coalesce(l.label, r.name), "
      "'country', r.country_code, 'windows', r.windows_name, "
      "'aliases', to_jsonb(r.aliases)))::text as item "
      "from ref.timezone r left join ref.label l on l.dataset = 'timezone' and l.locale = $1 and l.code = r.code "
      "where r.status = 'active' and r.code > $4 and $5::date is not null "
      "and ($2::text is null or r.country_code = $2) "
      "and ($3::text is null or r.code ilike $3 || '%' or coalesce(l.label, r.name) ilike '%' || $3 || '%') "
      "order by r.code limit $6::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(locale)));
  statement.params.emplace_back(values::optional_param(std::move(filter)));
  statement.params.emplace_back(values::optional_param(std::move(search)));
  statement.params.emplace_back(values::param(std::move(after)));
  statement.params.emplace_back(values::param(day));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_timezones>}};
}

adapters::db::PlatformQuery<std::vector<Item>> list_units(std::string locale, std::optional<std::string> filter, std::optional<std::string> search, std::string after, std::chrono::year_month_day day, std::int64_t rows) {
  static const auto shape = lib::sql::make_shape(
      "select r.code, "
      "jsonb_strip_nulls(jsonb_build_object( "
      "'code', r.code, 'label', coalesce(l.label, r.name), "
      "'symbol', r.symbol, 'quantity', r.quantity, 'base', r.base_code, "
      "'factor', r.factor::text, 'offset', r.offset_value::text))::text as item "
      "from ref.uom r left join ref.label l on l.dataset = 'uom' and l.locale = $1 and l.code = r.code "
      "where r.status = 'active' and r.code > $4 and $5::date is not null "
      "and ($2::text is null or r.quantity = $2) "
      "and ($3::text is null or r.code ilike $3 || '%' or coalesce(l.label, r.name) ilike '%' || $3 || '%') "
      "order by r.code limit $6::int");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(locale)));
  statement.params.emplace_back(values::optional_param(std::move(filter)));
  statement.params.emplace_back(values::optional_param(std::move(search)));
  statement.params.emplace_back(values::param(std::move(after)));
  statement.params.emplace_back(values::param(day));
  statement.params.emplace_back(values::param(rows));
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_units>}};
}

adapters::db::PlatformQuery<std::string> list_sources() {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(jsonb_agg(jsonb_build_object('code', code, 'title', title, 'source', source, 'version', version, "
      "'licence', licence, 'url', url, 'fetchedOn', fetched_on) order by code), "
      "'[]')::text as sources "
      "from ref.reference_dataset");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::one<&read_list_sources>}};
}

}  // namespace athyper::runtime::reference::queries
