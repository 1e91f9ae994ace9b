// JobSealer: makes and checks the seal of a job, so that a row that no process of the platform has written is not run.
#pragma once

#include <string>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/jobs/job_row.hpp>
#include <lib/base/random.hpp>
#include <lib/base/time.hpp>

namespace athyper::runtime::automation_jobs {

/// Any thread may seal and check once the key is loaded.
class JobSealer {
 public:
  explicit JobSealer(std::string key) : key_(std::move(key)) {}
  /// With the installation's key, which the first process that asks makes.
  static lib::Task<lib::Result<JobSealer>> load(adapters::db::DbClient& db, lib::Random& random);

  void seal(core::jobs::JobRow& row) const;
  bool genuine(const core::jobs::JobRow& row) const;

 private:
  std::string key_;
};

}  // namespace athyper::runtime::automation_jobs
