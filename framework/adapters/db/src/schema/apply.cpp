#include <utility>

#include <athyper/core/schema/plan_json.hpp>
#include <lib/base/assert.hpp>
#include <lib/base/json.hpp>
#include <lib/crypto/crypto.hpp>

#include "../ask.hpp"
#include "../generated/schema_journal_queries.hpp"
#include "backfill.hpp"
#include "leaving_schemas.hpp"
#include "preflight.hpp"
#include "step_runner.hpp"
#include "violations.hpp"

namespace athyper::adapters::db {
namespace {

using core::schema::Plan;
using core::schema::Step;
using lib::Error;
using lib::ErrorCode;
using schema::Journal;
using schema::JournaledChange;
using schema::JournaledStep;
using schema::Session;
using schema::StepState;

Error refused(const Plan& plan) {
  Error error{.code = ErrorCode::unsupported,
              .key = "schema.plan_refused",
              .message = "the plan has changes that are not made online; nothing was applied"};
  for (const auto& refusal : plan.refusals) {
    error.details.push_back({.path = to_string(refusal.change.table),
                             .code = refusal.rule,
                             .message = refusal.reason + "; instead: " + refusal.alternative});
  }
  return error;
}

Error moved(std::string key, std::string message) {
  return {.code = ErrorCode::precondition_failed, .key = std::move(key), .message = std::move(message)};
}

lib::Result<bool> is_catalogue(const ApplyOptions& options, const std::string& digest) {
  TRY(const auto model, options.tables.empty()
                            ? introspect(options.owner_connection, options.schemas)
                            : introspect_tables(options.owner_connection, options.schemas, options.tables));
  return model_digest(model) == digest;
}

/// A transaction that did not end its step in the journal left nothing behind.
bool may_be_applied(const JournaledStep& entry) {
  return entry.state == StepState::done || (entry.state == StepState::running && entry.step.concurrent);
}

/// A change under way: its session, its journal, and what is told of it.
class Applier {
 public:
  Applier(Session& session, std::string change_id) : session_(session), journal_(session, std::move(change_id)) {
    progress_.change_id = journal_.change_id();
  }

  lib::Result<ChangeProgress> apply(const Plan& plan) {
    TRY(auto change, journal_.find());
    if (change && change->state == ChangeState::rolled_back) change.reset();
    if (change && change->plan_hash != schema::plan_digest(plan)) {
      return moved("schema.other_plan", "a change of this name was begun with another plan");
    }
    if (!change) {
      TRY(look_first(plan));
      TRY(journal_.create(plan));
      TRY(change, journal_.find());
    }
    if (change->state == ChangeState::completed) return told(ChangeState::completed, change->steps.size());
    TRY(journal_.start());
    return ended(run(change->steps));
  }

  lib::Result<ChangeProgress> resume() {
    TRY(auto change, find_known());
    if (change.state == ChangeState::completed) return told(ChangeState::completed, change.steps.size());
    TRY(journal_.start());
    return ended(run(change.steps));
  }

  lib::Result<ChangeProgress> roll_back() {
    TRY(const auto change, find_known());
    for (const auto& entry : change.steps) {
      if (entry.step.kind == Step::Kind::contract && may_be_applied(entry)) {
        return moved("schema.past_contract", "what the change replaced is already gone: " + entry.step.title);
      }
    }
    TRY(journal_.start());
    return ended(undo(change));
  }

 private:
  lib::Result<JournaledChange> find_known() {
    TRY(auto change, journal_.find());
    if (change) return *std::move(change);
    return Error{.code = ErrorCode::not_found,
                 .key = "schema.unknown_change",
                 .message = "no change has the name " + journal_.change_id()};
  }

  /// Everything that can stand against the change is looked at before the first step.
  lib::Result<void> look_first(const Plan& plan) {
    const auto& options = session_.options();
    if (!options.base.empty()) {
      TRY(const bool is_base, is_catalogue(options, options.base));
      if (!is_base)
        return moved("schema.database_moved", "the database is not the one the plan was made for; plan anew");
    }
    for (const auto& step : plan.steps) {
      TRY(schema::check_room(session_, step));
    }
    TRY(schema::check_leaving_schemas(session_, plan));
    auto counted = schema::check_violations(session_, plan.violations);
    // 22: a value that cannot be made cannot be counted; which ones, the conversions say.
    if (!counted.ok() && !schema::sqlstate(counted.error()).starts_with("22")) return counted;
    TRY(schema::check_conversions(session_, plan));
    return counted;
  }

  lib::Result<ChangeState> run(std::vector<JournaledStep>& steps) {
    progress_.steps = steps.size();
    for (std::size_t i = 0; i < steps.size(); ++i) {
      auto& entry = steps[i];
      if (entry.state == StepState::done) continue;
      if (entry.step.kind == Step::Kind::contract && !session_.options().contract) return ChangeState::applied;
      TRY(const bool go_on, run_step(i + 1, entry));
      if (!go_on) return ChangeState::paused;
      TRY(check_stop());
      TRY(const bool is_last_wish, journal_.is_pause_requested());
      if (is_last_wish && i + 1 < steps.size()) return ChangeState::paused;
    }
    const auto& options = session_.options();
    if (options.target.empty()) return ChangeState::completed;
    TRY(const bool is_target, is_catalogue(options, options.target));
    if (!is_target)
      return moved("schema.target_missed", "all steps ran and the database is not what the plan leads to");
    return ChangeState::completed;
  }

  /// False when it was paused inside.
  lib::Result<bool> run_step(std::size_t number, const JournaledStep& entry) {
    const auto& step = entry.step;
    begin_step(number, step.title, entry);
    TRY(journal_.start_step(number));
    TRY(const bool done, schema::is_done(session_, step));
    if (done && step.kind != Step::Kind::version_fence) {
      TRY(journal_.end_step(number, StepState::done));
    } else {
      TRY(schema::check_before(session_, step));
      TRY(schema::check_leaving_schema(session_, step));
      TRY(schema::check_filled(session_, step));
      TRY(const bool whole, carry_out(number, entry));
      if (!whole) return false;
      TRY(schema::check_after(session_, step));
    }
    report(ChangeState::applying);
    return true;
  }

  lib::Result<bool> carry_out(std::size_t number, const JournaledStep& entry) {
    const auto& step = entry.step;
    if (step.kind == Step::Kind::version_fence) {
      TRY(pass_fence(step, Direction::forward));
      TRY(journal_.end_step(number, StepState::done));
      return true;
    }
    if (!step.backfill) {
      TRY(const auto measures, schema::run_statements(session_, journal_, number, step));
      TRY(take(number, measures));
      return true;
    }
    TRY(const bool whole,
        schema::run_backfill(session_, journal_, number, entry,
                             [this](std::int64_t done, std::int64_t total) { return batch(done, total); }));
    if (whole) {
      TRY(journal_.end_step(number, StepState::done));
    }
    return whole;
  }

  lib::Result<bool> batch(std::int64_t rows_done, std::int64_t rows_total) {
    progress_.rows_done = rows_done;
    progress_.rows_total = rows_total;
    report(ChangeState::applying);
    TRY(check_stop());
    TRY(const bool pause, journal_.is_pause_requested());
    return !pause;
  }

  lib::Result<void> check_stop() {
    const auto& stop = session_.options().stop;
    if (!stop || !stop()) return {};
    return Error{.code = ErrorCode::unavailable,
                 .key = "schema.stopped",
                 .message = "the process is stopping; the change goes on when it is run again"};
  }

  lib::Result<void> pass_fence(const Step& step, Direction direction) {
    const auto& fence = session_.options().fence;
    return fence ? fence(step, direction) : lib::Result<void>();
  }

  lib::Result<ChangeState> undo(const JournaledChange& change) {
    progress_.steps = change.steps.size();
    for (std::size_t number = change.steps.size(); number > 0; --number) {
      const auto& entry = change.steps[number - 1];
      if (entry.state != StepState::done && entry.state != StepState::running) continue;
      begin_step(number, entry.step.title, {});
      TRY(undo_step(number, entry));
      report(ChangeState::applying);
    }
    const auto& options = session_.options();
    const auto& base = options.base.empty() ? change.base_hash : options.base;
    if (base.empty()) return ChangeState::rolled_back;
    TRY(const bool is_base, is_catalogue(options, base));
    if (!is_base) return moved("schema.target_missed", "all inverses ran and the database is not what it was before");
    return ChangeState::rolled_back;
  }

  lib::Result<void> undo_step(std::size_t number, const JournaledStep& entry) {
    const auto& step = entry.step;
    if (step.kind == Step::Kind::version_fence) {
      TRY(pass_fence(step, Direction::back));
      return journal_.end_step(number, StepState::undone);
    }
    if (!may_be_applied(entry) || step.inverse.empty()) return journal_.end_step(number, StepState::undone);
    TRY(const auto measures, schema::run_inverse(session_, journal_, number, step));
    return take(number, measures);
  }

  lib::Result<void> take(std::size_t number, const schema::StepMeasures& measures) {
    progress_.retries = measures.retries;
    progress_.lock_held = measures.lock_held;
    return journal_.add_measures(number, measures.retries, measures.lock_held);
  }

  void begin_step(std::size_t number, const std::string& title, const JournaledStep& entry) {
    progress_.step = number;
    progress_.title = title;
    progress_.rows_done = entry.rows_done;
    progress_.rows_total = entry.rows_total;
    progress_.retries = 0;
    progress_.lock_held = {};
  }

  /// Writes down how it ended. What cannot be written (the connection is lost) is found by the next run.
  lib::Result<ChangeProgress> ended(lib::Result<ChangeState> outcome) {
    if (outcome.ok()) {
      TRY(journal_.finish(*outcome));
      report(*outcome);
      return progress_;
    }
    if (outcome.error().key == "pg.unavailable" || outcome.error().key == "schema.stopped")
      return std::move(outcome).error();
    const bool waits = outcome.error().key == "schema.waiting";
    const auto state = waits ? ChangeState::waiting : ChangeState::failed;
    auto written = journal_.finish(state, describe(outcome.error()));
    if (!written.ok()) return std::move(written).error().caused_by(std::move(outcome).error());
    report(state);
    return std::move(outcome).error();
  }

  lib::Result<ChangeProgress> told(ChangeState state, std::size_t steps) {
    progress_.step = steps;
    progress_.steps = steps;
    report(state);
    return progress_;
  }

  void report(ChangeState state) {
    progress_.state = state;
    if (session_.options().progress) session_.options().progress(progress_);
  }

  Session& session_;
  Journal journal_;
  ChangeProgress progress_;
};

constexpr std::chrono::milliseconds kConnectLimit{10'000};

}  // namespace

std::string model_digest(const core::schema::PhysicalModel& model) {
  return lib::crypto::sha256_hex(core::schema::describe(model));
}

lib::Result<ChangeProgress> apply(const Plan& plan, std::string change_id, const ApplyOptions& options) {
  ATH_ASSERT(!options.limits.rungs.empty());
  if (!plan.refusals.empty()) return refused(plan);
  TRY(const auto session, Session::open(options));
  return Applier(*session, std::move(change_id)).apply(plan);
}

lib::Result<ChangeProgress> resume(std::string change_id, const ApplyOptions& options) {
  ATH_ASSERT(!options.limits.rungs.empty());
  TRY(const auto session, Session::open(options));
  return Applier(*session, std::move(change_id)).resume();
}

lib::Result<ChangeProgress> roll_back(std::string change_id, const ApplyOptions& options) {
  ATH_ASSERT(!options.limits.rungs.empty());
  TRY(const auto session, Session::open(options));
  return Applier(*session, std::move(change_id)).roll_back();
}

lib::Result<std::optional<Plan>> journaled_plan(const std::string& owner_connection, const std::string& change_id) {
  TRY(const auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(const auto contents, ask(*connection, queries::list_step_contents(change_id)));
  if (contents.empty()) return std::optional<Plan>();
  Plan plan;
  for (const auto& text : contents) {
    TRY(const auto content, lib::parse_json(text));
    TRY(auto step, core::schema::step_from_json(content));
    plan.steps.push_back(std::move(step));
  }
  return std::optional(std::move(plan));
}

lib::Result<bool> request_pause(const std::string& owner_connection, const std::string& change_id) {
  TRY(const auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(const auto rows, ask(*connection, queries::request_pause(change_id)));
  return rows == 1;
}

lib::Result<bool> cancel_statement(const std::string& owner_connection) {
  TRY(const auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(const auto cancelled, ask(*connection, queries::cancel_appliers()));
  return !cancelled.empty();
}

lib::Result<std::optional<ChangeProgress>> find_change(const std::string& owner_connection,
                                                       const std::string& change_id) {
  TRY(const auto connection, lib::pg::BlockingConnection::open(owner_connection, kConnectLimit));
  TRY(auto row, ask(*connection, queries::change_progress(change_id)));
  if (!row) return std::optional<ChangeProgress>();
  return std::optional(ChangeProgress{.change_id = change_id,
                                      .state = schema::change_state(row->state),
                                      .step = static_cast<std::size_t>(row->done),
                                      .steps = static_cast<std::size_t>(row->steps),
                                      .title = std::move(row->title),
                                      .rows_done = row->rows_done,
                                      .rows_total = row->rows_total,
                                      .retries = row->retries,
                                      .lock_held = std::chrono::microseconds(row->lock_held_us)});
}

}  // namespace athyper::adapters::db
