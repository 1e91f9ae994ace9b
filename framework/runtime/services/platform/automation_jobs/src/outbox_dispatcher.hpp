// OutboxDispatcher: sees which tenants have events waiting and makes one job for each, whose only one it is.
#pragma once

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/jobs/job_queue.hpp>
#include <athyper/runtime/outbox.hpp>
#include <lib/base/time.hpp>

namespace athyper::runtime::automation_jobs {

/// Everything referred to outlives it.
struct DispatcherParts {
  adapters::db::DbClient& db;
  core::jobs::JobQueue& queue;
  OutboxBell& bell;
  const lib::Clock& clock;
  /// Pause between looks when nobody rings: events of processes that have no worker.
  std::chrono::milliseconds look{500};
};

class OutboxDispatcher {
 public:
  explicit OutboxDispatcher(DispatcherParts parts) : parts_(parts) {}
  /// Gives how many tenants got a job.
  lib::Task<lib::Result<std::size_t>> turn();

 private:
  DispatcherParts parts_;
  lib::Monotonic next_look_{};
};

}  // namespace athyper::runtime::automation_jobs
