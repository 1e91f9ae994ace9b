// Made by ./athyper kysely:codegen from framework/runtime/services/platform/meta/sql/changes.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::meta::queries {

adapters::db::PlatformQuery<std::int64_t> insert_change(lib::Uuid id, std::int64_t from_version, std::string target, std::string target_hash, std::string operations, std::string fences, std::string violations, std::string actor, lib::Timestamp at);

struct FindUnfinishedRow {
  std::string id = {};
  std::string state = {};
  std::string target_hash = {};
  bool is_moving = false;
  bool has_runner = false;
};

/// The one change that is not at its end, whether it is meant to go on, and whether a process works on it.
adapters::db::PlatformQuery<std::optional<FindUnfinishedRow>> find_unfinished();

struct LoadChangeRow {
  std::string id = {};
  std::string state = {};
  std::int64_t from_version = 0;
  std::string target = {};
  std::string operations = {};
  std::string fences = {};
  std::string violations = {};
  std::string actor = {};
  std::string before = {};
};

adapters::db::PlatformQuery<std::optional<LoadChangeRow>> load_change(lib::Uuid id);

struct ShowChangeRow {
  std::string id = {};
  std::string state = {};
  std::int64_t from_version = 0;
  std::int64_t to_version = 0;
  std::string operations = {};
  std::string actor_name = {};
  std::optional<std::string> failure = {};
  lib::Timestamp created_at = {};
  std::optional<lib::Timestamp> finished_at = {};
  std::optional<lib::Timestamp> parked_until = {};
  std::int64_t steps = 0;
  std::int64_t steps_done = 0;
  std::string step = {};
  std::int64_t rows_done = 0;
  std::int64_t rows_total = 0;
};

/// What a reader of a change sees: how it stands, and how far the step under way is.
adapters::db::PlatformQuery<std::optional<ShowChangeRow>> show_change(lib::Uuid id);

adapters::db::PlatformQuery<std::optional<std::string>> latest_change();

/// Only from the state it was seen in: of two that want something of it one does it.
adapters::db::PlatformQuery<std::int64_t> move_change(lib::Uuid id, std::string from_state, std::string to_state, std::optional<std::string> failure, lib::Timestamp at);

adapters::db::PlatformQuery<std::int64_t> note_version(lib::Uuid id, std::int64_t version);

adapters::db::PlatformQuery<std::int64_t> park(lib::Uuid id, lib::Timestamp until);

struct NewestPublishedRow {
  std::int64_t version = 0;
  std::string content_hash = {};
  std::string model = {};
};

adapters::db::PlatformQuery<std::optional<NewestPublishedRow>> newest_published();

adapters::db::PlatformQuery<void> insert_log(lib::Uuid id, lib::Timestamp at, std::string actor, std::string action, std::int64_t from_version, std::int64_t to_version, std::string detail);

struct FindLogRow {
  lib::Timestamp occurred_at = {};
  std::string actor = {};
  std::optional<std::int64_t> from_version = {};
  std::optional<std::int64_t> to_version = {};
  std::string detail = {};
};

adapters::db::PlatformQuery<std::optional<FindLogRow>> find_log(lib::Uuid id);

/// A text that is empty is not known and becomes NULL.
adapters::db::TenantQuery<void> insert_change_audit(lib::Uuid tenant, lib::Uuid id, lib::Timestamp at, lib::Uuid actor, std::string correlation, std::string ip_address, std::string user_agent, std::string payload, std::string salt, std::string leaf_hash);

}  // namespace athyper::runtime::meta::queries
