#include "random_rows.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

namespace athyper::adapters::db::schema {
namespace {

using core::schema::Column;
using core::schema::Table;
using lib::sql::quote_identifier;

using Words = std::pair<std::string_view, std::string_view>;

constexpr std::array kByName = {Words{"tenant_id", "md5('t' || n % 2)::uuid"}, Words{"text_region", "'r' || n % 3"},
                                Words{"at_range", "'2026-01-01 00:00:00+00'::timestamptz + n * interval '2 days'"},
                                Words{"state", "(array['open', 'done'])[1 + n % 2]"}};
constexpr std::array kByType = {Words{"uuid", "md5('r' || n)::uuid"},
                                Words{"text[]", "array['v' || n]"},
                                Words{"text", "'v' || n"},
                                Words{"character varying", "'v' || n"},
                                Words{"integer", "n"},
                                Words{"bigint", "n"},
                                Words{"numeric", "n"},
                                Words{"double precision", "n"},
                                Words{"boolean", "n % 2 = 0"},
                                Words{"date", "'2026-01-01'::date + n"},
                                Words{"timestamp", "'2026-01-01'::timestamp + n * interval '1 hour'"},
                                Words{"jsonb", "jsonb_build_object('n', n)"},
                                Words{"cidr", "('10.0.0.' || n)::cidr"}};

std::string_view value_of(const Column& column) {
  const auto begins = [](std::string_view text) {
    return [text](const Words& words) { return text.starts_with(words.first); };
  };
  if (const auto found = std::ranges::find_if(kByName, begins(column.name)); found != kByName.end())
    return found->second;
  const auto found = std::ranges::find_if(kByType, begins(column.type));
  return found == kByType.end() ? "null" : found->second;
}

bool has_gaps(const Column& column) {
  const auto digit = column.name.find_last_of("0123456789");
  return !column.not_null && digit != std::string::npos && (column.name[digit] - '0') % 2 == 0;
}

std::string qualified(const core::schema::TableName& table) {
  return quote_identifier(table.schema) + "." + quote_identifier(table.name);
}

}  // namespace

std::vector<std::string> row_statements(const core::schema::PhysicalModel& model) {
  // Rows of one number refer to each other in any order of the tables.
  std::vector<std::string> out{"set session_replication_role = replica"};
  for (const auto& table : model.tables) {
    std::vector<std::string> names;
    std::vector<std::string> values;
    for (const auto& column : table.columns) {
      if (column.generated_expression) continue;
      names.push_back(quote_identifier(column.name));
      const std::string value(value_of(column));
      values.push_back(has_gaps(column) ? "case when n % 5 > 0 then " + value + " end" : value);
    }
    out.push_back("insert into " + qualified(table.name) + " (" + lib::join(names, ", ") + ") select " +
                  lib::join(values, ", ") + " from generate_series(1, " + std::to_string(kRandomRows) + ") n");
  }
  out.emplace_back("set session_replication_role = origin");
  return out;
}

std::string digest_query(const std::vector<Kept>& tables) {
  std::string out;
  for (const auto& [table, columns] : tables) {
    std::vector<std::string> names;
    for (const auto& column : columns) names.push_back(quote_identifier(column));
    const std::string row = names.empty() ? "''" : "md5(row(" + lib::join(names, ", ") + ")::text)";
    out += (out.empty() ? "" : " union all ") + std::string("select ") + lib::sql::quote_literal(to_string(table)) +
           ", count(*)::text, md5(string_agg(" + row + ", '' order by " + row + ")) from " + qualified(table);
  }
  return out.empty() ? "select '', '', ''" : out + " order by 1";
}

}  // namespace athyper::adapters::db::schema
