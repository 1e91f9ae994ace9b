// Who uses what: every place of a model that names an entity or one of its fields.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {

/// One place that would notice when what it uses is another or gone.
struct Use {
  /// computed, required_when, visible_if, rule, policy, field_security, title, list, view, reference, children.
  std::string kind;
  std::string entity;
  /// Id of the rule, policy or grant, name of the field or view; empty for the entity's own title and list.
  std::string name;
  /// What is used: "supplier.name", or the entity alone.
  std::string target;
};

/// Places that use the field, or with an empty `field` the entity or any field of it from outside. Sorted by entity,
/// kind and name; each once.
std::vector<Use> uses_of(const Model& model, const Entity& entity, std::string_view field = {});

}  // namespace athyper::core::meta
