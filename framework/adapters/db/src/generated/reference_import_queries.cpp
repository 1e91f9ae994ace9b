// Made by ./athyper kysely:codegen from framework/adapters/db/sql/reference_import.sql; not edited by hand.
#include "reference_import_queries.hpp"

#include <utility>

namespace athyper::adapters::db::queries {

namespace answers = adapters::db::answers;
namespace values = adapters::db::values;

namespace {

std::string read_list_incomplete_rows(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

std::string read_list_repeated_codes(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

std::string read_list_orphans(const lib::sql::Rows& rows, std::size_t row) {
  return values::text(rows, row, 0);
}

}  // namespace

adapters::db::PlatformQuery<std::vector<std::string>> list_incomplete_rows() {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(code, '') || ' ' || coalesce(name, '') as place from seed where coalesce(code, '') = '' or coalesce(name, '') = '' limit 20");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_incomplete_rows>}};
}

adapters::db::PlatformQuery<std::vector<std::string>> list_repeated_codes() {
  static const auto shape = lib::sql::make_shape(
      "select code from seed group by code having count(*) > 1 order by 1 limit 20");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_repeated_codes>}};
}

adapters::db::PlatformQuery<std::vector<std::string>> list_orphans() {
  static const auto shape = lib::sql::make_shape(
      "select code from seed s "
      "where parent_code is not null and not exists (select from seed p where p.code = s.parent_code) order by 1 limit 20");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  return {{.statement = std::move(statement), .read = &answers::many<&read_list_orphans>}};
}

adapters::db::PlatformQuery<void> upsert_dataset(std::string code, std::string title, std::string source, std::string version, std::string licence, std::string url) {
  static const auto shape = lib::sql::make_shape(
      "insert into ref.reference_dataset (code, title, source, version, licence, url, fetched_on) "
      "values ($1, $2, $3, $4, $5, $6, current_date) "
      "on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at) "
      "= row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now())");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(6);
  statement.params.emplace_back(values::param(std::move(code)));
  statement.params.emplace_back(values::param(std::move(title)));
  statement.params.emplace_back(values::param(std::move(source)));
  statement.params.emplace_back(values::param(std::move(version)));
  statement.params.emplace_back(values::param(std::move(licence)));
  statement.params.emplace_back(values::param(std::move(url)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

adapters::db::PlatformQuery<std::int64_t> upsert_commodity_codes(std::string domain) {
  static const auto shape = lib::sql::make_shape(
      "insert into ref.commodity_code as target (domain, code, parent_code, name) select $1, code, parent_code, name from seed "
      "on conflict (domain, code) do update set (parent_code, name, status) = row(excluded.parent_code, excluded.name, 'active') "
      "where row(target.parent_code, target.name, target.status) is distinct from row(excluded.parent_code, excluded.name, 'active')");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(domain)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> upsert_industry_codes(std::string domain) {
  static const auto shape = lib::sql::make_shape(
      "insert into ref.industry_code as target (domain, code, parent_code, name) select $1, code, parent_code, name from seed "
      "on conflict (domain, code) do update set (parent_code, name, status) = row(excluded.parent_code, excluded.name, 'active') "
      "where row(target.parent_code, target.name, target.status) is distinct from row(excluded.parent_code, excluded.name, 'active')");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(domain)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> deprecate_commodity_codes(std::string domain) {
  static const auto shape = lib::sql::make_shape(
      "update ref.commodity_code as target set status = 'deprecated' "
      "where domain = $1 and status <> 'deprecated' and not exists (select from seed where seed.code = target.code)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(domain)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<std::int64_t> deprecate_industry_codes(std::string domain) {
  static const auto shape = lib::sql::make_shape(
      "update ref.industry_code as target set status = 'deprecated' "
      "where domain = $1 and status <> 'deprecated' and not exists (select from seed where seed.code = target.code)");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(domain)));
  return {{.statement = std::move(statement), .read = &answers::affected}};
}

adapters::db::PlatformQuery<void> upsert_labels(std::string dataset) {
  static const auto shape = lib::sql::make_shape(
      "insert into ref.label (dataset, code, locale, label) select $1, code, locale, label from seed_label "
      "on conflict (dataset, locale, code) do update set label = excluded.label");
  lib::sql::Statement statement{.shape = shape, .params = {}};
  statement.params.reserve(1);
  statement.params.emplace_back(values::param(std::move(dataset)));
  return {{.statement = std::move(statement), .read = &answers::nothing}};
}

}  // namespace athyper::adapters::db::queries
