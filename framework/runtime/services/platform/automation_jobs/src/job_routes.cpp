#include "job_routes.hpp"

#include <algorithm>
#include <array>

#include <athyper/adapters/db/list_query.hpp>
#include <athyper/contracts/platform.hpp>
#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/input.hpp>
#include <athyper/runtime/permissions.hpp>
#include <athyper/runtime/tokens.hpp>

#include "generated/schedule_queries.hpp"
#include "job_control.hpp"
#include "job_metrics.hpp"
#include "scheduler.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using adapters::db::Fence;
using adapters::db::ListColumn;
using adapters::db::ListTable;
using adapters::db::ListType;
using lib::Json;
using Answer = lib::Result<lib::http::Response>;

bool may(RequestScope& scope, std::string_view permission) {
  return scope.get(tokens::access_policy).decide(access_context(scope), permission).allowed;
}

/// Whose jobs the caller sees: the installation's are of no tenant, and whoever looks after them sees no tenant's.
Fence fence_of(RequestScope& scope) {
  Fence fence = scope.fence();
  if (!may(scope, "read:installation_job")) return fence;
  return {.tenant = *lib::parse_uuid(core::jobs::kInstallation),
          .principal = fence.principal,
          .meta_version = 0,
          .entitlement_version = 0};
}

/// Who may read every job of that fence asks for no one's in particular.
std::optional<lib::Uuid> only_own(RequestScope& scope, std::string_view permission) {
  return may(scope, permission) ? std::nullopt : std::optional(scope.principal().id);
}

JobControl control(RequestScope& scope) {
  return {scope.get(tokens::db), scope.get(tokens::job_queue)};
}

lib::Result<lib::Uuid> id_of(const RequestScope& scope) {
  auto id = lib::parse_uuid(scope.path_param("id"));
  if (id.ok()) return id;
  return lib::Error{lib::ErrorCode::not_found, "jobs.unknown", "There is no such job."};
}

lib::Task<lib::Result<void>> write_down(RequestScope& scope, std::string action, std::string what, Json payload = {}) {
  return scope.get(tokens::audit_writer)
      .write(scope.fence(), {.action = std::move(action),
                             .actor_id = scope.principal().id.to_string(),
                             .actor_type = "user",
                             .entity_name = "job",
                             .entity_id = std::move(what),
                             .correlation_id = scope.context().request_id,
                             .ip_address = scope.context().remote_address,
                             .user_agent = scope.context().user_agent,
                             .payload = std::move(payload),
                             .occurred_at = scope.now()});
}

lib::http::Response data(Json value, int status = 200) {
  return json_response(status, Json::object({{"data", std::move(value)}}));
}

Json instant(const std::optional<lib::Timestamp>& at) {
  return at ? Json(lib::to_rfc3339(*at)) : Json();
}

// --- Jobs ------------------------------------------------------------------------------------------------------------

// A payload that cannot be read is what an operator wants to see.
Json parsed(const std::string& text) {
  auto json = lib::parse_json(text);
  return json.ok() ? *std::move(json) : Json(text);
}

Json to_json(const std::string& id, const JobRecord& job) {
  Json out = Json::object({{"id", id},
                           {"status", job.status},
                           {"queue", job.queue},
                           {"type", job.type},
                           {"priority", to_string(static_cast<core::jobs::JobPriority>(job.priority - 1))},
                           {"attempts", job.attempts},
                           {"progress", job.progress},
                           {"purpose", job.purpose}});
  out.set("principal", job.principal_id ? Json(job.principal_id->to_string()) : Json());
  out.set("payload", parsed(job.payload));
  out.set("failures", parsed(job.failures));
  out.set("result", job.result ? parsed(*job.result) : Json());
  out.set("createdAt", lib::to_rfc3339(job.created_at));
  out.set("startedAt", instant(job.started_at));
  out.set("finishedAt", instant(job.finished_at));
  return out;
}

// GET /api/jobs/{id}
lib::Task<Answer> read_job(RequestScope& scope) {
  CO_TRY(const auto id, id_of(scope));
  CO_TRY(const auto job, co_await control(scope).find(fence_of(scope), id, only_own(scope, "read:job")));
  co_return data(to_json(id.to_string(), job));
}

// POST /api/jobs/{id}/retry
lib::Task<Answer> retry_job(RequestScope& scope) {
  CO_TRY(const auto id, id_of(scope));
  CO_TRY(co_await control(scope).retry(fence_of(scope), id));
  CO_TRY(co_await write_down(scope, "jobs.retry", id.to_string()));
  co_return data(Json::object({{"id", id.to_string()}, {"status", "pending"}}));
}

// POST /api/jobs/{id}/cancel: 202 while it still runs.
lib::Task<Answer> cancel_job(RequestScope& scope) {
  CO_TRY(const auto id, id_of(scope));
  CO_TRY(const auto done, co_await control(scope).cancel(fence_of(scope), id, only_own(scope, "manage:job")));
  CO_TRY(co_await write_down(scope, "jobs.cancel", id.to_string()));
  const bool ended = done == Cancelled::at_once;
  co_return data(Json::object({{"id", id.to_string()}, {"status", ended ? "cancelled" : "active"}}), ended ? 200 : 202);
}

constexpr std::array kLiveColumns{
    ListColumn{"id", "id", ListType::uuid},
    ListColumn{"queue", "queue"},
    ListColumn{"type", "type"},
    ListColumn{"priority", "priority", ListType::integer},
    ListColumn{"dueAt", "run_at", ListType::instant},
    ListColumn{.field = "lease", .column = {}, .type = ListType::uuid, .expression = "app.lease_of(id, token)"},
    ListColumn{"attempts", "attempts", ListType::integer},
    ListColumn{"progress", "progress", ListType::integer},
    ListColumn{"purpose", "purpose"},
    ListColumn{"principal", "principal_id", ListType::uuid},
    ListColumn{"createdAt", "created_at", ListType::instant},
    ListColumn{
        .field = "startedAt", .column = {}, .type = ListType::instant, .expression = "app.held_since(id, token)"},
};
constexpr ListTable kLive{
    .schema = "core", .table = "job", .columns = kLiveColumns, .default_sort = "dueAt", .key = "id"};

constexpr std::array kEndedColumns{
    ListColumn{"id", "id", ListType::uuid},
    ListColumn{"queue", "queue"},
    ListColumn{"type", "type"},
    ListColumn{"status", "status"},
    ListColumn{"attempts", "attempts", ListType::integer},
    ListColumn{"purpose", "purpose"},
    ListColumn{"principal", "principal_id", ListType::uuid},
    ListColumn{"createdAt", "created_at", ListType::instant},
    ListColumn{"finishedAt", "finished_at", ListType::instant},
};
constexpr ListTable kEnded{
    .schema = "core", .table = "job_history", .columns = kEndedColumns, .default_sort = "-finishedAt", .key = "id"};

constexpr std::array kDeadColumns{
    ListColumn{"id", "id", ListType::uuid},
    ListColumn{"queue", "queue"},
    ListColumn{"type", "type"},
    ListColumn{"attempts", "attempts", ListType::integer},
    ListColumn{"purpose", "purpose"},
    ListColumn{"principal", "principal_id", ListType::uuid},
    ListColumn{"failures", "failures", ListType::json, false},
    ListColumn{"createdAt", "created_at", ListType::instant},
    ListColumn{"diedAt", "died_at", ListType::instant},
};
constexpr ListTable kDead{
    .schema = "core", .table = "job_dead", .columns = kDeadColumns, .default_sort = "-diedAt", .key = "id"};

// ?queue=…&type.in=…&lease.nnull=&sort=-createdAt&page=1&pageSize=20
lib::Task<Answer> list(RequestScope& scope, const ListTable& table) {
  const Fence fence = fence_of(scope);
  CO_TRY(const auto request, adapters::db::parse_list_request(table, scope.query_pairs()));
  CO_TRY(auto list, adapters::db::tenant_list(table, request, fence.tenant));
  CO_TRY(const auto answers,
         co_await adapters::db::run_all(scope.get(tokens::db), fence, {.lane = lib::sql::Lane::exclusive},
                                        std::move(list.rows), std::move(list.count)));
  const auto& [rows, count] = answers;
  lib::http::Response response;
  response.status = 200;
  response.headers.add("Content-Type", "application/json; charset=utf-8");
  response.body = adapters::db::list_page(request, rows, count);
  co_return response;
}

// POST /api/jobs/dead/replay {"queue"?, "type"?, "limit"?}
lib::Task<Answer> replay(RequestScope& scope) {
  CO_TRY(const Json body, checked_body(scope, contracts::platform::kJobReplay, "data.validation_failed"));
  DeadLetters letters{.most = body.get_integer("limit").value_or(100)};
  if (const auto queue = body.get_string("queue")) letters.queue = std::string(*queue);
  if (const auto type = body.get_string("type")) letters.type = std::string(*type);
  CO_TRY(const auto replayed, co_await control(scope).replay(fence_of(scope), std::move(letters)));
  CO_TRY(co_await write_down(scope, "jobs.replay", {}, Json::object({{"wanted", body}, {"replayed", replayed}})));
  co_return data(Json::object({{"replayed", replayed}}));
}

// DELETE /api/jobs/dead/{id}
lib::Task<Answer> forget(RequestScope& scope) {
  CO_TRY(const auto id, id_of(scope));
  CO_TRY(co_await control(scope).forget(fence_of(scope), id));
  CO_TRY(co_await write_down(scope, "jobs.forget", id.to_string()));
  co_return no_content();
}

// --- Queues ----------------------------------------------------------------------------------------------------------

lib::Result<std::string> queue_of(RequestScope& scope) {
  const auto& name = scope.path_param("queue");
  const auto names = queues_of(scope.get(tokens::job_registry));
  if (std::ranges::find(names, name) != names.end()) return name;
  return lib::Error{lib::ErrorCode::not_found, "jobs.queue.unknown", "There is no such queue."};
}

Json to_json(const core::jobs::QueueMetrics& metrics) {
  return Json::object({{"name", metrics.queue},
                       {"paused", metrics.paused},
                       {"waiting", metrics.waiting},
                       {"active", metrics.active},
                       {"delayed", metrics.delayed},
                       {"failed", metrics.failed},
                       {"completed", metrics.completed}});
}

// GET /api/jobs/queues
lib::Task<Answer> list_queues(RequestScope& scope) {
  CO_TRY(const auto queues,
         co_await control(scope).measure(fence_of(scope), queues_of(scope.get(tokens::job_registry))));
  Json out = Json::array();
  for (const auto& queue : queues) out.push_back(to_json(queue));
  co_return data(std::move(out));
}

// GET /api/jobs/queues/{queue}
lib::Task<Answer> read_queue(RequestScope& scope) {
  CO_TRY(auto name, queue_of(scope));
  CO_TRY(const auto queues, co_await control(scope).measure(fence_of(scope), {std::move(name)}));
  co_return data(to_json(queues.front()));
}

// POST /api/jobs/queues/{queue}/pause and …/resume
lib::Task<Answer> pause_queue(RequestScope& scope, bool paused) {
  CO_TRY(const auto name, queue_of(scope));
  auto& queues = scope.get(tokens::job_queue);
  CO_TRY(co_await (paused ? queues.pause(name) : queues.resume(name)));
  CO_TRY(co_await write_down(scope, paused ? "jobs.queue.pause" : "jobs.queue.resume", {},
                             Json::object({{"queue", name}})));
  co_return data(Json::object({{"name", name}, {"paused", paused}}));
}

// --- Schedules -------------------------------------------------------------------------------------------------------

// GET /api/jobs/schedules
lib::Task<Answer> list_schedules(RequestScope& scope) {
  const auto& schedules = scope.get(tokens::schedule_registry).all();
  std::vector<std::string> names;
  for (const auto& schedule : schedules) names.push_back(schedule.name);
  CO_TRY(const auto rows,
         co_await adapters::db::run_platform(scope.get(tokens::db), queries::list_schedules(std::move(names))));
  Json out = Json::array();
  for (const auto& schedule : schedules) {
    const auto row = std::ranges::find(rows, schedule.name, &queries::ListSchedulesRow::name);
    const bool planned = row != rows.end();
    CO_TRY(const auto times, read_schedule(schedule));
    out.push_back(Json::object({{"name", schedule.name},
                                {"job", schedule.job},
                                {"rule", rule_of(schedule)},
                                {"zone", schedule.zone},
                                {"paused", planned && row->paused},
                                {"lastAt", planned ? Json(lib::to_rfc3339(row->last_at)) : Json()},
                                {"nextAt", instant(times.next_after(scope.now()))}}));
  }
  co_return data(std::move(out));
}

// POST /api/jobs/schedules/{name}/pause and …/resume
lib::Task<Answer> pause_schedule(RequestScope& scope, bool paused) {
  const auto& name = scope.path_param("name");
  CO_TRY(const auto rows,
         co_await adapters::db::run_platform(scope.get(tokens::db), queries::pause_schedule(name, paused)));
  if (rows == 0) co_return lib::Error{lib::ErrorCode::not_found, "jobs.schedule.unknown", "There is no such schedule."};
  CO_TRY(co_await write_down(scope, paused ? "jobs.schedule.pause" : "jobs.schedule.resume", {},
                             Json::object({{"schedule", name}})));
  co_return data(Json::object({{"name", name}, {"paused", paused}}));
}

}  // namespace

void add_job_routes(RouteRegistry& routes) {
  using lib::http::Method;
  const auto add = [&](Method method, std::string path, std::string operation, Access access, RouteHandler handler,
                       std::string body = {}) {
    routes.add({.method = method,
                .path = std::move(path),
                .operation = std::move(operation),
                .access = std::move(access),
                .handler = std::move(handler),
                .body_schema = std::move(body)});
  };
  const auto reads = Access::permission("read:job"), manages = Access::permission("manage:job"),
             runs = Access::permission("manage:job_queue");
  const auto of = [](const ListTable& table) { return [&table](RequestScope& scope) { return list(scope, table); }; };
  add(Method::get, "/api/jobs", "jobs.list", reads, of(kLive));
  add(Method::get, "/api/jobs/history", "jobs.history", reads, of(kEnded));
  add(Method::get, "/api/jobs/dead", "jobs.dead.list", reads, of(kDead));
  add(Method::post, "/api/jobs/dead/replay", "jobs.dead.replay", manages, replay, "job_replay");
  add(Method::delete_, "/api/jobs/dead/{id}", "jobs.dead.forget", manages, forget);
  add(Method::get, "/api/jobs/queues", "jobs.queues.list", reads, list_queues);
  add(Method::get, "/api/jobs/queues/{queue}", "jobs.queues.read", reads, read_queue);
  add(Method::get, "/api/jobs/schedules", "jobs.schedules.list", reads, list_schedules);
  for (const bool paused : {true, false}) {
    const std::string word = paused ? "pause" : "resume";
    add(Method::post, "/api/jobs/queues/{queue}/" + word, "jobs.queues." + word, runs,
        [paused](RequestScope& scope) { return pause_queue(scope, paused); });
    add(Method::post, "/api/jobs/schedules/{name}/" + word, "jobs.schedules." + word, runs,
        [paused](RequestScope& scope) { return pause_schedule(scope, paused); });
  }
  add(Method::get, "/api/jobs/{id}", "jobs.read", Access::authenticated(), read_job);
  add(Method::post, "/api/jobs/{id}/retry", "jobs.retry", manages, retry_job);
  add(Method::post, "/api/jobs/{id}/cancel", "jobs.cancel", Access::authenticated(), cancel_job);
}

}  // namespace athyper::runtime::automation_jobs
