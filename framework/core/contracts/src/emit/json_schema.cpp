// JSON Schema (draft 2020-12): a document for each group, a definition for each shape, a line for each member.
#include "emit/emit.hpp"

namespace athyper::core::contracts::emit {
namespace {

using lib::Json;

constexpr std::string_view kForms = "urn:athyper:contracts:forms";

std::string document(const Group& group) {
  return "urn:athyper:contracts:" + group.domain + ":" + group.name;
}

class Document {
 public:
  Document(const Group& group, const GroupOfShape& groups) : group_(group), groups_(groups) {}

  std::string text() const {
    std::string out =
        "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": " + quoted(document(group_)) +
        ",\n  \"$comment\": " + quoted("Of " + group_.source + ". Made by athyper:codegen; do not edit.") + ",\n";
    if (!group_.file_shape.empty()) out += "  \"$ref\": " + quoted("#/$defs/" + group_.file_shape) + ",\n";
    out += "  \"$defs\": {";
    bool first = true;
    for (const Shape& shape : group_.shapes) {
      out += first ? "\n" : ",\n";
      out += definition(shape);
      first = false;
    }
    for (const Alias& alias : group_.aliases) {
      out += ",\n    " + quoted(alias.name) + ": " + Json::object({{"$ref", "#/$defs/" + alias.target}}).dump();
    }
    return out + "\n  }\n}\n";
  }

 private:
  std::string definition(const Shape& shape) const {
    const std::string pad = "      ";
    std::string out = "    " + quoted(shape.name) + ": {\n" + pad +
                      "\"$comment\": " + (shape.direction == Direction::request ? "\"request\"" : "\"answer\"") + ",\n";
    if (!shape.meaning.empty()) out += pad + "\"description\": " + quoted(shape.meaning) + ",\n";
    out += pad + "\"type\": \"object\",\n" + pad + "\"properties\": {";
    Json required = Json::array();
    bool first = true;
    for (const Member& member : shape.members) {
      out += (first ? "\n" : ",\n") + pad + "  " + quoted(member.name) + ": " + schema(member).dump();
      if (member.required) required.push_back(member.name);
      first = false;
    }
    out += (first ? "},\n" : "\n" + pad + "},\n");
    if (!required.as_array().empty()) out += pad + "\"required\": " + required.dump() + ",\n";
    if (shape.not_empty) out += pad + "\"minProperties\": 1,\n";
    return out + pad + "\"additionalProperties\": " + (shape.others == Others::refused ? "false" : "true") + "\n    }";
  }

  Json schema(const Member& member) const {
    Json out = schema(member.type);
    if (member.fallback) out.set("default", *member.fallback);
    if (!member.meaning.empty()) out.set("description", member.meaning);
    return out;
  }

  Json schema(const Type& type) const {
    if (type.kind == Kind::any) return Json::object();
    if (type.kind == Kind::shape) return reference(type);
    Json out = Json::object();
    JsonTypes types = json_types(type);
    if (type.nullable) types.emplace_back("null");
    out.set("type", types.size() == 1 ? types.front() : Json(types));
    add_text(out, type);
    const bool is_list = type.kind == Kind::list;
    if (type.min_size) out.set(is_list ? "minItems" : "minLength", *type.min_size);
    if (type.max_size) out.set(is_list ? "maxItems" : "maxLength", *type.max_size);
    if (type.minimum) out.set("minimum", *type.minimum);
    if (type.maximum) out.set("maximum", *type.maximum);
    if (is_list) out.set("items", schema(*type.item));
    if (type.kind == Kind::map) out.set("additionalProperties", schema(*type.item));
    return out;
  }

  using JsonTypes = lib::JsonArray;
  static JsonTypes json_types(const Type& type) {
    switch (type.kind) {
      case Kind::integer:
        return {"integer"};
      case Kind::number:
        return {"number"};
      case Kind::boolean:
        return {"boolean"};
      case Kind::digits:
        return {"number", "string"};
      case Kind::list:
        return {"array"};
      case Kind::map:
        return {"object"};
      default:
        return {"string"};
    }
  }

  static void add_text(Json& out, const Type& type) {
    if (!type.words.empty()) {
      Json words = Json::array();
      for (const std::string& word : type.words) words.push_back(word);
      if (type.nullable) words.push_back(Json());
      out.set("enum", std::move(words));
    }
    if (!type.pattern.empty()) return void(out.set("pattern", type.pattern));
    // The form lets null pass; the type beside it says whether it may.
    if (!type.form.empty()) out.set("$ref", std::string(kForms) + "#/$defs/" + type.form);
  }

  /// "if" and not "anyOf" for what may be null: only the branch that was meant has something to say.
  Json reference(const Type& type) const {
    const Group* from = groups_.at(type.shape);
    const std::string base = from == &group_ ? "" : document(*from);
    Json ref = Json::object({{"$ref", base + "#/$defs/" + split_name(type.shape).shape}});
    if (!type.nullable) return ref;
    return Json::object({{"if", Json::object({{"type", "null"}})}, {"then", true}, {"else", std::move(ref)}});
  }

  const Group& group_;
  const GroupOfShape& groups_;
};

std::string forms_document() {
  std::string out =
      "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": " + quoted(kForms) +
      ",\n  \"$comment\": \"The forms of texts. Made by athyper:codegen; do not edit.\",\n  \"$defs\": {";
  bool first = true;
  for (const Form& form : forms()) {
    const Json definition = Json::object({{"description", "Must be " + form.wanted + "."},
                                          {"type", Json::array({"string", "null"})},
                                          {"pattern", form.pattern}});
    out += (first ? "\n    " : ",\n    ") + quoted(form.name) + ": " + definition.dump();
    first = false;
  }
  return out + "\n  }\n}\n";
}

}  // namespace

void add_json_schema(const ContractSet& set, std::vector<GeneratedFile>& files) {
  const GroupOfShape groups = groups_by_shape(set);
  for (const Group& group : set.groups)
    files.push_back({"jsonschema/" + group.domain + "/" + group.name + ".json", Document(group, groups).text()});
  files.push_back({"jsonschema/forms.json", forms_document()});
}

}  // namespace athyper::core::contracts::emit
