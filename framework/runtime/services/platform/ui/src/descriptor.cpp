// EntityDescriptor: the compiled entity as the client draws it.
#include <athyper/runtime/ui/module.hpp>

#include <algorithm>

#include <athyper/core/meta/field_types.hpp>
#include <lib/base/text.hpp>

namespace athyper::runtime::ui {
namespace {

using core::data::Action;
using core::data::ChildTable;
using core::data::CompiledCheck;
using core::data::FieldAccess;
using core::data::FieldConditions;
using core::meta::Field;
using core::meta::FieldRight;
using core::meta::FieldType;

void set_if(lib::Json& target, std::string_view name, const std::optional<std::string>& value) {
  if (value) target.set(name, *value);
}

/// A condition as text and as the program that the browser runs.
void set_condition(lib::Json& target, const std::string& name, const std::optional<std::string>& text,
                   const std::vector<CompiledCheck>& compiled, const Field& field) {
  if (!text) return;
  target.set(name, *text);
  const auto found = std::ranges::find(compiled, &field, &CompiledCheck::field);
  if (found != compiled.end()) target.set(name + "_program", found->expression.compiled().to_json());
}

/// The texts of one entity in the reader's language.
class Words {
 public:
  Words(const core::meta::Model& model, const core::meta::Entity& entity, std::string_view locale)
      : model_(model), base_("entity/" + entity.name + "/"), locale_(locale) {}

  const std::string& of(const std::string& path, const std::string& as_written) const {
    return model_.text(locale_, base_ + path, as_written);
  }
  Words inside(const core::meta::Entity& entity) const { return {model_, entity, locale_}; }

 private:
  const core::meta::Model& model_;
  std::string base_;
  std::string_view locale_;
};

lib::Json enum_values(const Field& field, const Words& words) {
  lib::Json values = lib::Json::array();
  for (const core::meta::EnumValue& value : field.enum_values) {
    const std::string& label = words.of("fields/" + field.name + "/values/" + value.value, value.label);
    values.push_back(lib::Json::object({{"value", value.value}, {"label", label}}));
  }
  return values;
}

/// How a form shows the field, as far as the files say something else than usual.
void set_ui(lib::Json& json, const Field& field, const Words& words) {
  const std::string part = "fields/" + field.name + "/";
  const std::string& help = words.of(part + "help", field.help);
  const std::string& placeholder = words.of(part + "placeholder", field.ui.placeholder);
  if (!help.empty()) json.set("help", help);
  if (!field.ui.widget.empty()) json.set("widget", field.ui.widget);
  if (!field.ui.width.empty()) json.set("width", field.ui.width);
  if (!placeholder.empty()) json.set("placeholder", placeholder);
  if (!field.ui.section.empty()) json.set("section", words.of("sections/" + field.ui.section, field.ui.section));
}

lib::Json field_descriptor(const FieldConditions& conditions, const Field& field, const FieldAccess& rights,
                           const Words& words, std::int64_t order) {
  lib::Json json =
      lib::Json::object({{"name", field.name},
                         {"type", core::meta::to_string(field.type)},
                         {"label", words.of("fields/" + field.name + "/label", field.label)},
                         {"required", field.required},
                         {"readonly", field.readonly() || !rights.may(FieldRight::write, field)},
                         {"searchable", field.searchable},
                         {"filterable", core::meta::is_filterable(field) && rights.may(FieldRight::filter, field)},
                         {"sortable", core::meta::is_sortable(field) && rights.may(FieldRight::sort, field)},
                         {"system", field.system},
                         {"order", order}});
  set_ui(json, field, words);
  if (field.max_length) json.set("max_length", *field.max_length);
  if (field.min_length) json.set("min_length", *field.min_length);
  if (field.type == FieldType::decimal) json.set("precision", field.precision).set("scale", field.scale);
  set_if(json, "min", field.min);
  set_if(json, "max", field.max);
  set_if(json, "pattern", field.pattern);
  set_condition(json, "required_when", field.required_when, conditions.required_when, field);
  set_condition(json, "visible_if", field.visible_if, conditions.visible_if, field);
  set_condition(json, "readonly_when", field.readonly_when, conditions.readonly_when, field);
  if (!field.to.empty()) json.set("to", field.to);
  if (field.type == FieldType::enumeration) json.set("values", enum_values(field, words));
  if (field.default_value) json.set("default", *field.default_value);
  return json;
}

lib::Json fields_of(const core::meta::Entity& entity, const FieldConditions& conditions,
                    const std::vector<ChildTable>& children, const FieldAccess& rights, const Words& words) {
  lib::Json fields = lib::Json::array();
  std::int64_t order = 0;
  for (const Field& field : entity.fields) {
    if (rights.hides(field)) continue;
    lib::Json json = field_descriptor(conditions, field, rights, words, order++);
    const auto child = std::ranges::find(children, &field, &ChildTable::field);
    if (child != children.end())
      json.set("fields", fields_of(*child->entity, child->conditions, {}, rights.inside(*child->entity),
                                   words.inside(*child->entity)));
    fields.push_back(std::move(json));
  }
  return fields;
}

/// The columns that the caller sees.
lib::Json columns_of(const core::meta::Entity& entity, const std::vector<std::string>& names,
                     const FieldAccess& rights) {
  lib::Json columns = lib::Json::array();
  for (const std::string& name : names) {
    const Field* field = entity.find_field(name);
    if (field == nullptr || !rights.hides(*field)) columns.push_back(name);
  }
  return columns;
}

/// A template or an order without the fields that the caller does not see.
std::string without_hidden(std::string text, const core::meta::Entity& entity, const FieldAccess& rights) {
  for (const Field& field : entity.fields) {
    if (!rights.hides(field)) continue;
    const std::string mention = "{" + field.name + "}";
    for (std::size_t at = text.find(mention); at != std::string::npos; at = text.find(mention, at))
      text.erase(at, mention.size());
  }
  return text;
}

/// The usual order, as far as the caller may sort by it.
std::string sort_of(const core::meta::Entity& entity, const std::string& sort, const FieldAccess& rights) {
  std::string kept;
  for (const std::string_view key : lib::split(sort, ',')) {
    const std::string_view name = lib::trim(key);
    const Field* field = entity.find_field(name.starts_with('-') ? name.substr(1) : name);
    if (field != nullptr && !rights.may(FieldRight::sort, *field)) continue;
    if (!kept.empty()) kept += ',';
    kept += key;
  }
  return kept;
}

lib::Json list_of(const core::meta::Entity& entity, const FieldAccess& rights) {
  return lib::Json::object({{"columns", columns_of(entity, entity.list_columns, rights)},
                            {"sort", sort_of(entity, entity.list_sort, rights)}});
}

/// The named lists of this entity.
lib::Json views_of(const core::meta::Model& model, const core::meta::Entity& entity, const FieldAccess& rights,
                   std::string_view locale) {
  lib::Json views = lib::Json::array();
  for (const auto& [name, view] : model.views) {
    if (view.entity != entity.name) continue;
    views.push_back(lib::Json::object({{"name", name},
                                       {"label", model.text(locale, "view/" + name, view.label)},
                                       {"columns", columns_of(entity, view.columns, rights)},
                                       {"sort", sort_of(entity, view.sort, rights)}}));
  }
  return views;
}

}  // namespace

lib::Json entity_descriptor(const core::data::CompiledEntity& compiled, const core::data::Caller& caller,
                            std::string_view locale) {
  const core::meta::Entity& entity = compiled.entity();
  const Words words(compiled.model(), entity, locale);
  const FieldAccess rights = compiled.fields().access(caller);
  const auto may = [&](Action action) { return !compiled.policies().decide(action, caller).denied(); };
  return lib::Json::object({{"name", entity.name},
                            {"label", words.of("label", entity.label)},
                            {"label_plural", words.of("label_plural", entity.label_plural)},
                            {"module", entity.module},
                            {"class", core::meta::to_string(entity.entity_class)},
                            {"icon", entity.icon},
                            {"title", without_hidden(entity.title, entity, rights)},
                            {"meta_version", compiled.model().version},
                            {"fields", fields_of(entity, compiled.conditions(), compiled.children(), rights, words)},
                            {"list", list_of(entity, rights)},
                            {"views", views_of(compiled.model(), entity, rights, locale)},
                            {"actions", lib::Json::object({{"create", may(Action::create)},
                                                           {"update", may(Action::update)},
                                                           {"delete", may(Action::remove)}})}});
}

}  // namespace athyper::runtime::ui
