#include "diff/accepts.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace athyper::core::contracts {
namespace {

using lib::Json;

/// The reference of a shape; of one that may be null it stands behind "else".
const Json* reference_of(const Json& schema) {
  const Json* otherwise = schema.find("else");
  return (otherwise != nullptr ? *otherwise : schema).find("$ref");
}

bool is_any(const Json& schema) {
  return schema.find("type") == nullptr && reference_of(schema) == nullptr;
}

/// "object" for a shape; with "null" when that may stand there.
std::set<std::string> types_of(const Json& schema) {
  std::set<std::string> types;
  const Json* type = schema.find("type");
  if (schema.find("else") != nullptr) types.insert("null");
  if (type == nullptr) {
    types.insert("object");
  } else if (type->is_string()) {
    types.insert(type->as_string());
  } else {
    for (const Json& one : type->as_array()) types.insert(one.as_string());
  }
  return types;
}

bool takes_types(const Json& wider, const Json& narrower) {
  const std::set<std::string> taken = types_of(wider);
  return std::ranges::all_of(types_of(narrower), [&](const std::string& type) {
    return taken.contains(type) || (type == "integer" && taken.contains("number"));
  });
}

/// Bounds of `keyword`: none takes all, else the wider one has to be as low (or as high) as the other.
bool takes_bound(const Json& wider, const Json& narrower, std::string_view keyword, bool is_lower) {
  const auto own = wider.get_integer(keyword), other = narrower.get_integer(keyword);
  if (!own) return true;
  return other && (is_lower ? *own <= *other : *own >= *other);
}

bool takes_words(const Json& wider, const Json& narrower) {
  const Json* own = wider.find("enum");
  if (own == nullptr) return true;
  const Json* other = narrower.find("enum");
  return other != nullptr && std::ranges::all_of(other->as_array(), [&](const Json& word) {
           return std::ranges::find(own->as_array(), word) != own->as_array().end();
         });
}

bool takes_same(const Json* own, const Json* other) {
  return own == nullptr || (other != nullptr && *own == *other);
}

bool takes_parts(const Json& wider, const Json& narrower, std::string_view keyword) {
  const Json *own = wider.find(keyword), *other = narrower.find(keyword);
  return own == nullptr || (other != nullptr && accepts_all_of(*own, *other));
}

std::string name_of_reference(const Json& schema) {
  const std::string& text = reference_of(schema)->as_string();
  return text.substr(text.rfind('/') + 1);
}

std::string bounds_in_words(const Json& schema) {
  const auto low = schema.get_integer("minimum"), high = schema.get_integer("maximum");
  const auto least = schema.get_integer("minLength"), most = schema.get_integer("maxLength");
  std::string out;
  if (low && high) out += " from " + std::to_string(*low) + " to " + std::to_string(*high);
  if (least) out += " of at least " + std::to_string(*least);
  if (most) out += " of at most " + std::to_string(*most);
  return out;
}

std::string type_in_words(const Json& schema, const std::string& type) {
  if (type == "string" && schema.find("enum") != nullptr) {
    std::string words;
    for (const Json& word : schema.find("enum")->as_array()) {
      if (word.is_string()) words += (words.empty() ? "" : "|") + word.as_string();
    }
    return words;
  }
  if (type == "string") return reference_of(schema) != nullptr ? name_of_reference(schema) : "text";
  if (type == "object") {
    return reference_of(schema) != nullptr ? name_of_reference(schema)
                                           : "map of " + in_words(*schema.find("additionalProperties"));
  }
  if (type == "array") return "list of " + in_words(*schema.find("items"));
  return type == "integer" ? "whole number" : type;
}

}  // namespace

bool accepts_all_of(const Json& wider, const Json& narrower) {
  if (is_any(wider) || is_any(narrower)) return is_any(wider);
  return takes_types(wider, narrower) && takes_words(wider, narrower) &&
         takes_same(reference_of(wider), reference_of(narrower)) &&
         takes_same(wider.find("pattern"), narrower.find("pattern")) && takes_bound(wider, narrower, "minimum", true) &&
         takes_bound(wider, narrower, "maximum", false) && takes_bound(wider, narrower, "minLength", true) &&
         takes_bound(wider, narrower, "maxLength", false) && takes_bound(wider, narrower, "minItems", true) &&
         takes_bound(wider, narrower, "maxItems", false) && takes_parts(wider, narrower, "items") &&
         takes_parts(wider, narrower, "additionalProperties");
}

std::string in_words(const Json& schema) {
  if (is_any(schema)) return "any value";
  std::string out;
  std::set<std::string> types = types_of(schema);
  const bool nullable = types.erase("null") > 0;
  for (const std::string& type : types) out += (out.empty() ? "" : " or ") + type_in_words(schema, type);
  out += bounds_in_words(schema);
  if (const auto pattern = schema.get_string("pattern")) out += " like " + std::string(*pattern);
  return nullable ? out + " or null" : out;
}

}  // namespace athyper::core::contracts
