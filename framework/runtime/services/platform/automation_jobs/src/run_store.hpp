// RunStore: the times at which jobs are due, as rows of core.job_run. One row is one time, whoever planned it.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <lib/base/json.hpp>
#include <lib/base/time.hpp>

namespace athyper::runtime::automation_jobs {

/// A time at which a job is due.
struct DueTime {
  std::string job;
  lib::Timestamp at;
};

/// A run that this worker owns. `attempt` is its fencing token: who lost the lease meanwhile can no longer end it.
struct TakenRun {
  DueTime due;
  int attempt = 1;
};

class RunStore {
 public:
  explicit RunStore(adapters::db::DbClient& db) : db_(db) {}

  /// Writes the times down; those that are there already, and those of a job that has one waiting, stay as they are.
  /// Gives how many are new.
  lib::Task<lib::Result<int>> plan(std::vector<DueTime> due);
  /// The oldest waiting run of `job`, or one whose worker has lost its lease; owned for `lease` from now.
  lib::Task<lib::Result<std::optional<TakenRun>>> take(std::string job, std::chrono::milliseconds lease);
  /// False when the run belongs to another worker by now.
  lib::Task<lib::Result<bool>> complete(TakenRun run, lib::Json result);
  /// The same; with `again_after` the run waits for its next attempt, without it has failed.
  lib::Task<lib::Result<bool>> fail(TakenRun run, std::string error,
                                    std::optional<std::chrono::milliseconds> again_after);
  /// Jobs whose last run that ended has failed for good, in order of their names.
  lib::Task<lib::Result<std::vector<std::string>>> failing();

 private:
  adapters::db::DbClient& db_;
};

}  // namespace athyper::runtime::automation_jobs
