#include "change_json.hpp"

#include <array>

#include <lib/base/uuid.hpp>

namespace athyper::runtime::meta {
namespace {

using core::schema::Step;
using core::schema::TableName;
using lib::Json;

constexpr std::array<std::string_view, 5> kStepKinds{"statement", "slow", "backfill", "version_fence", "contract"};

std::string text_of(const Json& json, std::string_view name) {
  return std::string(json.get_string(name).value_or(""));
}

Json table_json(const TableName& table) {
  return table.name.empty() ? Json() : Json(to_string(table));
}

Json step_to_json(const Step& step) {
  Json out = Json::object({{"rule", step.rule},
                           {"title", step.title},
                           {"table", table_json(step.table)},
                           {"kind", kStepKinds.at(static_cast<std::size_t>(step.kind))},
                           {"lock", core::schema::to_string(step.lock)},
                           {"online", true},
                           {"inTransaction", !step.concurrent},
                           {"rowsRead", step.rows_read},
                           {"rowsWritten", step.rows_written},
                           {"commands", texts_to_json(step.statements)}});
  if (step.backfill) {
    out.set("fills", texts_to_json(step.backfill->assignments));
    out.set("pending", step.backfill->pending);
  }
  return out;
}

}  // namespace

Json texts_to_json(const std::vector<std::string>& texts) {
  Json out = Json::array();
  for (const auto& text : texts) out.push_back(Json(text));
  return out;
}

std::vector<std::string> texts_from_json(const Json& json) {
  std::vector<std::string> out;
  for (const auto& text : json.as_array()) out.push_back(text.as_string());
  return out;
}

Json ops_to_json(const std::vector<core::meta::SchemaOp>& ops) {
  Json out = Json::array();
  for (const auto& op : ops) {
    Json item = Json::object({{"kind", core::meta::to_string(op.kind)}, {"summary", op.summary}});
    if (!op.entity.empty()) item.set("entity", Json(op.entity));
    if (!op.field.empty()) item.set("field", Json(op.field));
    out.push_back(std::move(item));
  }
  return out;
}

Json steps_to_json(const core::schema::Plan& plan) {
  Json out = Json::array();
  for (const auto& step : plan.steps) out.push_back(step_to_json(step));
  return out;
}

Json violations_to_json(const std::vector<core::schema::Violation>& violations) {
  Json out = Json::array();
  for (const auto& violation : violations) {
    out.push_back(Json::object({{"schema", violation.table.schema},
                                {"table", violation.table.name},
                                {"rule", violation.rule},
                                {"condition", violation.condition}}));
  }
  return out;
}

std::vector<core::schema::Violation> violations_from_json(const Json& json) {
  std::vector<core::schema::Violation> out;
  for (const auto& item : json.as_array())
    out.push_back(
        {{text_of(item, "schema"), text_of(item, "table")}, text_of(item, "rule"), text_of(item, "condition")});
  return out;
}

Json actor_to_json(const ChangeActor& actor) {
  return Json::object({{"tenant", actor.tenant.to_string()},
                       {"principal", actor.principal.to_string()},
                       {"name", actor.name},
                       {"correlationId", actor.correlation_id},
                       {"ipAddress", actor.ip_address},
                       {"userAgent", actor.user_agent},
                       {"realm", actor.realm_key},
                       {"tenantCode", actor.tenant_code}});
}

ChangeActor actor_from_json(const Json& json) {
  ChangeActor actor;
  actor.tenant = lib::parse_uuid(text_of(json, "tenant")).value_or(lib::Uuid{});
  actor.principal = lib::parse_uuid(text_of(json, "principal")).value_or(lib::Uuid{});
  actor.name = text_of(json, "name");
  actor.correlation_id = text_of(json, "correlationId");
  actor.ip_address = text_of(json, "ipAddress");
  actor.user_agent = text_of(json, "userAgent");
  actor.realm_key = text_of(json, "realm");
  actor.tenant_code = text_of(json, "tenantCode");
  return actor;
}

Json failure_to_json(const lib::Error& error) {
  Json details = Json::array();
  for (const auto& detail : error.details)
    details.push_back(Json::object({{"path", detail.path}, {"code", detail.code}, {"message", detail.message}}));
  return Json::object({{"key", error.key}, {"message", error.message}, {"details", std::move(details)}});
}

lib::Error failure_from_json(const Json& json) {
  lib::Error error{lib::ErrorCode::conflict, text_of(json, "key"), text_of(json, "message")};
  if (const Json* details = json.find("details")) {
    for (const auto& detail : details->as_array())
      error.details.push_back({text_of(detail, "path"), text_of(detail, "code"), text_of(detail, "message")});
  }
  return error;
}

}  // namespace athyper::runtime::meta
