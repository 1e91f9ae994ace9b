#include <athyper/runtime/input.hpp>

#include <algorithm>

#include <athyper/contracts/validate.hpp>
#include <athyper/core/security/sanitize.hpp>

namespace athyper::runtime {
namespace {

using core::security::Validator;
using lib::Json;
using lib::schema::Type;

/// What the rules say about a parameter; a text when they say nothing.
Type type_of(const Validator& rules, std::string_view name) {
  const auto& properties = rules.shape().properties;
  const auto found = std::ranges::find(properties, name, &lib::schema::Property::name);
  return found == properties.end() ? Type::string : found->shape->type;
}

/// Text that is no value of the type stays text, and is found to be of the wrong type.
Json value_of(Type type, const std::string& text) {
  if (type == Type::integer) {
    if (const auto number = core::security::sanitize_integer(text)) return *number;
  } else if (type == Type::boolean) {
    if (const auto truth = core::security::sanitize_boolean(text)) return *truth;
  }
  return text;
}

/// The query, or every finding; the first one is the sentence for people.
lib::Result<Json> checked(Json value, const Validator& rules) {
  auto kept = core::security::validate(value, rules);
  if (kept.ok()) return value;
  lib::Error error = std::move(kept).error();
  error.key = "request.invalid_parameter";
  const auto& first = error.details.front();
  error.message = (first.path.empty() ? "" : first.path.substr(1) + ": ") + first.message;
  return error;
}

}  // namespace

lib::Result<Json> checked_body(const RequestScope& scope, const contracts::Shape& contract, std::string_view key) {
  TRY(Json body, scope.json_body());
  return contracts::checked(contract, core::security::trim_object(std::move(body)), key);
}

lib::Result<Json> checked_query(const RequestScope& scope, const Validator& rules) {
  Json query = Json::object();
  for (const auto& [name, text] : scope.query_pairs()) {
    if (query.find(name) == nullptr) query.set(name, value_of(type_of(rules, name), text));
  }
  return checked(std::move(query), rules);
}

}  // namespace athyper::runtime
