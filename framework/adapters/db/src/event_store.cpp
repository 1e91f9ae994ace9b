#include <athyper/adapters/db/event_store.hpp>

#include <algorithm>
#include <utility>

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

lib::sql::Group group_of(lib::sql::Statement statement) {
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = 2'000};
  group.statements.push_back(std::move(statement));
  return group;
}

Error version_conflict(const std::string& stream, std::int64_t found) {
  return {ErrorCode::conflict,
          "event_store.version_conflict",
          "Somebody else wrote to " + stream + " in between.",
          {{stream, "event_store.found_version", std::to_string(found)}}};
}

Task<Result<std::int64_t>> newest_version(DbClient& db, const EventStream& stream) {
  static const auto shape = lib::sql::make_shape(
      "select coalesce(max(version), 0) from core.event_store where tenant_id = $1::uuid and stream_id = $2");
  CO_TRY(const auto results,
         co_await db.run(fence_of(stream), group_of({shape, {stream.tenant.to_string(), stream.name}})));
  co_return results[0].get_int(0, 0);
}

Result<StoredEvent> stored_event(const std::string& stream, const lib::sql::Rows& rows, std::size_t row) {
  TRY(const auto id, lib::parse_uuid(rows.get(row, 1)));
  TRY(auto payload, lib::parse_json(rows.get(row, 6)));
  TRY(auto metadata, lib::parse_json(rows.get(row, 7)));
  return StoredEvent{.stream = stream,
                     .version = rows.get_int(row, 0),
                     .event = {.event_id = id,
                               .event_type = std::string(rows.get(row, 2)),
                               .occurred_at = lib::Timestamp(std::chrono::microseconds(rows.get_int(row, 3))),
                               .aggregate_id = std::string(rows.get(row, 4)),
                               .aggregate_type = std::string(rows.get(row, 5)),
                               .payload = std::move(payload),
                               .metadata = std::move(metadata)}};
}

}  // namespace

lib::sql::Statement append_statement(const EventStream& stream, std::optional<std::int64_t> expected_version,
                                     const std::vector<Event>& events) {
  static const auto shape = lib::sql::make_shape(
      "with head as (select coalesce(max(version), 0) as version from core.event_store"
      " where tenant_id = $1::uuid and stream_id = $2),"
      " added as (insert into core.event_store (tenant_id, id, stream_id, version, event_type, aggregate_type,"
      " aggregate_id, payload, metadata, occurred_at)"
      " select $1::uuid, (e.value->>'eventId')::uuid, $2, head.version + e.place, e.value->>'eventType',"
      " e.value->>'aggregateType', e.value->>'aggregateId', e.value->'payload', e.value->'metadata',"
      " (e.value->>'occurredAt')::timestamptz"
      " from head, jsonb_array_elements($4::jsonb) with ordinality as e(value, place)"
      " where $3::bigint is null or head.version = $3::bigint returning 1)"
      " select head.version, (select count(*) from added) from head");
  lib::Json list = lib::Json::array();
  for (const Event& event : events) list.push_back(core::events::to_json(event));
  lib::sql::Param expected;
  if (expected_version) expected = std::to_string(*expected_version);
  return {shape, {stream.tenant.to_string(), stream.name, std::move(expected), list.dump()}};
}

Task<Result<std::int64_t>> PgEventStore::append(std::string tenant, std::string stream,
                                                std::optional<std::int64_t> expected_version,
                                                std::vector<Event> events) {
  CO_TRY(const auto target, stream_of(tenant, std::move(stream)));
  if (events.size() > kMaxEvents)
    co_return Error{ErrorCode::invalid_argument, "event_store.bad_stream", "At most 1,000 events at a time."};
  for (int attempt = 1;; ++attempt) {
    auto done = co_await db_.run(fence_of(target), group_of(append_statement(target, expected_version, events)));
    if (done.ok()) {
      const std::int64_t before = done->at(0).get_int(0, 0);
      if (expected_version && before != *expected_version) co_return version_conflict(target.name, before);
      co_return before + static_cast<std::int64_t>(events.size());
    }
    // Another writer took the version: nothing of this append was kept, so it may be sent again.
    if (done.error().key != "pg.unique_violation") co_return std::move(done).error();
    CO_TRY(const auto found, co_await newest_version(db_, target));
    if (expected_version || attempt == kAppendAttempts) co_return version_conflict(target.name, found);
  }
}

Task<Result<std::vector<StoredEvent>>> PgEventStore::read(std::string tenant, std::string stream,
                                                          std::int64_t after_version, std::size_t limit) {
  static const auto shape = lib::sql::make_shape(
      "select version, id, event_type, (extract(epoch from occurred_at) * 1000000)::bigint, aggregate_id,"
      " aggregate_type, payload::text, metadata::text from core.event_store"
      " where tenant_id = $1::uuid and stream_id = $2 and version > $3::bigint order by version limit $4::bigint");
  CO_TRY(const auto target, stream_of(tenant, std::move(stream)));
  const auto most = std::clamp<std::size_t>(limit, 1, kMaxEvents);
  lib::sql::Statement statement{
      shape, {target.tenant.to_string(), target.name, std::to_string(after_version), std::to_string(most)}};
  CO_TRY(const auto results, co_await db_.run(fence_of(target), group_of(std::move(statement))));
  std::vector<StoredEvent> events;
  for (std::size_t row = 0; row < results[0].size(); ++row) {
    CO_TRY(auto event, stored_event(target.name, results[0], row));
    events.push_back(std::move(event));
  }
  co_return events;
}

}  // namespace athyper::adapters::db
