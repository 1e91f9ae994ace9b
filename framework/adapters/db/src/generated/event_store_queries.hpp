// Made by ./athyper kysely:codegen from framework/adapters/db/sql/event_store.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::adapters::db::queries {

adapters::db::TenantQuery<std::int32_t> newest_event_version(lib::Uuid tenant, std::string stream);

struct AppendEventsRow {
  std::int32_t version = 0;
  std::int64_t added = 0;
};

/// The version before, and how many of the JSON array were written: none when another version was expected.
adapters::db::TenantQuery<AppendEventsRow> append_events(lib::Uuid tenant, std::string stream, std::optional<std::int64_t> expected_version, std::string events);

struct ListEventsRow {
  std::int32_t version = 0;
  lib::Uuid id = {};
  std::string event_type = {};
  lib::Timestamp occurred_at = {};
  std::string aggregate_id = {};
  std::string aggregate_type = {};
  std::string payload = {};
  std::string metadata = {};
};

adapters::db::TenantQuery<std::vector<ListEventsRow>> list_events(lib::Uuid tenant, std::string stream, std::int64_t after_version, std::int64_t most);

}  // namespace athyper::adapters::db::queries
