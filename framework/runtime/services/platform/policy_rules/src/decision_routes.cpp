#include "decision_routes.hpp"

#include <athyper/adapters/db/query.hpp>
#include <athyper/core/data/compiled_entity.hpp>
#include <athyper/core/policy/simulation.hpp>
#include <athyper/runtime/in_force.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/tokens.hpp>

#include "generated/decisions_queries.hpp"
#include "question.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using lib::Json;
using Answer = lib::Result<lib::http::Response>;
using Row = queries::ListDecisionsRow;

constexpr std::int64_t kPage = 50;

const core::security::Validator& list_rules() {
  using lib::schema::Type;
  static const auto kRules =
      core::security::Validator::make({{.field = "principal"},
                                       {.field = "entity"},
                                       {.field = "record"},
                                       {.field = "operation"},
                                       {.field = "effect", .allowed = {"allow", "deny"}},
                                       {.field = "since"},
                                       {.field = "cursor"},
                                       {.field = "limit", .type = Type::integer, .min = "1", .max = "500"}});
  return *kRules;
}

lib::Error invalid(std::string_view parameter, std::string_view what) {
  const std::string name(parameter);
  return {lib::ErrorCode::invalid_argument,
          "request.invalid_parameter",
          name + ": " + std::string(what),
          {{"/" + name, "wrong_format", std::string(what)}}};
}

lib::Result<std::optional<lib::Uuid>> id_in(const Json& query, std::string_view name) {
  const auto text = query.get_string(name);
  if (!text) return std::optional<lib::Uuid>();
  const auto id = lib::parse_uuid(*text);
  if (!id.ok()) return invalid(name, "Expected a UUID.");
  return std::optional(*id);
}

lib::Result<std::optional<lib::Timestamp>> instant_in(std::string_view name, std::optional<std::string_view> text) {
  if (!text) return std::optional<lib::Timestamp>();
  const auto at = lib::parse_rfc3339(*text);
  if (!at.ok()) return invalid(name, "Expected an instant (RFC 3339).");
  return std::optional(*at);
}

std::optional<std::string> text_in(const Json& query, std::string_view name) {
  const auto text = query.get_string(name);
  return text ? std::optional(std::string(*text)) : std::nullopt;
}

/// Where a page ended: "instant id".
struct Place {
  std::optional<lib::Timestamp> at;
  std::optional<lib::Uuid> id;
};

lib::Result<Place> place_of(const Json& query) {
  const auto cursor = query.get_string("cursor");
  if (!cursor) return Place();
  const std::size_t space = cursor->find('_');
  if (space == std::string_view::npos) return invalid("cursor", "Expected `nextCursor` of a page.");
  Place place;
  TRY(place.at, instant_in("cursor", cursor->substr(0, space)));
  const auto id = lib::parse_uuid(cursor->substr(space + 1));
  if (!id.ok()) return invalid("cursor", "Expected `nextCursor` of a page.");
  place.id = *id;
  return place;
}

lib::Result<Json> to_json(const Row& row) {
  TRY(Json subject, lib::parse_json(row.subject));
  return Json::object({{"id", row.id.to_string()},
                       {"occurredAt", lib::to_rfc3339(row.occurred_at)},
                       {"principalId", row.principal_id.to_string()},
                       {"username", row.username ? Json(*row.username) : Json()},
                       {"subject", std::move(subject)},
                       {"operation", row.operation_code},
                       {"entity", row.entity_name},
                       {"recordId", row.record_id ? Json(row.record_id->to_string()) : Json()},
                       {"effect", row.effect},
                       {"rules", row.rules},
                       {"reason", row.reason},
                       {"requestId", row.correlation_id}});
}

// GET /api/policy/decisions?entity=…&principal=…&effect=deny&since=…&cursor=…&limit=50: newest first.
lib::Task<Answer> list_decisions(RequestScope& scope) {
  CO_TRY(const Json query, checked_query(scope, list_rules()));
  CO_TRY(const Place place, place_of(query));
  CO_TRY(const auto since, instant_in("since", query.get_string("since")));
  CO_TRY(const auto principal, id_in(query, "principal"));
  CO_TRY(const auto record, id_in(query, "record"));
  const std::int64_t limit = query.get_integer("limit").value_or(kPage);
  CO_TRY(const auto rows, co_await adapters::db::run(
                              scope.get(tokens::db), scope.fence(),
                              queries::list_decisions(scope.tenant().id, std::nullopt, place.at, place.id, since,
                                                      principal, text_in(query, "entity"), record,
                                                      text_in(query, "operation"), text_in(query, "effect"), limit + 1),
                              {.lane = lib::sql::Lane::exclusive}));
  Json data = Json::array();
  const std::size_t shown = std::min(rows.size(), static_cast<std::size_t>(limit));
  for (std::size_t i = 0; i < shown; ++i) {
    CO_TRY(Json one, to_json(rows[i]));
    data.push_back(std::move(one));
  }
  Json next;
  if (rows.size() > shown) next = lib::to_rfc3339(rows[shown - 1].occurred_at) + "_" + rows[shown - 1].id.to_string();
  Json body = Json::object({{"data", std::move(data)}});
  body.set("meta", Json::object({{"limit", limit}, {"nextCursor", std::move(next)}}));
  co_return json_response(200, body);
}

/// The same question to the rules of today: by whoever it was, as he was, at the time it was.
Json explanation_of(const RequestScope& scope, const Row& row, const Json& subject) {
  const core::meta::Entity* entity = scope.model()->find(row.entity_name);
  const auto compiled = core::data::find_entity(scope.model(), scope.principal().policies, row.entity_name);
  if (entity == nullptr || compiled == nullptr) return {};
  auto who = subject_of(subject);
  if (!who.ok()) return {};
  who->id = row.principal_id;
  who->username = row.username.value_or("");
  who->facts.id = row.principal_id.to_string();
  const core::policy::Simulator simulator(*scope.model(), *entity, {compiled, &compiled->policies()});
  const core::policy::Verdict verdict = simulator.ask(
      {.subject = *std::move(who),
       .resource = {.entity = row.entity_name, .record_id = row.record_id ? row.record_id->to_string() : std::string()},
       .operation = row.operation_code,
       .now = row.occurred_at});
  return Json::object(
      {{"decision", core::policy::decision_json(verdict)}, {"explain", core::policy::explanation_json(verdict)}});
}

// GET /api/policy/decisions/{id}: the decision, and what the rules of today say to the same question without the
// record: every rule, the filter of a list, missing facts.
lib::Task<Answer> read_decision(RequestScope& scope) {
  const auto id = lib::parse_uuid(scope.path_param("id"));
  const lib::Error missing{lib::ErrorCode::not_found, "policy.decision_not_found", "There is no such decision."};
  if (!id.ok()) co_return missing;
  CO_TRY(const auto rows, co_await adapters::db::run(
                              scope.get(tokens::db), scope.fence(),
                              queries::list_decisions(scope.tenant().id, *id, {}, {}, {}, {}, {}, {}, {}, {}, 1)));
  if (rows.empty()) co_return missing;
  CO_TRY(Json data, to_json(rows.front()));
  const Json subject = *data.find("subject");
  data.set("today", explanation_of(scope, rows.front(), subject));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

}  // namespace

void add_decision_routes(RouteRegistry& routes) {
  const auto add = [&](std::string path, std::string operation, RouteHandler handler) {
    routes.add({.method = lib::http::Method::get,
                .path = std::move(path),
                .operation = std::move(operation),
                .access = Access::permission("read:policy_decision"),
                .handler = under_model_in_force(std::move(handler))});
  };
  add("/api/policy/decisions", "policy.decisions.list", list_decisions);
  add("/api/policy/decisions/{id}", "policy.decisions.read", read_decision);
}

}  // namespace athyper::runtime::policy_rules
