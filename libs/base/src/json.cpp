// The Json value: construction, reads, changes, comparison, merge patch.
#include <lib/base/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include <lib/base/assert.hpp>

namespace lib {
namespace {

/// Whether the magnitude of a JSON number is at least 1; asked when a double cannot hold it.
bool is_large(std::string_view number) {
  const std::size_t exponent_at = std::min(number.find_first_of("eE"), number.size());
  const std::string_view mantissa = number.substr(0, exponent_at);
  long exponent = 0;
  if (exponent_at < number.size()) {
    std::string_view digits = number.substr(exponent_at + 1);
    const bool negative = digits.starts_with('-');
    if (digits.starts_with('+')) digits.remove_prefix(1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (error == std::errc::result_out_of_range) return !negative;
  }
  const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
  const std::size_t first = std::min(mantissa.find_first_of("123456789"), mantissa.size());
  return exponent > static_cast<long>(first) - static_cast<long>(point);
}

template <class Object>
auto find_member(Object& object, std::string_view name) {
  return std::find_if(object.begin(), object.end(), [name](const JsonMember& member) { return member.first == name; });
}

bool equal_objects(const JsonObject& a, const JsonObject& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    // Most compared objects have the same order; only others pay for the search.
    if (a[i].first == b[i].first) {
      if (a[i].second != b[i].second) return false;
      continue;
    }
    const auto other = find_member(b, a[i].first);
    if (other == b.end() || a[i].second != other->second) return false;
  }
  return true;
}

}  // namespace

Json::Json(double value) {
  if (!std::isfinite(value)) return;
  std::array<char, 32> text{};
  char* const end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  *this = JsonNumber{std::string(text.data(), end)};
}

Json::Json(JsonNumber value) {
  const std::string& text = value.text;
  std::int64_t integer = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), integer);
  // The sign of -0 is a digit too many for an integer.
  if (error == std::errc() && end == text.data() + text.size() && text != "-0") {
    value_ = integer;
  } else {
    value_ = std::move(value);
  }
}

Json::Json(JsonArray value) : value_(std::move(value)) {}
Json::Json(JsonObject value) : value_(std::move(value)) {}

Json Json::object(std::initializer_list<JsonMember> members) {
  return JsonObject(members);
}
Json Json::array(std::initializer_list<Json> items) {
  return JsonArray(items);
}

bool Json::as_bool() const {
  ATH_ASSERT(is_bool());
  return std::get<bool>(value_);
}

std::int64_t Json::as_integer() const {
  ATH_ASSERT(is_integer());
  return std::get<std::int64_t>(value_);
}

std::string Json::number_text() const {
  ATH_ASSERT(is_number());
  if (is_integer()) return std::to_string(std::get<std::int64_t>(value_));
  return std::get<JsonNumber>(value_).text;
}

double Json::as_double() const {
  const std::string text = number_text();
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc::result_out_of_range) return value;
  const double magnitude = is_large(text) ? std::numeric_limits<double>::infinity() : 0.0;
  return text.front() == '-' ? -magnitude : magnitude;
}

const std::string& Json::as_string() const {
  ATH_ASSERT(is_string());
  return std::get<std::string>(value_);
}

const JsonArray& Json::as_array() const {
  ATH_ASSERT(is_array());
  return std::get<JsonArray>(value_);
}

JsonArray& Json::as_array() {
  ATH_ASSERT(is_array());
  return std::get<JsonArray>(value_);
}

const JsonObject& Json::as_object() const {
  ATH_ASSERT(is_object());
  return std::get<JsonObject>(value_);
}

JsonObject& Json::as_object() {
  ATH_ASSERT(is_object());
  return std::get<JsonObject>(value_);
}

const Json* Json::find(std::string_view name) const {
  const JsonObject* object = std::get_if<JsonObject>(&value_);
  if (object == nullptr) return nullptr;
  const auto found = find_member(*object, name);
  return found == object->end() ? nullptr : &found->second;
}

Json* Json::find(std::string_view name) {
  return const_cast<Json*>(std::as_const(*this).find(name));
}

std::optional<std::string_view> Json::get_string(std::string_view name) const {
  const Json* member = find(name);
  if (member == nullptr || !member->is_string()) return std::nullopt;
  return member->as_string();
}

std::optional<std::int64_t> Json::get_integer(std::string_view name) const {
  const Json* member = find(name);
  if (member == nullptr || !member->is_integer()) return std::nullopt;
  return member->as_integer();
}

std::optional<bool> Json::get_bool(std::string_view name) const {
  const Json* member = find(name);
  if (member == nullptr || !member->is_bool()) return std::nullopt;
  return member->as_bool();
}

Json& Json::set(std::string_view name, Json value) {
  if (is_null()) value_ = JsonObject{};
  if (Json* member = find(name)) {
    *member = std::move(value);
  } else {
    as_object().emplace_back(std::string(name), std::move(value));
  }
  return *this;
}

bool Json::erase(std::string_view name) {
  JsonObject* object = std::get_if<JsonObject>(&value_);
  if (object == nullptr) return false;
  const auto found = find_member(*object, name);
  if (found == object->end()) return false;
  object->erase(found);
  return true;
}

void Json::push_back(Json value) {
  if (is_null()) value_ = JsonArray{};
  as_array().push_back(std::move(value));
}

bool Json::operator==(const Json& other) const {
  if (is_object() && other.is_object()) return equal_objects(as_object(), other.as_object());
  return value_ == other.value_;
}

Json merge_patch(Json target, const Json& patch) {
  if (!patch.is_object()) return patch;
  if (!target.is_object()) target = Json::object();
  for (const auto& [name, value] : patch.as_object()) {
    if (value.is_null()) {
      target.erase(name);
      continue;
    }
    Json* member = target.find(name);
    Json merged = merge_patch(member == nullptr ? Json() : std::move(*member), value);
    target.set(name, std::move(merged));
  }
  return target;
}

}  // namespace lib
