// validate(): checks of a body by rules written as data, with the types of lib/base/schema.hpp.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/error.hpp>
#include <lib/base/json.hpp>
#include <lib/base/schema.hpp>

namespace athyper::core::security {

class Validator;

/// What one member of an object must be. Types: string number integer boolean object array email url uuid date datetime
/// time phone slug ip decimal json.
struct ValidationRule {
  std::string field;
  lib::schema::Type type = lib::schema::Type::string;
  bool required = false;
  /// Code points of a string, items of an array.
  std::optional<std::size_t> min_length = std::nullopt;
  std::optional<std::size_t> max_length = std::nullopt;
  /// Digits, inclusive.
  std::optional<std::string> min = std::nullopt;
  std::optional<std::string> max = std::nullopt;
  /// Anchor it with ^ and $.
  std::string pattern = {};
  std::vector<lib::Json> allowed = {};
  /// What every item of an array must be; null allows any.
  std::shared_ptr<const Validator> items = nullptr;
  /// A sentence when the value is wrong, nothing when it is right. Runs only on values that passed the rest.
  std::function<std::optional<std::string>(const lib::Json& value)> custom = nullptr;
};

/// Rules made ready once; cheap to copy, safe from any thread.
class Validator {
 public:
  /// Error keys "regex.invalid", "decimal.invalid", "decimal.out_of_range", "validation.duplicate_field".
  static lib::Result<Validator> make(std::vector<ValidationRule> rules, bool allow_unknown = false);
  /// Every finding, paths as JSON Pointers; codes as lib::schema::validate, and "custom".
  std::vector<lib::ErrorDetail> validate(const lib::Json& value) const;
  const lib::schema::Shape& shape() const { return shape_; }

 private:
  void run_custom(const lib::Json& value, const std::string& base, std::vector<lib::ErrorDetail>& findings) const;

  lib::schema::Shape shape_;
  /// Those that have more to say than their shape.
  std::vector<ValidationRule> custom_;
};

/// The same in one call, as an error: invalid_argument "validation.failed" with all findings.
lib::Result<void> validate(const lib::Json& value, const Validator& validator);

namespace patterns {
inline constexpr std::string_view kAlphanumeric = "^[A-Za-z0-9]+$";
inline constexpr std::string_view kSlug = "^[a-z0-9]+(-[a-z0-9]+)*$";
/// 3–20 characters.
inline constexpr std::string_view kUsername = "^[A-Za-z0-9_-]{3,20}$";
/// E.164.
inline constexpr std::string_view kPhone = "^\\+[1-9][0-9]{6,14}$";
inline constexpr std::string_view kHexColor = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";
inline constexpr std::string_view kIsoDate = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
inline constexpr std::string_view kSemver =
    "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$";
}  // namespace patterns

/// Ready rule sets.
const Validator& user_registration_rules();
const Validator& login_rules();
const Validator& pagination_rules();

}  // namespace athyper::core::security
