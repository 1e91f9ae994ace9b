#include "look_ahead.hpp"

#include <algorithm>
#include <utility>

#include <athyper/adapters/db/schema_change.hpp>

#include "../schema/session.hpp"

namespace athyper::adapters::db::migration {
namespace {

using core::schema::PhysicalModel;
using core::schema::Step;
using core::schema::TableName;
using lib::Error;
using lib::ErrorCode;

/// A contract step that waits, and whose it is.
struct Waiting {
  const Migration* migration;
  const Step* step;
};
using WaitingSteps = std::vector<Waiting>;

WaitingSteps waiting_of(const std::vector<Standing>& standing) {
  WaitingSteps out;
  for (const auto& entry : standing) {
    for (const auto& step : entry.waiting) out.push_back({entry.migration, &step});
  }
  return out;
}

bool touches(const Step& step, const TableName& table) {
  return step.table == table || step.other_table == table ||
         (step.table.name.empty() && step.table.schema == table.schema);
}

/// Those about one of the tables; all of them when none is.
WaitingSteps about(const WaitingSteps& waiting, const std::vector<TableName>& tables) {
  WaitingSteps out;
  std::ranges::copy_if(waiting, std::back_inserter(out), [&](const Waiting& entry) {
    return std::ranges::any_of(tables, [&](const TableName& table) { return touches(*entry.step, table); });
  });
  return out.empty() ? waiting : out;
}

std::string object_of(const Step& step) {
  if (step.table.name.empty()) return step.table.schema;
  return to_string(step.table) + (step.object.empty() ? "" : "." + step.object);
}

Error in_the_way(const Migration& next, const WaitingSteps& waiting, const std::string& why) {
  std::string names;
  for (const auto& entry : waiting) {
    if (names.find(entry.migration->name) != std::string::npos) continue;
    names += (names.empty() ? "" : " and ") + entry.migration->name;
  }
  Error error{.code = ErrorCode::conflict,
              .key = "migration.soaking",
              .message = next.name + " cannot be applied while " + names + " keeps what was replaced: " + why +
                         "; nothing of it was done. Drop what was replaced first: athyper db:deploy --contract"};
  for (const auto& entry : waiting) {
    error.details.push_back({.path = object_of(*entry.step),
                             .code = "migration.soaking",
                             .message = entry.migration->name + " still has to " + entry.step->title});
  }
  return error;
}

/// Errors that say nothing of the order of the steps: a lost connection.
bool is_of_machinery(const Error& error) {
  return error.key == "pg.unavailable";
}

lib::Result<Rehearsal> rehearse(const std::string& owner_connection, const Migration& next,
                                const std::vector<Standing>& standing) {
  auto made = Rehearsal::make(owner_connection);
  if (made.ok() || schema::sqlstate(made.error()) != "42501") return made;
  auto error = in_the_way(next, waiting_of(standing),
                          "that it fits is tried in a scratch database, which the owner may not make (CREATEDB)");
  return std::move(error).caused_by(std::move(made).error());
}

lib::Result<void> expand(Rehearsal& rehearsal, const std::vector<Standing>& standing, const Migration& next) {
  for (const auto& step : rehearsed_steps(next.plan)) {
    if (is_contract(step)) continue;
    auto done = rehearsal.run(next.name, step);
    if (done.ok()) continue;
    if (is_of_machinery(done.error())) return done;
    std::vector<TableName> tables{step.table};
    if (step.other_table) tables.push_back(*step.other_table);
    return in_the_way(next, about(waiting_of(standing), tables), done.error().message).caused_by(done.error());
  }
  return {};
}

/// As an applier does: what is so already is not done again.
lib::Result<void> contract(Rehearsal& rehearsal, const Standing& open, const Migration& next) {
  for (const auto& step : open.waiting) {
    TRY(const bool done_already, rehearsal.is_done(step));
    if (done_already) continue;
    auto done = rehearsal.run(open.migration->name, step);
    if (done.ok()) continue;
    if (is_of_machinery(done.error())) return done;
    return in_the_way(next, {{open.migration, &step}}, "after it, " + done.error().message).caused_by(done.error());
  }
  return {};
}

lib::Result<void> check_same(const PhysicalModel& found, const PhysicalModel& wanted, const Standing& open,
                             const Migration& next) {
  if (model_digest(found) == model_digest(wanted)) return {};
  std::vector<TableName> tables;
  std::string why = "the contract steps would then leave something else";
  for (const auto& change : core::schema::diff(found, wanted)) {
    if (tables.empty()) why += " (missing: " + change.summary + ")";
    tables.push_back(change.table);
  }
  return in_the_way(next, about(waiting_of({open}), tables), why);
}

}  // namespace

lib::Result<Ahead> look_ahead(const std::string& owner_connection, const std::vector<Standing>& standing,
                              const Migration& next) {
  auto after = standing;
  after.push_back(expanded(next));
  Ahead ahead;
  ahead.before.scope = scope_of(after);
  // The contract steps of each open one, one after the other, on what `next` makes …
  std::vector<PhysicalModel> found;
  {
    TRY(auto rehearsal, rehearse(owner_connection, next, standing));
    TRY(play(rehearsal, standing));
    TRY(const auto before, rehearsal.model(ahead.before.scope));
    ahead.before.digest = model_digest(before);
    TRY(expand(rehearsal, standing, next));
    TRY(const auto made, rehearsal.model(ahead.before.scope));
    ahead.after = model_digest(made);
    for (const auto& open : after) {
      TRY(contract(rehearsal, open, next));
      TRY(found.emplace_back(), rehearsal.model(ahead.before.scope));
    }
    if (model_digest(found.back()) != next.target)
      return in_the_way(next, waiting_of(standing), "it would not lead where it promises");
  }
  // … and `next` on what they leave.
  for (std::size_t i = 0; i < standing.size(); ++i) {
    if (!standing[i].is_open) continue;
    close(after[i]);
    TRY(auto rehearsal, rehearse(owner_connection, next, standing));
    TRY(play(rehearsal, after));
    TRY(const auto wanted, rehearsal.model(ahead.before.scope));
    TRY(check_same(found[i], wanted, standing[i], next));
  }
  return ahead;
}

}  // namespace athyper::adapters::db::migration
