// Made by ./athyper kysely:codegen from framework/runtime/services/platform/meta/sql/registry.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::meta::queries {

struct ListEntitiesRow {
  std::string id = {};
  std::string name = {};
  std::string table_name = {};
  bool retired = false;
};

adapters::db::PlatformQuery<std::vector<ListEntitiesRow>> list_entities();

struct ListFieldsRow {
  std::string entity_id = {};
  std::string id = {};
  std::string name = {};
  std::string column_name = {};
  bool retired = false;
};

adapters::db::PlatformQuery<std::vector<ListFieldsRow>> list_fields();

adapters::db::PlatformQuery<std::int64_t> published_version();

adapters::db::PlatformQuery<std::optional<std::string>> model_of_version(std::int64_t version);

/// The lock of all that begins or ends a change ("athymeta" in ASCII), until the transaction ends.
adapters::db::PlatformQuery<bool> try_lock_publications();

/// A column that waited for a field which has it again.
adapters::db::PlatformQuery<void> unpark_fields(std::string fields);

adapters::db::PlatformQuery<void> retire_fields(std::string fields);

adapters::db::PlatformQuery<void> retire_entities(std::string entities);

adapters::db::PlatformQuery<void> upsert_entities(std::string entities, std::string actor);

adapters::db::PlatformQuery<void> upsert_fields(std::string fields);

/// Columns that no field has any more stay taken.
adapters::db::PlatformQuery<void> park_fields(std::string fields);

adapters::db::PlatformQuery<void> insert_snapshot(std::int64_t version, std::string content_hash, std::string model, std::string actor);

/// From here on the fence of every tenant asks for this version.
adapters::db::PlatformQuery<void> raise_versions(std::int64_t version);

}  // namespace athyper::runtime::meta::queries
