// Rules to a schema shape, and the ready rule sets.
#include <athyper/core/security/validation.hpp>

#include <algorithm>

#include <lib/base/assert.hpp>

namespace athyper::core::security {

namespace {

using lib::schema::Type;

lib::Result<lib::schema::Shape> shape_of(const ValidationRule& rule) {
  lib::schema::Shape shape{
      .type = rule.type, .min_length = rule.min_length, .max_length = rule.max_length, .allowed = rule.allowed};
  if (rule.min) {
    TRY(shape.minimum, lib::Decimal::parse(*rule.min));
  }
  if (rule.max) {
    TRY(shape.maximum, lib::Decimal::parse(*rule.max));
  }
  if (!rule.pattern.empty()) {
    TRY(shape.pattern, lib::schema::make_pattern(rule.pattern));
  }
  if (rule.items) shape.items = std::make_shared<const lib::schema::Shape>(rule.items->shape());
  return shape;
}

/// A rule set of this file that does not compile is a bug.
Validator ready(std::vector<ValidationRule> rules) {
  auto validator = Validator::make(std::move(rules));
  ATH_ASSERT(validator.ok());
  return *std::move(validator);
}

/// True when something at `path` or below it is wrong already.
bool is_found_at(const std::vector<lib::ErrorDetail>& findings, const std::string& path) {
  return std::ranges::any_of(findings, [&](const lib::ErrorDetail& finding) {
    return finding.path.starts_with(path) && (finding.path.size() == path.size() || finding.path[path.size()] == '/');
  });
}

ValidationRule email_rule() {
  return {.field = "email", .type = Type::email, .required = true, .max_length = 320};
}

}  // namespace

lib::Result<Validator> Validator::make(std::vector<ValidationRule> rules, bool allow_unknown) {
  Validator validator;
  std::vector<lib::schema::Property> properties;
  for (ValidationRule& rule : rules) {
    if (std::ranges::find(properties, rule.field, &lib::schema::Property::name) != properties.end()) {
      return lib::Error{lib::ErrorCode::invalid_argument, "validation.duplicate_field",
                        "`" + rule.field + "` has two rules."};
    }
    TRY(lib::schema::Shape shape, shape_of(rule));
    properties.push_back(rule.required ? lib::schema::required(rule.field, std::move(shape))
                                       : lib::schema::optional(rule.field, std::move(shape)));
    if (rule.custom || rule.items) validator.custom_.push_back(std::move(rule));
  }
  validator.shape_ = lib::schema::object_of(std::move(properties));
  validator.shape_.allow_unknown = allow_unknown;
  return validator;
}

std::vector<lib::ErrorDetail> Validator::validate(const lib::Json& value) const {
  std::vector<lib::ErrorDetail> findings = lib::schema::validate(shape_, value);
  // In a list that was cut short a value of the wrong type may go unnoticed, and a rule of its own must not see it.
  if (findings.size() < lib::schema::kMaxFindings) run_custom(value, "", findings);
  return findings;
}

void Validator::run_custom(const lib::Json& value, const std::string& base,
                           std::vector<lib::ErrorDetail>& findings) const {
  for (const ValidationRule& rule : custom_) {
    const lib::Json* member = value.find(rule.field);
    const std::string path = base + "/" + lib::json_pointer_token(rule.field);
    if (member == nullptr || member->is_null()) continue;
    if (rule.items && member->is_array()) {
      for (std::size_t i = 0; i < member->as_array().size(); ++i)
        rule.items->run_custom(member->as_array()[i], path + "/" + std::to_string(i), findings);
    }
    if (!rule.custom || is_found_at(findings, path)) continue;
    if (auto message = rule.custom(*member)) findings.push_back({path, "custom", *std::move(message)});
  }
}

lib::Result<void> validate(const lib::Json& value, const Validator& validator) {
  auto findings = validator.validate(value);
  if (findings.empty()) return {};
  return lib::Error{lib::ErrorCode::invalid_argument, "validation.failed", "Some values are not valid.",
                    std::move(findings)};
}

const Validator& user_registration_rules() {
  static const Validator kRules =
      ready({email_rule(),
             {.field = "username", .required = true, .pattern = std::string(patterns::kUsername)},
             {.field = "password", .required = true, .min_length = 8, .max_length = 128}});
  return kRules;
}

const Validator& login_rules() {
  static const Validator kRules =
      ready({email_rule(), {.field = "password", .required = true, .min_length = 1, .max_length = 128}});
  return kRules;
}

const Validator& pagination_rules() {
  static const Validator kRules = ready({{.field = "page", .type = Type::integer, .min = "1"},
                                         {.field = "limit", .type = Type::integer, .min = "1", .max = "100"},
                                         {.field = "sort", .max_length = 200},
                                         {.field = "order", .allowed = {"asc", "desc"}}});
  return kRules;
}

}  // namespace athyper::core::security
