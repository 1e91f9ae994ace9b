// Made by ./athyper kysely:codegen from framework/runtime/services/platform/automation_jobs/sql/outbox.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::automation_jobs::queries {

/// Tenants that have an event which is due and nobody at work on it; one whose job has died rests for five minutes. One
/// step in the index for each tenant, however many events it has.
adapters::db::TenantQuery<std::vector<std::string>> list_tenants_with_events(std::string type);

struct MeasureOutboxRow {
  std::string tenant = {};
  std::int64_t waiting = 0;
  lib::Timestamp oldest = {};
};

/// Of each tenant that has events: how many, no further than 10,001, and when the oldest was written, by the clock of
/// who wrote it.
adapters::db::TenantQuery<std::vector<MeasureOutboxRow>> measure_outbox();

/// What happened to a record after an event that is put off waits as long as that one.
adapters::db::TenantQuery<std::int64_t> let_events_wait(lib::Uuid tenant);

struct TakeEventsRow {
  std::string id = {};
  std::int32_t token = 0;
  std::int32_t attempts = 0;
  std::int32_t losses = 0;
  std::string entity = {};
  std::string record_id = {};
  std::int32_t version = 0;
  std::string kind = {};
  std::vector<std::string> fields = {};
  std::optional<std::string> principal = {};
  lib::Timestamp occurred_at = {};
  std::optional<std::string> trace = {};
  std::vector<std::string> delivered = {};
};

/// The oldest by the clocks of those who wrote, and with each all that came before it to the same record: clocks differ,
/// versions do not.
adapters::db::TenantQuery<std::vector<TakeEventsRow>> take_events(lib::Uuid tenant, std::int64_t most);

adapters::db::TenantQuery<std::int64_t> forget_events(lib::Uuid tenant, std::vector<std::string> ids);

adapters::db::TenantQuery<std::int64_t> put_off_event(lib::Uuid tenant, std::string id, std::vector<std::string> delivered, std::string error, std::int64_t after_ms);

adapters::db::TenantQuery<std::int64_t> keep_delivered(lib::Uuid tenant, std::string id, std::vector<std::string> delivered);

/// The dead letter of one consumer; to replay it runs the job that tells him alone.
adapters::db::TenantQuery<std::int64_t> bury_event(lib::Uuid tenant, std::string event, std::string id, std::string queue, std::string type, std::int64_t token, std::string payload, std::string purpose, std::optional<std::string> trace, std::string mac, std::string error);

}  // namespace athyper::runtime::automation_jobs::queries
