// Many operations of one request in one transaction. Neighbours of one entity and kind are looked up, decided and
// written together: a statement for each of these steps, however many there are.
#include <algorithm>
#include <iterator>
#include <set>

#include <athyper/core/data/load_many.hpp>
#include <athyper/core/data/write_many.hpp>
#include <athyper/runtime/data/module.hpp>

#include "answers.hpp"
#include "batch_answer.hpp"
#include "data_service.hpp"
#include "decisions.hpp"
#include "errors.hpp"

namespace athyper::runtime::data {

using adapters::db::DbTransaction;
using core::data::Caller;
using core::data::IntentKind;
using lib::http::Response;
using lib::sql::Rows;
using lib::sql::Statement;

/// A batch on its way through one transaction.
struct DataService::BatchWork {
  RequestScope& scope;
  DbTransaction& transaction;
  const Batch& batch;
  const Caller caller;
  /// Each operation by itself, so that it shows which one the database refuses.
  bool singly;
  BatchEnd& end;
  std::vector<Outcome> outcomes = std::vector<Outcome>(batch.operations.size());

  bool failed() const {
    return std::ranges::any_of(outcomes, [](const Outcome& outcome) { return outcome.error.has_value(); });
  }
};

/// Neighbouring operations of one entity and kind.
struct DataService::BatchPart {
  Entity entity;
  Rights rights;
  IntentKind kind;
  /// Numbers of those that may still go well, with their operations.
  std::vector<std::size_t> places;
  std::vector<Operation> operations;
  std::map<std::string, lib::Json> stored = {};
  std::vector<std::string> references = {};
};

namespace {

/// Times a batch is begun anew without an operation that only the database could refuse.
constexpr int kRuns = 12;
constexpr std::string_view kUnique = "pg.unique_violation";
constexpr std::string_view kForeign = "pg.foreign_key_violation";

bool refused_by_constraint(const lib::Error& error) {
  return error.key == kUnique || error.key == kForeign;
}

lib::Error moved() {
  return {lib::ErrorCode::conflict, "data.conflict", "The record is being changed by others right now; try again."};
}

/// As write_error() says it of a single record.
lib::Error taken_error(std::string_view field, const std::string& place) {
  const std::string message = "Another record has this `" + std::string(field) + "` already.";
  return {
      lib::ErrorCode::conflict, "data.duplicate", message, {{place + "/" + std::string(field), "duplicate", message}}};
}

lib::Error used_one_failed() {
  return {lib::ErrorCode::conflict, "data.conflict", "An operation that this one refers to was refused."};
}

/// Ends where the entity or the kind changes, a record comes again, or an operation uses one of the same part.
std::size_t part_end(const Batch& batch, std::size_t begin, bool singly) {
  const BatchOperation& first = batch.operations[begin];
  std::set<std::string> ids;
  std::size_t end = begin;
  for (; end < batch.operations.size(); ++end) {
    const BatchOperation& one = batch.operations[end];
    if (singly && end > begin) break;
    if (one.entity != first.entity || one.operation.kind != first.operation.kind) break;
    const auto inside = [&](std::size_t used) { return used >= begin; };
    if (one.record_of || std::ranges::any_of(one.uses, inside)) {
      if (end > begin) break;
    }
    if (!one.operation.id.empty() && !ids.insert(one.operation.id).second) break;
    if (one.record_of) return end + 1;
  }
  return end;
}

lib::Task<lib::Result<std::vector<Rows>>> run_all(DbTransaction& transaction, std::vector<Statement> statements) {
  std::vector<Rows> results;
  for (Statement& statement : statements) {
    CO_TRY(Rows rows, co_await transaction.execute(std::move(statement)));
    results.push_back(std::move(rows));
  }
  co_return results;
}

lib::Result<bool> read_atomic(const RequestScope& scope) {
  bool atomic = false;
  for (const auto& [name, value] : scope.query_pairs()) {
    if (name != "atomic" || (value != "true" && value != "false")) {
      const std::string message = "the only parameter here is `atomic`, true or false";
      return lib::Error{
          lib::ErrorCode::invalid_argument, "data.invalid_parameter", message, {{name, "INVALID_PARAMETER", message}}};
    }
    atomic = value == "true";
  }
  return atomic;
}

}  // namespace

lib::Task<DataService::Answer> DataService::batch(RequestScope& scope) {
  CO_TRY(const lib::Json body, scope.json_body());
  CO_TRY(Batch batch, read_batch(body));
  Answer answer = co_await write_batch(scope, std::move(batch));
  co_return answer;
}

lib::Task<DataService::Answer> DataService::bulk_create(RequestScope& scope) {
  Answer answer = co_await bulk(scope, IntentKind::create);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::bulk_update(RequestScope& scope) {
  Answer answer = co_await bulk(scope, IntentKind::update);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::bulk_remove(RequestScope& scope) {
  Answer answer = co_await bulk(scope, IntentKind::remove);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::bulk(RequestScope& scope, IntentKind kind) {
  CO_TRY(const Entity entity, find_readable(scope, make_caller(scope)));
  bool any_version = false;
  if (const auto header = scope.request().headers.find("if-match")) {
    CO_TRY(const core::data::ExpectedVersion expected, core::data::parse_if_match(header));
    if (expected.version)
      co_return lib::Error{lib::ErrorCode::invalid_argument, "data.invalid_if_match",
                           "If-Match of many records is *; each has its own `version` beside its id"};
    any_version = true;
  }
  CO_TRY(const bool atomic, read_atomic(scope));
  CO_TRY(const lib::Json body, scope.json_body());
  CO_TRY(Batch batch, read_bulk(kind, entity->entity().name, body, any_version, atomic));
  Answer answer = co_await write_batch(scope, std::move(batch));
  co_return answer;
}

lib::Task<DataService::Answer> DataService::write_batch(RequestScope& scope, Batch batch) {
  CO_TRY(const std::optional<RequestKey> key, read_request_key(scope));
  for (int run = 0; run < kRuns; ++run) {
    BatchEnd end;
    const WriteWork work = [&](DbTransaction& transaction) {
      return carry_out(scope, transaction, batch, run > 0, end);
    };
    auto written = co_await write_once(db_, scope, key, work);
    if (!written.ok() && end.stopped_at) {
      // The transaction is gone with it; the others have another one.
      batch.operations[*end.stopped_at].refused = std::move(end.why);
      continue;
    }
    if (!written.ok() && run == 0 && refused_by_constraint(written.error())) continue;
    if (!written.ok()) co_return std::move(written).error();
    if (!*written) co_return *std::move(end.unkept);
    bell_.ring();
    std::vector<std::string> queues;
    for (const core::jobs::JobRow& notice : end.notices) queues.push_back(notice.queue);
    if (!queues.empty()) co_await jobs_.committed(std::move(queues));
    co_return **std::move(written);
  }
  co_return moved();
}

lib::Task<lib::Result<std::optional<Response>>> DataService::carry_out(RequestScope& scope, DbTransaction& transaction,
                                                                       const Batch& batch, bool singly, BatchEnd& end) {
  BatchWork work{.scope = scope,
                 .transaction = transaction,
                 .batch = batch,
                 .caller = make_caller(scope),
                 .singly = singly,
                 .end = end};
  for (std::size_t begin = 0; begin < batch.operations.size();) {
    const std::size_t stop = part_end(batch, begin, singly);
    CO_TRY(co_await write_part(work, begin, stop));
    if (batch.atomic && work.failed()) co_return batch_refusal(batch, work.outcomes);
    begin = stop;
  }
  Response answer = json_response(200, batch_answer(batch, work.outcomes));
  const bool happened = std::ranges::any_of(work.outcomes, [](const Outcome& one) { return !one.error; });
  if (happened) co_return std::optional<Response>(std::move(answer));
  end.unkept = std::move(answer);
  co_return std::optional<Response>();
}

lib::Task<lib::Result<void>> DataService::write_part(BatchWork& work, std::size_t begin, std::size_t end) {
  CO_TRY(std::optional<BatchPart> part, gather(work, begin, end));
  if (!part || part->places.empty()) co_return lib::Result<void>{};
  CO_TRY(co_await look_up(work, *part));
  std::vector<core::data::DecidedWrite> together;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < part->places.size(); ++i) {
    const std::size_t place = part->places[i];
    CO_TRY(std::optional<Decided> decided, co_await decide(work, *part, i));
    if (!decided) continue;
    if (core::data::writes_many(part->kind) && decided->notices.empty() && !work.singly) {
      together.push_back(std::move(decided->write));
      places.push_back(place);
    } else {
      CO_TRY(co_await write_alone(work, *part, place, *std::move(decided)));
    }
  }
  if (together.empty()) co_return lib::Result<void>{};
  CO_TRY(Statement statement, core::data::write_many(*part->entity, together, part->rights.decision, work.caller));
  CO_TRY(const Rows rows, co_await work.transaction.execute(std::move(statement)));
  std::map<std::string_view, std::int64_t> versions;
  for (std::size_t row = 0; row < rows.size(); ++row) versions.emplace(rows.get(row, 0), rows.get_int(row, 1));
  for (std::size_t i = 0; i < together.size(); ++i) {
    const auto written = versions.find(together[i].change.id);
    if (written == versions.end()) {
      CO_TRY(co_await note_lost(work, *part, places[i], together[i]));
    } else {
      work.outcomes[places[i]].version = written->second;
    }
  }
  co_return lib::Result<void>{};
}

lib::Result<std::optional<DataService::BatchPart>> DataService::gather(BatchWork& work, std::size_t begin,
                                                                       std::size_t end) {
  const BatchOperation& first = work.batch.operations[begin];
  auto entity = find_readable(work.scope, work.caller, first.entity);
  if (!entity.ok()) {
    for (std::size_t place = begin; place < end; ++place) work.outcomes[place].error = entity.error();
    return std::optional<BatchPart>();
  }
  const IntentKind kind = first.operation.kind;
  BatchPart part{.entity = *std::move(entity), .rights = {}, .kind = kind, .places = {}, .operations = {}};
  part.rights = rights_of(*part.entity, action_of(kind), work.caller);
  if (!work.singly && part.entity->policies().has_duties()) {
    TRY(limits_.take(work.scope, part.entity->entity().name, part.rights.decision.duties));
  }
  std::vector<std::string> ids;
  for (const Outcome& outcome : work.outcomes) ids.push_back(outcome.id);
  for (std::size_t place = begin; place < end; ++place) {
    const BatchOperation& one = work.batch.operations[place];
    Outcome& outcome = work.outcomes[place];
    const auto gone = [&](std::size_t used) { return work.outcomes[used].error.has_value(); };
    outcome.id = one.record_of ? ids[*one.record_of] : one.operation.id;
    if (one.refused) {
      outcome.error = one.refused;
    } else if ((one.record_of && gone(*one.record_of)) || std::ranges::any_of(one.uses, gone)) {
      outcome.error = used_one_failed();
    } else {
      part.places.push_back(place);
      part.operations.push_back(one.operation);
      part.operations.back().id = outcome.id;
      if (!one.uses.empty()) part.operations.back().body = with_ids(one.operation.body, ids);
    }
  }
  return std::optional(std::move(part));
}

lib::Task<lib::Result<void>> DataService::look_up(BatchWork& work, BatchPart& part) {
  std::vector<Statement> statements;
  std::optional<core::data::LoadPlan> plan;
  if (part.kind != IntentKind::create) {
    const bool deleted_too = part.kind == IntentKind::restore || part.kind == IntentKind::purge;
    CO_TRY(plan, core::data::plan_load(*part.entity, part.rights.read, deleted_too));
    std::vector<std::string> ids;
    for (const Operation& operation : part.operations) {
      if (!operation.id.empty()) ids.push_back(operation.id);
    }
    CO_TRY(statements, core::data::load_statements(*plan, work.caller, ids));
  }
  const std::size_t own = statements.size();
  std::vector<core::data::ReferenceUse> uses;
  for (const Operation& operation : part.operations)
    std::ranges::move(core::data::references_of(*part.entity, operation.body), std::back_inserter(uses));
  CO_TRY(std::vector<Statement> references, core::data::reference_statements(*part.entity, uses, work.caller));
  std::ranges::move(references, std::back_inserter(statements));
  CO_TRY(const std::vector<Rows> results, co_await run_all(work.transaction, std::move(statements)));
  if (plan) part.stored = core::data::read_records(*plan, results);
  part.references = first_column(results, own);
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<std::optional<DataService::Decided>>> DataService::decide(BatchWork& work, BatchPart& part,
                                                                                std::size_t i) {
  const std::size_t place = part.places[i];
  const Operation& operation = part.operations[i];
  Outcome& outcome = work.outcomes[place];
  const auto stored = part.stored.find(operation.id);
  if (part.kind != IntentKind::create && stored == part.stored.end()) {
    outcome.error = operation.id.empty()
                        ? record_not_found()
                        : co_await missing(work.scope, *part.entity, part.rights.read, operation.id, work.caller);
    refuse(work, part, place);
    co_return std::optional<Decided>();
  }
  const lib::Json* record = stored == part.stored.end() ? nullptr : &stored->second;
  auto change = part.kind == IntentKind::create && part.rights.decision.denied()
                    ? forbidden(*part.entity, part.rights.decision, part.rights.action, nullptr, work.caller)
                    : decide_write(*part.entity, part.rights, operation,
                                   {.stored = record, .references = part.references}, work.caller, clock_, random_);
  if (!change.ok()) {
    outcome.error = about_values(std::move(change).error(), work.batch.operations[place].fields_place);
    refuse(work, part, place);
    co_return std::optional<Decided>();
  }
  std::vector<const lib::Json*> images{&change->record};
  if (record != nullptr) images.push_back(record);
  CO_TRY(Company company,
         co_await company_of(work.scope, *part.entity, part.rights.decision, images, change->id, work.caller));
  outcome.id = change->id;
  core::data::AuditRow audit = seal(work.scope, *part.entity, *change, work.caller, company.tags);
  co_return std::optional(Decided{.write = {.change = *std::move(change), .audit = std::move(audit)},
                                  .notices = std::move(company.notices)});
}

lib::Task<lib::Result<void>> DataService::write_alone(BatchWork& work, BatchPart& part, std::size_t place,
                                                      Decided decided) {
  const core::data::RecordChange& change = decided.write.change;
  CO_TRY(const core::data::ReadPlanPtr plan,
         core::data::plan_record(*part.entity, {}, part.rights.read, part.rights.fields));
  CO_TRY(lib::sql::Group group, core::data::write_group(*part.entity, change, part.rights.decision, decided.write.audit,
                                                        *plan, work.caller, beside(decided.notices)));
  auto rows = co_await work.transaction.execute(std::move(group.statements.front()));
  if (!rows.ok()) {
    if (work.singly && refused_by_constraint(rows.error())) {
      work.end.stopped_at = place;
      work.end.why = about_values(write_error(*part.entity, change.record, rows.error()),
                                  work.batch.operations[place].fields_place);
    }
    co_return std::move(rows).error();
  }
  if (rows->empty()) {
    CO_TRY(co_await note_lost(work, part, place, decided.write));
    co_return lib::Result<void>{};
  }
  work.outcomes[place].version = change.version + 1;
  std::ranges::move(decided.notices, std::back_inserter(work.end.notices));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> DataService::note_lost(BatchWork& work, BatchPart& part, std::size_t place,
                                                    const core::data::DecidedWrite& write) {
  lib::Error& error = work.outcomes[place].error.emplace(moved());
  if (auto held = why_held_statement(*part.entity, write.change, work.caller)) {
    CO_TRY(const Rows rows, co_await work.transaction.execute(*std::move(held)));
    std::vector<std::string> names;
    for (std::size_t row = 0; row < rows.size(); ++row) names.emplace_back(rows.get(row, 0));
    if (!names.empty()) error = held_error(*part.entity, write.change, part.rights.fields, names);
  } else if (auto taken = core::data::taken_statement(*part.entity, {write}, work.caller)) {
    CO_TRY(const Rows rows, co_await work.transaction.execute(*std::move(taken)));
    if (!rows.empty()) error = taken_error(rows.get(0, 1), work.batch.operations[place].fields_place);
  }
  co_return lib::Result<void>{};
}

void DataService::refuse(const BatchWork& work, const BatchPart& part, std::size_t place) {
  note_refusal(decisions_, work.scope, part.rights.action, part.entity->entity().name, work.outcomes[place].id,
               *work.outcomes[place].error);
}

}  // namespace athyper::runtime::data
