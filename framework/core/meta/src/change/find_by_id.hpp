// Entities and fields of two models belong together by their ids: names change.
#pragma once

#include <algorithm>
#include <string_view>

#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

inline const Field* field_by_id(const Entity& entity, std::string_view id) {
  const auto found = std::ranges::find(entity.fields, id, &Field::id);
  return found == entity.fields.end() ? nullptr : &*found;
}

inline const Entity* entity_by_id(const Model& model, std::string_view id) {
  const auto found = std::ranges::find_if(model.entities, [&](const auto& entry) { return entry.second.id == id; });
  return found == model.entities.end() ? nullptr : &found->second;
}

}  // namespace athyper::core::meta
