#include "journal.hpp"

#include <array>
#include <utility>

#include <athyper/core/schema/plan_json.hpp>
#include <lib/base/json.hpp>
#include <lib/crypto/crypto.hpp>

#include "catalogue.hpp"

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

constexpr const char* kChange = "select plan_hash, base_hash, state from core.schema_change where id = $1";
constexpr const char* kSteps =
    "select content, state, rows_done, rows_total, coalesce(to_json(cursor)::text, '[]') from core.schema_change_step"
    " where change_id = $1 order by number";

StepState step_state_of(std::string_view name) {
  for (std::size_t i = 0; i < kStepStates.size(); ++i) {
    if (kStepStates[i] == name) return static_cast<StepState>(i);
  }
  return StepState::pending;
}

lib::Result<JournaledStep> journaled_step(const lib::sql::Rows& rows, std::size_t row) {
  TRY(const auto content, lib::parse_json(rows.get(row, 0)));
  TRY(auto step, core::schema::step_from_json(content));
  return JournaledStep{.step = std::move(step),
                       .state = step_state_of(rows.get(row, 1)),
                       .rows_done = rows.get_int(row, 2),
                       .rows_total = rows.get_int(row, 3),
                       .cursor = text_list(rows.get(row, 4))};
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
  TRY(const auto found, session_.ask(kChange, {change_id_}));
  if (found.empty()) return std::optional<JournaledChange>();
  JournaledChange change{.plan_hash = std::string(found.get(0, 0)),
                         .base_hash = std::string(found.get(0, 1)),
                         .state = change_state(found.get(0, 2)),
                         .steps = {}};
  TRY(const auto steps, session_.ask(kSteps, {change_id_}));
  for (std::size_t row = 0; row < steps.size(); ++row) {
    TRY(auto entry, journaled_step(steps, row));
    change.steps.push_back(std::move(entry));
  }
  return std::optional(std::move(change));
}

lib::Result<void> Journal::create(const Plan& plan) {
  const auto steps = steps_json(plan).dump();
  TRY(session_.ask("delete from core.schema_change where id = $1 and state = 'rolled_back'", {change_id_}));
  // One statement: a change is in the journal with all its steps or not at all.
  TRY(
      session_.ask("with change as (insert into core.schema_change (id, plan_hash, base_hash, state)"
                   " values ($1, $2, $3, 'applying') returning id)"
                   " insert into core.schema_change_step (change_id, number, rule, title, content)"
                   " select change.id, s.number, s.content ->> 'rule', s.content ->> 'title', s.content"
                   " from change, jsonb_array_elements($4::jsonb) with ordinality as s (content, number)",
                   {change_id_, plan_digest(plan), session_.options().base, steps}));
  return {};
}

lib::Result<void> Journal::start() {
  TRY(
      session_.ask("update core.schema_change set state = 'applying', pause_requested = false, last_error = null,"
                   " finished_at = null where id = $1",
                   {change_id_}));
  return {};
}

lib::Result<bool> Journal::is_pause_requested() {
  TRY(const auto rows, session_.ask("select pause_requested from core.schema_change where id = $1", {change_id_}));
  return rows.get_bool(0, 0);
}

lib::Result<void> Journal::finish(ChangeState state, const std::string& error) {
  TRY(
      session_.ask("update core.schema_change set state = $2, last_error = nullif($3, ''),"
                   " finished_at = clock_timestamp() where id = $1",
                   {change_id_, std::string(to_string(state)), error}));
  return {};
}

lib::Result<void> Journal::start_step(std::size_t number) {
  TRY(
      session_.ask("update core.schema_change_step set state = 'running',"
                   " started_at = coalesce(started_at, clock_timestamp()) where change_id = $1 and number = $2::int",
                   {change_id_, std::to_string(number)}));
  return {};
}

lib::Result<void> Journal::set_total(std::size_t number, std::int64_t rows) {
  TRY(session_.ask(
      "update core.schema_change_step set rows_total = $3::bigint where change_id = $1 and number = $2::int",
      {change_id_, std::to_string(number), std::to_string(rows)}));
  return {};
}

lib::Result<void> Journal::add_rows(std::size_t number, std::int64_t rows, const std::vector<std::string>& cursor) {
  TRY(
      session_.ask("update core.schema_change_step set rows_done = rows_done + $3::bigint, cursor = $4::text[]"
                   " where change_id = $1 and number = $2::int",
                   {change_id_, std::to_string(number), std::to_string(rows), array_literal(cursor)}));
  return {};
}

lib::Result<void> Journal::restart_rows(std::size_t number) {
  TRY(session_.ask("update core.schema_change_step set cursor = null where change_id = $1 and number = $2::int",
                   {change_id_, std::to_string(number)}));
  return {};
}

lib::Result<void> Journal::add_measures(std::size_t number, std::int64_t retries, std::chrono::microseconds held) {
  TRY(
      session_.ask("update core.schema_change_step set retries = retries + $3::int,"
                   " lock_held_us = greatest(lock_held_us, $4::bigint) where change_id = $1 and number = $2::int",
                   {change_id_, std::to_string(number), std::to_string(retries), std::to_string(held.count())}));
  return {};
}

std::string Journal::end_of_step(std::size_t number, StepState state) const {
  return "update core.schema_change_step set state = '" + std::string(kStepStates.at(static_cast<std::size_t>(state))) +
         "', finished_at = clock_timestamp() where change_id = " + lib::sql::quote_literal(change_id_) +
         " and number = " + std::to_string(number);
}

}  // namespace schema
}  // namespace athyper::adapters::db
