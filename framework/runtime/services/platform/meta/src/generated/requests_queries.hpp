// Made by ./athyper kysely:codegen from framework/runtime/services/platform/meta/sql/requests.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::meta::queries {

adapters::db::PlatformQuery<void> insert_request(lib::Uuid id, std::string state, std::string title, std::string rationale, std::string intent, std::string documents, std::string removed, bool is_whole, bool drops, std::string author, lib::Timestamp at);

/// What was found and planned was found of something else.
adapters::db::PlatformQuery<std::int64_t> edit_request(lib::Uuid id, std::int64_t version, std::string title, std::string rationale, std::string intent, std::string documents, std::string removed, bool is_whole, bool drops, lib::Timestamp at);

adapters::db::PlatformQuery<std::int64_t> keep_validation(lib::Uuid id, std::int64_t version, std::string state, std::string validation, lib::Timestamp at);

adapters::db::PlatformQuery<std::int64_t> keep_plan(lib::Uuid id, std::int64_t version, std::string state, std::string plan, std::int64_t base_version, std::string base_hash, std::string target_hash, std::string risk, lib::Timestamp at);

adapters::db::PlatformQuery<std::int64_t> move_request(lib::Uuid id, std::int64_t version, std::string state, lib::Timestamp at);

adapters::db::PlatformQuery<void> set_request_state(lib::Uuid id, std::string state, lib::Timestamp at);

/// Whether somebody had a hand in what the change says.
adapters::db::PlatformQuery<bool> has_written(lib::Uuid id, std::string principal);

struct PublishedDocumentsRow {
  std::string path = {};
  std::string content = {};
};

/// The files behind the model in force.
adapters::db::PlatformQuery<std::vector<PublishedDocumentsRow>> published_documents();

/// Whoever writes an event holds the change, so that places follow each other.
adapters::db::PlatformQuery<std::optional<lib::Uuid>> hold_request(lib::Uuid id);

struct LoadRequestRow {
  lib::Uuid id = {};
  std::string state = {};
  std::int32_t version = 0;
  std::string title = {};
  std::string rationale = {};
  std::string intent = {};
  std::string documents = {};
  std::string removed = {};
  bool is_whole = false;
  bool drops = false;
  std::string author = {};
  std::optional<std::string> validation = {};
  std::optional<std::string> plan = {};
  std::optional<std::int64_t> base_version = {};
  std::optional<std::string> base_hash = {};
  std::optional<std::string> target_hash = {};
  std::optional<std::string> risk = {};
  lib::Timestamp created_at = {};
  lib::Timestamp updated_at = {};
};

/// One that has begun is in the state of its steps.
adapters::db::PlatformQuery<std::optional<LoadRequestRow>> load_request(lib::Uuid id);

struct ListRequestsRow {
  lib::Uuid id = {};
  std::string state = {};
  std::string title = {};
  std::optional<std::string> risk = {};
  std::string author_name = {};
  std::optional<std::int64_t> base_version = {};
  lib::Timestamp created_at = {};
  lib::Timestamp updated_at = {};
};

/// Newest first, from where a page ended.
adapters::db::PlatformQuery<std::vector<ListRequestsRow>> list_requests(std::optional<std::string> state, std::optional<lib::Timestamp> before_at, std::optional<lib::Uuid> before_id, std::int64_t most);

adapters::db::PlatformQuery<void> add_event(lib::Uuid id, lib::Timestamp at, std::string actor, std::string action, std::string from_state, std::string to_state, std::string comment);

struct ListEventsRow {
  std::int32_t place = 0;
  lib::Timestamp occurred_at = {};
  std::string actor_name = {};
  std::string action = {};
  std::string from_state = {};
  std::string to_state = {};
  std::string comment = {};
};

adapters::db::PlatformQuery<std::vector<ListEventsRow>> list_events(lib::Uuid id, std::int64_t after);

adapters::db::PlatformQuery<void> store_texts(std::string documents);

adapters::db::PlatformQuery<void> store_model_documents(std::string model_hash, std::string documents);

}  // namespace athyper::runtime::meta::queries
