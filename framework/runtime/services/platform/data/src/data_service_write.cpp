// The steps that write: what is stored is read, decided about, changed in memory and written under a guard.
#include <algorithm>
#include <iterator>

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

/// Nothing when the caller may do this to the record as it stands, in the version he expects.
lib::Result<void> check_write(const CompiledEntity& entity, const lib::Json& record, const Decision& decision,
                              Action action, const core::data::ExpectedVersion& expected, const Caller& caller) {
  if (!entity.policies().permits(decision, record, caller)) return forbidden(entity, decision, action, &record, caller);
  const std::int64_t version = record.get_integer("version").value_or(0);
  if (expected.version && *expected.version != version) return version_conflict(version);
  return {};
}

core::data::WriteBeside beside(const std::vector<core::jobs::JobRow>& notices) {
  if (notices.empty()) return nullptr;
  return
      [&notices](lib::sql::Builder& sql, std::string_view guard) { core::jobs::append_enqueue(sql, notices, guard); };
}

core::data::RecordChange removal(const lib::Json& record, const std::string& id) {
  core::data::RecordChange change;
  change.kind = IntentKind::remove;
  change.id = id;
  change.version = record.get_integer("version").value_or(0);
  change.difference = lib::Json::object();
  return change;
}

}  // namespace

lib::Task<DataService::Answer> DataService::create(RequestScope& scope) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  const Decision decision = entity->policies().decide(Action::create, caller);
  if (decision.denied()) co_return forbidden(*entity, decision, Action::create, nullptr, caller);
  CO_TRY(const lib::Json body, scope.json_body());
  CO_TRY(const std::vector<std::string> known, co_await known_references(scope, *entity, body, caller));
  const core::data::FieldAccess fields = entity->fields().access(caller);
  const core::data::ChangeInput input{.kind = IntentKind::create,
                                      .body = body,
                                      .current = nullptr,
                                      .caller = caller,
                                      .known_references = known,
                                      .fields = fields};
  CO_TRY(const core::data::RecordChange change, core::data::make_change(*entity, input, clock_, random_));
  if (!entity->policies().permits(decision, change.record, caller))
    co_return forbidden(*entity, decision, Action::create, &change.record, caller);
  CO_TRY(const Company company, co_await company_of(scope, *entity, decision, {&change.record}, change.id, caller));
  CO_TRY(const core::data::ReadPlanPtr plan,
         core::data::plan_record(*entity, {}, entity->policies().decide(Action::read, caller), fields));
  CO_TRY(lib::sql::Group group,
         core::data::create_group(*entity, change, seal(scope, *entity, change, caller, company.tags), *plan, caller,
                                  beside(company.notices)));
  const auto created = [&](const std::vector<Rows>& results) {
    Response response = record_response(201, *plan, results, {});
    response.headers.add("Location", "/api/data/" + entity->entity().name + "/" + change.id);
    return std::optional<Response>(std::move(response));
  };
  auto written = co_await write(scope, std::move(group), created, company.notices);
  if (!written.ok()) co_return write_error(*entity, change.record, std::move(written).error());
  co_return **std::move(written);
}

lib::Task<DataService::Answer> DataService::update(RequestScope& scope) {
  Answer answer = co_await change(scope, IntentKind::update);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::replace(RequestScope& scope) {
  Answer answer = co_await change(scope, IntentKind::replace);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::change(RequestScope& scope, IntentKind kind) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  CO_TRY(const std::string id, record_id(scope));
  CO_TRY(const core::data::ExpectedVersion expected,
         core::data::parse_if_match(scope.request().headers.find("if-match")));
  CO_TRY(const lib::Json body, scope.json_body());
  const Decision decision = entity->policies().decide(Action::update, caller);
  const Decision may_read = entity->policies().decide(Action::read, caller);
  const core::data::FieldAccess fields = entity->fields().access(caller);
  CO_TRY(const core::data::ReadPlanPtr whole,
         core::data::plan_record(*entity, {}, may_read, core::data::FieldAccess::everything()));
  CO_TRY(const core::data::ReadPlanPtr plan, core::data::plan_record(*entity, {}, may_read, fields));
  for (int attempt = 0; attempt < kWriteAttempts; ++attempt) {
    CO_TRY(const Stored stored, co_await load(scope, *entity, may_read, *whole, id, &body, caller));
    CO_TRY(check_write(*entity, stored.record, decision, Action::update, expected, caller));
    const core::data::ChangeInput input{.kind = kind,
                                        .body = body,
                                        .current = &stored.record,
                                        .caller = caller,
                                        .known_references = stored.known_references,
                                        .fields = fields};
    CO_TRY(const core::data::RecordChange planned, core::data::make_change(*entity, input, clock_, random_));
    if (const auto* duty = entity->policies().unmet(decision, planned.record, caller)) co_return barred(*duty);
    CO_TRY(const Company company,
           co_await company_of(scope, *entity, decision, {&stored.record, &planned.record}, id, caller));
    CO_TRY(lib::sql::Group group,
           core::data::update_group(*entity, planned, decision, seal(scope, *entity, planned, caller, company.tags),
                                    *plan, caller, beside(company.notices)));
    const auto changed = [&](const std::vector<Rows>& results) {
      if (results[0].empty()) return std::optional<Response>();
      return std::optional<Response>(record_response(200, *plan, results, {}));
    };
    auto written = co_await write(scope, std::move(group), changed, company.notices);
    if (!written.ok()) co_return write_error(*entity, planned.record, std::move(written).error());
    // No row: somebody was faster. Reading again tells what has become of the record.
    if (*written) co_return **std::move(written);
  }
  co_return lib::Error{lib::ErrorCode::conflict, "data.conflict",
                       "The record is being changed by others right now; try again."};
}

lib::Task<DataService::Answer> DataService::remove(RequestScope& scope) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  CO_TRY(const std::string id, record_id(scope));
  CO_TRY(const core::data::ExpectedVersion expected,
         core::data::parse_if_match(scope.request().headers.find("if-match")));
  const Decision decision = entity->policies().decide(Action::remove, caller);
  const Decision may_read = entity->policies().decide(Action::read, caller);
  CO_TRY(const core::data::ReadPlanPtr plan,
         core::data::plan_record(*entity, {}, may_read, core::data::FieldAccess::everything()));
  for (int attempt = 0; attempt < kWriteAttempts; ++attempt) {
    CO_TRY(const Stored stored, co_await load(scope, *entity, may_read, *plan, id, nullptr, caller));
    CO_TRY(check_write(*entity, stored.record, decision, Action::remove, expected, caller));
    const core::data::RecordChange planned = removal(stored.record, id);
    CO_TRY(const Company company, co_await company_of(scope, *entity, decision, {&stored.record}, id, caller));
    CO_TRY(lib::sql::Group group,
           core::data::delete_group(*entity, planned, decision, seal(scope, *entity, planned, caller, company.tags),
                                    caller, beside(company.notices)));
    const auto removed = [](const std::vector<Rows>& results) {
      return results[0].empty() ? std::optional<Response>() : std::optional<Response>(no_content());
    };
    CO_TRY(std::optional<Response> written, co_await write(scope, std::move(group), removed, company.notices));
    if (written) co_return *std::move(written);
    if (auto held = co_await refused_delete(scope, *entity, id, caller); held.code != lib::ErrorCode::internal)
      co_return held;
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
    CO_TRY(answer, co_await write_once(db_, scope, *std::move(key), std::move(group), std::move(answer_of)));
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
                                                              const std::string& id, const lib::Json* body,
                                                              const Caller& caller) {
  CO_TRY(lib::sql::Group group, core::data::record_group(plan, caller, id));
  const std::size_t own = group.statements.size();
  if (body != nullptr) {
    CO_TRY(std::vector<lib::sql::Statement> references,
           core::data::reference_statements(entity, core::data::references_of(entity, *body), caller));
    std::move(references.begin(), references.end(), std::back_inserter(group.statements));
  }
  CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
  if (results[0].empty()) co_return co_await missing(scope, entity, read, id, caller);
  Stored stored{.record = core::data::read_record(plan, results), .known_references = first_column(results, own)};
  co_return stored;
}

/// The conflict that names who holds on to the record; an internal error when nobody does.
lib::Task<lib::Error> DataService::refused_delete(RequestScope& scope, const CompiledEntity& entity,
                                                  const std::string& id, const Caller& caller) {
  lib::Error nobody{lib::ErrorCode::internal, "data.not_held", ""};
  auto statement = core::data::holders_statement(entity, id, caller);
  if (!statement) co_return nobody;
  lib::sql::Group group;
  group.statements.push_back(*std::move(statement));
  auto results = co_await db_.run(scope.fence(), std::move(group));
  if (!results.ok()) co_return std::move(results).error();
  const std::vector<std::string> holders = first_column(*results, 0);
  if (holders.empty()) co_return nobody;
  lib::Error held{lib::ErrorCode::conflict, "data.conflict",
                  "Other records still point to this one: " + holders.front() + "."};
  for (const std::string& holder : holders)
    held.details.push_back({"", "restricted", holder + " points to this record."});
  co_return held;
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

}  // namespace athyper::runtime::data
