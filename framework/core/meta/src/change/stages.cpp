// The models between two published ones. A field that goes to another column is read in the old one until every row
// has the new value, and written in both from the first fence to the last.
#include <algorithm>

#include <athyper/core/meta/change.hpp>

#include "change/find_by_id.hpp"
#include "change/limits.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::string_view kWriteBoth = "L6.1";
constexpr std::string_view kReadNew = "L6.2";
constexpr std::string_view kStopWriting = "L6.3";

/// Values that both lists allow, in the order of `of`.
std::vector<EnumValue> common_values(const std::vector<EnumValue>& of, const std::vector<EnumValue>& other) {
  std::vector<EnumValue> out;
  for (const auto& item : of) {
    if (std::ranges::find(other, item.value, &EnumValue::value) != other.end()) out.push_back(item);
  }
  return out;
}

std::optional<std::int64_t> smaller(const std::optional<std::int64_t>& a, const std::optional<std::int64_t>& b) {
  if (a && b) return std::min(*a, *b);
  return a ? a : b;
}

std::optional<std::int64_t> larger(const std::optional<std::int64_t>& a, const std::optional<std::int64_t>& b) {
  if (a && b) return std::max(*a, *b);
  return a ? a : b;
}

/// The other side without what it says of its own other side.
std::shared_ptr<const Field> other_side(const Field& field) {
  auto copy = std::make_shared<Field>(field);
  copy->also = nullptr;
  return copy;
}

/// An enum and a reference are held by a constraint as long as it is there.
bool is_held_by_constraint(const Field& field) {
  return field.type == FieldType::enumeration || field.type == FieldType::reference;
}

/// In the same column the narrower of two types holds for both.
void take_type(Field& field, const Field& of) {
  field.type = of.type;
  field.to = of.to;
  field.on_delete = of.on_delete;
  field.enum_values = of.enum_values;
}

/// The old field, by the rules of both.
Field held_to_both(const Field& old, const Field& now) {
  Field field = old;
  if (now.required && !old.required) {
    field.required = true;
    if (!field.default_value && old.type == now.type) field.default_value = now.default_value;
  }
  if (old.column != now.column) {
    field.also = other_side(now);
    return field;
  }
  field.max_length = smaller(old.max_length, now.max_length);
  field.min_length = larger(old.min_length, now.min_length);
  field.min = higher_bound(old.min, now.min, now.type);
  field.max = lower_bound(old.max, now.max, now.type);
  if (now.pattern) field.pattern = now.pattern;
  if (old.type == now.type) {
    field.enum_values = common_values(old.enum_values, now.enum_values);
  } else if (!is_held_by_constraint(old)) {
    take_type(field, now);
  }
  return field;
}

Entity writes_both(const Entity& old, const Entity& now) {
  Entity entity = old;
  for (Field& field : entity.fields) {
    if (const Field* after = field_by_id(now, field.id)) field = held_to_both(field, *after);
  }
  // A required field is written from the moment its column is there.
  for (const Field& field : now.fields) {
    const bool is_new = field_by_id(old, field.id) == nullptr && old.find_field(field.name) == nullptr;
    if (is_new && field.required && field.default_value) entity.fields.push_back(field);
  }
  return entity;
}

Model write_both(const Model& from, const Model& to) {
  Model out = from;
  for (auto& [name, entity] : out.entities) {
    if (const Entity* now = entity_by_id(to, entity.id)) entity = writes_both(entity, *now);
  }
  return out;
}

Entity reads_new(const Entity& old, const Entity& now) {
  Entity entity = now;
  for (Field& field : entity.fields) {
    const Field* before = field_by_id(old, field.id);
    if (before == nullptr) continue;
    // The constraint of the old goes when nobody reads the old any more.
    if (before->column != field.column) {
      field.also = other_side(*before);
    } else if (before->type == field.type) {
      field.enum_values = common_values(field.enum_values, before->enum_values);
    } else if (is_held_by_constraint(*before)) {
      take_type(field, *before);
    }
  }
  for (const Field& field : old.fields) {
    if (field_by_id(now, field.id) == nullptr) entity.fields.push_back(field);
  }
  return entity;
}

Model read_new(const Model& from, const Model& to) {
  Model out = to;
  for (const auto& [name, old] : from.entities) {
    const Entity* now = entity_by_id(to, old.id);
    if (now == nullptr) {
      out.entities.emplace(name, old);
    } else {
      out.entities.at(now->name) = reads_new(old, *now);
    }
  }
  return out;
}

}  // namespace

std::vector<std::string> fences_of(const schema::Plan& plan) {
  std::vector<std::string> out;
  for (const auto& step : plan.steps) {
    if (step.kind == schema::Step::Kind::version_fence) out.push_back(step.rule);
  }
  return out;
}

std::vector<Stage> stages(const Model& from, const Model& to, const std::vector<std::string>& fences) {
  std::vector<Stage> out;
  for (const auto& fence : fences) {
    if (fence == kWriteBoth) out.push_back({fence, write_both(from, to)});
    if (fence == kReadNew) out.push_back({fence, read_new(from, to)});
    if (fence == kStopWriting) out.push_back({fence, to});
  }
  return out;
}

bool moves_values(const Model& from, const Model& to) {
  for (const auto& [name, entity] : to.entities) {
    const Entity* old = entity_by_id(from, entity.id);
    if (old == nullptr) continue;
    for (const Field& field : entity.fields) {
      const Field* before = field_by_id(*old, field.id);
      if (before != nullptr && before->column != field.column) return true;
    }
  }
  return false;
}

}  // namespace athyper::core::meta
