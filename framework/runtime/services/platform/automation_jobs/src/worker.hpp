// Worker: takes a run that is due, calls the handler of its job, and writes down how it ended.
#pragma once

#include <athyper/core/resilience/timing.hpp>
#include <athyper/runtime/module.hpp>
#include <athyper/runtime/tenant_directory.hpp>
#include <lib/log/logger.hpp>

#include "run_store.hpp"

namespace athyper::runtime::automation_jobs {

/// Everything referred to outlives the worker.
struct WorkerParts {
  Container& container;
  const JobRegistry& jobs;
  adapters::db::DbClient& db;
  const lib::Clock& clock;
  const lib::log::Logger& logger;
  core::resilience::TimeLimit time_limit;
  TenantDirectory& tenants;
};

class Worker {
 public:
  explicit Worker(WorkerParts parts) : parts_(std::move(parts)), store_(parts_.db) {}

  /// Runs one run of each job that has one due. True when there was any: ask again at once. A handler that fails,
  /// throws or takes longer than its job's timeout is tried again after its job's backoff, until the attempts are used
  /// up; that is no error of this call.
  lib::Task<lib::Result<bool>> turn();

 private:
  lib::Task<lib::Result<void>> execute(const JobDef& def, TakenRun run);
  lib::Task<lib::Result<lib::Json>> call(const JobDef& def, const TakenRun& run);
  lib::Task<void> run_scope(const JobDef& def, core::jobs::Job job, lib::Result<lib::Json>& outcome);
  lib::Task<void> run_each_tenant(const JobDef& def, core::jobs::Job job, lib::Result<lib::Json>& outcome);

  WorkerParts parts_;
  RunStore store_;
};

}  // namespace athyper::runtime::automation_jobs
