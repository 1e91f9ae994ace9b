// The database side of a schema change: reading a catalogue, putting a written model into PostgreSQL's own words, and
// applying a plan step by step so that it can be stopped anywhere and goes on where it was.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/schema/physical_model.hpp>
#include <athyper/core/schema/plan.hpp>
#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

namespace athyper::adapters::db {

/// The model of a live database, limited to `schemas`, in normal form. One repeatable-read transaction. Objects that
/// the model cannot say (views, triggers, functions, enums, sequences, exclusion constraints) are findings: error key
/// "schema.not_expressible", one detail for each (path the object, message what it is). Conditions stand without the
/// parentheses that enclose them. Error keys of lib/pg.
lib::Result<core::schema::PhysicalModel> introspect(const std::string& owner_connection,
                                                    const std::vector<std::string>& schemas);

/// The same with the columns of each table in their order of creation, for files that people read.
lib::Result<core::schema::PhysicalModel> introspect_in_order(const std::string& owner_connection,
                                                             const std::vector<std::string>& schemas);

/// Tables that metadata made (meta.entity): their shape is said there and not in schema files. None on a database
/// without the platform. Error keys of lib/pg.
lib::Result<std::vector<core::schema::TableName>> metadata_tables(const std::string& owner_connection);

/// The same as introspect for some `tables` of the schemas: whatever else stands beside them is neither read nor a
/// finding.
lib::Result<core::schema::PhysicalModel> introspect_tables(const std::string& owner_connection,
                                                           const std::vector<std::string>& schemas,
                                                           const std::vector<core::schema::TableName>& tables);

/// `model` in the words of PostgreSQL, every expression as it prints it: made in a scratch database beside the one of
/// `owner_connection` (with the functions and extensions of that one), read back and dropped. In normal form. Error key
/// "schema.refused_by_database" with the statement and PostgreSQL's reason.
lib::Result<core::schema::PhysicalModel> normalise(const std::string& owner_connection,
                                                   const core::schema::PhysicalModel& model);

/// Of what a change begins at or leads to: equal for two models that say the same.
std::string model_digest(const core::schema::PhysicalModel& model);

/// `applied`: all but the contract steps. `completed`: those as well.
enum class ChangeState { pending, applying, waiting, paused, failed, applied, completed, rolled_back };
std::string_view to_string(ChangeState state);

/// What a running change reports after each step and each batch.
struct ChangeProgress {
  std::string change_id;
  ChangeState state = ChangeState::pending;
  /// Number of the step under way, from 1; 0 before the first.
  std::size_t step = 0;
  std::size_t steps = 0;
  std::string title;
  std::int64_t rows_done = 0;
  std::int64_t rows_total = 0;
  std::int64_t retries = 0;
  /// Time this step's transaction held its lock: from the grant to the answer of the commit.
  std::chrono::microseconds lock_held{0};
};

struct ApplyLimits {
  /// How long a second applier waits for the first.
  std::chrono::milliseconds other_applier{10'000};
  /// lock_timeout of each try at a lock that blocks reads or writes.
  std::vector<std::chrono::milliseconds> rungs{std::chrono::milliseconds(100), std::chrono::milliseconds(100),
                                               std::chrono::milliseconds(200), std::chrono::milliseconds(300),
                                               std::chrono::milliseconds(500), std::chrono::milliseconds(1'000)};
  /// The same for a lock that blocks other schema changes only.
  std::chrono::milliseconds slow_lock{60'000};
  std::chrono::milliseconds statement{5'000};
  std::chrono::milliseconds oldest_transaction{30'000};
  std::chrono::milliseconds replica_lag{10'000};
  /// A batch grows and shrinks between the two times.
  std::chrono::milliseconds batch_shortest{50};
  std::chrono::milliseconds batch_longest{200};
  std::int64_t first_batch_rows = 1'000;
  /// Smaller tables are not vacuumed on the way.
  std::int64_t vacuum_rows = 10'000;
};

enum class Direction { forward, back };

struct ApplyOptions {
  std::string owner_connection;
  std::vector<std::string> schemas;
  /// Digest of the catalogue the plan was made for, and of the one it leads to. Empty: not compared.
  std::string base = {};
  std::string target = {};
  /// What the digests are of: these tables of the schemas, as introspect_tables reads them. Empty: all.
  std::vector<core::schema::TableName> tables = {};
  /// The soak period is over: contract steps run too.
  bool contract = false;
  ApplyLimits limits = {};
  /// Null: the machine's.
  const lib::Clock* clock = nullptr;
  /// Between tries, never inside a transaction. Empty: the thread sleeps.
  std::function<void(std::chrono::milliseconds)> sleep = {};
  /// Jitter of the sleeps, from 0 up to 1.
  std::function<double()> random = {};
  std::function<void(const ChangeProgress&)> progress = {};
  /// Called once the lock of all appliers is taken: from here on cancel_statement() reaches this change.
  std::function<void()> locked = {};
  /// Called at a version fence; answers when every node has the version. Without it fences pass.
  std::function<lib::Result<void>(const core::schema::Step&, Direction)> fence = {};
  /// Asked before each batch: how long the foreground wants to be left alone.
  std::function<std::chrono::milliseconds()> throttle = {};
  /// Asked after each step and batch. True leaves the change as it is, for resume(): error key "schema.stopped".
  std::function<bool()> stop = {};
  /// Called before each text that is sent and after its answer. Tests end the process here.
  std::function<void(std::string_view)> statement_boundary = {};
};

/// Applies `plan`, whose journal stands in core.schema_change and core.schema_change_step; resumes a journal of the
/// same plan and answers at once for a finished one. Needs the direct owner connection. A paused change is no error.
/// Error keys: "schema.plan_refused", "schema.other_plan" (the journal of this id has another one),
/// "schema.database_moved" (the catalogue is not the one the plan was made for), "schema.violations" (counts by rule,
/// then the first 20 rows; nothing applied), "schema.unconvertible" (the same for values a backfill cannot convert),
/// "schema.filled_violations" (the same for values that no one knew before they were filled; goes on after a repair),
/// "schema.schema_in_use" (a schema that goes holds what no step drops), "schema.preflight", "schema.waiting" (a lock
/// was never granted; nothing of the step is applied), "schema.busy" (another applier), "schema.pooler" (the connection
/// is not one of the server itself), "schema.step_failed", "schema.target_missed"; those of lib/pg for a lost
/// connection.
lib::Result<ChangeProgress> apply(const core::schema::Plan& plan, std::string change_id, const ApplyOptions& options);

/// The plan whose journal stands in the database: the steps alone, each with its inverse. Nothing for an unknown id or
/// one that was rolled back. Error keys "schema.bad_plan", those of lib/pg.
lib::Result<std::optional<core::schema::Plan>> journaled_plan(const std::string& owner_connection,
                                                              const std::string& change_id);

/// Goes on with a change by the steps that stand in its journal. Error keys "schema.unknown_change", and those of
/// apply.
lib::Result<ChangeProgress> resume(std::string change_id, const ApplyOptions& options);

/// Runs the inverses of the finished steps backwards. Error keys "schema.unknown_change", "schema.past_contract" after
/// a contract step, and those of apply.
lib::Result<ChangeProgress> roll_back(std::string change_id, const ApplyOptions& options);

/// Asks a running change to stop after its statement or batch. False when none is running.
lib::Result<bool> request_pause(const std::string& owner_connection, const std::string& change_id);

/// Cancels the statement of the change under way, which then fails. False when none is running.
lib::Result<bool> cancel_statement(const std::string& owner_connection);

/// What the journal knows of a change; nothing for an id it has not.
lib::Result<std::optional<ChangeProgress>> find_change(const std::string& owner_connection,
                                                       const std::string& change_id);

/// What a plan is made for.
struct Surroundings {
  core::schema::PhysicalModel model;
  /// Live rows by table: PostgreSQL's estimate, or counted (up to 100,000) where it has none yet.
  std::map<core::schema::TableName, std::int64_t> rows;
  /// Major version of the server.
  int server_version = 15;
};
/// Error keys of introspect.
lib::Result<Surroundings> look_around(const std::string& owner_connection, const std::vector<std::string>& schemas);

/// Looks for rows as apply does. Error key "schema.violations".
lib::Result<void> find_violations(const std::string& owner_connection,
                                  const std::vector<core::schema::Violation>& violations);

/// Waits until every transaction of this database that runs now has ended; what begins meanwhile is not waited for.
/// Error key "schema.waiting" after `limit`.
lib::Result<void> wait_for_transactions(const std::string& owner_connection, std::chrono::milliseconds limit);

}  // namespace athyper::adapters::db
