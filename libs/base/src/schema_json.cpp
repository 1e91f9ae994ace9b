// A shape as JSON Schema (draft 2020-12).
#include <lib/base/schema.hpp>

namespace lib::schema {
namespace {

/// Keywords that say what a string of `type` looks like.
void add_form(Json& out, Type type) {
  switch (type) {
    case Type::email:
      out.set("format", "email");
      break;
    case Type::url:
      out.set("format", "uri");
      break;
    case Type::uuid:
      out.set("format", "uuid");
      break;
    case Type::date:
      out.set("format", "date");
      break;
    case Type::datetime:
      out.set("format", "date-time");
      break;
    // The format "time" of JSON Schema has a zone; ours is a time on the wall.
    case Type::time:
      out.set("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$");
      break;
    case Type::phone:
      out.set("pattern", "^\\+[1-9][0-9]{6,14}$");
      break;
    case Type::slug:
      out.set("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
      break;
    case Type::ip:
      out.set("anyOf", Json::array({Json::object({{"format", "ipv4"}}), Json::object({{"format", "ipv6"}})}));
      break;
    default:
      break;
  }
}

const char* json_type(Type type) {
  switch (type) {
    case Type::number:
      return "number";
    case Type::integer:
      return "integer";
    case Type::boolean:
      return "boolean";
    case Type::object:
      return "object";
    case Type::array:
      return "array";
    default:
      return "string";
  }
}

void add_type(Json& out, const Shape& shape) {
  if (shape.type == Type::json) return;
  JsonArray types{Json(json_type(shape.type))};
  if (shape.type == Type::decimal) types.emplace_back("number");
  if (shape.nullable) types.emplace_back("null");
  out.set("type", types.size() == 1 ? types.front() : Json(types));
}

void add_bounds(Json& out, const Shape& shape) {
  const bool is_array = shape.type == Type::array;
  if (shape.min_length) out.set(is_array ? "minItems" : "minLength", *shape.min_length);
  if (shape.max_length) out.set(is_array ? "maxItems" : "maxLength", *shape.max_length);
  if (shape.minimum) out.set("minimum", JsonNumber{shape.minimum->to_string()});
  if (shape.maximum) out.set("maximum", JsonNumber{shape.maximum->to_string()});
}

Json convert(const Shape& shape);

void add_members(Json& out, const Shape& shape) {
  Json properties = Json::object();
  Json names = Json::array();
  for (const Property& property : shape.properties) {
    properties.set(property.name, convert(*property.shape));
    if (property.required) names.push_back(property.name);
  }
  out.set("properties", std::move(properties));
  if (!names.as_array().empty()) out.set("required", std::move(names));
  out.set("additionalProperties", shape.allow_unknown);
}

Json convert(const Shape& shape) {
  Json out = Json::object();
  add_type(out, shape);
  if (!shape.description.empty()) out.set("description", shape.description);
  add_form(out, shape.type);
  add_bounds(out, shape);
  if (shape.pattern) out.set("pattern", shape.pattern->text);
  if (!shape.allowed.empty()) {
    Json values = JsonArray(shape.allowed);
    if (shape.nullable) values.push_back({});
    out.set("enum", std::move(values));
  }
  if (shape.items != nullptr) out.set("items", convert(*shape.items));
  if (shape.type == Type::object) add_members(out, shape);
  return out;
}

}  // namespace

Json to_json_schema(const Shape& shape) {
  Json out = Json::object({{"$schema", "https://json-schema.org/draft/2020-12/schema"}});
  const Json body = convert(shape);
  for (const auto& [name, value] : body.as_object()) out.set(name, value);
  return out;
}

}  // namespace lib::schema
