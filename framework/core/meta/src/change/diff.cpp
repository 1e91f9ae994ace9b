#include <algorithm>

#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/field_types.hpp>

namespace athyper::core::meta {
namespace {

using Kind = SchemaOp::Kind;

const Field* find_by_id(const Entity& entity, std::string_view id) {
  const auto found = std::ranges::find_if(entity.fields, [&](const Field& field) { return field.id == id; });
  return found == entity.fields.end() ? nullptr : &*found;
}

class Diff {
 public:
  Diff(const Model& from, const Model& to) : from_(from), to_(to) {}

  lib::Result<std::vector<SchemaOp>> run() {
    for (const auto& [name, entity] : from_.entities) {
      if (to_.find(name) == nullptr) {
        refuse(name, "drop_entity",
               "The entity `" + name +
                   "` is published and missing in the files. Put its file back; take away its policies to retire it.");
      }
    }
    for (const auto& [name, entity] : to_.entities) {
      const Entity* old = from_.find(name);
      if (old == nullptr) {
        add(Kind::create_entity, entity, "", "create entity " + name);
      } else {
        compare(*old, entity);
      }
    }
    const bool same = canonical_content(from_) == canonical_content(to_);
    if (ops_.empty() && !same && refused_.empty()) ops_.push_back({Kind::change_settings, "", "", "change settings"});
    if (refused_.empty()) return std::move(ops_);
    lib::Error error{lib::ErrorCode::conflict, "meta.change.refused",
                     "The change takes something away or narrows it; nothing was changed."};
    error.details = std::move(refused_);
    return error;
  }

 private:
  void add(Kind kind, const Entity& entity, const std::string& field, std::string summary) {
    ops_.push_back({kind, entity.name, field, std::move(summary)});
  }

  void refuse(std::string path, std::string_view code, std::string message) {
    refused_.push_back({std::move(path), "meta.change." + std::string(code), std::move(message)});
  }

  void compare(const Entity& old, const Entity& now) {
    if (old.entity_class != now.entity_class) {
      refuse(now.name, "change_class",
             "The class of `" + now.name + "` is " + std::string(to_string(old.entity_class)) +
                 " for ever; make a new entity.");
    }
    if (old.parent != now.parent)
      refuse(now.name, "change_parent", "The parent of `" + now.name + "` cannot change; make a new entity.");
    for (const auto& field : old.fields) {
      if (find_by_id(now, field.id) == nullptr) {
        refuse(now.name + "." + field.name, "drop_field",
               "The field `" + field.name + "` is published and missing. Put it back, or write `renamed_from: " +
                   field.name + "` into the field it became.");
      }
    }
    for (const auto& field : now.fields) {
      const Field* before = find_by_id(old, field.id);
      if (before == nullptr) {
        add_field(now, field);
      } else {
        compare(now, *before, field);
      }
    }
  }

  void add_field(const Entity& entity, const Field& field) {
    const std::string path = entity.name + "." + field.name;
    if (field.computed) {
      refuse(path, "add_computed", "not supported yet: a computed field on an entity with rows. Add a plain field.");
      return;
    }
    if (field.required && field.has_column() && !field.default_value) {
      refuse(path, "add_required",
             "Existing rows have no value for `" + field.name + "`. Add a `default`, or leave `required` out.");
      return;
    }
    add(Kind::add_field, entity, field.name,
        "add field " + field.name + " (" + std::string(to_string(field.type)) + ") to " + entity.name);
  }

  void compare(const Entity& entity, const Field& old, const Field& now) {
    const std::string path = entity.name + "." + now.name;
    const auto refuse_field = [&](std::string_view code, const std::string& message) { refuse(path, code, message); };
    const std::string quoted = "`" + now.name + "`";
    if (old.type != now.type) {
      refuse_field("change_type", "The type of " + quoted + " is " + std::string(to_string(old.type)) +
                                      " for ever. Add a new field of type " + std::string(to_string(now.type)) +
                                      " and move the values.");
      return;
    }
    if (old.to != now.to)
      refuse_field("change_target", quoted + " refers to " + old.to + "; add a new field for " + now.to + ".");
    if (old.on_delete != now.on_delete)
      refuse_field("change_on_delete", "not supported yet: another `on_delete` for " + quoted + ". Keep the old one.");
    if (old.precision != now.precision || old.scale != now.scale) {
      refuse_field("change_precision", "not supported yet: another precision or scale for " + quoted + ". Keep " +
                                           std::to_string(old.precision) + " and " + std::to_string(old.scale) + ".");
    }
    if (now.max_length && (!old.max_length || *now.max_length < *old.max_length)) {
      refuse_field("narrow_length", "Longer values of " + quoted +
                                        " may exist. Keep the old `max_length`, or write a rule for new records.");
    }
    if (now.required && !old.required)
      refuse_field("require",
                   "Rows without " + quoted + " may exist. Use `required_when: \"true\"`, which asks from now on.");
    if (old.computed != now.computed)
      refuse_field("change_computed", "not supported yet: another expression for " + quoted + ". Keep the old one.");
    if (now.unique && !old.unique)
      refuse_field("make_unique", "Rows with equal " + quoted + " may exist. Add a new field with `unique: true`.");
    if (old.unique && !now.unique)
      refuse_field("drop_unique", "not supported yet: giving up `unique` of " + quoted + ". Keep it.");
    if (now.searchable && !old.searchable)
      refuse_field("make_searchable",
                   "not supported yet: search over existing values of " + quoted + ". Add a new searchable field.");
    if (old.searchable && !now.searchable)
      refuse_field("drop_searchable", "not supported yet: giving up `searchable` of " + quoted + ". Keep it.");
    if (old.indexed && !now.indexed)
      refuse_field("drop_index", "not supported yet: giving up `indexed` of " + quoted + ". Keep it.");

    if (old.name != now.name)
      add(Kind::rename_field, entity, now.name, "rename field " + old.name + " of " + entity.name + " to " + now.name);
    if (now.indexed && !old.indexed && now.type != FieldType::reference)
      add(Kind::add_index, entity, now.name, "index " + path);
    if (old.required && !now.required) add(Kind::relax_required, entity, now.name, path + " may be empty");
    compare_values(entity, old, now);
  }

  void compare_values(const Entity& entity, const Field& old, const Field& now) {
    const auto holds = [](const std::vector<EnumValue>& values, const EnumValue& wanted) {
      return std::ranges::any_of(values, [&](const EnumValue& known) { return known.value == wanted.value; });
    };
    for (const auto& value : old.enum_values) {
      if (!holds(now.enum_values, value)) {
        refuse(entity.name + "." + now.name, "drop_value",
               "Rows with the value `" + value.value + "` may exist. Keep it; a rule can refuse it for new records.");
      }
    }
    if (std::ranges::any_of(now.enum_values, [&](const EnumValue& value) { return !holds(old.enum_values, value); })) {
      add(Kind::add_enum_values, entity, now.name, "add values to " + entity.name + "." + now.name);
      ops_.back().old_values = old.enum_values;
    }
  }

  const Model& from_;
  const Model& to_;
  std::vector<SchemaOp> ops_;
  std::vector<lib::ErrorDetail> refused_;
};

}  // namespace

std::string_view to_string(SchemaOp::Kind kind) {
  switch (kind) {
    case Kind::create_entity:
      return "create_entity";
    case Kind::add_field:
      return "add_field";
    case Kind::rename_field:
      return "rename_field";
    case Kind::add_enum_values:
      return "add_enum_values";
    case Kind::add_index:
      return "add_index";
    case Kind::relax_required:
      return "relax_required";
    case Kind::change_settings:
      return "change_settings";
  }
  return "change_settings";
}

lib::Result<std::vector<SchemaOp>> diff(const Model& from, const Model& to) {
  return Diff(from, to).run();
}

}  // namespace athyper::core::meta
