// A part of a batch: neighbours of one entity and kind are looked up, decided and written together, with a statement
// for each of these steps, however many there are.
#include <algorithm>
#include <iterator>

#include <athyper/core/data/load_many.hpp>
#include <athyper/core/data/rule_lookups.hpp>

#include "answers.hpp"
#include "batch_work.hpp"
#include "decisions.hpp"
#include "errors.hpp"

namespace athyper::runtime::data {
namespace {

using adapters::db::DbTransaction;
using core::data::IntentKind;
using lib::sql::Rows;
using lib::sql::Statement;

/// Can be written many at once: what several fields make unique together is told apart one by one, and so are numbers
/// that leave none out or do not go up by one from one.
bool writes_together(const core::data::CompiledEntity& entity) {
  const auto has_index = [](const core::meta::Rule& rule) {
    return rule.kind == "unique" && rule.severity == core::meta::Severity::error;
  };
  const auto& numbering = entity.entity().numbering;
  const bool plain = !numbering || (numbering->start == 1 && numbering->increment == 1 && !numbering->gapless);
  return plain && std::ranges::none_of(entity.entity().rules, has_index) &&
         std::ranges::none_of(entity.children(), [&](const core::data::ChildTable& child) {
           return std::ranges::any_of(child.entity->rules, has_index);
         });
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

lib::Task<lib::Result<std::vector<Rows>>> run_all(DbTransaction& transaction, std::vector<Statement> statements) {
  std::vector<Rows> results;
  for (Statement& statement : statements) {
    CO_TRY(Rows rows, co_await transaction.execute(std::move(statement)));
    results.push_back(std::move(rows));
  }
  co_return results;
}

}  // namespace

bool refused_by_constraint(const lib::Error& error) {
  return error.key == "pg.unique_violation" || error.key == "pg.foreign_key_violation";
}

lib::Error moved_meanwhile() {
  return {lib::ErrorCode::conflict, "data.conflict", "The record is being changed by others right now; try again."};
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
    if (core::data::writes_many(part->kind) && writes_together(*part->entity) && decided->notices.empty() &&
        !work.singly) {
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
  const auto lookups = core::data::lookups_of(*part.entity, *change, work.caller);
  if (!lookups.empty()) {
    std::vector<Statement> statements;
    for (const core::data::RuleLookup& lookup : lookups) statements.push_back(lookup.statement);
    CO_TRY(const std::vector<Rows> answers, co_await run_all(work.transaction, std::move(statements)));
    auto judged = core::data::judge_lookups(*part.entity, lookups, answers, part.rights.fields, *change);
    if (!judged.ok()) {
      outcome.error = about_values(std::move(judged).error(), work.batch.operations[place].fields_place);
      refuse(work, part, place);
      co_return std::optional<Decided>();
    }
  }
  outcome.warnings = change->warnings;
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
  lib::Error& error = work.outcomes[place].error.emplace(moved_meanwhile());
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
