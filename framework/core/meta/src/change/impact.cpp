#include <athyper/core/meta/impact.hpp>

#include <algorithm>
#include <tuple>

#include <athyper/core/expr/expr.hpp>
#include <athyper/core/meta/expression_schema.hpp>
#include <lib/base/text.hpp>

namespace athyper::core::meta {
namespace {

/// Names in braces: "{code} {name}".
std::vector<std::string> names_in_template(std::string_view text) {
  std::vector<std::string> out;
  for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos) break;
    out.emplace_back(text.substr(open + 1, close - open - 1));
  }
  return out;
}

std::string sorted_field(std::string_view sort) {
  return std::string(sort.starts_with('-') ? sort.substr(1) : sort);
}

auto key(const Use& use) {
  return std::tie(use.entity, use.kind, use.name, use.target);
}

class Uses {
 public:
  Uses(const Model& model, const Entity& target, std::string_view field)
      : model_(model), target_(target), field_(field) {}

  std::vector<Use> find() {
    for (const auto& [name, entity] : model_.entities) look_at(entity);
    for (const auto& [name, view] : model_.views) look_at(view);
    std::ranges::sort(found_, {}, key);
    const auto again = std::ranges::unique(found_, {}, key);
    found_.erase(again.begin(), again.end());
    return std::move(found_);
  }

 private:
  void add(std::string_view kind, const Entity& where, const std::string& name, std::string_view field) {
    const bool inside = where.id == target_.id;
    // Of an entity as a whole its own places are no news.
    if (field_.empty() && inside) return;
    if (!field_.empty() && field != field_) return;
    std::string used = target_.name + (field.empty() ? "" : "." + std::string(field));
    found_.push_back({std::string(kind), where.name, name, std::move(used)});
  }

  /// A name of `where` that belongs to the target.
  void use_name(std::string_view kind, const Entity& where, const std::string& name, std::string_view field) {
    if (where.id == target_.id && where.find_field(field) != nullptr) add(kind, where, name, field);
  }

  /// Goes along "lines.quantity" from one entity to the next.
  void use_path(std::string_view kind, const Entity& where, const std::string& name, std::string_view path) {
    const Entity* entity = &where;
    for (const auto part : lib::split(path, '.')) {
      const Field* field = entity->find_field(part);
      if (field == nullptr) return;
      if (entity->id == target_.id) add(kind, where, name, field->name);
      if (field->type != FieldType::children) return;
      entity = model_.find(field->to);
      if (entity == nullptr) return;
    }
  }

  void use_expression(std::string_view kind, const Entity& where, const std::string& name, const std::string& text,
                      bool of_policy) {
    if (text.empty() || !reaches(where)) return;
    const FieldSchema fields(model_, where);
    const PolicySchema policies(model_, where);
    const expr::Schema& schema = of_policy ? static_cast<const expr::Schema&>(policies) : fields;
    const auto compiled = expr::compile(text, schema);
    if (!compiled.ok()) return;
    constexpr std::string_view kRecord = "record.";
    for (const std::string_view path : compiled->reads()) {
      if (!of_policy) use_path(kind, where, name, path);
      if (of_policy && path.starts_with(kRecord)) use_path(kind, where, name, path.substr(kRecord.size()));
    }
  }

  /// Expressions go from a record to what is inside it and nowhere else.
  bool reaches(const Entity& from) const {
    if (from.id == target_.id) return true;
    return std::ranges::any_of(from.fields, [&](const Field& field) {
      const Entity* inside = field.type == FieldType::children ? model_.find(field.to) : nullptr;
      return inside != nullptr && inside->id != from.id && reaches(*inside);
    });
  }

  void look_at(const Field& field, const Entity& where) {
    use_expression("computed", where, field.name, field.computed.value_or(""), false);
    use_expression("required_when", where, field.name, field.required_when.value_or(""), false);
    use_expression("visible_if", where, field.name, field.visible_if.value_or(""), false);
    if (field.to == target_.name && field_.empty())
      add(field.type == FieldType::children ? "children" : "reference", where, field.name, "");
  }

  void look_at(const Entity& entity) {
    for (const auto& field : entity.fields) look_at(field, entity);
    for (const auto& rule : entity.rules) use_expression("rule", entity, rule.id, rule.check, false);
    for (const auto& policy : entity.policies) use_expression("policy", entity, policy.id, policy.when, true);
    for (const auto& grant : entity.field_grants) {
      for (const auto& name : grant.fields) use_name("field_security", entity, grant.id, name);
      use_expression("field_security", entity, grant.id, grant.when, true);
    }
    for (const auto& name : names_in_template(entity.title)) use_name("title", entity, "", name);
    for (const auto& name : entity.list_columns) use_name("list", entity, "", name);
    use_name("list", entity, "", sorted_field(entity.list_sort));
  }

  void look_at(const View& view) {
    const Entity* entity = model_.find(view.entity);
    if (entity == nullptr || entity->id != target_.id) return;
    for (const auto& name : view.columns) use_view(view, *entity, name);
    use_view(view, *entity, sorted_field(view.sort));
  }

  /// A view stands outside the entity that it shows.
  void use_view(const View& view, const Entity& entity, std::string_view field) {
    if (entity.find_field(field) == nullptr || (!field_.empty() && field != field_)) return;
    found_.push_back({"view", entity.name, view.name, entity.name + "." + std::string(field)});
  }

  const Model& model_;
  const Entity& target_;
  std::string_view field_;
  std::vector<Use> found_;
};

}  // namespace

std::vector<Use> uses_of(const Model& model, const Entity& entity, std::string_view field) {
  return Uses(model, entity, field).find();
}

}  // namespace athyper::core::meta
