#include "testing/random_edits.hpp"

#include <algorithm>

#include "plan/expression.hpp"

namespace athyper::core::schema::testing {
namespace {

bool contains(const std::vector<std::string>& list, const std::string& name) {
  return std::ranges::find(list, name) != list.end();
}

bool speaks_of(const Index& index, const std::string& column) {
  return expression::mentions(index.predicate, column) || contains(index.include, column) ||
         std::ranges::any_of(index.keys, [&](const IndexKey& key) {
           return key.expression == column || expression::mentions(key.expression, column);
         });
}

bool speaks_of(const RowPolicy& policy, const std::string& column) {
  return expression::mentions(policy.using_expression, column) || expression::mentions(policy.check_expression, column);
}

std::vector<std::string> generated_from(const Table& table, const std::string& column) {
  std::vector<std::string> out;
  for (const auto& other : table.columns) {
    if (other.generated_expression && expression::mentions(*other.generated_expression, column))
      out.push_back(other.name);
  }
  return out;
}

}  // namespace

TablePlace Editing::table(const std::function<bool(const Table&)>& condition) {
  std::vector<TablePlace> places;
  for (auto& table : pair.to.tables) {
    const Table* before = find_table(pair.from, table.name);
    if (before != nullptr && condition(table)) places.push_back({&table, before});
  }
  return places.empty() ? TablePlace() : dice.pick(places);
}

ColumnPlace Editing::column(const std::function<bool(const Table&, const Column&)>& condition) {
  std::vector<ColumnPlace> places;
  for (auto& table : pair.to.tables) {
    const Table* before = find_table(pair.from, table.name);
    if (before == nullptr) continue;
    for (auto& column : table.columns) {
      const Column* old = find_column(*before, column.name);
      if (old != nullptr && *old == column && condition(table, column)) places.push_back({&table, before, &column});
    }
  }
  return places.empty() ? ColumnPlace() : dice.pick(places);
}

void Editing::convert(const Table& table, const Column& column, std::string expression, std::string convertible) {
  pair.hints.conversions.push_back({table.name, column.name, std::move(expression), std::move(convertible)});
}

void Editing::intend(PlanHints::Intent::Kind kind) {
  const auto place = table();
  if (place) pair.hints.intents.push_back({kind, place.now->name, "name"});
}

bool Editing::may_go(const Table& table, const std::string& column) const {
  if (is_in_key(table, column)) return false;
  const bool referred = std::ranges::any_of(pair.to.tables, [&](const Table& other) {
    return std::ranges::any_of(other.foreign_keys, [&](const ForeignKey& key) {
      return key.target == table.name && contains(key.target_columns, column);
    });
  });
  return !referred && std::ranges::all_of(generated_from(table, column),
                                          [&](const std::string& other) { return may_go(table, other); });
}

bool Editing::forget(Table& table, const std::string& column) {
  if (!may_go(table, column)) return false;
  for (const auto& other : generated_from(table, column)) forget(table, other);
  std::erase_if(table.checks, [&](const Check& check) { return expression::mentions(check.expression, column); });
  std::erase_if(table.indexes, [&](const Index& index) { return speaks_of(index, column); });
  std::erase_if(table.unique_keys, [&](const UniqueKey& key) { return contains(key.columns, column); });
  std::erase_if(table.foreign_keys, [&](const ForeignKey& key) { return contains(key.columns, column); });
  std::erase_if(table.policies, [&](const RowPolicy& policy) { return speaks_of(policy, column); });
  if (table.policies.empty()) table.row_security = table.forced_row_security = false;
  std::erase_if(table.columns, [&](const Column& other) { return other.name == column; });
  return true;
}

bool Editing::is_free(const Table& table, const std::string& column) const {
  const auto target = std::ranges::any_of(pair.from.tables, [&](const Table& other) {
    return std::ranges::any_of(other.foreign_keys, [&](const ForeignKey& key) {
      return (key.target == table.name && contains(key.target_columns, column)) ||
             (other.name == table.name && contains(key.columns, column));
    });
  });
  return !target && !is_in_key(table, column) &&
         std::ranges::none_of(table.indexes, [&](const Index& index) { return speaks_of(index, column); }) &&
         std::ranges::none_of(table.checks,
                              [&](const Check& check) { return expression::mentions(check.expression, column); }) &&
         std::ranges::none_of(table.unique_keys, [&](const UniqueKey& key) { return contains(key.columns, column); }) &&
         std::ranges::none_of(table.policies, [&](const RowPolicy& policy) { return speaks_of(policy, column); }) &&
         std::ranges::none_of(table.columns, [&](const Column& other) {
           return other.generated_expression &&
                  (other.name == column || expression::mentions(*other.generated_expression, column));
         });
}

}  // namespace athyper::core::schema::testing
