// Rules of records as written: an expression of the language, or one of the kinds with its settings.
#include <algorithm>

#include <lib/base/text.hpp>

#include "resolve/documents.hpp"

namespace athyper::core::meta {
namespace {

/// What a kind has to be told, and what it may be told besides.
struct KindSettings {
  std::string_view kind;
  std::vector<std::string_view> needed;
  std::vector<std::string_view> optional = {};
};

const KindSettings& settings_of(std::string_view kind) {
  static const std::vector<KindSettings> all = {
      {"required", {}},
      {"min_max", {}, {"min", "max"}},
      {"length", {}, {"min", "max"}},
      {"regex", {"pattern"}},
      {"enum", {"values"}},
      {"cross_field", {"operator", "other"}},
      {"conditional", {}},
      {"date_range", {}, {"from", "to"}},
      {"referential", {"entity", "by"}},
      {"unique", {}, {"with"}},
  };
  return *std::ranges::find(all, kind, &KindSettings::kind);
}

void read_on(MappingReader& reader, Rule& rule) {
  const auto on = reader.texts("on");
  if (!on.empty()) rule.on_create = rule.on_update = false;
  for (const auto& word : on) {
    rule.on_create |= word == "create" || word == "all";
    rule.on_update |= word == "update" || word == "all";
    if (word == "transition") {
      reader.add(reader.place_of("on"), "meta.document.not_supported",
                 "not supported yet: `on: transition`. A rule is asked when a record is created or updated.");
    } else if (word != "create" && word != "update" && word != "all") {
      reader.add(reader.place_of("on"), "meta.value.not_allowed",
                 "`on` of a rule holds create, update or all; `" + word + "` is none of them.");
    }
  }
  if (reader.word("phase", {"beforePersist", "beforeTransition"}, "beforePersist") == "beforeTransition") {
    reader.add(reader.place_of("phase"), "meta.document.not_supported",
               "not supported yet: `phase: beforeTransition`. Rules are asked before a record is stored.");
  }
}

/// `when` is an expression, or a structured condition that is compiled once all fields are known.
void read_when(MappingReader& reader, Rule& rule) {
  const lib::YamlNode* when = reader.take("when");
  if (when == nullptr) return;
  if (when->is_scalar()) {
    rule.when = when->scalar;
  } else {
    rule.params.set("when", to_json(*when));
  }
}

void read_settings(MappingReader& reader, Rule& rule) {
  const KindSettings& settings = settings_of(rule.kind);
  const auto keep = [&](std::string_view key) {
    const lib::YamlNode* value = reader.take(key);
    if (value != nullptr) rule.params.set(key, to_json(*value));
    return value != nullptr;
  };
  for (const auto key : settings.needed) {
    if (!keep(key)) {
      reader.add(reader.place(), "meta.value.missing",
                 "`" + std::string(key) + "` is missing in " + reader.what() + ": `kind: " + rule.kind + "` needs it.");
    }
  }
  bool any = settings.optional.empty();
  for (const auto key : settings.optional) any = keep(key) || any;
  if (!any && rule.kind != "unique") {
    reader.add(reader.place(), "meta.value.missing",
               "`kind: " + rule.kind + "` needs one of " +
                   lib::join({std::string(settings.optional[0]), std::string(settings.optional[1])}, ", ") + " in " +
                   reader.what() + ".");
  }
}

void set_places(MappingReader& reader, const Rule& rule, PlaceMap& places) {
  const std::string part = "rules/" + rule.id;
  places.set(part, reader.place());
  for (const std::string_view key : {"check", "when", "message"})
    places.set(part + "/" + std::string(key), reader.place_of_text(key));
  for (const std::string_view key : {"field", "kind"}) places.set(part + "/" + std::string(key), reader.place_of(key));
  for (const auto& [key, value] : rule.params.as_object()) {
    if (key != "when") places.set(part + "/params/" + key, reader.place_of(key));
  }
}

/// Each of `then` is a rule of its own under the condition, so that its finding stands at its field.
std::vector<Rule> read_consequences(MappingReader& reader, const Rule& condition, PlaceMap& places) {
  std::vector<Rule> out;
  const lib::YamlNode* list = reader.take("then");
  if (list == nullptr || !list->is_sequence() || list->items.empty() ||
      (condition.when.empty() && condition.params.find("when") == nullptr)) {
    reader.add(reader.place(), "meta.value.missing",
               "`kind: conditional` needs `when` and a list `then` of at least one rule, in " + reader.what() + ".");
    return out;
  }
  std::vector<std::string> kinds = rule_kinds();
  std::erase(kinds, "conditional");
  for (const lib::YamlNode& node : list->items) {
    MappingReader item(reader.diagnostics(), reader.file(), node, "a rule under `then` of " + reader.what());
    Rule rule = condition;
    rule.id = condition.id + "." + std::to_string(out.size() + 1);
    rule.kind = item.word("kind", kinds, "");
    rule.field = item.text("field").value_or(condition.field);
    rule.message = item.text("message").value_or(condition.message);
    if (item.is_mapping() && item.take("kind") == nullptr)
      item.add(item.place(), "meta.value.missing", "`kind` is missing in " + item.what() + ".");
    if (!rule.kind.empty()) read_settings(item, rule);
    set_places(item, rule, places);
    places.set("rules/" + rule.id + "/when", reader.place_of_text("when"));
    item.finish();
    out.push_back(std::move(rule));
  }
  return out;
}

}  // namespace

std::vector<Rule> read_rule(MappingReader& reader, const std::string& field, PlaceMap& places) {
  Rule rule;
  rule.id = reader.required_text("id");
  reader.text("name");
  rule.field = field.empty() ? reader.text("field").value_or("") : field;
  rule.severity =
      reader.word("severity", {"error", "warning"}, "error") == "warning" ? Severity::warning : Severity::error;
  read_on(reader, rule);
  read_when(reader, rule);
  const bool by_kind = reader.is_mapping() && reader.take("kind") != nullptr;
  if (!by_kind) {
    rule.check = reader.required_text("check");
    rule.message = reader.required_text("message");
    set_places(reader, rule, places);
    return {std::move(rule)};
  }
  rule.kind = reader.word("kind", rule_kinds(), "");
  rule.message = reader.text("message").value_or("");
  // It may become the name of an index.
  if (!rule.id.empty() && !lib::is_identifier(rule.id)) {
    reader.add(reader.place_of("id"), "meta.name.invalid",
               "`" + rule.id + "` is no id of a rule: use a–z, 0–9 and _, beginning with a letter.");
  }
  set_places(reader, rule, places);
  if (rule.kind.empty()) return {};
  if (rule.kind == "conditional") return read_consequences(reader, rule, places);
  read_settings(reader, rule);
  set_places(reader, rule, places);
  return {std::move(rule)};
}

}  // namespace athyper::core::meta
