#include <algorithm>

#include <lib/base/text.hpp>

#include "resolve/documents.hpp"

namespace athyper::core::meta {
namespace {

constexpr std::size_t kMaxNameLength = 40;

EntityClass to_class(std::string_view word) {
  for (const auto known : {EntityClass::master, EntityClass::control, EntityClass::document, EntityClass::reference}) {
    if (to_string(known) == word) return known;
  }
  return EntityClass::master;
}

/// A key of the language that this version cannot carry out: said at its place instead of being passed over.
void refuse_feature(MappingReader& features, std::string_view key) {
  if (!features.flag(key)) return;
  features.add(features.place_of(key), "meta.document.not_supported",
               "not supported yet: `" + std::string(key) + "`. Take it out of " + features.what() + ".");
}

void read_features(MappingReader& document, Entity& entity) {
  const lib::YamlNode* node = document.take("features");
  if (node == nullptr) return;
  MappingReader features(document.diagnostics(), document.file(), *node, "features of " + document.what());
  refuse_feature(features, "approval_required");
  refuse_feature(features, "effective_dating");
  if (const lib::YamlNode* numbering = features.take("numbering")) {
    MappingReader reader(document.diagnostics(), document.file(), *numbering, "numbering of " + document.what());
    entity.numbering = read_numbering(reader);
    if (entity.entity_class != EntityClass::document) {
      reader.add(reader.place(), "meta.numbering.not_a_document",
                 "Only `class: DOCUMENT` has a document number; take `numbering` out of " + document.what() + ".");
    }
    reader.finish();
  }
  features.finish();
}

void read_fields(MappingReader& document, EntityDocument& out) {
  const lib::YamlNode* fields = document.take("fields");
  if (fields == nullptr || !fields->is_mapping() || fields->entries.empty()) {
    document.add(document.place(), "meta.entity.no_fields",
                 "`fields` of " + document.what() + " must be a mapping of at least one field.");
    return;
  }
  for (const auto& entry : fields->entries) {
    out.fields.push_back(read_field(document.diagnostics(), document.file(), entry, out.places));
    std::ranges::move(out.fields.back().rules, std::back_inserter(out.entity.rules));
  }
}

void read_list(MappingReader& document, EntityDocument& out) {
  const lib::YamlNode* node = document.take("list");
  if (node == nullptr) return;
  MappingReader list(document.diagnostics(), document.file(), *node, "list of " + document.what());
  out.entity.list_columns = list.texts("columns");
  out.entity.list_sort = list.text("sort").value_or("-created_at");
  out.places.set("list/columns", list.place_of("columns"));
  out.places.set("list/sort", list.place_of("sort"));
  list.finish();
}

/// Reads a list of mappings under `key`, each with `read`; ids must differ.
template <class Item, class Read>
std::vector<Item> read_items(MappingReader& document, std::string_view key, std::string_view singular, PlaceMap& places,
                             Read read) {
  std::vector<Item> out;
  const lib::YamlNode* list = document.take(key);
  if (list == nullptr) return out;
  if (!list->is_sequence()) {
    document.add(document.place_of(key), "meta.value.wrong_type",
                 "`" + std::string(key) + "` of " + document.what() + " must be a list.");
    return out;
  }
  for (const auto& node : list->items) {
    MappingReader reader(document.diagnostics(), document.file(), node,
                         "a " + std::string(singular) + " of " + document.what());
    Item item = read(reader, places);
    reader.finish();
    for (const auto& known : out) {
      if (!item.id.empty() && known.id == item.id) {
        reader.add(reader.place(), "meta." + std::string(singular) + ".duplicate",
                   "The id `" + item.id + "` stands twice in " + document.what() + ".");
      }
    }
    out.push_back(std::move(item));
  }
  return out;
}

/// The rules of the record behind those that stand at its fields.
void read_rules(MappingReader& document, EntityDocument& out) {
  struct Written {
    std::string id;
    std::vector<Rule> rules;
  };
  const auto read = [](MappingReader& reader, PlaceMap& places) {
    std::vector<Rule> rules = read_rule(reader, "", places);
    return Written{rules.empty() ? "" : rules.front().id, std::move(rules)};
  };
  for (Written& written : read_items<Written>(document, "rules", "rule", out.places, read)) {
    for (Rule& rule : written.rules) {
      const auto same = [&](const Rule& known) { return !rule.id.empty() && known.id == rule.id; };
      if (std::ranges::any_of(out.entity.rules, same)) {
        document.add(out.places.of("rules/" + rule.id), "meta.rule.duplicate",
                     "The id `" + rule.id + "` stands twice in " + document.what() + ".");
      }
      out.entity.rules.push_back(std::move(rule));
    }
  }
}

}  // namespace

Policy read_policy(MappingReader& reader, PlaceMap& places) {
  static const std::vector<std::string> kActions = {"ENTITY.READ",
                                                    "ENTITY.CREATE",
                                                    "ENTITY.UPDATE",
                                                    "ENTITY.DELETE",
                                                    "ENTITY.RESTORE",
                                                    "ENTITY.DELETE_PERMANENT",
                                                    "*"};
  Policy policy;
  policy.id = reader.required_text("id");
  policy.effect =
      reader.word("effect", {"allow", "deny"}, "deny") == "allow" ? PolicyEffect::allow : PolicyEffect::deny;
  if (reader.is_mapping() && reader.take("effect") == nullptr) {
    reader.add(reader.place(), "meta.value.missing", "`effect` is missing in " + reader.what() + ": allow or deny.");
  }
  policy.actions = reader.texts("actions");
  policy.roles = reader.texts("roles");
  policy.when = reader.text("when").value_or("");
  constexpr std::int64_t kMaxPriority = 10'000;
  const std::int64_t priority = reader.integer("priority").value_or(policy.priority);
  if (priority < 0 || priority > kMaxPriority)
    reader.add(reader.place_of("priority"), "meta.policy.bad_priority",
               "`priority` is 0 to 10000; lower is looked at first.");
  policy.priority = static_cast<int>(std::clamp<std::int64_t>(priority, 0, kMaxPriority));
  for (const std::string_view key : {"actions", "roles"}) {
    if (reader.is_mapping() && reader.take(key) == nullptr) {
      reader.add(reader.place(), "meta.value.missing",
                 "`" + std::string(key) + "` is missing in " + reader.what() + "; \"*\" means all.");
    }
  }
  for (const auto& action : policy.actions) {
    if (std::ranges::find(kActions, action) == kActions.end()) {
      reader.add(reader.place_of("actions"), "meta.policy.unknown_action",
                 "Unknown action `" + action + "`" + lib::did_you_mean(action, kActions) +
                     ". Actions: " + lib::join(kActions, ", ") + ".");
    }
  }
  policy.obligations = read_obligations(reader, policy);
  places.set("policies/" + policy.id, reader.place());
  places.set("policies/" + policy.id + "/obligations", reader.place_of("obligations"));
  places.set("policies/" + policy.id + "/when", reader.place_of_text("when"));
  places.set("policies/" + policy.id + "/roles", reader.place_of("roles"));
  return policy;
}

EntityDocument read_entity(MappingReader& document) {
  EntityDocument out;
  Entity& entity = out.entity;
  out.places.set("", document.place());
  entity.name = document.required_text("entity");
  out.places.set("entity", document.place_of("entity"));
  if (!entity.name.empty() && (!lib::is_identifier(entity.name) || entity.name.size() > kMaxNameLength)) {
    document.add(
        document.place_of("entity"), "meta.name.invalid",
        "`" + entity.name + "` is no entity name: use a–z, 0–9 and _, beginning with a letter, at most 40 characters.");
  }
  entity.module = document.required_text("module");
  out.places.set("module", document.place_of("module"));
  if (!entity.module.empty() && !lib::is_identifier(entity.module)) {
    document.add(document.place_of("module"), "meta.name.invalid",
                 "`" + entity.module + "` is no name of a module: use a–z, 0–9 and _, beginning with a letter.");
  }
  entity.parent = document.text("parent").value_or("");
  out.places.set("parent", document.place_of("parent"));
  entity.entity_class = to_class(document.word("class", {"MASTER", "CONTROL", "DOCUMENT", "REFERENCE"}, "MASTER"));
  if (document.is_mapping() && document.take("class") == nullptr && entity.parent.empty()) {
    document.add(document.place(), "meta.value.missing",
                 "`class` is missing in " + document.what() + ": MASTER, CONTROL, DOCUMENT or REFERENCE.");
  }
  entity.label = document.text("label").value_or(label_from_name(entity.name));
  entity.label_plural = document.text("label_plural").value_or(entity.label + "s");
  entity.icon = document.text("icon").value_or("");
  entity.title = document.text("title").value_or("");
  out.places.set("title", document.place_of("title"));
  read_features(document, entity);
  read_fields(document, out);
  read_list(document, out);
  read_rules(document, out);
  entity.policies = read_items<Policy>(document, "policies", "policy", out.places, read_policy);
  if (document.take("lifecycle") != nullptr) {
    document.add(document.place_of("lifecycle"), "meta.document.not_supported",
                 "not supported yet: `lifecycle`. Take the key out of " + document.what() +
                     "; a document's `status` begins as draft.");
  }
  document.finish();
  return out;
}

}  // namespace athyper::core::meta
