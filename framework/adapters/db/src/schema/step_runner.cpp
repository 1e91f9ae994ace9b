#include "step_runner.hpp"

#include <algorithm>
#include <utility>

#include "../generated/schema_apply_queries.hpp"
#include "ladder.hpp"
#include "preflight.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::LockClass;
using core::schema::Step;
using core::schema::TableName;
using lib::Error;
using std::chrono::microseconds;
using std::chrono::milliseconds;

/// A text that no open transaction may stand around.
bool is_concurrent(const std::string& statement) {
  return statement.find(" concurrently") != std::string::npos;
}

std::string lock_mode(LockClass lock) {
  std::string mode(core::schema::to_string(lock));
  std::ranges::replace(mode, '_', ' ');
  return mode;
}

/// Those of the step that are there; one that it makes is not. The busier one first: who waits for it holds nothing
/// yet.
lib::Result<std::vector<TableName>> locked_tables(Session& session, const Step& step) {
  std::vector<TableName> tables;
  if (step.lock < LockClass::share_update_exclusive) return tables;
  TRY(const bool there, session.ask(queries::table_exists(table_param(step.table))));
  if (there) tables.push_back(step.table);
  if (!step.other_table || *step.other_table == step.table) return tables;
  TRY(const bool other_is_busier, session.ask(queries::is_busier(qualified(*step.other_table), qualified(step.table))));
  tables.insert(other_is_busier ? tables.begin() : tables.end(), *step.other_table);
  return tables;
}

/// Waits for the step's locks before anything else, so that waiting and holding can be told apart.
lib::Result<void> take_locks(Session& session, const Step& step, const std::vector<TableName>& tables) {
  for (const auto& table : tables) {
    TRY(session.run("lock table only " + qualified(table) + " in " + lock_mode(step.lock) + " mode"));
  }
  return {};
}

std::string script_of(const std::vector<std::string>& statements, const std::string& journal_end) {
  std::string script;
  for (const auto& statement : statements) script += statement + ";\n";
  return script + journal_end + ";\ncommit";
}

struct Transaction {
  const std::vector<std::string>& statements;
  std::vector<TableName> tables;
  std::string journal_end;
  /// No limit for what takes no lock in anybody's way.
  milliseconds statement_timeout;
};

lib::Result<microseconds> try_transaction(Session& session, const Step& step, const Transaction& transaction,
                                          milliseconds lock_timeout) {
  TRY(check_quiet(session, step.table));
  TRY(session.run("begin; " + set_local("lock_timeout", lock_timeout) + "; " +
                  set_local("statement_timeout", transaction.statement_timeout) + "; " + std::string(kFlushLater)));
  if (auto locked = take_locks(session, step, transaction.tables); !locked.ok()) {
    session.roll_back();
    return std::move(locked).error();
  }
  const auto granted = session.now();
  if (auto done = session.run(script_of(transaction.statements, transaction.journal_end)); !done.ok()) {
    session.roll_back();
    return std::move(done).error();
  }
  return std::chrono::duration_cast<microseconds>(session.now() - granted);
}

std::vector<milliseconds> rungs_of(const Session& session, const Step& step) {
  const auto& limits = session.options().limits;
  if (step.kind == Step::Kind::slow) return std::vector<milliseconds>(limits.rungs.size(), limits.slow_lock);
  return limits.rungs;
}

/// Connection errors and standing back keep their own key; the rest is the step's.
Error as_step_error(const Step& step, Error error) {
  const bool is_own = error.key.starts_with("schema.") || error.key == "pg.unavailable";
  return is_own ? std::move(error) : step_failed(step, std::move(error));
}

lib::Result<StepMeasures> run_transaction(Session& session, const Step& step, const Transaction& transaction) {
  StepMeasures measures;
  auto climbed = climb(session, rungs_of(session, step), [&](milliseconds lock_timeout) -> lib::Result<void> {
    TRY(measures.lock_held, try_transaction(session, step, transaction, lock_timeout));
    return {};
  });
  if (!climbed.ok()) return as_step_error(step, std::move(climbed).error());
  measures.retries = *climbed;
  return measures;
}

/// The second run of a statement whose first was not written down: the object is there already, or gone. What it is,
/// the postcondition tells.
bool is_already_so(const Step& step, const Error& error) {
  const auto state = sqlstate(error);
  return !step.postcondition.empty() && (state == "42P07" || state == "42704" || state == "42P01");
}

lib::Result<void> try_concurrently(Session& session, const Step& step, const std::string& statement,
                                   milliseconds lock_timeout) {
  TRY(check_quiet(session, step.table));
  TRY(clear_invalid_indexes(session, step));
  TRY(session.run(set_session("lock_timeout", lock_timeout)));
  auto done = session.run(statement);
  if (done.ok() || is_already_so(step, done.error())) return session.run("set lock_timeout = 0");
  // A lost connection has nothing left to be cleaned with; the next run does it.
  if (done.error().key == "pg.unavailable") return done;
  TRY(session.run("set lock_timeout = 0"));
  TRY(clear_invalid_indexes(session, step));
  return done;
}

lib::Result<StepMeasures> run_concurrently(Session& session, const Step& step,
                                           const std::vector<std::string>& statements) {
  const auto& limits = session.options().limits;
  const std::vector<milliseconds> rungs(limits.rungs.size(), limits.slow_lock);
  StepMeasures measures;
  for (const auto& statement : statements) {
    auto climbed = climb(session, rungs, [&](milliseconds lock_timeout) {
      return try_concurrently(session, step, statement, lock_timeout);
    });
    if (!climbed.ok()) return as_step_error(step, std::move(climbed).error());
    measures.retries += *climbed;
  }
  return measures;
}

Error condition_failed(const Step& step, const std::string& what) {
  return {.code = lib::ErrorCode::conflict, .key = "schema.condition", .message = what + ": " + step.title};
}

lib::Result<void> check_condition(Session& session, const Step& step, const std::string& select,
                                  const std::string& what) {
  if (select.empty()) return {};
  auto holds = session.holds(select);
  if (!holds.ok()) return as_step_error(step, std::move(holds).error());
  if (!*holds) return step_failed(step, condition_failed(step, what));
  return {};
}

/// What the server said; of a full disk also what to do, since the step's words do not tell it.
std::string reason_of(const Error& cause) {
  const bool is_full = sqlstate(cause) == "53100";
  return server_words(cause) + (is_full ? "; there is no room left on the disk of the database: free some and run the "
                                          "command again, it goes on where it was"
                                        : "");
}

}  // namespace

Error step_failed(const Step& step, Error cause) {
  const auto reason = reason_of(cause);
  Error error{.code = lib::ErrorCode::conflict,
              .key = "schema.step_failed",
              .message = step.rule + " " + step.title + " on " + to_string(step.table) + ": " + reason,
              .details = {{.path = to_string(step.table), .code = step.rule, .message = reason}}};
  return std::move(error).caused_by(std::move(cause));
}

lib::Result<void> check_before(Session& session, const Step& step) {
  return check_condition(session, step, step.precondition, "the step cannot begin");
}

lib::Result<void> check_after(Session& session, const Step& step) {
  return check_condition(session, step, step.postcondition, "the step did not lead where it should");
}

lib::Result<bool> is_done(Session& session, const Step& step) {
  if (step.postcondition.empty()) return false;
  return session.holds(step.postcondition);
}

lib::Result<StepMeasures> run_statements(Session& session, Journal& journal, std::size_t number, const Step& step) {
  if (step.concurrent) {
    TRY(auto measures, run_concurrently(session, step, step.statements));
    TRY(journal.end_step(number, StepState::done));
    return measures;
  }
  TRY(auto tables, locked_tables(session, step));
  const bool is_slow = step.kind == Step::Kind::slow;
  return run_transaction(session, step,
                         {.statements = step.statements,
                          .tables = std::move(tables),
                          .journal_end = journal.end_of_step(number, StepState::done),
                          .statement_timeout = is_slow ? milliseconds(0) : session.options().limits.statement});
}

lib::Result<StepMeasures> run_inverse(Session& session, Journal& journal, std::size_t number, const Step& step) {
  if (step.concurrent || std::ranges::any_of(step.inverse, is_concurrent)) {
    TRY(auto measures, run_concurrently(session, step, step.inverse));
    TRY(journal.end_step(number, StepState::undone));
    return measures;
  }
  return run_transaction(session, step,
                         {.statements = step.inverse,
                          .tables = {},
                          .journal_end = journal.end_of_step(number, StepState::undone),
                          .statement_timeout = session.options().limits.statement});
}

}  // namespace athyper::adapters::db::schema
