// The one interpreter of shapes: walks a shape and a value side by side and reports everything that does not fit.
#include <lib/base/schema.hpp>

#include <algorithm>

#include <lib/base/text.hpp>
#include <lib/base/unicode.hpp>

namespace lib::schema {
namespace {

/// "an integer", "a text": what a person is told to give.
const char* wanted(Type type) {
  switch (type) {
    case Type::string:
      return "a text";
    case Type::number:
      return "a number";
    case Type::integer:
      return "a whole number";
    case Type::boolean:
      return "true or false";
    case Type::object:
      return "an object";
    case Type::array:
      return "a list";
    case Type::email:
      return "an e-mail address";
    case Type::url:
      return "an http or https URL";
    case Type::uuid:
      return "a UUID";
    case Type::date:
      return "a date such as 2026-11-22";
    case Type::datetime:
      return "a date and time such as 2026-11-22T21:30:00Z";
    case Type::time:
      return "a time of day such as 21:30";
    case Type::phone:
      return "a phone number such as +4989123456";
    case Type::slug:
      return "lowercase words joined by hyphens";
    case Type::ip:
      return "an IP address";
    case Type::decimal:
      return "a decimal number of at most 38 digits";
    case Type::json:
      return "a value";
  }
  return "a value";
}

bool has_kind(Type type, const Json& value) {
  switch (type) {
    case Type::json:
      return true;
    case Type::number:
      return value.is_number();
    case Type::integer:
      return value.is_integer();
    case Type::boolean:
      return value.is_bool();
    case Type::object:
      return value.is_object();
    case Type::array:
      return value.is_array();
    case Type::decimal:
      return value.is_number() || value.is_string();
    default:
      return value.is_string();
  }
}

bool is_numeric(Type type) {
  return type == Type::number || type == Type::integer || type == Type::decimal;
}

class Validator {
 public:
  void check(const Shape& shape, const Json& value, const std::string& path) {
    if (findings_.size() >= kMaxFindings || (value.is_null() && (shape.nullable || shape.type == Type::json))) return;
    if (!has_kind(shape.type, value)) return add(path, "type", std::string("This must be ") + wanted(shape.type) + ".");
    check_allowed(shape, value, path);
    if (is_numeric(shape.type)) {
      check_number(shape, value.is_string() ? value.as_string() : value.number_text(), path);
    } else if (value.is_string()) {
      check_string(shape, value.as_string(), path);
    } else if (shape.type == Type::array) {
      check_array(shape, value.as_array(), path);
    } else if (shape.type == Type::object) {
      check_object(shape, value, path);
    }
  }

  std::vector<ErrorDetail> take() && { return std::move(findings_); }

 private:
  void check_allowed(const Shape& shape, const Json& value, const std::string& path) {
    if (shape.allowed.empty()) return;
    if (std::find(shape.allowed.begin(), shape.allowed.end(), value) != shape.allowed.end()) return;
    std::vector<std::string> names;
    for (const Json& one : shape.allowed) names.push_back(one.is_string() ? one.as_string() : one.dump());
    const std::string hint = value.is_string() ? did_you_mean(value.as_string(), names) : std::string();
    add(path, "not_allowed", "This must be one of " + join(names, ", ") + hint + ".");
  }

  void check_number(const Shape& shape, const std::string& text, const std::string& path) {
    const Result<Decimal> number = Decimal::parse(text);
    if (!number.ok()) {
      const bool form = number.error().key == "decimal.invalid";
      return add(path, form ? "decimal" : "out_of_range", "This must be a number of at most 38 digits.");
    }
    if (shape.minimum && *number < *shape.minimum)
      add(path, "too_small", "This must be at least " + shape.minimum->to_string() + ".");
    if (shape.maximum && *number > *shape.maximum)
      add(path, "too_large", "This must be at most " + shape.maximum->to_string() + ".");
  }

  void check_string(const Shape& shape, const std::string& text, const std::string& path) {
    const std::size_t length = code_point_length(text);
    if (shape.min_length && length < *shape.min_length) {
      add(path, "too_short", "This must have at least " + std::to_string(*shape.min_length) + " characters.");
    }
    if (shape.max_length && length > *shape.max_length) {
      add(path, "too_long", "This must have at most " + std::to_string(*shape.max_length) + " characters.");
    }
    if (!has_form(shape.type, text))
      add(path, to_string(shape.type), std::string("This must be ") + wanted(shape.type) + ".");
    if (shape.pattern && !shape.pattern->regex.finds(text)) {
      add(path, "pattern", "This must match the pattern " + shape.pattern->text + ".");
    }
  }

  void check_array(const Shape& shape, const JsonArray& items, const std::string& path) {
    if (shape.min_length && items.size() < *shape.min_length) {
      add(path, "too_few", "This must have at least " + std::to_string(*shape.min_length) + " items.");
    }
    if (shape.max_length && items.size() > *shape.max_length) {
      add(path, "too_many", "This must have at most " + std::to_string(*shape.max_length) + " items.");
    }
    if (shape.items == nullptr) return;
    for (std::size_t i = 0; i < items.size() && findings_.size() < kMaxFindings; ++i) {
      check(*shape.items, items[i], path + "/" + std::to_string(i));
    }
  }

  void check_object(const Shape& shape, const Json& value, const std::string& path) {
    for (const Property& property : shape.properties) {
      const std::string member_path = path + "/" + json_pointer_token(property.name);
      if (const Json* member = value.find(property.name)) {
        check(*property.shape, *member, member_path);
      } else if (property.required) {
        add(member_path, "required", "This is required.");
      }
    }
    if (!shape.allow_unknown) check_unknown(shape, value.as_object(), path);
  }

  void check_unknown(const Shape& shape, const JsonObject& members, const std::string& path) {
    std::vector<std::string> known;
    for (const Property& property : shape.properties) known.push_back(property.name);
    for (const auto& [name, value] : members) {
      if (findings_.size() >= kMaxFindings) return;
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      add(path + "/" + json_pointer_token(name), "unknown_field",
          "There is no field `" + name + "`" + did_you_mean(name, known) + ".");
    }
  }

  void add(std::string path, const char* code, std::string message) {
    if (findings_.size() < kMaxFindings) {
      findings_.push_back({.path = std::move(path), .code = code, .message = std::move(message)});
    }
  }

  std::vector<ErrorDetail> findings_;
};

}  // namespace

Result<Pattern> make_pattern(std::string_view text) {
  TRY(Regex regex, Regex::make(text));
  return Pattern{.text = std::string(text), .regex = std::move(regex)};
}

Property required(std::string name, Shape shape) {
  return {.name = std::move(name), .shape = std::make_shared<const Shape>(std::move(shape)), .required = true};
}

Property optional(std::string name, Shape shape) {
  return {.name = std::move(name), .shape = std::make_shared<const Shape>(std::move(shape)), .required = false};
}

Shape object_of(std::vector<Property> properties) {
  return {.type = Type::object, .properties = std::move(properties)};
}

Shape array_of(Shape item) {
  return {.type = Type::array, .items = std::make_shared<const Shape>(std::move(item))};
}

std::vector<ErrorDetail> validate(const Shape& shape, const Json& value) {
  Validator validator;
  validator.check(shape, value, "");
  return std::move(validator).take();
}

}  // namespace lib::schema
