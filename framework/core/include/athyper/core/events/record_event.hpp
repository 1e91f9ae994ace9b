// RecordEvent: what a write did to a record, as it waits in core.outbox for everybody who wants to know.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/result.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::events {

enum class EventKind : std::uint8_t { created, updated, deleted, restored };
std::string_view to_string(EventKind kind);
/// Error key "data.event.undecodable".
lib::Result<EventKind> parse_event_kind(std::string_view text);

struct RecordEvent {
  /// The audit row of the write has the same id.
  std::string id;
  /// Grows with every delivery of this event: who is told twice believes the larger one.
  int token = 0;
  std::string entity;
  std::string record_id;
  /// Of the record after the write. Events of one record come in the order of their versions.
  std::int64_t version = 0;
  EventKind kind = EventKind::created;
  /// Names of the fields that the write changed. Values stand in the record and in the audit row.
  std::vector<std::string> fields = {};
  /// Who wrote; empty for the platform itself.
  std::string principal = {};
  lib::Timestamp occurred_at{};
  /// W3C traceparent of the request.
  std::string trace = {};

  bool operator==(const RecordEvent&) const = default;
};

/// All but the token.
lib::Json to_json(const RecordEvent& event);
/// Error key "data.event.undecodable".
lib::Result<RecordEvent> parse_record_event(const lib::Json& json);

}  // namespace athyper::core::events
