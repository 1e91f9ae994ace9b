#include <athyper/core/meta/model.hpp>

#include <algorithm>

namespace athyper::core::meta {
namespace {

template <class Items>
auto* find_by_name(Items& items, std::string_view name) {
  const auto found = std::ranges::find_if(items, [&](const auto& item) { return item.name == name; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

std::string_view to_string(EntityClass entity_class) {
  switch (entity_class) {
    case EntityClass::master:
      return "MASTER";
    case EntityClass::control:
      return "CONTROL";
    case EntityClass::document:
      return "DOCUMENT";
    case EntityClass::reference:
      return "REFERENCE";
  }
  return "MASTER";
}

const Field* Entity::find_field(std::string_view field_name) const {
  return find_by_name(fields, field_name);
}

const Entity* Model::find(std::string_view name) const {
  const auto found = entities.find(name);
  return found == entities.end() ? nullptr : &found->second;
}

}  // namespace athyper::core::meta
