// The physical plan of a change: the tables as they are, the tables as they shall be, and what neither of them says.
#include <algorithm>
#include <set>

#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/convert.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <athyper/core/meta/tables.hpp>
#include <athyper/core/schema/violations.hpp>
#include <lib/base/sql.hpp>
#include <lib/base/text.hpp>

#include "change/find_by_id.hpp"
#include "change/limits.hpp"

namespace athyper::core::meta {
namespace {

using lib::sql::quote_identifier;
using schema::PhysicalModel;
using schema::PlanHints;
using schema::Table;
using schema::TableName;

/// Columns of fields that are gone, by table. Their fields are retired in the registry.
std::set<std::string> retired_columns(const RegistryNames& registry, std::string_view table) {
  std::set<std::string> out;
  for (const auto& entity : registry.entities) {
    if (entity.table_name != table) continue;
    for (const auto& field : entity.fields) {
      if (!field.retired) continue;
      for (const std::string_view suffix : {"", "_currency", "_fold"}) out.insert(field.column + std::string(suffix));
    }
  }
  return out;
}

bool stands_on(const schema::Index& index, const std::set<std::string>& columns) {
  return std::ranges::any_of(index.keys, [&](const auto& key) { return columns.contains(key.expression); });
}

/// What stays of changes before: columns that wait to be dropped, with their indexes.
void add_parked(Table& table, const Table& found, const RegistryNames& registry) {
  std::set<std::string> parked;
  const auto retired = retired_columns(registry, table.name.name);
  for (const auto& column : found.columns) {
    if (find_column(table, column.name) != nullptr || !retired.contains(column.name)) continue;
    table.columns.push_back(column);
    parked.insert(column.name);
  }
  for (const auto& index : found.indexes) {
    const bool known = std::ranges::find(table.indexes, index.name, &schema::Index::name) != table.indexes.end();
    if (!known && stands_on(index, parked)) table.indexes.push_back(index);
  }
}

/// A newer server quotes more words than an older one.
std::string without_quotes(std::string text) {
  std::erase(text, '"');
  return text;
}

void take_spelling(Table& table, const Table& found) {
  for (auto& check : table.checks) {
    const auto same = std::ranges::find(found.checks, check.name, &schema::Check::name);
    if (same != found.checks.end() && without_quotes(same->expression) == without_quotes(check.expression))
      check.expression = same->expression;
  }
}

/// The tables of the model with what is parked in them.
PhysicalModel with_parked(const Model& model, const RegistryNames& registry, const PhysicalModel& found) {
  PhysicalModel out = physical_model(model);
  for (auto& table : out.tables) {
    const Table* there = find_table(found, table.name);
    if (there == nullptr) continue;
    add_parked(table, *there, registry);
    take_spelling(table, *there);
  }
  return schema::normal_form(std::move(out));
}

PhysicalModel only(const PhysicalModel& found, const PhysicalModel& of) {
  PhysicalModel out{.schemas = of.schemas, .tables = {}};
  for (const auto& table : found.tables) {
    if (find_table(of, table.name) != nullptr) out.tables.push_back(table);
  }
  return schema::normal_form(std::move(out));
}

std::vector<std::string> lines_of(const PhysicalModel& model) {
  const std::string text = schema::describe(model);
  std::vector<std::string> out;
  for (const auto line : lib::split(text, '\n')) {
    if (!line.empty()) out.emplace_back(line);
  }
  std::ranges::sort(out);
  return out;
}

std::vector<std::string> difference(const PhysicalModel& expected, const PhysicalModel& found) {
  const auto wanted = lines_of(expected);
  const auto there = lines_of(found);
  std::vector<std::string> missing;
  std::vector<std::string> added;
  std::ranges::set_difference(wanted, there, std::back_inserter(missing));
  std::ranges::set_difference(there, wanted, std::back_inserter(added));
  std::vector<std::string> out;
  for (const auto& line : missing) out.push_back("missing: " + line);
  for (const auto& line : added) out.push_back("not of the model: " + line);
  return out;
}

lib::Error moved(const std::vector<std::string>& lines) {
  lib::Error error{lib::ErrorCode::precondition_failed, "schema.database_moved",
                   "The tables are not those of the published model; somebody changed them. Nothing was changed."};
  for (const auto& line : lines) error.details.push_back({"", "schema.database_moved", line});
  return error;
}

lib::Error refused(const schema::Plan& plan) {
  lib::Error error{lib::ErrorCode::conflict, "meta.change.refused",
                   "The change is not made online; nothing was changed."};
  for (const auto& refusal : plan.refusals) {
    error.details.push_back({to_string(refusal.change.table), refusal.rule,
                             refusal.change.summary + ": " + refusal.reason + " " + refusal.alternative});
  }
  return error;
}

/// What the fields say and the tables do not.
class Hints {
 public:
  Hints(const Model& from, const Model& to) : from_(from), to_(to) {}

  void collect() {
    for (const auto& [name, entity] : to_.entities) {
      const Entity* old = entity_by_id(from_, entity.id);
      if (old == nullptr) continue;
      table_ = {entity.table_schema, entity.table_name};
      for (const Field& field : entity.fields) {
        if (!field.has_column()) continue;
        const Field* before = field_by_id(*old, field.id);
        before == nullptr ? add(field) : compare(*before, field);
      }
    }
  }

  std::vector<PlanHints::Conversion> conversions;
  std::vector<schema::Violation> violations;

 private:
  static std::vector<std::string> default_literals(const Field& field) {
    std::vector<lib::ErrorDetail> findings;
    const auto params = to_params(field, *field.default_value, "", findings);
    const auto columns = columns_of(field);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < columns.size() && i < params.size(); ++i) {
      out.push_back(params[i] ? lib::sql::quote_literal(*params[i]) + "::" + columns[i].sql_type : "");
    }
    return out;
  }

  /// A required field gives the rows that are there its default; they lie in the catalogue, no row is touched.
  void add(const Field& field) {
    if (!field.required || !field.default_value) return;
    const auto literals = default_literals(field);
    const auto columns = columns_of(field);
    for (std::size_t i = 0; i < literals.size(); ++i) {
      if (!literals[i].empty()) conversions.push_back({table_, columns[i].name, literals[i]});
    }
  }

  void compare(const Field& old, const Field& now) {
    const bool newly_required = now.required && !old.required;
    std::string value = "t." + quote_identifier(old.column);
    if (old.column != now.column) {
      const auto conversion = conversion_of(old, now);
      if (!conversion) return;
      value = convert(old, now, *conversion, newly_required);
    } else if (newly_required && now.default_value) {
      conversions.push_back({table_, now.column, default_literals(now).front()});
    }
    if (newly_required && longest_text(old))
      violate(now.name + " is required", "t." + quote_identifier(old.column) + " = ''");
    if (is_shorter(old, now) || (longest_text(now) && !longest_text(old)))
      violate(now.name + " holds at most " + std::to_string(*longest_text(now)) + " characters",
              "char_length(" + value + "::text) > " + std::to_string(*longest_text(now)));
    if (now.type == FieldType::string && (old.type == FieldType::text || old.type == FieldType::rich_text))
      violate(now.name + " is one line of text", value + " ~ '[\\r\\n]'");
    if (now.computed || now.system) return;
    for (const auto& rule : tightened(old, now, value)) {
      if (!rule.condition.empty()) violate(now.name + " " + rule.words, rule.condition);
    }
  }

  std::string convert(const Field& old, const Field& now, const Conversion& conversion, bool newly_required) {
    std::string expression = conversion.expression;
    if (newly_required && now.default_value)
      expression = "coalesce(" + expression + ", " + default_literals(now).front() + ")";
    else if (newly_required)
      violate(now.name + " is required", "t." + quote_identifier(old.column) + " is null");
    conversions.push_back({table_, now.column, expression, conversion.convertible});
    return "(" + conversion.expression + ")";
  }

  /// Of live rows: the others are not written any more.
  void violate(std::string rule, const std::string& condition) {
    violations.push_back({table_, std::move(rule), "t.deleted_at is null and " + condition});
  }

  const Model& from_;
  const Model& to_;
  TableName table_;
};

}  // namespace

std::vector<std::string> differences(const Model& model, const RegistryNames& registry, const PhysicalModel& found) {
  const PhysicalModel expected = with_parked(model, registry, found);
  return difference(expected, only(found, expected));
}

lib::Result<schema::Plan> plan_tables(const Model& from, const Model& to, const RegistryNames& registry,
                                      const TablesNow& now) {
  const PhysicalModel before = with_parked(from, registry, now.found);
  PhysicalModel after = with_parked(to, registry, now.found);
  auto lines = difference(before, only(now.found, before));
  for (const auto& table : after.tables) {
    if (find_table(before, table.name) == nullptr && find_table(now.found, table.name) != nullptr)
      lines.push_back("not of the model: " + to_string(table.name) + " table");
  }
  if (!lines.empty()) return moved(lines);

  Hints hints(from, to);
  hints.collect();
  auto plan = schema::plan(
      before, after,
      {.conversions = std::move(hints.conversions), .rows = now.rows, .server_version = now.server_version});
  if (!plan.refusals.empty()) return refused(plan);
  for (auto& violation : hints.violations) schema::add_violation(plan.violations, std::move(violation));
  return plan;
}

}  // namespace athyper::core::meta
