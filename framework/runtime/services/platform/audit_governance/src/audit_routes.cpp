#include "audit_routes.hpp"

#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/audit_governance/anchors.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/tokens.hpp>

#include <athyper/runtime/audit_governance/exporter.hpp>
#include <athyper/runtime/audit_governance/verifier.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using lib::Json;
using Answer = lib::Result<lib::http::Response>;

// Who looks at the trail leaves a row in it.
lib::Task<lib::Result<void>> write_down(RequestScope& scope, std::string action, Json payload) {
  AuditEvent event;
  event.action = std::move(action);
  event.actor_id = scope.principal().id.to_string();
  event.actor_type = "user";
  event.correlation_id = scope.context().request_id;
  event.ip_address = scope.context().remote_address;
  event.user_agent = scope.context().user_agent;
  event.payload = std::move(payload);
  event.occurred_at = scope.now();
  return scope.get(tokens::audit_writer).write(scope.fence(), std::move(event));
}

// GET /api/audit/verify: whether the tenant's trail is what was sealed; reads all of it.
lib::Task<Answer> verify(RequestScope& scope, const SealKeys& keys) {
  const auto chain = make_tenant_chain(scope.get(tokens::db), scope.tenant().id);
  CO_TRY(auto anchor, co_await read_anchor(scope.get(tokens::object_storage), chain->name()));
  CO_TRY(const auto report, co_await verify_chain(*chain, keys, std::move(anchor)));
  CO_TRY(
      co_await write_down(scope, "audit.verify", Json::object({{"intact", report.intact()}, {"found", report.found}})));
  co_return json_response(200, Json::object({{"data", to_json(report)}}));
}

const core::security::Validator& export_rules() {
  static const auto kRules = core::security::Validator::make(
      {{.field = "format", .type = lib::schema::Type::string, .allowed = {lib::Json("jsonl"), lib::Json("csv")}}});
  return *kRules;
}

// GET /api/audit/export?format=jsonl|csv: the tenant's trail, with its proof unless it is CSV.
lib::Task<Answer> export_trail(RequestScope& scope, const SealKeys& keys) {
  CO_TRY(const Json query, checked_query(scope, export_rules()));
  const bool is_csv = query.get_string("format").value_or("jsonl") == "csv";
  CO_TRY(co_await write_down(scope, "audit.export", Json::object({{"format", is_csv ? "csv" : "jsonl"}})));
  auto exporter = std::make_shared<Exporter>(make_tenant_chain(scope.get(tokens::db), scope.tenant().id), keys,
                                             is_csv ? ExportFormat::csv : ExportFormat::jsonl, scope.now());
  lib::http::Response response;
  response.status = 200;
  response.headers.add("Content-Type",
                       is_csv ? "text/csv; charset=utf-8; header=present" : "application/jsonl; charset=utf-8");
  response.headers.add("Content-Disposition", std::string("attachment; filename=\"audit-") + scope.tenant().code +
                                                  (is_csv ? ".csv\"" : ".jsonl\""));
  response.stream = [exporter] { return exporter->next(); };
  co_return response;
}

}  // namespace

void add_audit_routes(RouteRegistry& routes, const SealKeys& keys) {
  routes.add({.method = lib::http::Method::get,
              .path = "/api/audit/verify",
              .operation = "audit.verify",
              .access = Access::permission("verify:audit_event"),
              .handler = [&keys](RequestScope& scope) { return verify(scope, keys); },
              .rate_profile = RateProfile::sensitive});
  routes.add({.method = lib::http::Method::get,
              .path = "/api/audit/export",
              .operation = "audit.export",
              .access = Access::permission("export:audit_event"),
              .handler = [&keys](RequestScope& scope) { return export_trail(scope, keys); },
              .rate_profile = RateProfile::sensitive});
}

}  // namespace athyper::runtime::audit_governance
