#include <athyper/adapters/db/event_store.hpp>

#include <algorithm>
#include <utility>

#include "generated/event_store_queries.hpp"

namespace athyper::adapters::db {
namespace {

using core::events::Event;
using core::events::StoredEvent;
using lib::Error;
using lib::ErrorCode;
using lib::Result;
using lib::Task;

constexpr std::size_t kMaxEvents = 1'000;
constexpr std::size_t kMaxStreamBytes = 200;
/// How often a writer without an expectation tries again after another was faster.
constexpr int kAppendAttempts = 10;

Result<EventStream> stream_of(const std::string& tenant, std::string name) {
  const auto id = lib::parse_uuid(tenant);
  if (!id.ok() || name.empty() || name.size() > kMaxStreamBytes) {
    return Error{ErrorCode::invalid_argument, "event_store.bad_stream",
                 "A stream has the UUID of its tenant and a name of 1 to 200 bytes."};
  }
  return EventStream{*id, std::move(name)};
}

Fence fence_of(const EventStream& stream) {
  return {.tenant = stream.tenant, .principal = {}, .meta_version = 0, .entitlement_version = 0};
}

Error version_conflict(const std::string& stream, std::int64_t found) {
  return {ErrorCode::conflict,
          "event_store.version_conflict",
          "Somebody else wrote to " + stream + " in between.",
          {{stream, "event_store.found_version", std::to_string(found)}}};
}

Result<StoredEvent> stored_event(const std::string& stream, queries::ListEventsRow row) {
  TRY(auto payload, lib::parse_json(row.payload));
  TRY(auto metadata, lib::parse_json(row.metadata));
  return StoredEvent{.stream = stream,
                     .version = row.version,
                     .event = {.event_id = row.id,
                               .event_type = std::move(row.event_type),
                               .occurred_at = row.occurred_at,
                               .aggregate_id = std::move(row.aggregate_id),
                               .aggregate_type = std::move(row.aggregate_type),
                               .payload = std::move(payload),
                               .metadata = std::move(metadata)}};
}

auto append_query(const EventStream& stream, std::optional<std::int64_t> expected_version,
                  const std::vector<Event>& events) {
  lib::Json list = lib::Json::array();
  for (const Event& event : events) list.push_back(core::events::to_json(event));
  return queries::append_events(stream.tenant, stream.name, expected_version, list.dump());
}

}  // namespace

lib::sql::Statement append_statement(const EventStream& stream, std::optional<std::int64_t> expected_version,
                                     const std::vector<Event>& events) {
  return append_query(stream, expected_version, events).statement;
}

Task<Result<std::int64_t>> PgEventStore::append(std::string tenant, std::string stream,
                                                std::optional<std::int64_t> expected_version,
                                                std::vector<Event> events) {
  CO_TRY(const auto target, stream_of(tenant, std::move(stream)));
  if (events.size() > kMaxEvents)
    co_return Error{ErrorCode::invalid_argument, "event_store.bad_stream", "At most 1,000 events at a time."};
  for (int attempt = 1;; ++attempt) {
    auto done = co_await run(db_, fence_of(target), append_query(target, expected_version, events));
    if (done.ok()) {
      const std::int64_t before = done->version;
      if (expected_version && before != *expected_version) co_return version_conflict(target.name, before);
      co_return before + static_cast<std::int64_t>(events.size());
    }
    // Another writer took the version: nothing of this append was kept, so it may be sent again.
    if (done.error().key != "pg.unique_violation") co_return std::move(done).error();
    CO_TRY(const auto found,
           co_await run(db_, fence_of(target), queries::newest_event_version(target.tenant, target.name)));
    if (expected_version || attempt == kAppendAttempts) co_return version_conflict(target.name, found);
  }
}

Task<Result<std::vector<StoredEvent>>> PgEventStore::read(std::string tenant, std::string stream,
                                                          std::int64_t after_version, std::size_t limit) {
  CO_TRY(const auto target, stream_of(tenant, std::move(stream)));
  const auto most = static_cast<std::int64_t>(std::clamp<std::size_t>(limit, 1, kMaxEvents));
  CO_TRY(auto rows,
         co_await run(db_, fence_of(target), queries::list_events(target.tenant, target.name, after_version, most)));
  std::vector<StoredEvent> events;
  for (auto& row : rows) {
    CO_TRY(auto event, stored_event(target.name, std::move(row)));
    events.push_back(std::move(event));
  }
  co_return events;
}

}  // namespace athyper::adapters::db
