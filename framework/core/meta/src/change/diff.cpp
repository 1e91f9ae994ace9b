#include <algorithm>
#include <array>

#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/convert.hpp>
#include <athyper/core/meta/field_types.hpp>
#include <athyper/core/meta/tables.hpp>
#include <lib/base/text.hpp>

#include "change/find_by_id.hpp"
#include "change/limits.hpp"

namespace athyper::core::meta {
namespace {

using Kind = SchemaOp::Kind;

class Diff {
 public:
  Diff(const Model& from, const Model& to, const DiffOptions& options) : from_(from), to_(to), options_(options) {}

  lib::Result<std::vector<SchemaOp>> run() {
    for (const auto& [name, entity] : from_.entities) {
      if (to_.find(name) == nullptr) drop_entity(entity);
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
                     "The change takes something away or is not done online; nothing was changed."};
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

  void drop_entity(const Entity& entity) {
    if (options_.drops) return add(Kind::drop_entity, entity, "", "take away entity " + entity.name);
    refuse(entity.name, "drop_entity",
           "The entity `" + entity.name +
               "` is published and missing in the files. Put its file back, or say that it goes (--drop): its table is "
               "parked first and can be brought back.");
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
      if (field_by_id(now, field.id) == nullptr) drop_field(now, field);
    }
    for (const auto& field : now.fields) {
      const Field* before = field_by_id(old, field.id);
      if (before == nullptr) {
        add_field(now, field);
      } else {
        compare(now, *before, field);
      }
    }
    compare_unique_rules(old, now);
  }

  /// Rules that an index stands for; the others are settings.
  void compare_unique_rules(const Entity& old, const Entity& now) {
    const auto same_in = [](const Entity& entity, const Rule& rule) {
      return std::ranges::any_of(entity.rules, [&](const Rule& other) {
        return other.id == rule.id && other.kind == rule.kind && other.severity == rule.severity &&
               fields_of_unique(other) == fields_of_unique(rule);
      });
    };
    const auto has_index = [](const Rule& rule) { return rule.kind == "unique" && rule.severity == Severity::error; };
    for (const Rule& rule : now.rules) {
      if (has_index(rule) && !same_in(old, rule))
        add(Kind::add_index, now, rule.field,
            now.name + ": " + lib::join(fields_of_unique(rule), " and ") + " are unique together");
    }
    for (const Rule& rule : old.rules) {
      if (has_index(rule) && !same_in(now, rule))
        add(Kind::drop_index, now, rule.field,
            now.name + ": " + lib::join(fields_of_unique(rule), " and ") + " may repeat");
    }
  }

  void drop_field(const Entity& now, const Field& field) {
    const std::string path = now.name + "." + field.name;
    if (!options_.drops) {
      refuse(path, "drop_field",
             "The field `" + field.name +
                 "` is published and missing. Put it back, write `renamed_from: " + field.name +
                 "` into the field it became, or say that it goes (--drop): its values are parked first and can be "
                 "brought back.");
    } else if (now.find_field(field.name) != nullptr) {
      refuse(path, "drop_field",
             "Another field takes the name of `" + field.name + "`; take it away in a change of its own.");
    } else {
      add(Kind::drop_field, now, field.name, "take away field " + field.name + " of " + now.name);
    }
  }

  void add_field(const Entity& entity, const Field& field) {
    const std::string path = entity.name + "." + field.name;
    if (field.computed && !field.is_virtual) {
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
    const std::string quoted = "`" + now.name + "`";
    if (old.is_virtual != now.is_virtual) {
      refuse(path, "change_virtual",
             quoted + " is " + (old.is_virtual ? "worked out when it is read" : "stored") +
                 "; add a new field for the other.");
      return;
    }
    if (now.is_virtual) {
      if (old.name != now.name)
        add(Kind::rename_field, entity, now.name,
            "rename field " + old.name + " of " + entity.name + " to " + now.name);
      return;
    }
    if (old.computed != now.computed)
      refuse(path, "change_computed", "not supported yet: another expression for " + quoted + ". Keep the old one.");
    if (now.searchable && !old.searchable)
      refuse(path, "make_searchable",
             "not supported yet: search over existing values of " + quoted + ". Add a new searchable field.");
    if (old.type == FieldType::reference && now.type == FieldType::reference && old.to != now.to)
      refuse(path, "change_target", quoted + " refers to " + old.to + "; add a new field for " + now.to + ".");
    if (old.name != now.name)
      add(Kind::rename_field, entity, now.name, "rename field " + old.name + " of " + entity.name + " to " + now.name);
    compare_type(entity, old, now);
    compare_indexes(entity, old, now);
    if (old.required && !now.required) add(Kind::relax_required, entity, now.name, path + " may be empty");
    if (!old.required && now.required) require(entity, now);
    if (is_shorter(old, now))
      add(Kind::shorten, entity, now.name,
          path + " holds at most " + std::to_string(*longest_text(now)) + " characters");
    tighten(entity, old, now);
    if (old.type == now.type && values_of(old) != values_of(now))
      add(Kind::change_values, entity, now.name, "change the values of " + path);
    if (old.type == FieldType::reference && now.type == old.type && old.on_delete != now.on_delete)
      add(Kind::change_reference, entity, now.name, "change what deleting does to " + path);
  }

  /// Computed values obey what computes them.
  void tighten(const Entity& entity, const Field& old, const Field& now) {
    if (now.computed || now.system || !now.has_column()) return;
    for (const auto& rule : tightened(old, now, "")) {
      add(Kind::tighten, entity, now.name,
          entity.name + "." + now.name + " " + rule.words +
              (rule.condition.empty() ? "; values that are there are not looked at" : ""));
    }
  }

  void require(const Entity& entity, const Field& now) {
    const bool mixed = now.type == FieldType::money || now.type == FieldType::children;
    if (mixed && now.default_value) {
      refuse(entity.name + "." + now.name, "require",
             "A default does not fill what is missing in `" + now.name + "`; fill it first, or leave the default out.");
      return;
    }
    add(Kind::require, entity, now.name, entity.name + "." + now.name + " is required");
  }

  void compare_type(const Entity& entity, const Field& old, const Field& now) {
    const bool same = old.type == now.type && old.precision == now.precision && old.scale == now.scale;
    if (same) return;
    const std::string path = entity.name + "." + now.name;
    if (!may_become(old, now) || old.computed || now.computed || old.system) {
      refuse(path, "change_type",
             "There is no way from " + std::string(to_string(old.type)) + " to " + std::string(to_string(now.type)) +
                 " that keeps every value of `" + now.name + "`. Add a new field and move the values.");
      return;
    }
    std::string words =
        "change " + path + " from " + std::string(to_string(old.type)) + " to " + std::string(to_string(now.type));
    if (now.type == FieldType::decimal)
      words += "(" + std::to_string(now.precision) + "," + std::to_string(now.scale) + ")";
    add(Kind::change_type, entity, now.name, std::move(words));
  }

  void compare_indexes(const Entity& entity, const Field& old, const Field& now) {
    const std::string path = entity.name + "." + now.name;
    const auto has_index = [](const Field& field) { return field.indexed || field.type == FieldType::reference; };
    if (has_index(now) && !has_index(old)) add(Kind::add_index, entity, now.name, "index " + path);
    if (has_index(old) && !has_index(now)) add(Kind::drop_index, entity, now.name, "give up the index of " + path);
    if (now.unique && !old.unique) add(Kind::add_index, entity, now.name, path + " is unique");
    if (old.unique && !now.unique) add(Kind::drop_index, entity, now.name, path + " may repeat");
    if (old.searchable && !now.searchable) add(Kind::drop_index, entity, now.name, path + " is not searched");
  }

  static std::vector<std::string> values_of(const Field& field) {
    std::vector<std::string> out;
    for (const auto& item : field.enum_values) out.push_back(item.value);
    return out;
  }

  const Model& from_;
  const Model& to_;
  const DiffOptions& options_;
  std::vector<SchemaOp> ops_;
  std::vector<lib::ErrorDetail> refused_;
};

constexpr std::array<std::string_view, 15> kKinds{"create_entity", "drop_entity",      "add_field",      "drop_field",
                                                  "rename_field",  "change_type",      "change_values",  "add_index",
                                                  "drop_index",    "require",          "relax_required", "shorten",
                                                  "tighten",       "change_reference", "change_settings"};

}  // namespace

std::string_view to_string(SchemaOp::Kind kind) {
  return kKinds.at(static_cast<std::size_t>(kind));
}

lib::Result<std::vector<SchemaOp>> diff(const Model& from, const Model& to, const DiffOptions& options) {
  return Diff(from, to, options).run();
}

}  // namespace athyper::core::meta
