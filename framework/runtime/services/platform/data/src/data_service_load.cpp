// What a write looks at before it is decided, and what it says when its guard let nothing through.
#include <algorithm>
#include <iterator>

#include "answers.hpp"
#include "data_service.hpp"
#include "errors.hpp"

namespace athyper::runtime::data {

using core::data::Caller;
using core::data::CompiledEntity;
using core::data::Decision;
using lib::sql::Rows;

lib::Task<lib::Error> DataService::missing(RequestScope& scope, CompiledEntity& entity, const Decision& read,
                                           const std::string& id, const Caller& caller) {
  if (std::ranges::all_of(read.duties, &core::data::Duty::met)) co_return record_not_found();
  auto plan = core::data::plan_record(entity, {}, core::data::PolicyTable::without_duties(read),
                                      core::data::FieldAccess::everything());
  if (!plan.ok()) co_return std::move(plan).error();
  auto group = core::data::record_group(**plan, caller, id);
  if (!group.ok()) co_return std::move(group).error();
  auto results = co_await db_.run(scope.fence(), *std::move(group));
  if (!results.ok()) co_return std::move(results).error();
  if ((*results)[0].empty()) co_return record_not_found();
  const lib::Json record = core::data::read_record(**plan, *results);
  const core::data::Duty* duty = entity.policies().bar(read, &record, caller);
  co_return duty != nullptr ? barred(*duty) : record_not_found();
}

lib::Task<lib::Result<std::vector<std::string>>> DataService::known_references(RequestScope& scope,
                                                                               const CompiledEntity& entity,
                                                                               const lib::Json& body,
                                                                               const Caller& caller) {
  lib::sql::Group group;
  CO_TRY(group.statements, core::data::reference_statements(entity, core::data::references_of(entity, body), caller));
  if (group.statements.empty()) co_return std::vector<std::string>();
  CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
  co_return first_column(results, 0);
}

lib::Task<lib::Result<DataService::Stored>> DataService::load(RequestScope& scope, CompiledEntity& entity,
                                                              const Decision& read, const core::data::ReadPlan& plan,
                                                              const Operation& operation, const Caller& caller) {
  CO_TRY(lib::sql::Group group, core::data::record_group(plan, caller, operation.id));
  const std::size_t own = group.statements.size();
  CO_TRY(std::vector<lib::sql::Statement> references,
         core::data::reference_statements(entity, core::data::references_of(entity, operation.body), caller));
  std::ranges::move(references, std::back_inserter(group.statements));
  CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
  if (results[0].empty()) co_return co_await missing(scope, entity, read, operation.id, caller);
  Stored stored{.record = core::data::read_record(plan, results), .known_references = first_column(results, own)};
  co_return stored;
}

lib::Task<std::optional<lib::Error>> DataService::why_held(RequestScope& scope, const CompiledEntity& entity,
                                                           const core::data::RecordChange& change,
                                                           const core::data::FieldAccess& fields,
                                                           const Caller& caller) {
  auto statement = why_held_statement(entity, change, caller);
  if (!statement) co_return std::nullopt;
  lib::sql::Group group;
  group.statements.push_back(*std::move(statement));
  auto results = co_await db_.run(scope.fence(), std::move(group));
  if (!results.ok()) co_return std::move(results).error();
  const std::vector<std::string> names = first_column(*results, 0);
  if (names.empty()) co_return std::nullopt;
  co_return held_error(entity, change, fields, names);
}

}  // namespace athyper::runtime::data
