// PgEventStore: the append-only log of events in core.event_store, one sequence of versions for each stream.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/events/event_store.hpp>

namespace athyper::adapters::db {

/// Where events go.
struct EventStream {
  lib::Uuid tenant;
  /// "type:id" of the aggregate by custom; 1–200 bytes.
  std::string name;
};

/// One statement that appends all of `events` after the newest one, for transactions that write more than events. Its
/// row: the version before, and how many were written (0 when `expected_version` is another one). Two writers at once
/// end in "pg.unique_violation" for the later one.
lib::sql::Statement append_statement(const EventStream& stream, std::optional<std::int64_t> expected_version,
                                     const std::vector<core::events::Event>& events);

/// `tenant` of the port's calls is the tenant's UUID. Error keys beside those of the port: "event_store.bad_stream"
/// (invalid_argument: no UUID, no name, more than 1,000 events at a time), those of DbClient. Safe from any loop; the
/// client outlives it.
class PgEventStore final : public core::events::EventStore {
 public:
  explicit PgEventStore(DbClient& db) : db_(db) {}

  lib::Task<lib::Result<std::int64_t>> append(std::string tenant, std::string stream,
                                              std::optional<std::int64_t> expected_version,
                                              std::vector<core::events::Event> events) override;
  lib::Task<lib::Result<std::vector<core::events::StoredEvent>>> read(std::string tenant, std::string stream,
                                                                      std::int64_t after_version,
                                                                      std::size_t limit) override;

 private:
  DbClient& db_;
};

}  // namespace athyper::adapters::db
