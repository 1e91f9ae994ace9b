#include <athyper/core/meta/physical.hpp>

#include <athyper/core/meta/field_types.hpp>
#include <lib/base/sql_name.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::meta {
namespace {

/// Parts joined by '_'; PostgreSQL would cut a long name silently, so it is cut and told apart by a hash.
std::string object_name(const std::vector<std::string>& parts) {
  return lib::sql::fit_identifier(lib::join(parts, "_"));
}

PhysicalIndex index_on(const Entity& entity, const std::string& column, std::string_view suffix,
                       std::vector<std::string> columns, bool unique) {
  return {object_name({entity.table_name, column, std::string(suffix)}), std::move(columns), unique, true};
}

}  // namespace

std::vector<PhysicalColumn> physical_columns(const Field& field) {
  std::vector<PhysicalColumn> out;
  for (auto& column : columns_of(field)) {
    const bool is_companion = column.name != field.column;
    // Conditional and computed values may be missing; a companion follows its value.
    out.push_back({std::move(column.name), std::move(column.sql_type), field.required && !is_companion});
  }
  return out;
}

std::vector<PhysicalIndex> physical_indexes(const Entity& entity, const Field& field) {
  std::vector<PhysicalIndex> out;
  if (!field.has_column()) return out;
  if (field.unique) out.push_back(index_on(entity, field.column, "key", {field.column}, true));
  if (field.indexed) out.push_back(index_on(entity, field.column, "idx", {field.column, "id"}, false));
  if (field.type == FieldType::reference && !field.indexed)
    out.push_back(index_on(entity, field.column, "idx", {field.column, "id"}, false));
  if (field.searchable) out.push_back(index_on(entity, fold_column(field), "idx", {fold_column(field)}, false));
  return out;
}

std::vector<PhysicalForeignKey> physical_foreign_keys(const Model& model, const Entity& entity, const Field& field) {
  if (field.type != FieldType::reference || !field.has_column()) return {};
  const Entity* target = model.find(field.to);
  if (target == nullptr) return {};
  return {{object_name({entity.table_name, field.column, "fkey"}), field.column, target->table_schema,
           target->table_name, field.on_delete}};
}

PhysicalCheck physical_check(const Entity& entity, const Field& field, const std::vector<EnumValue>& values) {
  PhysicalCheck check;
  check.column = field.column;
  std::string all;
  for (const auto& item : values) {
    check.allowed.push_back(item.value);
    all.append(item.value).push_back('\n');
  }
  check.name = object_name({entity.table_name, field.column, "enum", lib::sql::name_hash(all)});
  return check;
}

PhysicalTable to_physical(const Model& model, const Entity& entity) {
  PhysicalTable table{entity.table_schema, entity.table_name, {}, {}, {}, {}};
  table.columns = {{"tenant_id", "uuid", true}, {"id", "uuid", true}};
  if (const Entity* parent = model.find(entity.parent)) {
    table.columns.push_back({"parent_id", "uuid", true});
    table.columns.push_back({"position", "integer", true});
    table.indexes.push_back(index_on(entity, "parent", "idx", {"parent_id", "position"}, false));
    table.foreign_keys.push_back({object_name({entity.table_name, "parent", "fkey"}), "parent_id", parent->table_schema,
                                  parent->table_name, OnDelete::cascade});
  } else {
    table.indexes.push_back(index_on(entity, "created_at", "idx", {"created_at desc", "id desc"}, false));
  }
  for (const auto& field : entity.fields) {
    if (field.name == "id") continue;
    for (auto& column : physical_columns(field)) table.columns.push_back(std::move(column));
    for (auto& index : physical_indexes(entity, field)) table.indexes.push_back(std::move(index));
    for (auto& key : physical_foreign_keys(model, entity, field)) table.foreign_keys.push_back(std::move(key));
    if (field.type == FieldType::enumeration && field.has_column())
      table.checks.push_back(physical_check(entity, field, field.enum_values));
  }
  table.columns.push_back({"meta_version", "integer", true});
  return table;
}

}  // namespace athyper::core::meta
