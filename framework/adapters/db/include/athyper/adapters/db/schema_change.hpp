// The database side of a schema change: reading a catalogue, putting a written model into PostgreSQL's own words, and
// applying a plan step by step so that it can be stopped anywhere and goes on where it was.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>
#include <athyper/core/schema/plan.hpp>
#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::db {

/// The model of a live database, limited to `schemas`, in normal form. One repeatable-read transaction. Objects that the
/// model cannot say (views, triggers, functions, enums, sequences, exclusion constraints) are findings: error key
/// "schema.not_expressible", one detail for each. Error keys of lib/pg.
lib::Result<core::schema::PhysicalModel> introspect(const std::string& owner_connection,
                                                    const std::vector<std::string>& schemas);

/// `model` with every expression as PostgreSQL prints it: made in a scratch database beside the one of
/// `owner_connection`, read back and dropped. Error key "schema.refused_by_database" with the object and PostgreSQL's
/// reason.
lib::Result<core::schema::PhysicalModel> normalise(const std::string& owner_connection,
                                                   const core::schema::PhysicalModel& model);

enum class ChangeState { pending, applying, waiting, paused, failed, applied, completed, rolled_back };
std::string_view to_string(ChangeState state);

/// What a running change reports after each step and each batch.
struct ChangeProgress {
  std::string change_id;
  ChangeState state = ChangeState::pending;
  std::size_t step = 0;
  std::size_t steps = 0;
  std::string title;
  std::int64_t rows_done = 0;
  std::int64_t rows_total = 0;
  std::int64_t retries = 0;
  /// Longest time this step's transaction held its lock.
  std::chrono::microseconds lock_held{0};
};

struct ApplyOptions {
  std::string owner_connection;
  std::vector<std::string> schemas;
  const lib::Clock* clock = nullptr;
  std::function<void(const ChangeProgress&)> progress = {};
  /// Called at a version fence; answers when every node has the version. Without it fences pass.
  std::function<lib::Result<void>(const core::schema::Step&)> fence = {};
};

/// Applies `plan`, whose journal stands in core.schema_change and core.schema_change_step; resumes a journal of the same
/// plan. Needs the direct owner connection. Error keys: "schema.plan_refused", "schema.database_moved" (the catalogue is
/// not the one the plan was made for), "schema.violations" (first 20 rows, counts by rule), "schema.waiting" (a lock was
/// never granted; nothing of the step is applied), "schema.pooler" (the connection does not keep its session),
/// "schema.step_failed".
lib::Result<ChangeProgress> apply(const core::schema::Plan& plan, std::string change_id, const ApplyOptions& options);

/// Runs the inverses of the finished steps backwards. Error key "schema.past_contract" after the contract step.
lib::Result<ChangeProgress> roll_back(std::string change_id, const ApplyOptions& options);

/// Asks a running change to stop after its statement or batch. False when none is running.
lib::Result<bool> request_pause(const std::string& owner_connection, const std::string& change_id);

}  // namespace athyper::adapters::db
