#include <athyper/contracts/validate.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

#include <lib/base/regex.hpp>
#include <lib/base/text.hpp>
#include <lib/base/unicode.hpp>

namespace athyper::contracts {
namespace {

using lib::Json;

/// "a text": what a person is told to give.
std::string wanted(const Type& type) {
  switch (type.kind) {
    case Kind::text:
      return type.form != nullptr && type.form->wanted != nullptr ? type.form->wanted : "a text";
    case Kind::integer:
      return "a whole number";
    case Kind::number:
      return "a number";
    case Kind::boolean:
      return "true or false";
    case Kind::digits:
      return "a number or its digits";
    case Kind::any:
      return "a value";
    case Kind::shape:
    case Kind::map:
      return "an object";
    case Kind::list:
      return "a list";
  }
  return "a value";
}

/// As a double holds it, since that is what the other languages see.
bool is_whole(const Json& value) {
  if (value.is_integer()) return true;
  constexpr double kBeyond = 9'007'199'254'740'992.0;
  return value.is_number() && std::abs(value.as_double()) < kBeyond &&
         std::trunc(value.as_double()) == value.as_double();
}
std::int64_t whole(const Json& value) {
  return value.is_integer() ? value.as_integer() : static_cast<std::int64_t>(value.as_double());
}
bool is_finite(const Json& value) {
  return value.is_number() && std::isfinite(value.as_double());
}

bool has_kind(const Type& type, const Json& value) {
  switch (type.kind) {
    case Kind::text:
      return value.is_string();
    case Kind::integer:
      return is_whole(value);
    case Kind::number:
      return is_finite(value);
    case Kind::boolean:
      return value.is_bool();
    case Kind::digits:
      return value.is_string() || is_finite(value);
    case Kind::any:
      return true;
    case Kind::shape:
    case Kind::map:
      return value.is_object();
    case Kind::list:
      return value.is_array();
  }
  return false;
}

/// The pattern made ready, once for each thread: matching takes no lock.
const lib::Regex* compiled(const Form& form) {
  thread_local std::unordered_map<const char*, lib::Regex> patterns;
  const auto known = patterns.find(form.pattern);
  if (known != patterns.end()) return &known->second;
  auto regex = lib::Regex::make(form.pattern);
  return regex.ok() ? &patterns.emplace(form.pattern, *std::move(regex)).first->second : nullptr;
}

class Validator {
 public:
  void check(const Shape& shape, const Json& value, const std::string& path) {
    if (!value.is_object()) return add(path, "type", "This must be an object.");
    const auto& members = value.as_object();
    if (shape.not_empty && members.empty()) add(path, "too_few", "This must have something in it.");
    for (const Member& member : std::span(shape.members, shape.member_count)) {
      if (is_full()) return;
      const std::string member_path = path + "/" + lib::json_pointer_token(member.name);
      if (const Json* found = value.find(member.name)) {
        check(member.type, *found, member_path);
      } else if (member.required) {
        add(member_path, "required", "This is required.");
      }
    }
    if (!shape.open) check_unknown(shape, members, path);
  }

  std::vector<lib::ErrorDetail> take() && { return std::move(findings_); }

 private:
  void check(const Type& type, const Json& value, const std::string& path) {
    if (value.is_null() && type.nullable) return;
    if (!has_kind(type, value)) return add(path, "type", "This must be " + wanted(type) + ".");
    if (type.kind == Kind::text) check_text(type, value.as_string(), path);
    if (type.kind == Kind::integer) check_bounds(type, whole(value), path);
    if (type.kind == Kind::shape) check(*type.shape, value, path);
    if (type.kind == Kind::list) check_list(type, value.as_array(), path);
    if (type.kind == Kind::map) check_map(type, value.as_object(), path);
  }

  void check_text(const Type& type, const std::string& text, const std::string& path) {
    if (type.word_count > 0) return check_words(type, text, path);
    const std::size_t length = lib::code_point_length(text);
    if (length < type.min_size)
      add(path, "too_short", "This must have at least " + std::to_string(type.min_size) + " characters.");
    if (length > type.max_size)
      add(path, "too_long", "This must have at most " + std::to_string(type.max_size) + " characters.");
    if (type.form == nullptr) return;
    const lib::Regex* pattern = compiled(*type.form);
    if (pattern != nullptr && pattern->finds(text)) return;
    const bool is_named = type.form->wanted != nullptr;
    add(path, type.form->name,
        is_named ? "This must be " + wanted(type) + "."
                 : "This must match the pattern " + std::string(type.form->pattern) + ".");
  }

  void check_words(const Type& type, const std::string& text, const std::string& path) {
    const std::vector<std::string> words(type.words, type.words + type.word_count);
    if (std::ranges::find(words, text) != words.end()) return;
    add(path, "not_allowed", "This must be one of " + lib::join(words, ", ") + lib::did_you_mean(text, words) + ".");
  }

  void check_bounds(const Type& type, std::int64_t number, const std::string& path) {
    if (number < type.minimum) add(path, "too_small", "This must be at least " + std::to_string(type.minimum) + ".");
    if (number > type.maximum) add(path, "too_large", "This must be at most " + std::to_string(type.maximum) + ".");
  }

  void check_list(const Type& type, const lib::JsonArray& items, const std::string& path) {
    if (items.size() < type.min_size)
      add(path, "too_few", "This must have at least " + std::to_string(type.min_size) + " items.");
    if (items.size() > type.max_size)
      add(path, "too_many", "This must have at most " + std::to_string(type.max_size) + " items.");
    for (std::size_t i = 0; i < items.size() && !is_full(); ++i)
      check(*type.item, items[i], path + "/" + std::to_string(i));
  }

  void check_map(const Type& type, const lib::JsonObject& members, const std::string& path) {
    for (const auto& [name, value] : members) {
      if (is_full()) return;
      check(*type.item, value, path + "/" + lib::json_pointer_token(name));
    }
  }

  void check_unknown(const Shape& shape, const lib::JsonObject& members, const std::string& path) {
    std::vector<std::string> known;
    for (const Member& member : std::span(shape.members, shape.member_count)) known.emplace_back(member.name);
    for (const auto& [name, value] : members) {
      if (std::ranges::find(known, name) != known.end()) continue;
      add(path + "/" + lib::json_pointer_token(name), "unknown_field",
          "There is no field `" + name + "`" + lib::did_you_mean(name, known) + ".");
    }
  }

  bool is_full() const { return findings_.size() >= kMaxFindings; }
  void add(std::string path, std::string code, std::string message) {
    if (!is_full()) findings_.push_back({std::move(path), std::move(code), std::move(message)});
  }

  std::vector<lib::ErrorDetail> findings_;
};

/// Whole numbers as integers, where the contract asks for one.
void settle(const Shape& shape, Json& value);

void settle(const Type& type, Json& value) {
  if (type.kind == Kind::integer && value.is_number()) value = whole(value);
  if (type.kind == Kind::shape && value.is_object()) settle(*type.shape, value);
  if (type.kind == Kind::list && value.is_array()) {
    for (Json& item : value.as_array()) settle(*type.item, item);
  }
  if (type.kind == Kind::map && value.is_object()) {
    for (auto& [name, member] : value.as_object()) settle(*type.item, member);
  }
}

void settle(const Shape& shape, Json& value) {
  for (const Member& member : std::span(shape.members, shape.member_count)) {
    if (Json* found = value.find(member.name)) settle(member.type, *found);
  }
}

}  // namespace

std::vector<lib::ErrorDetail> validate(const Shape& shape, const Json& value) {
  Validator validator;
  validator.check(shape, value, "");
  return std::move(validator).take();
}

lib::Result<Json> checked(const Shape& shape, Json value, std::string_view key) {
  std::vector<lib::ErrorDetail> findings = validate(shape, value);
  if (findings.empty()) {
    settle(shape, value);
    return value;
  }
  const lib::ErrorDetail& first = findings.front();
  std::string message = (first.path.empty() ? "" : first.path.substr(1) + ": ") + first.message;
  return lib::Error{lib::ErrorCode::invalid_argument, std::string(key), std::move(message), std::move(findings)};
}

const Shape* find_shape(std::string_view name) {
  const auto shapes = all_shapes();
  const auto found = std::ranges::find(shapes, name, [](const Shape* shape) { return std::string_view(shape->name); });
  return found == shapes.end() ? nullptr : *found;
}

}  // namespace athyper::contracts
