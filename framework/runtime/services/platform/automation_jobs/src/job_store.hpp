// JobStore: the worker's side of the tables of the queue. Leases and tokens are given out by the database and measured
// by its clock, the only one that all workers share.
#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>
#include <athyper/core/jobs/job_row.hpp>
#include <lib/base/time.hpp>

namespace athyper::runtime::automation_jobs {

/// So often a job may be lost with the worker that held it (a crash, a freeze, a loop that stood still) before it is
/// taken for the cause. No attempt is burnt by a loss: most jobs are lost in the company of the one that did it.
inline constexpr int kMostLosses = 10;
/// From so many losses on a job is taken alone, and its worker takes nothing else until it has ended.
inline constexpr int kLossesUntilAlone = 2;

/// A job and the right to end it: `token` is its fencing token, old as soon as the job changes hands.
struct HeldJob {
  std::string id;
  int token = 0;
  /// By the database's clock.
  std::optional<lib::Timestamp> started_at = std::nullopt;
};

/// What a worker took with one statement, and how many jobs of it are still here.
struct Lease {
  std::string id;
  std::size_t jobs = 0;
  /// Of one job that was lost too often to be held beside others.
  bool alone = false;
};

/// A place in the order of the jobs of one priority.
struct JobPlace {
  lib::Timestamp run_at{};
  std::string id;
  friend bool operator==(const JobPlace&, const JobPlace&) = default;
};

/// A job that this worker owns.
struct TakenJob {
  core::jobs::JobRow row;
  int token = 0;
  /// This one included.
  int attempts = 1;
  int losses = 0;
  /// Of the options as they stand in the row; what cannot be read is for the worker to say.
  std::string options;
  lib::Timestamp created_at{};
  lib::Timestamp run_at{};
  lib::Timestamp started_at{};
  std::shared_ptr<Lease> lease;

  HeldJob held() const { return {row.id, token, started_at}; }
};

struct TakeRequest {
  std::string queue;
  /// Types that have a handler here; others stay for workers that have one.
  std::vector<std::string> types;
  std::size_t limit = 1;
  std::string worker;
  std::string lease;
  std::chrono::milliseconds duration{30'000};
  /// By priority, the most urgent first: only what comes after it. Nothing there: from the beginning.
  std::array<std::optional<JobPlace>, core::jobs::kPriorityCount> after = {};
};

struct Reaped {
  int returned = 0;
  int dead = 0;
};

class JobStore {
 public:
  explicit JobStore(adapters::db::DbClient& db) : db_(db) {}

  /// The most urgent jobs that are due, all under one lease. Empty when the queue is paused.
  lib::Task<lib::Result<std::vector<TakenJob>>> take(TakeRequest request);
  /// Extends every lease of the worker. Gives the leases it still has.
  lib::Task<lib::Result<std::vector<std::string>>> renew(std::string worker, std::chrono::milliseconds duration);
  /// Jobs of the worker that somebody wants to be cancelled.
  lib::Task<lib::Result<std::vector<std::string>>> cancelled(std::vector<std::string> leases);
  /// Ends jobs, and forgets leases whose jobs had all ended before. Gives the ids of those that were still held; the
  /// others belong to somebody else by now.
  lib::Task<lib::Result<std::vector<std::string>>> complete(std::vector<core::jobs::EndedJob> jobs,
                                                            std::vector<std::string> leases = {});
  /// The job waits for its next attempt. False when it is not held any more, here and below.
  lib::Task<lib::Result<bool>> retry(HeldJob job, std::string error, std::chrono::milliseconds after);
  /// The job becomes a dead letter.
  lib::Task<lib::Result<bool>> bury(HeldJob job, std::string error);
  /// The job ends as cancelled.
  lib::Task<lib::Result<bool>> end_cancelled(HeldJob job);
  /// Jobs that were taken and are not to be run here after all: as if they had never been taken. Gives how many.
  lib::Task<lib::Result<int>> give_back(std::vector<HeldJob> jobs);
  /// Takes back what workers held that have not said for the time of their lease that they live.
  lib::Task<lib::Result<Reaped>> reap();

  /// Says how far a job is. False when it is not held any more.
  lib::Task<lib::Result<bool>> progress(HeldJob job, int percent);
  /// Tells other processes that there is something new in these queues.
  lib::Task<lib::Result<void>> announce(std::vector<std::string> queues);
  /// The counters that announce() moves, one text for all: when it differs, there may be something new.
  lib::Task<lib::Result<std::string>> announced();
  /// When the next job of these queues is due, as a pause from now; nothing when none waits.
  lib::Task<lib::Result<std::optional<std::chrono::milliseconds>>> next_due(std::vector<std::string> queues);

 private:
  adapters::db::DbClient& db_;
};

/// Of a group of the queue.
inline constexpr int kJobTimeoutMs = 5'000;

/// Runs one statement outside any fence, in a group of its own.
lib::Task<lib::Result<lib::sql::Rows>> run_statement(adapters::db::DbClient& db, lib::sql::Statement statement,
                                                     lib::sql::Lane lane = lib::sql::Lane::shared);

/// A query over the tables of the queue, which workers read for every tenant.
template <class R>
lib::Task<lib::Result<R>> run_unfenced(adapters::db::DbClient& db, adapters::db::Query<R> query,
                                       lib::sql::Lane lane = lib::sql::Lane::shared) {
  CO_TRY(const auto rows, co_await run_statement(db, std::move(query.statement), lane));
  co_return query.read(rows);
}

}  // namespace athyper::runtime::automation_jobs
