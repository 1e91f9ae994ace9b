#include <athyper/core/schema/physical_model.hpp>

#include <algorithm>
#include <utility>

namespace athyper::core::schema {
namespace {

/// Sorts every list of named things by its name.
void by_name(auto& list) {
  std::ranges::sort(list, {}, [](const auto& entry) -> const auto& { return entry.name; });
}

void normalise(Table& table) {
  by_name(table.columns);
  by_name(table.unique_keys);
  by_name(table.checks);
  by_name(table.foreign_keys);
  by_name(table.indexes);
  by_name(table.policies);
  for (auto& policy : table.policies) std::ranges::sort(policy.roles);
  std::ranges::sort(table.grants, {}, &Grant::role);
  for (auto& grant : table.grants) std::ranges::sort(grant.privileges);
  if (table.partitioning) by_name(table.partitioning->partitions);
  std::ranges::sort(table.storage_parameters);
}

}  // namespace

std::string to_string(const TableName& table) {
  return table.schema + "." + table.name;
}

const Table* find_table(const PhysicalModel& model, const TableName& name) {
  const auto found = std::ranges::find(model.tables, name, &Table::name);
  return found == model.tables.end() ? nullptr : &*found;
}

const Column* find_column(const Table& table, std::string_view name) {
  const auto found = std::ranges::find(table.columns, name, &Column::name);
  return found == table.columns.end() ? nullptr : &*found;
}

PhysicalModel normal_form(PhysicalModel model) {
  std::ranges::sort(model.schemas);
  by_name(model.tables);
  for (auto& table : model.tables) normalise(table);
  return model;
}

void take_column_order(PhysicalModel& model, const PhysicalModel& other) {
  for (auto& table : model.tables) {
    const Table* ordered = find_table(other, table.name);
    if (ordered == nullptr) continue;
    std::ranges::sort(table.columns, {}, [&](const Column& column) {
      const auto place = std::ranges::find(ordered->columns, column.name, &Column::name) - ordered->columns.begin();
      return std::pair(place, std::string_view(column.name));
    });
  }
}

}  // namespace athyper::core::schema
