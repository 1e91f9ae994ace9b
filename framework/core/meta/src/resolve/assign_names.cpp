// Physical names: the first name an entity or field was published under, for ever. A later namesake gets a suffix.
#include <set>

#include <lib/base/uuid.hpp>

#include "resolve/stages.hpp"

namespace athyper::core::meta {
namespace {

/// Name space of ids that follow from physical names (version 5, RFC 9562): the same registry gives the same ids on
/// every machine.
constexpr lib::Uuid kNameSpace{
    {0x6b, 0x1f, 0x0c, 0x52, 0x9d, 0x1e, 0x5a, 0x37, 0x8c, 0x44, 0x0e, 0x93, 0x7a, 0x21, 0xd8, 0x05}};

using Names = std::set<std::string, std::less<>>;

std::string id_of(const std::string& physical_name) {
  return lib::make_uuid_v5(kNameSpace, physical_name).to_string();
}

/// Columns that stand in tables without being fields.
const Names& fixed_columns() {
  static const Names names = {"tenant_id", "parent_id", "position", "meta_version"};
  return names;
}

/// Every column a field of this base name may ever need.
Names columns_under(const std::string& column) {
  return {column, column + "_currency", column + "_fold"};
}

std::string free_name(const std::string& wanted, const Names& taken, bool with_companions) {
  for (int suffix = 1;; ++suffix) {
    std::string name = suffix == 1 ? wanted : wanted + "_" + std::to_string(suffix);
    bool is_free = !taken.contains(name);
    if (with_companions) {
      for (const auto& column : columns_under(name)) is_free = is_free && !taken.contains(column);
    }
    if (is_free) return name;
  }
}

const KnownEntity* find_known(const RegistryNames& registry, std::string_view name) {
  for (const auto& entity : registry.entities) {
    if (!entity.retired && entity.name == name) return &entity;
  }
  return nullptr;
}

const KnownField* find_known(const KnownEntity* entity, std::string_view name) {
  if (entity == nullptr || name.empty()) return nullptr;
  for (const auto& field : entity->fields) {
    if (!field.retired && field.name == name) return &field;
  }
  return nullptr;
}

Field system_field(const Entity& entity, std::string_view name, FieldType type, std::string_view label, bool required) {
  Field field;
  field.name = std::string(name);
  field.column = field.name;
  field.id = id_of(entity.id + "/" + field.name);
  field.type = type;
  field.label = std::string(label);
  field.required = required;
  field.system = true;
  return field;
}

void add_system_fields(Entity& entity) {
  const auto add = [&](std::string_view name, FieldType type, std::string_view label, bool required = false) {
    entity.fields.push_back(system_field(entity, name, type, label, required));
  };
  if (entity.entity_class == EntityClass::document && entity.parent.empty()) {
    add("document_number", FieldType::string, "Number");
    entity.fields.back().unique = true;
    entity.fields.back().searchable = true;
    add("status", FieldType::string, "Status", true);
    entity.fields.back().indexed = true;
    entity.fields.back().default_value = "draft";
    add("posting_date", FieldType::date, "Posting date");
  }
  add("id", FieldType::uuid, "Id", true);
  add("version", FieldType::integer, "Version", true);
  add("created_at", FieldType::datetime, "Created", true);
  add("created_by", FieldType::uuid, "Created by", true);
  add("updated_at", FieldType::datetime, "Changed", true);
  add("updated_by", FieldType::uuid, "Changed by", true);
  add("deleted_at", FieldType::datetime, "Deleted");
  add("deleted_by", FieldType::uuid, "Deleted by");
}

void assign_fields(EntityDocument& document, const KnownEntity* known, Diagnostics& diagnostics) {
  Entity& entity = document.entity;
  Names taken = fixed_columns();
  Entity platform = entity;
  platform.fields.clear();
  add_system_fields(platform);
  for (const auto& field : platform.fields) taken.insert(field.column);
  if (known != nullptr) {
    for (const auto& field : known->fields) taken.merge(columns_under(field.column));
  }
  for (auto& [field, renamed_from, rules] : document.fields) {
    const Place place = document.places.of("fields/" + field.name);
    for (const auto& other : platform.fields) {
      if (other.name == field.name) {
        diagnostics.add(place, "meta.field.reserved_name",
                        "`" + field.name + "` is a field of the platform in this class; choose another name.");
      }
    }
    const KnownField* same = find_known(known, field.name);
    if (same == nullptr) same = find_known(known, renamed_from);
    if (same != nullptr) {
      field.id = same->id;
      field.column = same->column;
    } else {
      field.column = free_name(field.name, taken, true);
      field.id = id_of(entity.id + "/" + field.column);
      taken.merge(columns_under(field.column));
    }
    entity.fields.push_back(field);
  }
  for (auto& field : platform.fields) entity.fields.push_back(std::move(field));
}

}  // namespace

void assign_names(Documents& documents, const RegistryNames& registry, Diagnostics& diagnostics) {
  Names tables;
  for (const auto& entity : registry.entities) tables.insert(entity.table_name);
  for (auto& document : documents.entities) {
    Entity& entity = document.entity;
    const KnownEntity* known = find_known(registry, entity.name);
    if (known != nullptr) {
      entity.id = known->id;
      entity.table_name = known->table_name;
    } else {
      entity.table_name = free_name(entity.name, tables, false);
      entity.id = id_of("entity/" + entity.table_name);
      tables.insert(entity.table_name);
    }
    assign_fields(document, known, diagnostics);
  }
}

}  // namespace athyper::core::meta
