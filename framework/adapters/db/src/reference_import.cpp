#include <athyper/adapters/db/reference_import.hpp>

#include <algorithm>
#include <array>

#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

#include "provision_run.hpp"

namespace athyper::adapters::db {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::pg::BlockingConnection;

constexpr std::array kUnspscLevels{"segment", "family", "class", "commodity"};
constexpr std::string_view kLabelColumn = "name_";

Error invalid(std::string message, std::vector<std::string> places = {}) {
  Error error{.code = ErrorCode::invalid_argument, .key = "ref.import_invalid", .message = std::move(message)};
  for (auto& place : places)
    error.details.push_back({.path = std::move(place), .code = error.key, .message = "is not acceptable"});
  return error;
}

/// Column names, lower case, blanks as underscores.
std::vector<std::string> header_of(const std::string& csv) {
  std::string_view first = std::string_view(csv).substr(0, csv.find('\n'));
  if (first.starts_with("\xEF\xBB\xBF")) first.remove_prefix(3);
  std::vector<std::string> columns;
  for (const auto piece : lib::split(first, ',')) {
    std::string name = lib::to_lower_ascii(lib::trim(piece));
    std::erase(name, '"');
    std::ranges::replace(name, ' ', '_');
    columns.push_back(std::move(name));
  }
  return columns;
}

bool has(const std::vector<std::string>& columns, std::string_view name) {
  return std::ranges::find(columns, name) != columns.end();
}

lib::Result<void> check_header(const std::vector<std::string>& columns) {
  for (const auto& column : columns) {
    if (!lib::is_identifier(column)) return invalid("the header has a column without a usable name: '" + column + "'");
    if (std::ranges::count(columns, column) > 1) return invalid("the header names " + column + " twice");
  }
  if (has(columns, "code") && has(columns, "name")) return {};
  for (const std::string level : kUnspscLevels) {
    if (!has(columns, level) || !has(columns, level + "_title"))
      return invalid("the header has neither code and name nor UNSPSC's columns: " + level +
                     " or its title is missing");
  }
  return {};
}

/// What the file says, as rows of code, parent and name.
std::string rows_of(const std::vector<std::string>& columns) {
  if (has(columns, "code")) {
    const std::string parent = has(columns, "parent") ? "nullif(trim(parent), '')" : "null";
    return "select trim(code) as code, " + parent + " as parent_code, trim(name) as name from incoming";
  }
  std::string text;
  std::string parent = "null";
  for (const std::string level : kUnspscLevels) {
    if (!text.empty()) text += " union ";
    text += "select trim(" + level + "), " + parent + ", trim(" + level + "_title) from incoming where nullif(trim(" +
            level + "), '') is not null";
    parent = "trim(" + level + ")";
  }
  return "select * from (" + text + ") as level (code, parent_code, name)";
}

lib::Result<void> copy_file(BlockingConnection& connection, const std::vector<std::string>& columns,
                            const std::string& csv) {
  std::vector<std::string> declared;
  for (const auto& column : columns) declared.push_back(lib::sql::quote_identifier(column) + " text");
  TRY(connection.run_script("create temporary table incoming (" + lib::join(declared, ", ") + ") on commit drop"));
  auto copied = connection.copy_in("copy incoming from stdin (format csv, header)", csv);
  if (!copied.ok() && copied.error().key == "pg.error") return invalid(copied.error().message);
  TRY(copied);
  return connection.run_script("create temporary table seed on commit drop as " + rows_of(columns));
}

lib::Result<void> check_rows(BlockingConnection& connection) {
  TRY(const auto empty, ask(connection,
                            "select coalesce(code, '') || ' ' || coalesce(name, '') from seed"
                            " where coalesce(code, '') = '' or coalesce(name, '') = '' limit 20"));
  TRY(const auto twice, ask(connection, "select code from seed group by code having count(*) > 1 order by 1 limit 20"));
  TRY(const auto orphan, ask(connection,
                             "select code from seed s where parent_code is not null and not exists"
                             " (select from seed p where p.code = s.parent_code) order by 1 limit 20"));
  const auto places = [](const lib::sql::Rows& rows) {
    std::vector<std::string> found;
    for (std::size_t row = 0; row < rows.size(); ++row) found.emplace_back(rows.get(row, 0));
    return found;
  };
  if (!empty.empty()) return invalid("a row has no code or no name", places(empty));
  if (!twice.empty()) return invalid("a code stands in the file with two meanings", places(twice));
  if (!orphan.empty()) return invalid("a parent is not in the file", places(orphan));
  return {};
}

lib::Result<void> write_dataset(BlockingConnection& connection, const ReferenceImport& import) {
  TRY(ask(connection,
          "insert into ref.reference_dataset as target (code, title, source, version, licence, url, fetched_on)"
          " values ($1, $2, $3, $4, $5, $6, current_date) on conflict (code) do update set"
          " (title, source, version, licence, url, fetched_on, loaded_at) = row(excluded.title, excluded.source,"
          " excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now())",
          {import.dataset, import.title, import.source, import.version, import.licence, import.url}));
  return {};
}

lib::Result<ImportReport> write_rows(BlockingConnection& connection, const ReferenceImport& import) {
  const std::string table = import.kind == Classification::commodity ? "ref.commodity_code" : "ref.industry_code";
  TRY(const auto written,
      ask(connection,
          "insert into " + table +
              " as target (domain, code, parent_code, name)"
              " select $1, code, parent_code, name from seed on conflict (domain, code) do update"
              " set (parent_code, name, status) = row(excluded.parent_code, excluded.name, 'active')"
              " where row(target.parent_code, target.name, target.status) is distinct from"
              " row(excluded.parent_code, excluded.name, 'active')",
          {import.dataset}));
  TRY(const auto gone, ask(connection,
                           "update " + table +
                               " as target set status = 'deprecated' where domain = $1 and status <> 'deprecated'"
                               " and not exists (select from seed where seed.code = target.code)",
                           {import.dataset}));
  return ImportReport{static_cast<std::int64_t>(written.affected()), static_cast<std::int64_t>(gone.affected())};
}

lib::Result<void> write_labels(BlockingConnection& connection, const ReferenceImport& import,
                               const std::vector<std::string>& columns) {
  for (const auto& column : columns) {
    if (!column.starts_with(kLabelColumn) || !has(columns, "code")) continue;
    const auto name = lib::sql::quote_identifier(column);
    TRY(ask(connection,
            "insert into ref.label as target (dataset, code, locale, label) select $1, trim(code), $2, trim(" + name +
                ") from incoming where nullif(trim(" + name +
                "), '') is not null on conflict (dataset, locale, code) do update set label = excluded.label",
            {import.dataset, column.substr(kLabelColumn.size())}));
  }
  return {};
}

}  // namespace

lib::Result<ImportReport> import_reference(const std::string& owner_connection, const ReferenceImport& import,
                                           const std::string& csv) {
  if (!lib::is_identifier(import.dataset)) return invalid("the name of the classification is no plain word");
  const auto columns = header_of(csv);
  TRY(check_header(columns));
  TRY(const auto connection, open_owner(owner_connection));
  TRY(check_direct(*connection));
  // A failure leaves the transaction open; it ends with the connection.
  TRY(connection->run_script("begin"));
  TRY(copy_file(*connection, columns, csv));
  TRY(check_rows(*connection));
  TRY(write_dataset(*connection, import));
  TRY(const auto report, write_rows(*connection, import));
  TRY(write_labels(*connection, import, columns));
  TRY(connection->run_script("commit"));
  return report;
}

}  // namespace athyper::adapters::db
