// What the database remembers of a change: one row for it, one for each step.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "session.hpp"

namespace athyper::adapters::db::schema {

enum class StepState { pending, running, done, undone };

struct JournaledStep {
  core::schema::Step step;
  StepState state = StepState::pending;
  std::int64_t rows_done = 0;
  std::int64_t rows_total = 0;
  /// Empty before the first batch.
  std::vector<std::string> cursor = {};
};

struct JournaledChange {
  std::string plan_hash;
  std::string base_hash;
  ChangeState state = ChangeState::applying;
  std::vector<JournaledStep> steps;
};

ChangeState change_state(std::string_view name);

/// Digest of the steps, which is what a journal is compared by.
std::string plan_digest(const core::schema::Plan& plan);

class Journal {
 public:
  Journal(Session& session, std::string change_id) : session_(session), change_id_(std::move(change_id)) {}

  lib::Result<std::optional<JournaledChange>> find();
  /// In one transaction; a rolled back change of the same id makes way.
  lib::Result<void> create(const core::schema::Plan& plan);
  /// Also takes back a request to pause.
  lib::Result<void> start();
  lib::Result<bool> is_pause_requested();
  lib::Result<void> finish(ChangeState state, const std::string& error = {});

  lib::Result<void> start_step(std::size_t number);
  lib::Result<void> set_total(std::size_t number, std::int64_t rows);
  /// After a batch, in its transaction.
  lib::Result<void> add_rows(std::size_t number, std::int64_t rows, const std::vector<std::string>& cursor);
  lib::Result<void> restart_rows(std::size_t number);
  lib::Result<void> add_measures(std::size_t number, std::int64_t retries, std::chrono::microseconds held);
  /// Text of the statement that ends a step, to stand in the step's own transaction.
  std::string end_of_step(std::size_t number, StepState state) const;
  lib::Result<void> end_step(std::size_t number, StepState state) { return session_.run(end_of_step(number, state)); }

  const std::string& change_id() const { return change_id_; }

 private:
  Session& session_;
  std::string change_id_;
};

}  // namespace athyper::adapters::db::schema
