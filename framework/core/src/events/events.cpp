// Events as JSON, the bus and the store in memory.
#include <algorithm>
#include <exception>
#include <mutex>

#include <athyper/core/events/event_bus.hpp>
#include <athyper/core/events/event_store.hpp>

namespace athyper::core::events {

namespace {

constexpr std::size_t kMaxRead = 1'000;

bool matches(std::string_view pattern, std::string_view type) {
  if (pattern == "*") return true;
  if (pattern.ends_with(".*")) return type.starts_with(pattern.substr(0, pattern.size() - 1));
  return pattern == type;
}

lib::Error unreadable(std::string_view member) {
  return {lib::ErrorCode::invalid_argument, "event.unreadable",
          "The event has no readable `" + std::string(member) + "`."};
}

lib::Task<lib::Result<void>> run_handler(const EventHandler& handler, const Event& event) {
  try {
    co_return co_await handler(event);
  } catch (const std::exception& thrown) {
    co_return lib::Error{lib::ErrorCode::internal, "event_bus.handler_threw", thrown.what()};
  }
}

}  // namespace

lib::Json to_json(const Event& event) {
  return lib::Json::object({{"eventId", event.event_id.to_string()},
                            {"eventType", event.event_type},
                            {"occurredAt", lib::to_rfc3339(event.occurred_at)},
                            {"aggregateId", event.aggregate_id},
                            {"aggregateType", event.aggregate_type},
                            {"payload", event.payload},
                            {"metadata", event.metadata}});
}

lib::Result<Event> event_from_json(const lib::Json& json) {
  for (const std::string_view member : {"eventId", "eventType", "occurredAt", "aggregateId", "aggregateType"}) {
    if (!json.get_string(member)) return unreadable(member);
  }
  const auto id = lib::parse_uuid(*json.get_string("eventId"));
  if (!id.ok()) return unreadable("eventId");
  const auto time = lib::parse_rfc3339(*json.get_string("occurredAt"));
  if (!time.ok()) return unreadable("occurredAt");
  Event event{.event_id = *id,
              .event_type = std::string(*json.get_string("eventType")),
              .occurred_at = *time,
              .aggregate_id = std::string(*json.get_string("aggregateId")),
              .aggregate_type = std::string(*json.get_string("aggregateType"))};
  if (const lib::Json* payload = json.find("payload")) event.payload = *payload;
  if (const lib::Json* metadata = json.find("metadata")) event.metadata = *metadata;
  return event;
}

struct InMemoryEventBus::Table {
  struct Row {
    std::uint64_t id = 0;
    std::string pattern;
    EventHandler handler;
  };
  std::mutex mutex;
  std::uint64_t next_id = 1;
  std::vector<Row> rows;
};

InMemoryEventBus::InMemoryEventBus() : table_(std::make_shared<Table>()) {}
InMemoryEventBus::~InMemoryEventBus() = default;

Subscription InMemoryEventBus::subscribe(std::string pattern, EventHandler handler) {
  const std::scoped_lock lock(table_->mutex);
  const std::uint64_t id = table_->next_id++;
  table_->rows.push_back({id, std::move(pattern), std::move(handler)});
  return Subscription([table = std::weak_ptr<Table>(table_), id] {
    const auto alive = table.lock();
    if (!alive) return;
    const std::scoped_lock guard(alive->mutex);
    std::erase_if(alive->rows, [&](const Table::Row& row) { return row.id == id; });
  });
}

lib::Task<lib::Result<void>> InMemoryEventBus::publish(Event event) {
  std::vector<EventHandler> handlers;
  {
    const std::scoped_lock lock(table_->mutex);
    for (const Table::Row& row : table_->rows) {
      if (matches(row.pattern, event.event_type)) handlers.push_back(row.handler);
    }
  }
  lib::Result<void> first;
  for (const EventHandler& handler : handlers) {
    auto result = co_await run_handler(handler, event);
    if (first.ok() && !result.ok()) first = std::move(result);
  }
  co_return first;
}

std::size_t InMemoryEventBus::subscribers() const {
  const std::scoped_lock lock(table_->mutex);
  return table_->rows.size();
}

lib::Task<lib::Result<std::int64_t>> InMemoryEventStore::append(std::string tenant, std::string stream,
                                                                std::optional<std::int64_t> expected_version,
                                                                std::vector<Event> events) {
  const std::scoped_lock lock(mutex_);
  auto& held = streams_[{std::move(tenant), stream}];
  const auto version = static_cast<std::int64_t>(held.size());
  if (expected_version && *expected_version != version) {
    co_return lib::Error{lib::ErrorCode::conflict,
                         "event_store.version_conflict",
                         "Somebody else wrote to " + stream + " in between.",
                         {{stream, "event_store.found_version", std::to_string(version)}}};
  }
  std::ranges::move(events, std::back_inserter(held));
  co_return static_cast<std::int64_t>(held.size());
}

lib::Task<lib::Result<std::vector<StoredEvent>>> InMemoryEventStore::read(std::string tenant, std::string stream,
                                                                          std::int64_t after_version,
                                                                          std::size_t limit) {
  const std::scoped_lock lock(mutex_);
  std::vector<StoredEvent> out;
  const auto found = streams_.find({std::move(tenant), stream});
  if (found == streams_.end()) co_return out;
  const auto first = static_cast<std::size_t>(std::max<std::int64_t>(0, after_version));
  limit = std::clamp<std::size_t>(limit, 1, kMaxRead);
  for (std::size_t i = first; i < found->second.size() && out.size() < limit; ++i) {
    out.push_back({stream, static_cast<std::int64_t>(i + 1), found->second[i]});
  }
  co_return out;
}

}  // namespace athyper::core::events
