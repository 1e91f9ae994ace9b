// What the database holds of changes: meta.change, the snapshots a change publishes, and the logs of its end.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <athyper/core/events/event_bus.hpp>

#include "change_json.hpp"

namespace athyper::runtime::meta {

struct StoredChange {
  lib::Uuid id;
  std::string state;
  std::int64_t from_version = 0;
  core::meta::Model from;
  core::meta::Model to;
  std::vector<std::string> fences;
  std::vector<core::schema::Violation> violations;
  ChangeActor actor;
  lib::Json operations;
};

/// Error key "meta.change.not_found".
lib::Task<lib::Result<StoredChange>> load_change(adapters::db::DbClient& db, lib::Uuid id);

/// What is published now; version 0 when nothing is.
lib::Task<lib::Result<core::meta::Model>> newest_model(adapters::db::DbTransaction& tx);
/// Publishes `model` as the next version, unless it is in force already. The version in force.
lib::Task<lib::Result<std::int64_t>> publish(adapters::db::DbTransaction& tx, core::meta::Model model,
                                             std::string actor);
/// The same in a transaction of its own, noted at the change.
lib::Task<lib::Result<void>> publish_stage(adapters::db::DbClient& db, const StoredChange& change,
                                           core::meta::Model model);

/// Writes the logs of a change: log, and with a tenant stream and audit log.
struct ChangeEnd {
  lib::Uuid log_id;
  /// "meta.apply", "meta.rollback".
  std::string action;
  std::int64_t from_version = 0;
  std::int64_t to_version = 0;
  std::string hash;
};
lib::Task<lib::Result<core::events::Event>> write_end(adapters::db::DbTransaction& tx, const ChangeEnd& end,
                                                      const ChangeActor& actor, const lib::Json& operations,
                                                      const lib::Clock& clock, lib::Random& random);

}  // namespace athyper::runtime::meta
