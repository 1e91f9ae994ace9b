// Consumers: who hears of what was written to records. Every write leaves a row in core.outbox, in its own statement;
// the worker mode hands it on, at least once and in the order of the versions of a record.
#pragma once

#include <algorithm>
#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include <athyper/core/events/record_event.hpp>
#include <athyper/runtime/job_scope.hpp>

namespace athyper::runtime {

/// Hears of events of the scope's tenant, several at a time, those of one record in the order of their versions. After
/// an error they come again one by one; one that fails alone comes later, under a greater token, and what happened to
/// its record after it waits; the last error leaves a dead letter. What a consumer does through the scope's database is
/// refused once somebody else hands on the events of this tenant.
using ConsumerBody =
    std::function<lib::Task<lib::Result<void>>(JobScope& scope, std::vector<core::events::RecordEvent> events)>;

struct ConsumerDef {
  std::string name;
  ConsumerBody handler;
  /// Of which entities it wants to hear; of all when there is none.
  std::vector<std::string> entities = {};
  /// Of which events; of all when there is none.
  std::vector<core::events::EventKind> kinds = {};

  bool wants(const core::events::RecordEvent& event) const {
    return (entities.empty() || std::ranges::find(entities, event.entity) != entities.end()) &&
           (kinds.empty() || std::ranges::find(kinds, event.kind) != kinds.end());
  }
};

/// Tells the dispatcher of the same process that there is an event. Processes that are not told look by themselves.
/// Safe from any thread.
class OutboxBell {
 public:
  void ring() { rung_.store(true, std::memory_order_release); }
  /// True when it has rung since the last answer.
  bool answer() { return rung_.exchange(false, std::memory_order_acquire); }

 private:
  std::atomic<bool> rung_{false};
};

}  // namespace athyper::runtime
