#include <athyper/core/meta/tables.hpp>

#include <algorithm>

#include <athyper/core/meta/field_types.hpp>
#include <athyper/core/schema/printed.hpp>
#include <athyper/core/schema/prisma.hpp>
#include <lib/base/sql_name.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::meta {
namespace {

using schema::ReferentialAction;
using schema::Table;
using schema::TableName;

constexpr std::string_view kRuntimeRole = "athyper_runtime";
constexpr std::string_view kTenantFence = "tenant_id = ( SELECT app.tenant() AS tenant)";
constexpr std::string_view kLiveRows = "deleted_at IS NULL";

/// Parts joined by '_'; PostgreSQL would cut a long name silently, so it is cut and told apart by a hash.
std::string object_name(const std::vector<std::string>& parts) {
  return lib::sql::fit_identifier(lib::join(parts, "_"));
}

schema::Column column(std::string name, std::string type, bool not_null) {
  schema::Column out{.name = std::move(name), .type = std::move(type), .not_null = not_null};
  // Byte order: the same on every machine, and usable for prefix search.
  if (out.type == "text") out.collation = "C";
  return out;
}

/// Every index begins with the tenant.
schema::Index index_on(const Entity& entity, const std::string& about, std::string_view suffix,
                       std::vector<schema::IndexKey> keys) {
  schema::Index index{.name = object_name({entity.table_name, about, std::string(suffix)}), .keys = {}};
  index.keys.push_back({.expression = "tenant_id"});
  std::ranges::move(keys, std::back_inserter(index.keys));
  index.predicate = kLiveRows;
  return index;
}

/// Falling, as PostgreSQL sorts NULLs then.
schema::IndexKey newest_first(std::string name) {
  return {.expression = std::move(name), .descending = true, .nulls_first = true};
}

std::vector<schema::Index> indexes_of(const Entity& entity, const Field& field) {
  std::vector<schema::Index> out;
  if (!field.has_column()) return out;
  if (field.unique) {
    out.push_back(index_on(entity, field.column, "key", {{field.column}}));
    out.back().unique = true;
  }
  if (field.indexed || field.type == FieldType::reference)
    out.push_back(index_on(entity, field.column, "idx", {{field.column}, {"id"}}));
  if (field.searchable) out.push_back(index_on(entity, fold_column(field), "idx", {{fold_column(field)}}));
  return out;
}

/// What a rule says that no two live records share; nothing for other rules. Records that lack one of the values share
/// nothing.
std::vector<schema::Index> indexes_of(const Entity& entity, const Rule& rule) {
  if (rule.kind != "unique" || rule.severity != Severity::error) return {};
  std::string columns;
  std::vector<schema::IndexKey> keys;
  for (const std::string& name : fields_of_unique(rule)) {
    const Field* field = entity.find_field(name);
    if (field == nullptr || !field->has_column()) continue;
    keys.push_back({field->column});
    columns += field->column + "\n";
  }
  if (keys.empty()) return {};
  // The name tells lists of columns apart: another list is another index.
  schema::Index index = index_on(entity, rule.id + "_" + lib::sql::name_hash(columns), "key", std::move(keys));
  index.unique = true;
  return {std::move(index)};
}

ReferentialAction action_of(OnDelete on_delete) {
  switch (on_delete) {
    case OnDelete::restrict:
      return ReferentialAction::no_action;
    case OnDelete::cascade:
      return ReferentialAction::cascade;
    case OnDelete::set_null:
      return ReferentialAction::set_null;
  }
  return ReferentialAction::no_action;
}

schema::ForeignKey reference(const Entity& entity, const std::string& about, const std::string& name,
                             const Entity& target, ReferentialAction on_delete) {
  return {.name = object_name({entity.table_name, about, "fkey"}),
          .columns = {"tenant_id", name},
          .target = {target.table_schema, target.table_name},
          .target_columns = {"tenant_id", "id"},
          .on_delete = on_delete};
}

std::vector<schema::ForeignKey> references_of(const Model& model, const Entity& entity, const Field& field) {
  if (field.type != FieldType::reference) return {};
  const Entity* target = model.find(field.to);
  if (target == nullptr) return {};
  return {reference(entity, field.column, field.column, *target, action_of(field.on_delete))};
}

/// The name tells lists of values apart: another list is another check.
schema::Check values_check(const Entity& entity, const Field& field) {
  std::string all;
  std::vector<std::string> values;
  for (const auto& item : field.enum_values) {
    all.append(item.value).push_back('\n');
    values.push_back(item.value);
  }
  return {.name = object_name({entity.table_name, field.column, "enum", lib::sql::name_hash(all)}),
          .expression = schema::one_of(field.column, values)};
}

void add_field(const Model& model, const Entity& entity, const Field& field, Table& table) {
  for (auto& own : columns_of(field)) {
    // Conditional and computed values may be missing; a companion follows its value.
    const bool is_companion = own.name != field.column;
    table.columns.push_back(column(std::move(own.name), std::move(own.sql_type), field.required && !is_companion));
  }
  std::ranges::move(indexes_of(entity, field), std::back_inserter(table.indexes));
  std::ranges::move(references_of(model, entity, field), std::back_inserter(table.foreign_keys));
  if (field.type == FieldType::enumeration) table.checks.push_back(values_check(entity, field));
}

void put_behind_fence(Table& table) {
  table.row_security = true;
  table.forced_row_security = true;
  table.policies = {{.name = "tenant_fence",
                     .roles = {std::string(kRuntimeRole)},
                     .using_expression = std::string(kTenantFence),
                     .check_expression = std::string(kTenantFence)}};
  table.grants = {{.role = std::string(kRuntimeRole), .privileges = {"delete", "insert", "select", "update"}}};
}

}  // namespace

Table physical_table(const Model& model, const Entity& entity) {
  Table table{.name = {entity.table_schema, entity.table_name}, .columns = {}};
  table.columns = {column("tenant_id", "uuid", true), column("id", "uuid", true)};
  table.primary_key = schema::PrimaryKey{lib::sql::fit_identifier(entity.table_name, "_pkey"), {"tenant_id", "id"}};
  if (const Entity* parent = model.find(entity.parent)) {
    table.columns.push_back(column("parent_id", "uuid", true));
    table.columns.push_back(column("position", "integer", true));
    table.indexes.push_back(index_on(entity, "parent", "idx", {{"parent_id"}, {"position"}}));
    table.foreign_keys.push_back(reference(entity, "parent", "parent_id", *parent, ReferentialAction::cascade));
  } else {
    const std::vector<schema::IndexKey> newest = {newest_first("created_at"), newest_first("id")};
    table.indexes.push_back(index_on(entity, "created_at", "idx", newest));
    // The newest of one's own: most read rules leave somebody those.
    std::vector<schema::IndexKey> own = {{"created_by"}};
    std::ranges::copy(newest, std::back_inserter(own));
    table.indexes.push_back(index_on(entity, "created_by", "idx", std::move(own)));
  }
  for (const auto& field : entity.fields) {
    if (field.name != "id") add_field(model, entity, field, table);
  }
  for (const auto& rule : entity.rules) std::ranges::move(indexes_of(entity, rule), std::back_inserter(table.indexes));
  table.columns.push_back(column("meta_version", "integer", true));
  put_behind_fence(table);
  return table;
}

schema::PhysicalModel physical_model(const Model& model) {
  schema::PhysicalModel out{.schemas = {std::string(kTableSchema)}, .tables = {}};
  for (const auto& [name, entity] : model.entities) out.tables.push_back(physical_table(model, entity));
  return schema::normal_form(std::move(out));
}

std::string prisma_of(const Model& model) {
  const auto physical = physical_model(model);
  return schema::print_prisma_datasource(physical) + "\n" + schema::print_prisma(physical, std::string(kTableSchema));
}

std::optional<ConstrainedField> find_constrained_field(const Model& model, const Entity& entity,
                                                       std::string_view name) {
  const auto is_called = [name](const auto& object) { return object.name == name; };
  for (const Field& field : entity.fields) {
    if (std::ranges::any_of(indexes_of(entity, field), is_called) ||
        std::ranges::any_of(references_of(model, entity, field), is_called)) {
      return ConstrainedField{&entity, &field, nullptr};
    }
    const Entity* child = field.type == FieldType::children ? model.find(field.to) : nullptr;
    if (child == nullptr) continue;
    if (auto found = find_constrained_field(model, *child, name)) return found;
  }
  for (const Rule& rule : entity.rules) {
    if (std::ranges::any_of(indexes_of(entity, rule), is_called))
      return ConstrainedField{&entity, entity.find_field(rule.field), &rule};
  }
  return std::nullopt;
}

std::vector<std::string> fields_of_unique(const Rule& rule) {
  std::vector<std::string> names = {rule.field};
  const lib::Json* with = rule.params.find("with");
  if (with == nullptr || !with->is_array()) return names;
  for (const lib::Json& name : with->as_array()) {
    if (name.is_string()) names.push_back(name.as_string());
  }
  return names;
}

}  // namespace athyper::core::meta
