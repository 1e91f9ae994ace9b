// Columns of fields whose stored form changes: the old one keeps the old values until it is dropped, so the new values
// get a column of their own.
#include <algorithm>
#include <set>

#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/convert.hpp>
#include <athyper/core/meta/field_types.hpp>

#include "change/find_by_id.hpp"

namespace athyper::core::meta {
namespace {

std::set<std::string> names_in_use(const Entity& from, const Entity& to, const RegistryNames& registry) {
  std::set<std::string> names = {"tenant_id", "parent_id", "position", "meta_version"};
  const auto take = [&](const std::string& column) {
    for (const std::string_view suffix : {"", "_currency", "_fold"}) names.insert(column + std::string(suffix));
  };
  for (const Entity* entity : {&from, &to}) {
    for (const Field& field : entity->fields) take(field.column);
  }
  for (const auto& known : registry.entities) {
    if (known.id != to.id) continue;
    for (const auto& field : known.fields) take(field.column);
  }
  return names;
}

std::string free_name(const std::string& base, const std::set<std::string>& taken) {
  for (int suffix = 2;; ++suffix) {
    std::string name = base + "_" + std::to_string(suffix);
    if (!taken.contains(name) && !taken.contains(name + "_currency") && !taken.contains(name + "_fold")) return name;
  }
}

}  // namespace

void place_columns(const Model& from, Model& to, const RegistryNames& registry) {
  for (auto& [name, entity] : to.entities) {
    const Entity* old = entity_by_id(from, entity.id);
    if (old == nullptr) continue;
    for (Field& field : entity.fields) {
      const Field* before = field_by_id(*old, field.id);
      if (before == nullptr || !field.has_column() || keeps_column(*before, field)) continue;
      field.column = free_name(field.name, names_in_use(*old, entity, registry));
    }
  }
}

}  // namespace athyper::core::meta
