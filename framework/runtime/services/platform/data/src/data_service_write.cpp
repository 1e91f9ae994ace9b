// The steps that write: what is stored is read, decided about, changed in memory and written under a guard.
#include <algorithm>

#include <athyper/core/data/rule_lookups.hpp>
#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/data/module.hpp>

#include "answers.hpp"
#include "data_service.hpp"
#include "errors.hpp"

namespace athyper::runtime::data {
namespace {

using core::data::Action;
using core::data::Caller;
using core::data::CompiledEntity;
using core::data::Decision;
using core::data::IntentKind;
using lib::http::Response;
using lib::sql::Rows;

/// Times a write is decided anew when the record moves under a caller who accepts any version.
constexpr int kWriteAttempts = 3;

/// What a write answers when it happened.
AnswerOf answer_of(const core::data::RecordChange& change, const core::data::ReadPlan& plan) {
  const bool shows = change.kind != IntentKind::remove && change.kind != IntentKind::purge;
  return [shows, &change, &plan](const std::vector<Rows>& results) {
    if (results[0].empty()) return std::optional<Response>();
    return std::optional<Response>(shows ? record_response(200, plan, results, {}, change.warnings) : no_content());
  };
}

}  // namespace

lib::Task<DataService::Answer> DataService::create(RequestScope& scope) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  const core::data::Decision decision = entity->policies().decide(Action::create, caller);
  if (decision.denied()) co_return forbidden(*entity, decision, Action::create, nullptr, caller);
  CO_TRY(lib::Json body, scope.json_body());
  Answer answer = co_await create_record(scope, entity, {.kind = IntentKind::create, .body = std::move(body)}, caller);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::create_record(RequestScope& scope, Entity entity, Operation operation,
                                                          const Caller& caller) {
  const Rights rights = rights_of(*entity, Action::create, caller);
  if (rights.decision.denied()) co_return forbidden(*entity, rights.decision, Action::create, nullptr, caller);
  CO_TRY(const std::vector<std::string> known, co_await known_references(scope, *entity, operation.body, caller));
  CO_TRY(core::data::RecordChange change,
         decide_write(*entity, rights, operation, {.stored = nullptr, .references = known}, caller, clock_, random_));
  CO_TRY(co_await ask_rules(scope, *entity, rights.fields, caller, change));
  CO_TRY(const Company company,
         co_await company_of(scope, *entity, rights.decision, {&change.record}, change.id, caller));
  CO_TRY(const core::data::ReadPlanPtr plan, core::data::plan_record(*entity, {}, rights.read, rights.fields));
  CO_TRY(lib::sql::Group group,
         core::data::write_group(*entity, change, rights.decision, seal(scope, *entity, change, caller, company.tags),
                                 *plan, caller, beside(company.notices)));
  const auto created = [&](const std::vector<Rows>& results) {
    Response response = record_response(201, *plan, results, {}, change.warnings);
    response.headers.add("Location", "/api/data/" + entity->entity().name + "/" + change.id);
    return std::optional<Response>(std::move(response));
  };
  auto written = co_await write(scope, std::move(group), created, company.notices);
  if (!written.ok()) co_return write_error(*entity, change.record, std::move(written).error());
  co_return **std::move(written);
}

lib::Task<DataService::Answer> DataService::update(RequestScope& scope) {
  Answer answer = co_await write_known(scope, IntentKind::update);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::replace(RequestScope& scope) {
  Answer answer = co_await write_known(scope, IntentKind::replace);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::remove(RequestScope& scope) {
  Answer answer = co_await write_known(scope, IntentKind::remove);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::restore(RequestScope& scope) {
  Answer answer = co_await write_known(scope, IntentKind::restore);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::purge(RequestScope& scope) {
  Answer answer = co_await write_known(scope, IntentKind::purge);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::write_known(RequestScope& scope, IntentKind kind) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  CO_TRY(std::string id, record_id(scope));
  CO_TRY(const core::data::ExpectedVersion expected,
         core::data::parse_if_match(scope.request().headers.find("if-match")));
  Operation operation{.kind = kind, .id = std::move(id), .expected = expected};
  if (kind == IntentKind::update || kind == IntentKind::replace) {
    CO_TRY(operation.body, scope.json_body());
  }
  Answer answer = co_await write_record(scope, entity, std::move(operation), caller);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::write_record(RequestScope& scope, Entity entity, Operation operation,
                                                         const Caller& caller) {
  const IntentKind kind = operation.kind;
  const Rights rights = rights_of(*entity, action_of(kind), caller);
  const bool deleted_too = kind == IntentKind::restore || kind == IntentKind::purge;
  const core::data::FieldAccess everything = core::data::FieldAccess::everything();
  CO_TRY(const core::data::ReadPlanPtr whole, deleted_too
                                                  ? core::data::plan_any_record(*entity, rights.read, everything)
                                                  : core::data::plan_record(*entity, {}, rights.read, everything));
  CO_TRY(const core::data::ReadPlanPtr plan, core::data::plan_record(*entity, {}, rights.read, rights.fields));
  for (int attempt = 0; attempt < kWriteAttempts; ++attempt) {
    CO_TRY(const Stored stored, co_await load(scope, *entity, rights.read, *whole, operation, caller));
    CO_TRY(core::data::RecordChange change,
           decide_write(*entity, rights, operation, {.stored = &stored.record, .references = stored.known_references},
                        caller, clock_, random_));
    CO_TRY(co_await ask_rules(scope, *entity, rights.fields, caller, change));
    CO_TRY(const Company company,
           co_await company_of(scope, *entity, rights.decision, {&stored.record, &change.record}, change.id, caller));
    CO_TRY(lib::sql::Group group,
           core::data::write_group(*entity, change, rights.decision, seal(scope, *entity, change, caller, company.tags),
                                   *plan, caller, beside(company.notices)));
    auto written = co_await write(scope, std::move(group), answer_of(change, *plan), company.notices);
    if (!written.ok()) co_return write_error(*entity, change.record, std::move(written).error());
    if (*written) co_return **std::move(written);
    // No row: something holds the record where it is, or somebody was faster. Reading again tells what has become of
    // it.
    if (auto held = co_await why_held(scope, *entity, change, rights.fields, caller)) co_return *std::move(held);
  }
  co_return lib::Error{lib::ErrorCode::conflict, "data.conflict",
                       "The record is being changed by others right now; try again."};
}

lib::Task<lib::Result<std::optional<Response>>> DataService::write(RequestScope& scope, lib::sql::Group group,
                                                                   AnswerOf answer_of,
                                                                   const std::vector<core::jobs::JobRow>& notices) {
  CO_TRY(std::optional<RequestKey> key, read_request_key(scope));
  std::optional<Response> answer;
  if (key) {
    CO_TRY(answer, co_await write_group_once(db_, scope, *std::move(key), std::move(group), std::move(answer_of)));
  } else {
    CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
    answer = answer_of(results);
  }
  bell_.ring();
  std::vector<std::string> queues;
  for (const core::jobs::JobRow& notice : notices) queues.push_back(notice.queue);
  if (answer && !queues.empty()) co_await jobs_.committed(std::move(queues));
  co_return answer;
}

lib::Task<lib::Result<DataService::Company>> DataService::company_of(const RequestScope& scope,
                                                                     const CompiledEntity& entity,
                                                                     const Decision& decision,
                                                                     std::vector<const lib::Json*> images,
                                                                     const std::string& id, const Caller& caller) {
  Company company;
  std::vector<core::data::Duty> due;
  for (const lib::Json* image : images) {
    for (core::data::Duty& duty : entity.policies().due(decision, *image, caller)) {
      const auto same = [&](const core::data::Duty& known) {
        return known.rule == duty.rule && known.what.type == duty.what.type && known.what.params == duty.what.params;
      };
      if (std::ranges::none_of(due, same)) due.push_back(std::move(duty));
    }
  }
  if (due.empty()) co_return company;
  company.tags = tags_of(due);
  CO_TRY(company.notices, co_await notices_of(jobs_, scope, entity.entity().name, id, due));
  co_return company;
}

core::data::AuditRow DataService::seal(const RequestScope& scope, const CompiledEntity& entity,
                                       const core::data::RecordChange& change, const Caller& caller,
                                       const std::vector<std::string>& tags) {
  core::data::AuditRow row;
  row.content = core::data::audit_content(entity, change, caller, tags);
  SealedAuditRow sealed = seal_audit_row(row.content, clock_, random_);
  row.id = sealed.id.to_string();
  row.salt = std::move(sealed.salt);
  row.leaf_hash = std::move(sealed.leaf_hash);
  row.correlation_id = scope.context().request_id;
  row.ip_address = scope.context().remote_address;
  row.user_agent = scope.context().user_agent;
  row.trace = core::observability::format_traceparent(scope.context().trace);
  return row;
}

lib::Task<lib::Result<void>> DataService::ask_rules(RequestScope& scope, const CompiledEntity& entity,
                                                    const core::data::FieldAccess& fields, const Caller& caller,
                                                    core::data::RecordChange& change) {
  std::vector<core::data::RuleLookup> lookups = core::data::lookups_of(entity, change, caller);
  if (lookups.empty()) co_return lib::Result<void>();
  lib::sql::Group group;
  for (const core::data::RuleLookup& lookup : lookups) group.statements.push_back(lookup.statement);
  CO_TRY(const std::vector<Rows> answers, co_await db_.run(scope.fence(), std::move(group)));
  co_return core::data::judge_lookups(entity, lookups, answers, fields, change);
}

}  // namespace athyper::runtime::data
