// EventStore: the port of an append-only log of events by stream.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/events/domain_event.hpp>
#include <lib/base/task.hpp>

namespace athyper::core::events {

/// An event with its place: versions of a stream run 1, 2, 3 …
struct StoredEvent {
  std::string stream;
  std::int64_t version = 0;
  Event event;
};

/// Appends are all or nothing. `tenant` keeps streams of tenants apart.
class EventStore {
 public:
  virtual ~EventStore() = default;
  /// The new version of the stream. `expected_version`: what the writer saw last, 0 for a new stream, nothing to append
  /// in any case. Error key "event_store.version_conflict" (conflict; details[0].message = the version found).
  virtual lib::Task<lib::Result<std::int64_t>> append(std::string tenant, std::string stream,
                                                      std::optional<std::int64_t> expected_version,
                                                      std::vector<Event> events) = 0;
  /// At most `limit` events (1–1,000) after `after_version`, oldest first; empty for an unknown stream.
  virtual lib::Task<lib::Result<std::vector<StoredEvent>>> read(std::string tenant, std::string stream,
                                                                std::int64_t after_version, std::size_t limit) = 0;
};

/// Keeps everything in memory; for tests and tools. Safe from any thread.
class InMemoryEventStore final : public EventStore {
 public:
  lib::Task<lib::Result<std::int64_t>> append(std::string tenant, std::string stream,
                                              std::optional<std::int64_t> expected_version,
                                              std::vector<Event> events) override;
  lib::Task<lib::Result<std::vector<StoredEvent>>> read(std::string tenant, std::string stream,
                                                        std::int64_t after_version, std::size_t limit) override;

 private:
  std::mutex mutex_;
  std::map<std::pair<std::string, std::string>, std::vector<Event>> streams_;
};

}  // namespace athyper::core::events
