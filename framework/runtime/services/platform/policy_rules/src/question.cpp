#include "question.hpp"

#include <athyper/core/meta/field_types.hpp>

namespace athyper::runtime::policy_rules {
namespace {

using core::policy::TestPrincipal;
using core::policy::TestResource;
using lib::Json;

lib::Error invalid(std::vector<lib::ErrorDetail> findings) {
  return {lib::ErrorCode::invalid_argument, "policy.input_invalid", "The question cannot be asked like this.",
          std::move(findings)};
}

std::vector<std::string> texts(const Json& json, std::string_view name) {
  std::vector<std::string> out;
  const Json* list = json.find(name);
  if (list == nullptr) return out;
  for (const Json& one : list->as_array()) out.push_back(one.as_string());
  return out;
}

std::string text(const Json& json, std::string_view name) {
  return std::string(json.get_string(name).value_or(""));
}

std::optional<std::string> given(const Json& json, std::string_view name) {
  const auto value = json.get_string(name);
  return value ? std::optional(std::string(*value)) : std::nullopt;
}

/// Unknown fields would read as null and say nothing.
void check_record(const core::meta::Entity& entity, const Json& record, const std::string& pointer,
                  std::vector<lib::ErrorDetail>& findings) {
  if (!record.is_object()) {
    findings.push_back({pointer, "wrong_type", "Expected an object with the fields of the record."});
    return;
  }
  for (const auto& [name, value] : record.as_object()) {
    const core::meta::Field* field = entity.find_field(name);
    const std::string path = pointer + "/" + name;
    if (field == nullptr)
      findings.push_back({path, "unknown_field", "`" + entity.name + "` has no field `" + name + "`."});
    else if (!value.is_null() && field->type != core::meta::FieldType::children)
      (void)core::meta::to_params(*field, value, path, findings);
  }
}

}  // namespace

TestPrincipal caller_facts(const RequestScope& scope) {
  const Principal& principal = scope.principal();
  return {.id = principal.id,
          .username = principal.username,
          .facts = {.id = principal.id.to_string(), .persona = principal.persona, .roles = principal.roles}};
}

lib::Result<TestPrincipal> subject_of(const Json& json) {
  TestPrincipal out{.id = {}, .username = text(json, "username"), .facts = {}};
  if (const auto id = json.get_string("principalId")) {
    TRY(out.id, lib::parse_uuid(*id));
  }
  out.facts = {.id = out.id.to_string(),
               .persona = std::string(json.get_string("persona").value_or("user")),
               .roles = texts(json, "roles"),
               .groups = texts(json, "groups"),
               .ou_path = text(json, "ou"),
               .modules = texts(json, "modules")};
  return out;
}

lib::Result<TestResource> resource_of(const core::meta::Entity& entity, const Json& json, const std::string& pointer) {
  TestResource out{.entity = entity.name};
  out.record_id = text(json, "id");
  out.owner = given(json, "owner");
  out.ou_path = given(json, "ou");
  const Json* record = json.find("record");
  if (record == nullptr || record->is_null()) return out;
  std::vector<lib::ErrorDetail> findings;
  check_record(entity, *record, pointer + "/record", findings);
  if (!findings.empty()) return invalid(std::move(findings));
  out.record = *record;
  if (!out.owner) out.owner = given(*record, "created_by");
  return out;
}

lib::Result<core::policy::Question> question_of(const core::meta::Entity& entity, const Json& body,
                                                lib::Timestamp now) {
  core::policy::Question question{
      .subject = {}, .resource = {}, .operation = std::string(*body.get_string("action")), .now = now};
  TRY(question.subject, subject_of(*body.find("subject")));
  TRY(question.resource, resource_of(entity, *body.find("resource"), "/resource"));
  const Json* context = body.find("context");
  if (const auto at = context == nullptr ? std::nullopt : context->get_string("timestamp")) {
    TRY(question.now, lib::parse_rfc3339(*at));
  }
  const Json* options = body.find("options");
  const auto strategy = options == nullptr ? std::nullopt : options->get_string("conflictResolutionOverride");
  if (strategy) question.strategy = core::access::parse_strategy(*strategy);
  return question;
}

}  // namespace athyper::runtime::policy_rules
