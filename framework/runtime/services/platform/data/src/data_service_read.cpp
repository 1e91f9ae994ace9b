// The steps that read: lists, counts and one record, with the titles of what they point to.
#include <athyper/core/data/list_answer.hpp>
#include <athyper/core/data/next_number.hpp>
#include <athyper/runtime/data/module.hpp>

#include "answers.hpp"
#include "data_service.hpp"
#include "errors.hpp"

namespace athyper::runtime::data {
using core::data::Action;
using core::data::Caller;
using core::data::Decision;
using core::data::ListQuery;
using lib::http::Response;
using lib::sql::Rows;

lib::Result<std::optional<core::data::TitlePlan>> titles_of(const RequestScope& scope, const Caller& caller,
                                                            std::string_view target) {
  if (target == core::data::kPeople) return core::data::plan_people();
  const auto entity = core::data::find_entity(scope.model(), scope.principal().policies, target);
  if (entity == nullptr) return std::nullopt;
  const Decision decision = entity->policies().decide(Action::read, caller);
  if (decision.denied()) return std::nullopt;
  TRY(core::data::TitlePlan title, core::data::plan_titles(*entity, decision, entity->fields().access(caller)));
  return std::optional(std::move(title));
}

lib::Task<DataService::Answer> DataService::list(RequestScope& scope) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  CO_TRY(ListQuery query, core::data::parse_list_query(scope.query_pairs()));
  std::optional<CursorSeal> seal;
  if (query.by_cursor) {
    CO_TRY(seal, co_await cursors_.seal_for(scope.tenant().id));
  }
  if (!query.cursor.empty()) {
    CO_TRY(query.cursor, seal->open(query.cursor));
  }
  CO_TRY(const core::data::ListPlan list,
         core::data::plan_list(*entity, query, entity->policies().decide(Action::read, caller),
                               entity->fields().access(caller)));
  CO_TRY(lib::sql::Group group, core::data::list_group(list, query, caller));
  CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
  CO_TRY(const core::data::Included included,
         co_await expand(scope, caller, *list.plan, results[0], static_cast<std::size_t>(query.page_size)));
  const auto close = [&seal](std::string_view cursor) { return seal->close(cursor); };
  co_return json_text(200, core::data::write_closed_list_answer(list, query, results, included, close));
}

lib::Task<DataService::Answer> DataService::count(RequestScope& scope) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  CO_TRY(const ListQuery query, core::data::parse_list_query(scope.query_pairs()));
  CO_TRY(const core::data::ReadPlanPtr plan,
         core::data::plan_count(*entity, query, entity->policies().decide(Action::read, caller),
                                entity->fields().access(caller)));
  CO_TRY(lib::sql::Statement statement, core::data::fill(plan->rows, {.caller = caller}));
  lib::sql::Group group;
  group.statements.push_back(std::move(statement));
  CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
  const std::int64_t counted = results[0].get_int(0, 0);
  lib::Json data = lib::Json::object({{"count", std::min(counted, plan->counted_rows)}});
  if (counted > plan->counted_rows) data.set("countCapped", true);
  co_return json_response(200, lib::Json::object({{"data", std::move(data)}}));
}

lib::Task<DataService::Answer> DataService::next_number(RequestScope& scope) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  const Decision decision = entity->policies().decide(Action::create, caller);
  if (decision.denied()) co_return forbidden(*entity, decision, Action::create, nullptr, caller);
  const auto statement = core::data::next_number(*entity, caller);
  if (!statement)
    co_return lib::Error{lib::ErrorCode::not_found, "data.no_numbering",
                         "Records of " + entity->entity().name + " have no numbers."};
  lib::sql::Group group;
  group.statements.push_back(*statement);
  CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
  lib::Json data = lib::Json::object({{"number", results[0].get(0, 0)}});
  co_return json_response(200, lib::Json::object({{"data", std::move(data)}}));
}

lib::Task<DataService::Answer> DataService::read(RequestScope& scope) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  CO_TRY(const std::string id, record_id(scope));
  CO_TRY(const ListQuery query, core::data::parse_record_query(scope.query_pairs()));
  const Decision may_read = entity->policies().decide(Action::read, caller);
  CO_TRY(const core::data::ReadPlanPtr plan,
         core::data::plan_record(*entity, query, may_read, entity->fields().access(caller)));
  CO_TRY(lib::sql::Group group, core::data::record_group(*plan, caller, id));
  CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
  if (results[0].empty()) co_return co_await missing(scope, *entity, may_read, id, caller);
  const std::string etag = etag_of(results[0].get(0, plan->version_column));
  if (is_known(scope.request().headers.find("if-none-match"), etag)) {
    Response unchanged;
    unchanged.status = 304;
    unchanged.headers.add("ETag", etag);
    co_return unchanged;
  }
  CO_TRY(const core::data::Included included, co_await expand(scope, caller, *plan, results[0], 1));
  co_return record_response(200, *plan, results, included);
}

lib::Task<lib::Result<core::data::Included>> DataService::expand(RequestScope& scope, const Caller& caller,
                                                                 const core::data::ReadPlan& plan, const Rows& rows,
                                                                 std::size_t shown) {
  core::data::Included included;
  std::vector<core::data::TitlePlan> titles;
  std::vector<std::string_view> targets;
  lib::sql::Group group;
  for (const auto& [target, ids] : core::data::expanded_ids(plan, rows, shown)) {
    CO_TRY(std::optional<core::data::TitlePlan> title, titles_of(scope, caller, target));
    if (!title) continue;
    CO_TRY(lib::sql::Statement statement,
           core::data::fill(title->rows, {.caller = caller, .ids = core::data::id_array(ids)}));
    group.statements.push_back(std::move(statement));
    titles.push_back(*std::move(title));
    targets.push_back(target);
  }
  if (group.statements.empty()) co_return included;
  CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
  for (std::size_t i = 0; i < results.size(); ++i) included.add(targets[i], titles[i], results[i]);
  co_return included;
}

}  // namespace athyper::runtime::data
