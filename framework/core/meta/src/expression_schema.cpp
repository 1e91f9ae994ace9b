#include <athyper/core/meta/expression_schema.hpp>

#include <athyper/core/meta/field_types.hpp>

namespace athyper::core::meta {
namespace {

using expr::list_of;
using expr::Type;
using expr::TypeKind;

Type simple(TypeKind kind, bool nullable = true) {
  Type type;
  type.kind = kind;
  type.nullable = nullable;
  return type;
}

Type record_of(std::string_view name, bool nullable = true) {
  Type type = simple(TypeKind::record, nullable);
  type.record = std::string(name);
  return type;
}

std::vector<std::string> field_names(const Entity& entity) {
  std::vector<std::string> names;
  for (const auto& field : entity.fields) names.push_back(field.name);
  return names;
}

}  // namespace

Type expression_type(const Field& field) {
  if (field.type == FieldType::children) return list_of(record_of(field.to));
  if (field.type == FieldType::money) return record_of("money");
  return simple(field_type(field.type).value_kind);
}

std::optional<Type> FieldSchema::variable(std::string_view name) const {
  const Field* field = entity_.find_field(name);
  return field == nullptr ? std::nullopt : std::optional(expression_type(*field));
}

std::optional<Type> FieldSchema::member(std::string_view record, std::string_view member) const {
  if (record == "money") {
    if (member == "amount") return simple(TypeKind::decimal);
    return member == "currency" ? std::optional(simple(TypeKind::string)) : std::nullopt;
  }
  const Entity* entity = model_.find(record);
  const Field* field = entity == nullptr ? nullptr : entity->find_field(member);
  return field == nullptr ? std::nullopt : std::optional(expression_type(*field));
}

std::vector<std::string> FieldSchema::names(std::string_view record) const {
  if (record.empty()) return field_names(entity_);
  if (record == "money") return {"amount", "currency"};
  const Entity* entity = model_.find(record);
  return entity == nullptr ? std::vector<std::string>{} : field_names(*entity);
}

std::optional<Type> PolicySchema::variable(std::string_view name) const {
  // Both are there whenever a rule is asked; a member of what may be null may be null, and no index serves that.
  if (name == "record") return record_of(entity_.name, false);
  return name == "subject" ? std::optional(record_of("subject", false)) : std::nullopt;
}

std::optional<Type> PolicySchema::member(std::string_view record, std::string_view member) const {
  if (record != "subject") {
    const Entity* of = model_.find(record);
    const Field* asked = of == nullptr ? nullptr : of->find_field(member);
    // Lists ask the database, which knows nothing of what is worked out when a record is read.
    if (asked != nullptr && asked->is_virtual) return std::nullopt;
    auto type = fields_.member(record, member);
    // Rules read stored records: a required column is never NULL there, so a plain, indexable comparison will do.
    const Field* field = record == entity_.name ? entity_.find_field(member) : nullptr;
    if (type && field != nullptr && field->required) type->nullable = false;
    return type;
  }
  if (member == "id") return simple(TypeKind::uuid, false);
  if (member == "username" || member == "persona") return simple(TypeKind::string, false);
  return member == "roles" ? std::optional(list_of(simple(TypeKind::string, false))) : std::nullopt;
}

std::vector<std::string> PolicySchema::names(std::string_view record) const {
  if (record.empty()) return {"record", "subject"};
  if (record == "subject") return {"id", "username", "persona", "roles"};
  auto names = fields_.names(record);
  const Entity* of = model_.find(record);
  std::erase_if(names, [&](const std::string& name) {
    const Field* field = of == nullptr ? nullptr : of->find_field(name);
    return field != nullptr && field->is_virtual;
  });
  return names;
}

}  // namespace athyper::core::meta
