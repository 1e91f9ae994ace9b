#include "journal.hpp"

#include <array>
#include <utility>

#include <athyper/core/schema/plan_json.hpp>
#include <lib/base/json.hpp>
#include <lib/crypto/crypto.hpp>

#include "../generated/schema_journal_queries.hpp"

namespace athyper::adapters::db {
namespace {

constexpr std::array<std::string_view, 8> kStates{"pending", "applying", "waiting",   "paused",
                                                  "failed",  "applied",  "completed", "rolled_back"};

}  // namespace

std::string_view to_string(ChangeState state) {
  return kStates.at(static_cast<std::size_t>(state));
}

namespace schema {
namespace {

using core::schema::Plan;

constexpr std::array<std::string_view, 4> kStepStates{"pending", "running", "done", "undone"};

StepState step_state_of(std::string_view name) {
  for (std::size_t i = 0; i < kStepStates.size(); ++i) {
    if (kStepStates[i] == name) return static_cast<StepState>(i);
  }
  return StepState::pending;
}

lib::Result<JournaledStep> journaled_step(queries::ListStepsRow row) {
  TRY(const auto content, lib::parse_json(row.content));
  TRY(auto step, core::schema::step_from_json(content));
  return JournaledStep{.step = std::move(step),
                       .state = step_state_of(row.state),
                       .rows_done = row.rows_done,
                       .rows_total = row.rows_total,
                       .cursor = std::move(row.cursor)};
}

lib::Json steps_json(const Plan& plan) {
  lib::Json steps = lib::Json::array();
  for (const auto& step : plan.steps) steps.push_back(core::schema::to_json(step));
  return steps;
}

}  // namespace

ChangeState change_state(std::string_view name) {
  for (std::size_t i = 0; i < kStates.size(); ++i) {
    if (kStates[i] == name) return static_cast<ChangeState>(i);
  }
  return ChangeState::pending;
}

std::string plan_digest(const Plan& plan) {
  return lib::crypto::sha256_hex(steps_json(plan).canonical());
}

lib::Result<std::optional<JournaledChange>> Journal::find() {
  TRY(auto found, session_.ask(queries::find_change(change_id_)));
  if (!found) return std::optional<JournaledChange>();
  JournaledChange change{.plan_hash = std::move(found->plan_hash),
                         .base_hash = std::move(found->base_hash),
                         .state = change_state(found->state),
                         .steps = {}};
  TRY(auto steps, session_.ask(queries::list_steps(change_id_)));
  for (auto& step : steps) {
    TRY(auto entry, journaled_step(std::move(step)));
    change.steps.push_back(std::move(entry));
  }
  return std::optional(std::move(change));
}

lib::Result<void> Journal::create(const Plan& plan) {
  TRY(session_.ask(queries::forget_rolled_back_change(change_id_)));
  return session_.ask(
      queries::create_change(change_id_, plan_digest(plan), session_.options().base, steps_json(plan).dump()));
}

lib::Result<void> Journal::start() {
  return session_.ask(queries::start_change(change_id_));
}

lib::Result<bool> Journal::is_pause_requested() {
  return session_.ask(queries::is_pause_requested(change_id_));
}

lib::Result<void> Journal::finish(ChangeState state, const std::string& error) {
  return session_.ask(queries::finish_change(change_id_, std::string(to_string(state)), error));
}

lib::Result<void> Journal::start_step(std::size_t number) {
  return session_.ask(queries::start_step(change_id_, static_cast<std::int64_t>(number)));
}

lib::Result<void> Journal::set_total(std::size_t number, std::int64_t rows) {
  return session_.ask(queries::set_rows_total(change_id_, static_cast<std::int64_t>(number), rows));
}

lib::Result<void> Journal::add_rows(std::size_t number, std::int64_t rows, const std::vector<std::string>& cursor) {
  return session_.ask(queries::add_rows_done(change_id_, static_cast<std::int64_t>(number), rows, cursor));
}

lib::Result<void> Journal::restart_rows(std::size_t number) {
  return session_.ask(queries::restart_rows(change_id_, static_cast<std::int64_t>(number)));
}

lib::Result<void> Journal::add_measures(std::size_t number, std::int64_t retries, std::chrono::microseconds held) {
  return session_.ask(queries::add_measures(change_id_, static_cast<std::int64_t>(number), retries, held.count()));
}

std::string Journal::end_of_step(std::size_t number, StepState state) const {
  return "update core.schema_change_step set state = '" + std::string(kStepStates.at(static_cast<std::size_t>(state))) +
         "', finished_at = clock_timestamp() where change_id = " + lib::sql::quote_literal(change_id_) +
         " and number = " + std::to_string(number);
}

}  // namespace schema
}  // namespace athyper::adapters::db
