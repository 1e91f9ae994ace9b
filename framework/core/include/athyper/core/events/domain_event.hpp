// DomainEvent: something that happened to an aggregate, named in the past tense ("requisition.submitted").
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <lib/base/json.hpp>
#include <lib/base/random.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::events {

template <class Payload = lib::Json>
struct DomainEvent {
  lib::Uuid event_id = {};
  std::string event_type = {};
  lib::Timestamp occurred_at{};
  std::string aggregate_id = {};
  std::string aggregate_type = {};
  Payload payload = {};
  /// Who caused it, correlation ids and the like; never needed to understand the event.
  lib::Json metadata = lib::Json::object();
};

/// The form in which events are published and stored.
using Event = DomainEvent<lib::Json>;

/// What names the aggregate.
struct AggregateRef {
  std::string type;
  std::string id;
};

template <class Payload>
DomainEvent<Payload> make_event(const lib::Clock& clock, lib::Random& random, std::string_view type,
                                AggregateRef aggregate, Payload payload) {
  return {.event_id = lib::make_uuid_v7(clock, random),
          .event_type = std::string(type),
          .occurred_at = clock.now(),
          .aggregate_id = std::move(aggregate.id),
          .aggregate_type = std::move(aggregate.type),
          .payload = std::move(payload)};
}

/// {eventId, eventType, occurredAt, aggregateId, aggregateType, payload, metadata}
lib::Json to_json(const Event& event);
/// Error key "event.unreadable".
lib::Result<Event> event_from_json(const lib::Json& json);

}  // namespace athyper::core::events
