#include <athyper/adapters/db/reference_import.hpp>

#include <algorithm>
#include <array>

#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

#include "ask.hpp"
#include "generated/reference_import_queries.hpp"
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

/// Its labels in other languages, as rows of code, locale and label.
std::string labels_of(const std::vector<std::string>& columns) {
  std::string text = "select null::text as code, null::text as locale, null::text as label where false";
  for (const auto& column : columns) {
    if (!column.starts_with(kLabelColumn) || !has(columns, "code")) continue;
    const auto label = "trim(" + lib::sql::quote_identifier(column) + ")";
    text += " union all select trim(code), " + lib::sql::quote_literal(column.substr(kLabelColumn.size())) + ", " +
            label + " from incoming where nullif(" + label + ", '') is not null";
  }
  return text;
}

lib::Result<void> copy_file(BlockingConnection& connection, const std::vector<std::string>& columns,
                            const std::string& csv) {
  std::vector<std::string> declared;
  for (const auto& column : columns) declared.push_back(lib::sql::quote_identifier(column) + " text");
  TRY(connection.run_script("create temporary table incoming (" + lib::join(declared, ", ") + ") on commit drop"));
  auto copied = connection.copy_in("copy incoming from stdin (format csv, header)", csv);
  if (!copied.ok() && copied.error().key == "pg.error") return invalid(copied.error().message);
  TRY(copied);
  TRY(connection.run_script("create temporary table seed on commit drop as " + rows_of(columns)));
  return connection.run_script("create temporary table seed_label on commit drop as " + labels_of(columns));
}

lib::Result<void> check_rows(BlockingConnection& connection) {
  TRY(auto incomplete, ask(connection, queries::list_incomplete_rows()));
  if (!incomplete.empty()) return invalid("a row has no code or no name", std::move(incomplete));
  TRY(auto repeated, ask(connection, queries::list_repeated_codes()));
  if (!repeated.empty()) return invalid("a code stands in the file with two meanings", std::move(repeated));
  TRY(auto orphans, ask(connection, queries::list_orphans()));
  if (!orphans.empty()) return invalid("a parent is not in the file", std::move(orphans));
  return {};
}

lib::Result<ImportReport> write_rows(BlockingConnection& connection, const ReferenceImport& import) {
  const bool is_commodity = import.kind == Classification::commodity;
  ImportReport report;
  TRY(report.rows, ask(connection, is_commodity ? queries::upsert_commodity_codes(import.dataset)
                                                : queries::upsert_industry_codes(import.dataset)));
  TRY(report.deprecated, ask(connection, is_commodity ? queries::deprecate_commodity_codes(import.dataset)
                                                      : queries::deprecate_industry_codes(import.dataset)));
  return report;
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
  TRY(ask(*connection, queries::upsert_dataset(import.dataset, import.title, import.source, import.version,
                                               import.licence, import.url)));
  TRY(const auto report, write_rows(*connection, import));
  TRY(ask(*connection, queries::upsert_labels(import.dataset)));
  TRY(connection->run_script("commit"));
  return report;
}

}  // namespace athyper::adapters::db
