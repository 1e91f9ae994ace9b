// What clients notice of a change: names that go, values that must come, types that are others.
#include <algorithm>
#include <array>

#include <athyper/core/meta/change_request.hpp>

#include "change/find_by_id.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::array<std::string_view, 4> kRisks{"low", "medium", "high", "critical"};

bool is_relation(const Field& field) {
  return field.type == FieldType::reference || field.type == FieldType::children;
}

std::string type_words(const Field& field) {
  std::string words(to_string(field.type));
  return is_relation(field) ? words + " to " + field.to : words;
}

/// Nearly always under the same name.
const Entity* same_entity(const Model& model, const Entity& entity) {
  const Entity* named = model.find(entity.name);
  return named != nullptr && named->id == entity.id ? named : entity_by_id(model, entity.id);
}

/// Without labels and the like: what is read and written in another way.
bool reads_differently(const Field& old, const Field& now) {
  const auto values = [](const Field& field) {
    std::vector<std::string> out;
    for (const auto& item : field.enum_values) out.push_back(item.value);
    return out;
  };
  return old.type != now.type || old.to != now.to || old.precision != now.precision || old.scale != now.scale ||
         values(old) != values(now);
}

class ContractDiff {
 public:
  ContractDiff(const Model& from, const Model& to) : from_(from), to_(to) {}

  std::vector<ContractChange> run() {
    for (const auto& [name, entity] : from_.entities) {
      if (same_entity(to_, entity) == nullptr) add("entity_removed", name, "the entity is gone", true);
    }
    for (const auto& [name, entity] : to_.entities) {
      const Entity* old = same_entity(from_, entity);
      if (old == nullptr) {
        add("entity_added", name, "a new entity", false);
      } else {
        compare(*old, entity);
      }
    }
    return std::move(changes_);
  }

 private:
  void add(std::string type, std::string target, std::string description, bool breaking) {
    changes_.push_back({std::move(type), std::move(target), std::move(description), breaking});
  }

  void compare(const Entity& old, const Entity& now) {
    if (old.name != now.name) add("field_modified", now.name, "was called " + old.name, true);
    for (const auto& field : old.fields) {
      if (field_by_id(now, field.id) == nullptr)
        add(is_relation(field) ? "relation_removed" : "field_removed", now.name + "." + field.name, "the field is gone",
            true);
    }
    for (const auto& field : now.fields) {
      const Field* before = field_by_id(old, field.id);
      before == nullptr ? add_field(now, field) : compare_field(now, *before, field);
    }
    compare_rights(old, now);
  }

  void add_field(const Entity& entity, const Field& field) {
    const bool must_come = field.required && !field.default_value && !field.readonly();
    add(is_relation(field) ? "relation_added" : "field_added", entity.name + "." + field.name,
        "a new field, " + type_words(field) + (must_come ? ", which every new record must have" : ""), must_come);
  }

  void compare_field(const Entity& entity, const Field& old, const Field& now) {
    const std::string target = entity.name + "." + now.name;
    const std::string type = is_relation(now) || is_relation(old) ? "relation_modified" : "field_modified";
    if (old.name != now.name) add(type, target, "was called " + old.name, true);
    if (reads_differently(old, now)) {
      const bool same_type = type_words(old) == type_words(now);
      add(type, target,
          same_type ? "holds other values than before" : "was " + type_words(old) + ", is " + type_words(now),
          !only_more_values(old, now));
    }
    if (!old.required && now.required) {
      add(type, target, "is required", !now.default_value);
    } else if (old.required && !now.required) {
      add(type, target, "may be empty", false);
    }
    if (is_relation(now) && old.on_delete != now.on_delete)
      add(type, target, "deleting what it refers to does something else", false);
    if (now.unique && !old.unique) add("field_modified", target, "is unique", true);
    if (old.unique && !now.unique) add("field_modified", target, "may repeat", false);
    if (now.indexed && !old.indexed) add("index_added", target, "is indexed", false);
    if (old.indexed && !now.indexed) add("index_removed", target, "is not indexed any more", false);
  }

  /// What was sent before is still taken.
  static bool only_more_values(const Field& old, const Field& now) {
    if (old.type != now.type) return false;
    if (old.type == FieldType::decimal) return now.scale == old.scale && now.precision >= old.precision;
    if (old.type != FieldType::enumeration) return false;
    return std::ranges::all_of(old.enum_values, [&](const auto& item) {
      return std::ranges::find(now.enum_values, item.value, &EnumValue::value) != now.enum_values.end();
    });
  }

  void compare_rights(const Entity& old, const Entity& now) {
    const auto texts = [](const Entity& entity) {
      Model one;
      Entity& rights = one.entities.emplace("", Entity{}).first->second;
      rights.policies = entity.policies;
      const std::string policies = to_json(one).dump();
      rights.policies.clear();
      rights.field_grants = entity.field_grants;
      return std::pair{policies, to_json(one).dump()};
    };
    const auto before = texts(old);
    const auto after = texts(now);
    if (before.first != after.first) add("policy_updated", now.name, "who may do what is said otherwise", false);
    if (before.second != after.second)
      add("policy_updated", now.name, "who sees and writes which field is said otherwise", false);
  }

  const Model& from_;
  const Model& to_;
  std::vector<ContractChange> changes_;
};

}  // namespace

std::vector<ContractChange> contract_changes(const Model& from, const Model& to) {
  return ContractDiff(from, to).run();
}

std::string_view to_string(Risk risk) {
  return kRisks.at(static_cast<std::size_t>(risk));
}

Risk risk_of(std::span<const ContractChange> changes) {
  const auto breaking = std::ranges::count_if(changes, &ContractChange::breaking);
  const bool removes =
      std::ranges::any_of(changes, [](const auto& change) { return change.type.ends_with("_removed"); });
  if (breaking > 3 || (removes && breaking > 0)) return Risk::critical;
  if (breaking > 0 || removes) return Risk::high;
  return changes.size() > 5 ? Risk::medium : Risk::low;
}

}  // namespace athyper::core::meta
