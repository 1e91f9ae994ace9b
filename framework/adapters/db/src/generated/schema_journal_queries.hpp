// Made by ./athyper kysely:codegen from framework/adapters/db/sql/schema_journal.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

struct FindChangeRow {
  std::string plan_hash = {};
  std::string base_hash = {};
  std::string state = {};
};

adapters::db::PlatformQuery<std::optional<FindChangeRow>> find_change(std::string id);

struct ListStepsRow {
  std::string content = {};
  std::string state = {};
  std::int64_t rows_done = 0;
  std::int64_t rows_total = 0;
  std::vector<std::string> cursor = {};
};

adapters::db::PlatformQuery<std::vector<ListStepsRow>> list_steps(std::string change);

adapters::db::PlatformQuery<void> forget_rolled_back_change(std::string id);

/// One statement: a change is in the journal with all its steps or not at all.
adapters::db::PlatformQuery<void> create_change(std::string id, std::string plan_hash, std::string base_hash, std::string steps);

adapters::db::PlatformQuery<void> start_change(std::string id);

adapters::db::PlatformQuery<bool> is_pause_requested(std::string id);

adapters::db::PlatformQuery<void> finish_change(std::string id, std::string state, std::string error);

adapters::db::PlatformQuery<void> start_step(std::string change, std::int64_t number);

adapters::db::PlatformQuery<void> set_rows_total(std::string change, std::int64_t number, std::int64_t rows);

adapters::db::PlatformQuery<void> add_rows_done(std::string change, std::int64_t number, std::int64_t rows, std::vector<std::string> cursor);

adapters::db::PlatformQuery<void> restart_rows(std::string change, std::int64_t number);

adapters::db::PlatformQuery<void> add_measures(std::string change, std::int64_t number, std::int64_t retries, std::int64_t held_us);

struct ChangeProgressRow {
  std::string state = {};
  std::int64_t steps = 0;
  std::int64_t done = 0;
  std::string title = {};
  std::int64_t rows_done = 0;
  std::int64_t rows_total = 0;
  std::int64_t retries = 0;
  std::int64_t lock_held_us = 0;
};

adapters::db::PlatformQuery<std::optional<ChangeProgressRow>> change_progress(std::string id);

adapters::db::PlatformQuery<std::vector<std::string>> list_step_contents(std::string change);

/// Somebody holds the lock of the appliers: a change of a killed process is not one that runs.
adapters::db::PlatformQuery<std::int64_t> request_pause(std::string id);

/// Ends the statement of whoever holds the lock of the appliers.
adapters::db::PlatformQuery<std::vector<bool>> cancel_appliers();

}  // namespace athyper::adapters::db::queries
