#include "data_service.hpp"

#include <algorithm>
#include <iterator>

#include <athyper/runtime/audit.hpp>
#include <athyper/runtime/data/module.hpp>

#include "decisions.hpp"
#include "errors.hpp"

namespace athyper::runtime::data {
namespace {

using core::data::Action;
using core::data::Caller;
using core::data::CompiledEntity;
using core::data::Decision;
using core::data::IntentKind;
using core::data::ListQuery;
using lib::http::Response;
using lib::sql::Rows;

/// A change of the model publishes up to four versions, one soon after the other.
constexpr int kModelAttempts = 8;
/// Times a write is decided anew when the record moves under a caller who accepts any version.
constexpr int kWriteAttempts = 3;

/// The entity of the route, when the caller may read any of its records; else it does not exist for him.
lib::Result<std::shared_ptr<CompiledEntity>> find_readable(const RequestScope& scope, const Caller& caller) {
  const std::string& name = scope.path_param("entity");
  auto entity = core::data::find_entity(scope.model(), scope.principal().policies, name);
  if (entity == nullptr) return entity_not_found(name);
  const Decision read = entity->policies().decide(Action::read, caller);
  if (read.barred()) return barred(*entity->policies().bar(read, nullptr, caller));
  if (read.denied()) return entity_not_found(name);
  return entity;
}

lib::Result<std::string> record_id(const RequestScope& scope) {
  const auto id = lib::parse_uuid(scope.path_param("id"));
  if (!id.ok()) return record_not_found();
  return id->to_string();
}

std::string etag_of(std::string_view version) {
  return "\"" + std::string(version) + "\"";
}

Response json_text(int status, std::string body) {
  Response response;
  response.status = status;
  response.headers.add("Content-Type", "application/json; charset=utf-8");
  response.body = std::move(body);
  return response;
}

/// One record with its ETag.
Response record_response(int status, const core::data::ReadPlan& plan, const std::vector<Rows>& results,
                         const core::data::Included& included) {
  Response response = json_text(status, core::data::write_record_answer(plan, results, included));
  response.headers.add("ETag", etag_of(results[0].get(0, plan.version_column)));
  return response;
}

std::vector<std::string> first_column(const std::vector<Rows>& results, std::size_t from) {
  std::vector<std::string> values;
  for (std::size_t i = from; i < results.size(); ++i) {
    for (std::size_t row = 0; row < results[i].size(); ++row) values.emplace_back(results[i].get(row, 0));
  }
  return values;
}

/// Nothing when the caller may do this to the record as it stands, in the version he expects.
lib::Result<void> check_write(const CompiledEntity& entity, const lib::Json& record, const Decision& decision,
                              Action action, const core::data::ExpectedVersion& expected, const Caller& caller) {
  if (!entity.policies().permits(decision, record, caller)) return forbidden(entity, decision, action, &record, caller);
  const std::int64_t version = record.get_integer("version").value_or(0);
  if (expected.version && *expected.version != version) return version_conflict(version);
  return {};
}

/// How the records of a target are called; nothing when it shows this caller none. A title is for whoever may read its
/// record and for nobody else; the name of a person is for whoever may read a record that mentions him.
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

core::data::WriteBeside beside(const std::vector<core::jobs::JobRow>& notices) {
  if (notices.empty()) return nullptr;
  return
      [&notices](lib::sql::Builder& sql, std::string_view guard) { core::jobs::append_enqueue(sql, notices, guard); };
}

bool is_refusal(const lib::Error& error) {
  return error.key == "data.entity_not_found" || error.code == lib::ErrorCode::forbidden;
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

Caller make_caller(const RequestScope& scope) {
  const Principal& principal = scope.principal();
  return {.subject = {.id = principal.id,
                      .username = principal.username,
                      .persona = principal.persona,
                      .roles = principal.roles,
                      .second_factor = principal.second_factor},
          .tenant = scope.tenant().id,
          .now = scope.now(),
          .today = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(scope.now()))};
}

lib::Task<DataService::Answer> DataService::attempt(Step step, RequestScope& scope) {
  const bool writes = scope.request().method != lib::http::Method::get;
  if (writes && scope.request().headers.find("idempotency-key")) {
    CO_TRY(std::optional<RequestKey> key, read_request_key(scope));
    CO_TRY(std::optional<Response> known, co_await find_answer(db_, scope, *std::move(key)));
    if (known) co_return *std::move(known);
  }
  Answer answer = co_await (this->*step)(scope);
  co_return answer;
}

lib::Result<void> DataService::count_request(const RequestScope& scope) {
  const auto entity = core::data::find_entity(scope.model(), scope.principal().policies, scope.path_param("entity"));
  if (entity == nullptr) return {};
  const Caller caller = make_caller(scope);
  const Decision decision = entity->policies().decide(action_of(scope.request().method), caller);
  return limits_.take(scope, entity->entity().name, decision.duties);
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

lib::Task<DataService::Answer> DataService::run(Step step, RequestScope& scope) {
  Answer given = co_await answer(step, scope);
  note_decision(decisions_, scope, given);
  co_return given;
}

lib::Task<DataService::Answer> DataService::answer(Step step, RequestScope& scope) {
  for (int attempts = 1;; ++attempts) {
    // Under each model: a limit may have come with the newer one.
    CO_TRY(count_request(scope));
    Answer answer = co_await attempt(step, scope);
    if (answer.ok()) co_return answer;
    // A refusal may come from what this node remembers alone; then no fence has looked at it yet.
    if (is_refusal(answer.error())) {
      auto looked = co_await db_.run(scope.fence(), {.statements = {}, .lane = lib::sql::Lane::shared});
      if (!looked.ok()) answer = std::move(looked).error();
    }
    if (answer.error().key == "db.stale_entitlement") principals_.forget(scope.tenant().id);
    if (answer.error().key != "db.stale_meta" || attempts == kModelAttempts) co_return answer;
    CO_TRY(co_await models_.reload());
    scope.set_model(models_.current());
  }
}

lib::Task<DataService::Answer> DataService::list(RequestScope& scope) {
  const Caller caller = make_caller(scope);
  CO_TRY(const Entity entity, find_readable(scope, caller));
  CO_TRY(const ListQuery query, core::data::parse_list_query(scope.query_pairs()));
  CO_TRY(const core::data::ListPlan list,
         core::data::plan_list(*entity, query, entity->policies().decide(Action::read, caller),
                               entity->fields().access(caller)));
  CO_TRY(lib::sql::Group group, core::data::list_group(list, query, caller));
  CO_TRY(const std::vector<Rows> results, co_await db_.run(scope.fence(), std::move(group)));
  CO_TRY(const core::data::Included included,
         co_await expand(scope, caller, *list.plan, results[0], static_cast<std::size_t>(query.page_size)));
  co_return json_text(200, core::data::write_list_answer(list, query, results, included));
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
  if (scope.request().headers.find("if-none-match") == etag) {
    Response unchanged;
    unchanged.status = 304;
    unchanged.headers.add("ETag", etag);
    co_return unchanged;
  }
  CO_TRY(const core::data::Included included, co_await expand(scope, caller, *plan, results[0], 1));
  co_return record_response(200, *plan, results, included);
}

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
