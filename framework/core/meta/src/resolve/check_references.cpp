#include <algorithm>

#include <athyper/core/meta/field_types.hpp>
#include <lib/base/text.hpp>

#include "resolve/stages.hpp"

namespace athyper::core::meta {
namespace {

class ReferenceCheck {
 public:
  ReferenceCheck(const Model& model, Diagnostics& diagnostics) : model_(model), diagnostics_(diagnostics) {
    for (const auto& [name, entity] : model.entities) entity_names_.push_back(name);
    roles_ = builtin_personas();
    for (const auto& [code, role] : model.roles) roles_.push_back(code);
  }

  void entity(const Entity& entity, const PlaceMap& places) {
    for (const auto& field : entity.fields) target(entity, field, places);
    if (!entity.parent.empty()) parent(entity, places);
    title(entity, places);
    columns(entity, entity.list_columns, places.of("list/columns"));
    sort(entity, entity.list_sort, places.of("list/sort"));
    for (const auto& policy : entity.policies) {
      roles(policy.roles, places.of("policies/" + policy.id + "/roles"));
      obligations(entity, policy, places.of("policies/" + policy.id + "/obligations"));
    }
    for (const auto& grant : entity.field_grants) {
      roles(grant.roles, places.of("grants/" + grant.id + "/roles"));
      secured(entity, grant.fields, places.of("grants/" + grant.id + "/fields"));
    }
  }

  void view(const ViewDocument& document) {
    const Entity* entity = model_.find(document.view.entity);
    if (entity == nullptr) {
      unknown_entity(document.places.of("entity"), document.view.entity);
      return;
    }
    columns(*entity, document.view.columns, document.places.of("columns"));
    sort(*entity, document.view.sort, document.places.of("sort"));
  }

 private:
  void unknown_entity(const Place& place, const std::string& name) {
    diagnostics_.add(place, "meta.field.unknown_target",
                     "No entity `" + name + "`" + lib::did_you_mean(name, entity_names_) + ".");
  }

  void unknown_field(const Place& place, const Entity& entity, const std::string& name) {
    std::vector<std::string> names;
    for (const auto& field : entity.fields) names.push_back(field.name);
    diagnostics_.add(place, "meta.field.unknown",
                     "`" + entity.name + "` has no field `" + name + "`" + lib::did_you_mean(name, names) + ".");
  }

  void target(const Entity& entity, const Field& field, const PlaceMap& places) {
    if (field.to.empty()) return;
    const Place place = places.of("fields/" + field.name + "/to");
    const Entity* to = model_.find(field.to);
    if (to == nullptr) {
      unknown_entity(place, field.to);
    } else if (field.type == FieldType::children && to->parent != entity.name) {
      diagnostics_.add(
          place, "meta.field.not_a_child",
          "`" + field.to + "` is no child of " + entity.name + "; write `parent: " + entity.name + "` into it.");
    } else if (field.type == FieldType::reference && !to->parent.empty()) {
      diagnostics_.add(place, "meta.field.child_target",
                       "`" + field.to + "` lives inside " + to->parent + "; refer to " + to->parent + " instead.");
    }
    if (field.on_delete == OnDelete::set_null && field.required) {
      diagnostics_.add(place, "meta.field.set_null_required",
                       "A required field cannot become empty; use `on_delete: restrict` for " + field.name + ".");
    }
  }

  void parent(const Entity& entity, const PlaceMap& places) {
    const Place place = places.of("parent");
    const Entity* parent = model_.find(entity.parent);
    if (parent == nullptr) {
      unknown_entity(place, entity.parent);
      return;
    }
    const auto holds = [&](const Field& field) { return field.type == FieldType::children && field.to == entity.name; };
    const auto count = std::ranges::count_if(parent->fields, holds);
    if (count != 1) {
      diagnostics_.add(
          place, "meta.entity.not_held",
          "`" + entity.parent + "` must have exactly one field `{ type: children, to: " + entity.name + " }`.");
    }
    if (!parent->parent.empty()) {
      diagnostics_.add(place, "meta.entity.nested_children",
                       "not supported yet: children of children. Give " + entity.name + " a reference instead.");
    }
  }

  void title(const Entity& entity, const PlaceMap& places) {
    const std::string& text = entity.title;
    for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
      const auto close = text.find('}', open);
      const std::string name = text.substr(open + 1, close == std::string::npos ? close : close - open - 1);
      const Field* field = close == std::string::npos ? nullptr : entity.find_field(name);
      if (field == nullptr) {
        unknown_field(places.of("title"), entity, name);
      } else if (!field->has_column()) {
        diagnostics_.add(places.of("title"), "meta.title.not_stored",
                         "`" + name + "` has no column, so titles cannot be made from it; name another field.");
      }
    }
  }

  void columns(const Entity& entity, const std::vector<std::string>& names, const Place& place) {
    for (const auto& name : names) {
      const Field* field = entity.find_field(name);
      if (field == nullptr) {
        unknown_field(place, entity, name);
      } else if (field->type == FieldType::children) {
        diagnostics_.add(place, "meta.list.not_a_column",
                         "`" + name + "` is a table of its own and no column of a list.");
      }
    }
  }

  void sort(const Entity& entity, const std::string& text, const Place& place) {
    for (std::string_view key : lib::split(text, ',')) {
      key = lib::trim(key);
      if (key.starts_with('-')) key.remove_prefix(1);
      const Field* field = entity.find_field(key);
      if (field == nullptr) {
        unknown_field(place, entity, std::string(key));
      } else if (!is_sortable(*field)) {
        diagnostics_.add(place, "meta.list.not_sortable", "`" + field->name + "` has no order; sort by another field.");
      }
    }
  }

  /// Fields that grants may close: what every record needs to be read at all stays open.
  void secured(const Entity& entity, const std::vector<std::string>& names, const Place& place) {
    for (const auto& name : names) {
      const Field* field = entity.find_field(name);
      if (field == nullptr) {
        unknown_field(place, entity, name);
      } else if (name == "id" || name == "version" || name == "created_at" || field->type == FieldType::children) {
        diagnostics_.add(
            place, "meta.field_security.not_securable",
            "`" + name + "` cannot be closed" +
                (field->type == FieldType::children ? "; write `field_security: " + field->to + "` instead."
                                                    : ": every record needs it."));
      }
    }
  }

  void obligations(const Entity& entity, const Policy& policy, const Place& place) {
    for (const Obligation& one : policy.obligations) {
      if (one.type == "mask_fields") secured(entity, texts(one.params, "fields"), place);
      if (one.type == "notify") roles(texts(one.params, "roles"), place);
    }
  }

  static std::vector<std::string> texts(const lib::Json& params, std::string_view key) {
    std::vector<std::string> out;
    const lib::Json* list = params.find(key);
    if (list == nullptr || !list->is_array()) return out;
    for (const lib::Json& one : list->as_array()) out.push_back(one.as_string());
    return out;
  }

  void roles(const std::vector<std::string>& codes, const Place& place) {
    for (const auto& role : codes) {
      if (role == "*" || std::ranges::find(roles_, role) != roles_.end()) continue;
      diagnostics_.add(place, "meta.policy.unknown_role",
                       "No role or persona `" + role + "`" + lib::did_you_mean(role, roles_) +
                           "; declare it in a file that begins with `role: " + role + "`.");
    }
  }

  const Model& model_;
  Diagnostics& diagnostics_;
  std::vector<std::string> entity_names_;
  std::vector<std::string> roles_;
};

}  // namespace

void check_references(const Model& model, const Documents& documents, const EntityPlaces& places,
                      Diagnostics& diagnostics) {
  ReferenceCheck check(model, diagnostics);
  for (const auto& [name, entity] : model.entities) check.entity(entity, places.find(name)->second);
  for (const auto& view : documents.views) check.view(view);
}

}  // namespace athyper::core::meta
