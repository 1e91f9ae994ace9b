#include "change_routes.hpp"

#include <charconv>

#include <athyper/contracts/platform.hpp>
#include <athyper/core/data/intent.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/permissions.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/base/uuid.hpp>

#include "change_stream.hpp"

namespace athyper::runtime::meta {
namespace {

using core::meta::ChangeMove;
using core::meta::SourceFile;
using lib::Json;
using Answer = lib::Result<lib::http::Response>;

constexpr std::string_view kInvalid = "data.validation_failed";

lib::Error not_found() {
  return {lib::ErrorCode::not_found, "meta.change.not_found", "There is no such change."};
}

ChangeActor actor_of(const RequestScope& scope) {
  return {scope.tenant().id,
          scope.principal().id,
          scope.principal().username,
          scope.context().request_id,
          scope.context().remote_address,
          scope.context().user_agent,
          scope.tenant().realm_key,
          scope.tenant().code};
}

/// Texts of files are not for trimming, and are not: they lie deeper than checked_body trims.
std::vector<SourceFile> files_of(const Json& list) {
  std::vector<SourceFile> files;
  for (const auto& item : list.as_array())
    files.push_back({std::string(*item.get_string("path")), std::string(*item.get_string("text"))});
  return files;
}

/// Findings of the files as places below /files.
lib::Error point_into_files(lib::Error error) {
  if (error.key != "meta.invalid") return error;
  for (auto& detail : error.details) detail.path.insert(0, "/files/");
  return error;
}

template <class T, class Read>
std::optional<T> member(const Json& body, std::string_view name, Read read) {
  const Json* found = body.find(name);
  return found == nullptr ? std::optional<T>() : std::optional<T>(read(*found));
}

ChangeEdit edit_of(const Json& body) {
  const auto text = [](const Json& json) { return json.as_string(); };
  const auto boolean = [](const Json& json) { return json.as_bool(); };
  return {.title = member<std::string>(body, "title", text),
          .rationale = member<std::string>(body, "rationale", text),
          .intent = member<Json>(body, "intent", [](const Json& json) { return json; }),
          .files = member<std::vector<SourceFile>>(body, "files", files_of),
          .removed = member<std::vector<std::string>>(body, "removed", texts_from_json),
          .is_whole = member<bool>(body, "whole", boolean),
          .drops = member<bool>(body, "drop", boolean)};
}

lib::http::Response with_location(lib::http::Response response, lib::Uuid id) {
  response.headers.set("Location", "/api/meta/changes/" + id.to_string());
  return response;
}

lib::Task<Answer> answer_change(ChangeRequests& requests, lib::Uuid id, int status) {
  CO_TRY(Json data, co_await requests.find(id));
  const auto version = data.get_integer("version");
  auto response = json_response(status, Json::object({{"data", std::move(data)}}));
  if (version) response.headers.set("ETag", "\"" + std::to_string(*version) + "\"");
  co_return response;
}

lib::Task<Answer> make_draft(ChangeRequests& requests, RequestScope& scope, const Json& body) {
  const ChangeEdit said = edit_of(body);
  if (said.title.value_or("").empty()) {
    co_return lib::Error{lib::ErrorCode::invalid_argument,
                         std::string(kInvalid),
                         "A draft has a title.",
                         {{"/title", "required", "Say in a few words what the change is for."}}};
  }
  ChangeDraft draft{.title = *said.title,
                    .rationale = said.rationale.value_or(""),
                    .intent = said.intent.value_or(Json::object()),
                    .files = *said.files,
                    .removed = said.removed.value_or(std::vector<std::string>()),
                    .is_whole = said.is_whole.value_or(true),
                    .drops = said.drops.value_or(false)};
  CO_TRY(const lib::Uuid id, co_await requests.create(std::move(draft), actor_of(scope)));
  CO_TRY(auto response, co_await answer_change(requests, id, 201));
  co_return with_location(std::move(response), id);
}

// POST /api/meta/changes: a draft, or (mode plan, start, apply) what files that come whole would do or do.
lib::Task<Answer> make_change(MetaChangeService& changes, ChangeRequests& requests, RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kMetaChange, kInvalid));
  const std::string_view mode = body.get_string("mode").value_or("draft");
  if (mode == "draft") co_return co_await make_draft(requests, scope, body);
  std::vector<SourceFile> files = files_of(*body.find("files"));
  const core::meta::DiffOptions options{.drops = body.get_bool("drop").value_or(false)};
  lib::Result<ChangeOutcome> outcome = lib::Error{};
  if (mode == "plan") {
    outcome = co_await changes.plan(std::move(files), options);
  } else {
    outcome = co_await requests.begin(std::move(files), actor_of(scope), options, mode == "apply");
  }
  if (!outcome.ok()) co_return point_into_files(std::move(outcome).error());
  const bool created = mode != "plan" && !outcome->ops.empty();
  const bool is_open = outcome->state == "applying" || outcome->state == "pending_review";
  auto response = json_response(created ? (is_open ? 202 : 201) : 200, Json::object({{"data", to_json(*outcome)}}));
  if (!created) co_return response;
  co_return with_location(std::move(response), outcome->id);
}

/// The change of the path; "latest" is the newest that took steps on tables.
lib::Task<lib::Result<lib::Uuid>> change_of(MetaChangeService& changes, RequestScope& scope) {
  if (scope.path_param("id") == "latest") co_return co_await changes.latest();
  const auto id = lib::parse_uuid(scope.path_param("id"));
  if (!id.ok()) co_return not_found();
  co_return *id;
}

lib::Task<Answer> edit_change(ChangeRequests& requests, MetaChangeService& changes, RequestScope& scope) {
  CO_TRY(const auto expected, core::data::parse_if_match(scope.request().headers.find("if-match")));
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kMetaChangeEdit, kInvalid));
  CO_TRY(const lib::Uuid id, co_await change_of(changes, scope));
  CO_TRY(co_await requests.edit(id, edit_of(body), expected.version.value_or(0), actor_of(scope)));
  co_return co_await answer_change(requests, id, 200);
}

// POST …/{id}/submit and the like; how far what was begun is, the change tells.
lib::Task<Answer> move_change(ChangeRequests& requests, MetaChangeService& changes, RequestScope& scope,
                              ChangeMove move) {
  Json body = Json::object();
  if (!scope.request().body.empty()) {
    CO_TRY(body, checked_body(scope, contracts::platform::kMetaChangeMove, kInvalid));
  }
  CO_TRY(const lib::Uuid id, co_await change_of(changes, scope));
  ChangeMoveBy by{.actor = actor_of(scope),
                  .comment = std::string(body.get_string("comment").value_or("")),
                  .at_once = body.get_bool("atOnce").value_or(false)};
  const auto moved = co_await requests.move(id, move, std::move(by));
  if (!moved.ok()) co_return point_into_files(moved.error());
  const bool goes_on = move == ChangeMove::apply || move == ChangeMove::pause || move == ChangeMove::resume ||
                       move == ChangeMove::rollback || move == ChangeMove::contract;
  co_return co_await answer_change(requests, id, goes_on ? 202 : 200);
}

lib::Task<Answer> read_change(ChangeRequests& requests, MetaChangeService& changes, RequestScope& scope) {
  CO_TRY(const lib::Uuid id, co_await change_of(changes, scope));
  co_return co_await answer_change(requests, id, 200);
}

// GET …/{id}/plan: steps, what it means for clients, how much it breaks.
lib::Task<Answer> read_plan(ChangeRequests& requests, MetaChangeService& changes, RequestScope& scope) {
  CO_TRY(const lib::Uuid id, co_await change_of(changes, scope));
  CO_TRY(Json data, co_await requests.plan_of(id));
  co_return json_response(200, Json::object({{"data", std::move(data)}}));
}

const core::security::Validator& list_rules() {
  using lib::schema::Type;
  static const auto kRules = core::security::Validator::make(
      {{.field = "state"}, {.field = "cursor"}, {.field = "limit", .type = Type::integer, .min = "1", .max = "500"}});
  return *kRules;
}

lib::Error invalid_parameter(std::string_view name, std::string_view what) {
  return {lib::ErrorCode::invalid_argument,
          "request.invalid_parameter",
          std::string(name) + ": " + std::string(what),
          {{"/" + std::string(name), "invalid_value", std::string(what)}}};
}

/// "instant_id", where a page ended.
lib::Result<void> read_cursor(std::string_view cursor, ChangePage& page) {
  const std::size_t line = cursor.find('_');
  const auto at = lib::parse_rfc3339(cursor.substr(0, line));
  const auto id = lib::parse_uuid(line == std::string_view::npos ? "" : cursor.substr(line + 1));
  if (!at.ok() || !id.ok()) return invalid_parameter("cursor", "Expected `nextCursor` of a page.");
  page.before_at = *at;
  page.before_id = *id;
  return {};
}

lib::Result<ChangePage> page_of(const Json& query) {
  ChangePage page;
  if (const auto state = query.get_string("state")) {
    if (!core::meta::parse_change_state(*state)) return invalid_parameter("state", "There is no such state.");
    page.state = std::string(*state);
  }
  if (const auto cursor = query.get_string("cursor")) {
    TRY(read_cursor(*cursor, page));
  }
  page.limit = query.get_integer("limit").value_or(page.limit);
  return page;
}

Json summary(const queries::ListRequestsRow& row) {
  return Json::object({{"id", row.id.to_string()},
                       {"state", row.state},
                       {"title", row.title},
                       {"author", row.author_name},
                       {"risk", row.risk ? Json(*row.risk) : Json()},
                       {"createdAt", lib::to_rfc3339(row.created_at)},
                       {"updatedAt", lib::to_rfc3339(row.updated_at)}});
}

// GET /api/meta/changes?state=…&cursor=…&limit=50: newest first.
lib::Task<Answer> list_changes(ChangeRequests& requests, RequestScope& scope) {
  CO_TRY(const Json query, checked_query(scope, list_rules()));
  CO_TRY(ChangePage page, page_of(query));
  const auto limit = static_cast<std::size_t>(page.limit);
  ++page.limit;
  CO_TRY(const auto rows, co_await requests.list(std::move(page)));
  Json data = Json::array();
  for (std::size_t i = 0; i < std::min(rows.size(), limit); ++i) data.push_back(summary(rows[i]));
  Json next;
  if (rows.size() > limit) next = lib::to_rfc3339(rows[limit - 1].created_at) + "_" + rows[limit - 1].id.to_string();
  Json body = Json::object({{"data", std::move(data)}});
  body.set("meta", Json::object({{"limit", limit}, {"nextCursor", std::move(next)}}));
  co_return json_response(200, body);
}

// GET …/{id}/events: what happened and happens, as server-sent events; Last-Event-ID goes on where a client was.
lib::Task<Answer> follow_change(Container& container, const SchemaWork& work, RequestScope& scope) {
  auto& requests = container.get(kChangeRequests);
  auto& changes = container.get(kChangeService);
  CO_TRY(const lib::Uuid id, co_await change_of(changes, scope));
  CO_TRY(co_await requests.standing(id));
  std::int64_t after = 0;
  if (const auto last = scope.request().headers.find("last-event-id")) {
    const auto [end, error] = std::from_chars(last->data(), last->data() + last->size(), after);
    if (error != std::errc() || end != last->data() + last->size())
      co_return invalid_parameter("Last-Event-ID", "Expected the id of an event of this change.");
  }
  auto stream = std::make_shared<ChangeStream>(requests, changes, work, id, after);
  lib::http::Response response;
  response.headers.add("Content-Type", "text/event-stream; charset=utf-8");
  response.headers.add("Cache-Control", "no-store");
  response.stream = [stream] { return stream->next(); };
  co_return response;
}

}  // namespace

void add_change_routes(Container& container, RouteRegistry& routes, const SchemaWork& work) {
  using lib::http::Method;
  using Handle = lib::Task<Answer> (*)(ChangeRequests&, MetaChangeService&, RequestScope&);
  const std::string one = "/api/meta/changes/{id}";
  const Access reads = Access::permission("read:meta_change");
  const Access writes = Access::permission("create:meta_change");
  RouteDef create{Method::post, "/api/meta/changes", "meta.changes.create", writes, [&container](RequestScope& scope) {
                    return make_change(container.get(kChangeService), container.get(kChangeRequests), scope);
                  }};
  create.body_schema = "meta_change";
  create.rate_profile = RateProfile::sensitive;
  routes.add(std::move(create));
  const auto add = [&](Method method, const std::string& path, const std::string& name, const Access& access,
                       Handle handle) -> RouteDef {
    return {method, path, "meta.changes." + name, access, [&container, handle](RequestScope& scope) {
              return handle(container.get(kChangeRequests), container.get(kChangeService), scope);
            }};
  };
  RouteDef edit = add(Method::patch, one, "edit", writes, edit_change);
  edit.body_schema = "meta_change_edit";
  edit.rate_profile = RateProfile::write;
  routes.add(std::move(edit));
  routes.add(add(
      Method::get, "/api/meta/changes", "list", reads,
      [](ChangeRequests& requests, MetaChangeService&, RequestScope& scope) { return list_changes(requests, scope); }));
  routes.add(add(Method::get, one, "read", reads, read_change));
  routes.add(add(Method::get, one + "/plan", "plan.read", reads, read_plan));
  routes.add({Method::get, one + "/events", "meta.changes.follow", reads,
              [&container, &work](RequestScope& scope) { return follow_change(container, work, scope); }});
  for (const ChangeMove move :
       {ChangeMove::validate, ChangeMove::plan, ChangeMove::submit, ChangeMove::approve, ChangeMove::reject,
        ChangeMove::apply, ChangeMove::pause, ChangeMove::resume, ChangeMove::rollback, ChangeMove::contract}) {
    const std::string name(core::meta::to_string(move));
    const bool reviews = move == ChangeMove::approve || move == ChangeMove::reject;
    RouteDef route{Method::post, one + "/" + name, "meta.changes." + name,
                   reviews ? Access::permission("approve:meta_change") : writes,
                   [&container, move](RequestScope& scope) {
                     return move_change(container.get(kChangeRequests), container.get(kChangeService), scope, move);
                   }};
    route.body_schema = "meta_change_move";
    route.rate_profile = RateProfile::write;
    routes.add(std::move(route));
  }
}

}  // namespace athyper::runtime::meta
