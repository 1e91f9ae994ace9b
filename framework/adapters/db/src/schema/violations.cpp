#include "violations.hpp"

#include <algorithm>
#include <utility>

#include <lib/base/text.hpp>

#include "../generated/schema_apply_queries.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Violation;
using lib::ErrorDetail;
using lib::sql::quote_identifier;

constexpr std::size_t kShownRows = 20;

/// The function lives as long as the connection; its parameter is the whole row, so the expression finds its columns.
std::string convertible_function(const core::schema::TableName& table, const std::string& name,
                                 const std::string& expression) {
  return "create or replace function pg_temp." + name + "(candidate " + qualified(table) +
         ") returns boolean language plpgsql as " +
         lib::sql::quote_literal("declare converted text; begin select (" + expression +
                                 ")::text into converted from (select (candidate).*) as t; return true;"
                                 " exception when data_exception then return false; end");
}

struct Findings {
  std::vector<ErrorDetail> counts;
  std::vector<ErrorDetail> rows;

  lib::Result<void> as_result(std::string key, std::string message) && {
    if (counts.empty()) return {};
    std::ranges::move(rows, std::back_inserter(counts));
    return lib::Error{.code = lib::ErrorCode::conflict,
                      .key = std::move(key),
                      .message = std::move(message),
                      .details = std::move(counts)};
  }
};

std::string column_list(const std::vector<std::string>& names) {
  std::vector<std::string> columns;
  for (const auto& name : names) columns.push_back("t." + quote_identifier(name));
  return lib::join(columns, ", ");
}

std::string row_name(const lib::sql::Rows& rows, std::size_t row, const std::vector<std::string>& key) {
  std::string out;
  for (std::size_t i = 0; i < key.size(); ++i) {
    out += (i == 0 ? "" : ", ") + key[i] + "=" + std::string(rows.at(row, i).value_or("NULL"));
  }
  return out;
}

lib::Result<void> show_rows(Session& session, const Violation& violation, Findings& findings) {
  if (findings.rows.size() >= kShownRows) return {};
  TRY(const auto key, session.ask(queries::primary_key(qualified(violation.table))));
  if (key.empty()) return {};
  const auto columns = column_list(key);
  TRY(const auto rows,
      session.ask("select " + columns + " from " + qualified(violation.table) + " as t where " + violation.condition +
                  " order by " + columns + " limit " + std::to_string(kShownRows - findings.rows.size())));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    findings.rows.push_back({.path = to_string(violation.table) + " (" + row_name(rows, row, key) + ")",
                             .code = violation.rule,
                             .message = "stands against the rule"});
  }
  return {};
}

lib::Result<void> count(Session& session, const Violation& violation, Findings& findings) {
  TRY(const auto rows,
      session.ask("select count(*) from " + qualified(violation.table) + " as t where " + violation.condition));
  if (rows.get_int(0, 0) == 0) return {};
  findings.counts.push_back(
      {.path = to_string(violation.table), .code = violation.rule, .message = std::string(rows.get(0, 0)) + " rows"});
  return show_rows(session, violation, findings);
}

/// Fast when all is well: the expression of every row in one scan; row by row only after that failed.
lib::Result<void> try_expression(Session& session, const core::schema::Backfill& backfill,
                                 const std::string& assignment, Findings& findings) {
  const auto equals = assignment.find('=');
  const auto expression = assignment.substr(equals + 1);
  const auto all = session.ask("select count((" + expression + ")) from " + qualified(backfill.table) + " as t");
  if (all.ok()) return {};
  if (!sqlstate(all.error()).starts_with("22")) return all.error();
  TRY(session.run(convertible_function(backfill.table, "is_convertible", expression)));
  return count(session,
               {.table = backfill.table,
                .rule = std::string(lib::trim(assignment.substr(0, equals))),
                .condition = "not pg_temp.is_convertible(t)"},
               findings);
}

/// The expressions of a backfill stand over columns that are there before the change; others are not asked.
lib::Result<bool> has_table(Session& session, const core::schema::TableName& table) {
  return session.ask(queries::table_exists(qualified(table)));
}

}  // namespace

lib::Result<void> check_violations(Session& session, const std::vector<Violation>& violations) {
  Findings findings;
  for (const auto& violation : violations) {
    TRY(count(session, violation, findings));
  }
  return std::move(findings).as_result("schema.violations",
                                       "rows stand against the new rules; repair them first, nothing was applied");
}

lib::Result<void> check_filled(Session& session, const core::schema::Step& step) {
  Findings findings;
  for (const auto& violation : step.violations) {
    TRY(count(session, violation, findings));
  }
  return std::move(findings).as_result("schema.filled_violations",
                                       step.rule + " " + step.title +
                                           ": what was filled stands against a rule; repair the rows and run the"
                                           " command again, or take the change back");
}

lib::Result<void> check_conversions(Session& session, const core::schema::Plan& plan) {
  Findings findings;
  for (const auto& step : plan.steps) {
    if (!step.backfill) continue;
    TRY(const bool there, has_table(session, step.backfill->table));
    if (!there) continue;
    for (const auto& assignment : step.backfill->assignments) {
      auto tried = try_expression(session, *step.backfill, assignment, findings);
      // 42703: it stands on a column that an earlier step adds.
      if (!tried.ok() && sqlstate(tried.error()) != "42703") return tried;
    }
  }
  return std::move(findings).as_result("schema.unconvertible",
                                       "values cannot be converted; repair them first, nothing was applied");
}

}  // namespace athyper::adapters::db::schema
