// The JSON form of rules. Members that hold their default are left out, as everywhere in a snapshot.
#include <athyper/core/meta/model.hpp>

namespace athyper::core::meta {
namespace {

void put(lib::Json& out, std::string_view name, const std::string& value) {
  if (!value.empty()) out.set(name, value);
}

std::string text_of(const lib::Json& from, std::string_view name) {
  return std::string(from.get_string(name).value_or(""));
}

}  // namespace

std::string_view to_string(Severity severity) {
  return severity == Severity::warning ? "warning" : "error";
}

const std::vector<std::string>& rule_kinds() {
  static const std::vector<std::string> kinds = {"required",    "min_max",     "length",     "regex",       "enum",
                                                 "cross_field", "conditional", "date_range", "referential", "unique"};
  return kinds;
}

lib::Json rule_to_json(const Rule& rule) {
  lib::Json out = lib::Json::object({{"id", rule.id},
                                     {"on_create", rule.on_create},
                                     {"on_update", rule.on_update},
                                     {"check", rule.check},
                                     {"message", rule.message}});
  if (rule.severity != Severity::error) out.set("severity", to_string(rule.severity));
  put(out, "field", rule.field);
  put(out, "when", rule.when);
  put(out, "kind", rule.kind);
  if (!rule.params.as_object().empty()) out.set("params", rule.params);
  put(out, "param", rule.param);
  return out;
}

Rule rule_from_json(const lib::Json& json) {
  Rule rule;
  rule.id = text_of(json, "id");
  rule.on_create = json.get_bool("on_create").value_or(false);
  rule.on_update = json.get_bool("on_update").value_or(false);
  rule.check = text_of(json, "check");
  rule.message = text_of(json, "message");
  // Anything but a plain "warning" refuses.
  rule.severity = text_of(json, "severity") == "warning" ? Severity::warning : Severity::error;
  rule.field = text_of(json, "field");
  rule.when = text_of(json, "when");
  rule.kind = text_of(json, "kind");
  if (const lib::Json* params = json.find("params"); params != nullptr && params->is_object()) rule.params = *params;
  rule.param = text_of(json, "param");
  return rule;
}

}  // namespace athyper::core::meta
