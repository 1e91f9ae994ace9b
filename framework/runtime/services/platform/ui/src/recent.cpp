#include "recent.hpp"

#include <algorithm>
#include <map>

#include <athyper/core/data/read_plan.hpp>
#include <athyper/runtime/data/module.hpp>
#include <athyper/runtime/tokens.hpp>

#include "generated/recent_queries.hpp"

namespace athyper::runtime::ui {
namespace {

using core::data::Caller;
using core::events::EventKind;
using core::events::RecordEvent;
using Answer = lib::Result<lib::http::Response>;
using Row = queries::ListActivityRow;

constexpr std::int64_t kShown = 20;
/// Of records that are gone or not to be read any more nothing is shown, so a few more are looked at.
constexpr std::int64_t kLookedAt = 60;
constexpr std::chrono::days kKept{90};

/// Titles of records by entity and id. What the caller may not read, or is not there any more, has none.
using Titles = std::map<std::pair<std::string, std::string>, std::string>;

lib::Task<lib::Result<Titles>> titles_of(RequestScope& scope, std::vector<Row> rows) {
  const Caller caller = data::make_caller(scope);
  std::map<std::string, std::vector<std::string>> wanted;
  for (const Row& row : rows) wanted[row.entity].push_back(row.record);
  std::vector<std::pair<std::string, core::data::TitlePlan>> plans;
  lib::sql::Group group;
  for (const auto& [name, ids] : wanted) {
    CO_TRY(auto plan, data::titles_of(scope, caller, name));
    if (!plan) continue;
    CO_TRY(auto statement, core::data::fill(plan->rows, {.caller = caller, .ids = core::data::id_array(ids)}));
    group.statements.push_back(std::move(statement));
    plans.emplace_back(name, *std::move(plan));
  }
  Titles titles;
  if (plans.empty()) co_return titles;
  CO_TRY(const auto results, co_await scope.get(tokens::db).run(scope.fence(), std::move(group)));
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const auto& [name, plan] = plans[i];
    for (std::size_t row = 0; row < results[i].size(); ++row)
      titles[{name, std::string(results[i].get(row, plan.id_column))}] = plan.title.text(results[i], row);
  }
  co_return titles;
}

/// GET /api/ui/recent: the records the caller worked on last, newest first, as far as he may read them now.
lib::Task<Answer> read_recent(RequestScope& scope) {
  CO_TRY(auto rows,
         co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                    queries::list_activity(scope.tenant().id, scope.principal().id, kLookedAt)));
  CO_TRY(const Titles titles, co_await titles_of(scope, rows));
  lib::Json data = lib::Json::array();
  for (const Row& row : rows) {
    const auto title = titles.find({row.entity, row.record});
    if (title == titles.end()) continue;
    if (std::ssize(data.as_array()) == kShown) break;
    data.push_back(lib::Json::object({{"entity", row.entity},
                                      {"label", scope.model()->entities.find(row.entity)->second.label},
                                      {"id", row.record},
                                      {"title", title->second},
                                      {"kind", row.kind},
                                      {"version", row.version},
                                      {"at", lib::to_rfc3339(row.at)}}));
  }
  co_return json_response(200, lib::Json::object({{"data", std::move(data)}}));
}

lib::Task<lib::Result<lib::Json>> purge(JobScope& scope) {
  CO_TRY(const auto gone, co_await adapters::db::run(scope.get(tokens::db), scope.fence(),
                                                     queries::purge_activity(scope.tenant().id, scope.now() - kKept),
                                                     {.lane = lib::sql::Lane::exclusive}));
  co_return lib::Json::object({{"records", gone}});
}

}  // namespace

lib::Task<lib::Result<void>> note_activity(JobScope& scope, std::vector<RecordEvent> events) {
  std::vector<std::string> principals, entities, records, versions, kinds, times, gone_entities, gone_records;
  for (const RecordEvent& event : events) {
    if (event.kind == EventKind::deleted) {
      gone_entities.push_back(event.entity);
      gone_records.push_back(event.record_id);
    } else if (!event.principal.empty()) {
      principals.push_back(event.principal);
      entities.push_back(event.entity);
      records.push_back(event.record_id);
      versions.push_back(std::to_string(event.version));
      kinds.emplace_back(event.kind == EventKind::created ? "created" : "updated");
      times.push_back(lib::to_rfc3339(event.occurred_at));
    }
  }
  const lib::Uuid tenant = scope.tenant().id;
  CO_TRY(co_await adapters::db::run_all(
      scope.get(tokens::db), scope.fence(), {.lane = lib::sql::Lane::exclusive},
      adapters::db::Query<std::int64_t>(
          queries::note_activity(tenant, principals, entities, records, versions, kinds, times)),
      adapters::db::Query<std::int64_t>(queries::forget_activity(tenant, gone_entities, gone_records))));
  co_return lib::Result<void>{};
}

void add_recent(Registries& registries) {
  registries.consumers.add({.name = "ui.recent", .handler = note_activity});
  registries.routes.add({.method = lib::http::Method::get,
                         .path = "/api/ui/recent",
                         .operation = "ui.recent.list",
                         .access = Access::authenticated(),
                         .handler = read_recent,
                         .tenant_scoped = true});
  const std::string job = "ui.old-activity";
  registries.schedules.add({.name = job, .job = job, .every = std::chrono::hours(24)});
  registries.jobs.add({.name = job,
                       .queue = "maintenance",
                       .handler = purge,
                       .options = {.attempts = 5},
                       .reach = JobReach::each_tenant});
}

}  // namespace athyper::runtime::ui
