// The snapshot's JSON form. Members that hold their default are left out, so that a new kind of setting does not change
// old snapshots' hashes.
#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {
namespace {

using lib::Json;

void put(Json& out, std::string_view name, const std::string& value) {
  if (!value.empty()) out.set(name, Json(value));
}
void put(Json& out, std::string_view name, bool value) {
  if (value) out.set(name, Json(true));
}
template <class T>
void put(Json& out, std::string_view name, const std::optional<T>& value) {
  if (value) out.set(name, Json(*value));
}
void put(Json& out, std::string_view name, const std::vector<std::string>& values) {
  if (values.empty()) return;
  lib::JsonArray items;
  for (const auto& value : values) items.emplace_back(value);
  out.set(name, Json(std::move(items)));
}

std::string_view to_string(OnDelete on_delete) {
  switch (on_delete) {
    case OnDelete::restrict:
      return "restrict";
    case OnDelete::cascade:
      return "cascade";
    case OnDelete::set_null:
      return "set_null";
  }
  return "restrict";
}

Json ui_to_json(const FieldUi& ui) {
  Json out = Json::object();
  put(out, "widget", ui.widget);
  put(out, "section", ui.section);
  put(out, "width", ui.width);
  put(out, "placeholder", ui.placeholder);
  return out;
}

Json field_to_json(const Field& field) {
  Json out = Json::object(
      {{"id", field.id}, {"name", field.name}, {"column", field.column}, {"type", meta::to_string(field.type)}});
  put(out, "label", field.label);
  put(out, "help", field.help);
  put(out, "required", field.required);
  put(out, "system", field.system);
  put(out, "searchable", field.searchable);
  put(out, "indexed", field.indexed);
  put(out, "unique", field.unique);
  put(out, "max_length", field.max_length);
  put(out, "min_length", field.min_length);
  put(out, "min", field.min);
  put(out, "max", field.max);
  put(out, "pattern", field.pattern);
  if (field.type == FieldType::decimal) {
    out.set("precision", field.precision);
    out.set("scale", field.scale);
  }
  put(out, "to", field.to);
  if (field.on_delete != OnDelete::restrict) out.set("on_delete", to_string(field.on_delete));
  if (!field.enum_values.empty()) {
    lib::JsonArray values;
    for (const auto& item : field.enum_values)
      values.push_back(Json::object({{"value", item.value}, {"label", item.label}}));
    out.set("values", Json(std::move(values)));
  }
  put(out, "default", field.default_value);
  put(out, "required_when", field.required_when);
  put(out, "visible_if", field.visible_if);
  put(out, "readonly_when", field.readonly_when);
  put(out, "computed", field.computed);
  put(out, "virtual", field.is_virtual);
  if (field.ui != FieldUi{}) out.set("ui", ui_to_json(field.ui));
  if (field.also != nullptr) out.set("also", field_to_json(*field.also));
  return out;
}

Json policy_to_json(const Policy& policy) {
  Json out = Json::object({{"id", policy.id}, {"effect", policy.effect == PolicyEffect::allow ? "allow" : "deny"}});
  put(out, "actions", policy.actions);
  put(out, "roles", policy.roles);
  put(out, "when", policy.when);
  out.set("priority", policy.priority);
  lib::JsonArray obligations;
  for (const Obligation& one : policy.obligations)
    obligations.push_back(Json::object({{"type", one.type}, {"params", one.params}}));
  if (!obligations.empty()) out.set("obligations", Json(std::move(obligations)));
  return out;
}

Json grant_to_json(const FieldGrant& grant) {
  Json out = Json::object({{"id", grant.id}});
  put(out, "fields", grant.fields);
  std::vector<std::string> rights;
  for (const FieldRight right : grant.rights) rights.emplace_back(meta::to_string(right));
  put(out, "rights", rights);
  put(out, "roles", grant.roles);
  put(out, "when", grant.when);
  out.set("priority", grant.priority);
  if (grant.mask) out.set("mask", mask_to_json(*grant.mask));
  return out;
}

template <class Items, class ToJson>
Json list_to_json(const Items& items, ToJson to_json_of) {
  lib::JsonArray out;
  for (const auto& item : items) out.push_back(to_json_of(item));
  return Json(std::move(out));
}

Json numbering_to_json(const Numbering& numbering) {
  Json out = Json::object({{"pattern", numbering.pattern}, {"reset", numbering.reset}});
  if (numbering.start != 1) out.set("start", numbering.start);
  if (numbering.increment != 1) out.set("increment", numbering.increment);
  put(out, "gapless", numbering.gapless);
  return out;
}

Json entity_to_json(const Entity& entity) {
  Json out = Json::object({{"id", entity.id}, {"name", entity.name}});
  put(out, "module", entity.module);
  out.set("class", meta::to_string(entity.entity_class));
  put(out, "label", entity.label);
  put(out, "label_plural", entity.label_plural);
  put(out, "icon", entity.icon);
  put(out, "title", entity.title);
  out.set("table_schema", entity.table_schema);
  out.set("table_name", entity.table_name);
  put(out, "parent", entity.parent);
  if (entity.numbering) out.set("numbering", numbering_to_json(*entity.numbering));
  put(out, "list_columns", entity.list_columns);
  put(out, "list_sort", entity.list_sort);
  out.set("fields", list_to_json(entity.fields, field_to_json));
  out.set("rules", list_to_json(entity.rules, rule_to_json));
  out.set("policies", list_to_json(entity.policies, policy_to_json));
  if (!entity.field_grants.empty()) out.set("field_grants", list_to_json(entity.field_grants, grant_to_json));
  return out;
}

Json role_to_json(const std::pair<const std::string, RoleDefinition>& entry) {
  Json out = Json::object({{"code", entry.second.code}});
  put(out, "label", entry.second.label);
  put(out, "description", entry.second.description);
  put(out, "persona", entry.second.is_persona);
  return out;
}

Json view_to_json(const std::pair<const std::string, View>& entry) {
  Json out = Json::object({{"name", entry.second.name}, {"entity", entry.second.entity}});
  put(out, "label", entry.second.label);
  put(out, "columns", entry.second.columns);
  put(out, "sort", entry.second.sort);
  return out;
}

Json module_to_json(const std::pair<const std::string, Module>& entry) {
  Json out = Json::object({{"name", entry.second.name}});
  put(out, "label", entry.second.label);
  put(out, "depends_on", entry.second.depends_on);
  return out;
}

Json translations_to_json(const Model& model) {
  Json out = Json::object();
  for (const auto& [locale, texts] : model.translations) {
    Json one = Json::object();
    for (const auto& [path, text] : texts) one.set(path, text);
    out.set(locale, std::move(one));
  }
  return out;
}

std::string text_of(const Json& from, std::string_view name) {
  return std::string(from.get_string(name).value_or(""));
}
bool flag_of(const Json& from, std::string_view name) {
  return from.get_bool(name).value_or(false);
}

std::optional<std::string> optional_text(const Json& from, std::string_view name) {
  const auto value = from.get_string(name);
  return value ? std::optional<std::string>(*value) : std::nullopt;
}

std::vector<std::string> texts_of(const Json& from, std::string_view name) {
  std::vector<std::string> out;
  const Json* list = from.find(name);
  if (list == nullptr || !list->is_array()) return out;
  for (const auto& item : list->as_array()) {
    if (item.is_string()) out.push_back(item.as_string());
  }
  return out;
}

const lib::JsonArray& list_of(const Json& from, std::string_view name) {
  static const lib::JsonArray none;
  const Json* list = from.find(name);
  return list != nullptr && list->is_array() ? list->as_array() : none;
}

lib::Error unreadable(std::string what) {
  return {lib::ErrorCode::internal, "meta.snapshot.unreadable",
          "The stored model cannot be read: " + std::move(what) + "."};
}

lib::Result<std::shared_ptr<const Field>> also_from_json(const Json& json);

lib::Result<Field> field_from_json(const Json& json) {
  Field field;
  const auto type = parse_field_type(text_of(json, "type"));
  if (!type) return unreadable("field type '" + text_of(json, "type") + "'");
  field.type = *type;
  field.id = text_of(json, "id");
  field.name = text_of(json, "name");
  field.column = text_of(json, "column");
  field.label = text_of(json, "label");
  field.help = text_of(json, "help");
  field.required = flag_of(json, "required");
  field.system = flag_of(json, "system");
  field.searchable = flag_of(json, "searchable");
  field.indexed = flag_of(json, "indexed");
  field.unique = flag_of(json, "unique");
  field.max_length = json.get_integer("max_length");
  field.min_length = json.get_integer("min_length");
  field.min = optional_text(json, "min");
  field.max = optional_text(json, "max");
  field.pattern = optional_text(json, "pattern");
  field.precision = static_cast<int>(json.get_integer("precision").value_or(field.precision));
  field.scale = static_cast<int>(json.get_integer("scale").value_or(field.scale));
  field.to = text_of(json, "to");
  const std::string on_delete = text_of(json, "on_delete");
  if (on_delete == "cascade") field.on_delete = OnDelete::cascade;
  if (on_delete == "set_null") field.on_delete = OnDelete::set_null;
  for (const auto& item : list_of(json, "values"))
    field.enum_values.push_back({text_of(item, "value"), text_of(item, "label")});
  if (const Json* value = json.find("default")) field.default_value = *value;
  field.required_when = optional_text(json, "required_when");
  field.visible_if = optional_text(json, "visible_if");
  field.readonly_when = optional_text(json, "readonly_when");
  field.computed = optional_text(json, "computed");
  field.is_virtual = flag_of(json, "virtual");
  if (const Json* ui = json.find("ui")) {
    field.ui = {text_of(*ui, "widget"), text_of(*ui, "section"), text_of(*ui, "width"), text_of(*ui, "placeholder")};
  }
  if (const Json* also = json.find("also")) {
    TRY(field.also, also_from_json(*also));
  }
  return field;
}

lib::Result<std::shared_ptr<const Field>> also_from_json(const Json& json) {
  TRY(Field field, field_from_json(json));
  return std::make_shared<const Field>(std::move(field));
}

Policy policy_from_json(const Json& json) {
  Policy policy;
  policy.id = text_of(json, "id");
  // Anything but a plain "allow" is a deny.
  policy.effect = text_of(json, "effect") == "allow" ? PolicyEffect::allow : PolicyEffect::deny;
  policy.actions = texts_of(json, "actions");
  policy.roles = texts_of(json, "roles");
  policy.when = text_of(json, "when");
  policy.priority = static_cast<int>(json.get_integer("priority").value_or(policy.priority));
  const Json* obligations = json.find("obligations");
  if (obligations == nullptr || !obligations->is_array()) return policy;
  for (const Json& one : obligations->as_array()) {
    const Json* params = one.find("params");
    policy.obligations.push_back({text_of(one, "type"), params != nullptr ? *params : Json::object()});
  }
  return policy;
}

FieldGrant grant_from_json(const Json& json) {
  FieldGrant grant;
  grant.id = text_of(json, "id");
  grant.fields = texts_of(json, "fields");
  grant.roles = texts_of(json, "roles");
  for (const std::string& word : texts_of(json, "rights")) {
    if (const auto right = parse_field_right(word)) grant.rights.push_back(*right);
  }
  grant.when = text_of(json, "when");
  grant.priority = static_cast<int>(json.get_integer("priority").value_or(grant.priority));
  if (const Json* mask = json.find("mask")) grant.mask = mask_from_json(*mask);
  return grant;
}

std::optional<EntityClass> parse_class(std::string_view text) {
  for (const auto known : {EntityClass::master, EntityClass::control, EntityClass::document, EntityClass::reference}) {
    if (meta::to_string(known) == text) return known;
  }
  return std::nullopt;
}

lib::Result<Entity> entity_from_json(const Json& json) {
  Entity entity;
  const auto entity_class = parse_class(text_of(json, "class"));
  if (!entity_class) return unreadable("entity class '" + text_of(json, "class") + "'");
  entity.entity_class = *entity_class;
  entity.id = text_of(json, "id");
  entity.name = text_of(json, "name");
  entity.module = text_of(json, "module");
  entity.label = text_of(json, "label");
  entity.label_plural = text_of(json, "label_plural");
  entity.icon = text_of(json, "icon");
  entity.title = text_of(json, "title");
  entity.table_schema = text_of(json, "table_schema");
  entity.table_name = text_of(json, "table_name");
  entity.parent = text_of(json, "parent");
  if (const Json* numbering = json.find("numbering")) {
    entity.numbering = Numbering{text_of(*numbering, "pattern"), text_of(*numbering, "reset"),
                                 numbering->get_integer("start").value_or(1),
                                 numbering->get_integer("increment").value_or(1), flag_of(*numbering, "gapless")};
  }
  entity.list_columns = texts_of(json, "list_columns");
  entity.list_sort = text_of(json, "list_sort");
  for (const auto& item : list_of(json, "fields")) {
    TRY(auto field, field_from_json(item));
    entity.fields.push_back(std::move(field));
  }
  for (const auto& item : list_of(json, "rules")) entity.rules.push_back(rule_from_json(item));
  for (const auto& item : list_of(json, "policies")) entity.policies.push_back(policy_from_json(item));
  for (const auto& item : list_of(json, "field_grants")) entity.field_grants.push_back(grant_from_json(item));
  if (entity.name.empty() || entity.table_name.empty()) return unreadable("an entity without a name or a table");
  return entity;
}

Json content_to_json(const Model& model) {
  Json out = Json::object();
  out.set("entities", list_to_json(model.entities, [](const auto& entry) { return entity_to_json(entry.second); }));
  out.set("roles", list_to_json(model.roles, role_to_json));
  out.set("views", list_to_json(model.views, view_to_json));
  if (!model.modules.empty()) out.set("modules", list_to_json(model.modules, module_to_json));
  if (!model.translations.empty()) out.set("translations", translations_to_json(model));
  return out;
}

}  // namespace

Json mask_to_json(const Mask& mask) {
  const Mask usual;
  Json out = Json::object({{"strategy", meta::to_string(mask.kind)}});
  if (mask.replacement != usual.replacement) out.set("replacement", mask.replacement);
  put(out, "salt", mask.salt);
  if (mask.length != usual.length) out.set("length", mask.length);
  if (mask.visible != usual.visible) out.set("visible", mask.visible);
  put(out, "at_start", mask.at_start);
  if (mask.character != usual.character) out.set("character", mask.character);
  return out;
}

Mask mask_from_json(const Json& json) {
  Mask mask;
  mask.kind = parse_mask_kind(text_of(json, "strategy")).value_or(MaskKind::null);
  if (const auto replacement = json.get_string("replacement")) mask.replacement = *replacement;
  mask.salt = text_of(json, "salt");
  mask.length = static_cast<int>(json.get_integer("length").value_or(mask.length));
  mask.visible = static_cast<int>(json.get_integer("visible").value_or(mask.visible));
  mask.at_start = flag_of(json, "at_start");
  if (const auto character = json.get_string("character")) mask.character = *character;
  return mask;
}

Json to_json(const Model& model) {
  Json out = content_to_json(model);
  out.set("version", model.version);
  out.set("hash", Json(model.hash));
  return out;
}

std::string canonical_content(const Model& model) {
  return content_to_json(model).canonical();
}

lib::Result<Model> model_from_json(const Json& json) {
  if (!json.is_object()) return unreadable("it is not an object");
  Model model;
  model.version = json.get_integer("version").value_or(0);
  model.hash = text_of(json, "hash");
  for (const auto& item : list_of(json, "entities")) {
    TRY(auto entity, entity_from_json(item));
    std::string name = entity.name;
    model.entities.insert_or_assign(std::move(name), std::move(entity));
  }
  for (const auto& item : list_of(json, "roles")) {
    RoleDefinition role{text_of(item, "code"), text_of(item, "label"), text_of(item, "description"),
                        flag_of(item, "persona")};
    model.roles.insert_or_assign(text_of(item, "code"), std::move(role));
  }
  for (const auto& item : list_of(json, "views")) {
    View view{text_of(item, "name"), text_of(item, "entity"), text_of(item, "label"), texts_of(item, "columns"),
              text_of(item, "sort")};
    model.views.insert_or_assign(text_of(item, "name"), std::move(view));
  }
  for (const auto& item : list_of(json, "modules")) {
    Module module{text_of(item, "name"), text_of(item, "label"), texts_of(item, "depends_on")};
    model.modules.insert_or_assign(text_of(item, "name"), std::move(module));
  }
  const Json* translations = json.find("translations");
  if (translations == nullptr || !translations->is_object()) return model;
  for (const auto& [locale, texts] : translations->as_object()) {
    if (!texts.is_object()) return unreadable("the texts of '" + locale + "'");
    for (const auto& [path, text] : texts.as_object()) {
      if (text.is_string()) model.translations[locale].insert_or_assign(path, text.as_string());
    }
  }
  return model;
}

}  // namespace athyper::core::meta
