// JobKeys: the sealer of the installation, loaded by whoever needs it first.
#pragma once

#include <memory>

#include <lib/base/sync.hpp>

#include "job_sealer.hpp"

namespace athyper::runtime::automation_jobs {

/// Safe from any thread.
class JobKeys {
 public:
  JobKeys(adapters::db::DbClient& db, lib::Random& random) : db_(db), random_(random) {}

  lib::Task<lib::Result<std::shared_ptr<const JobSealer>>> sealer() {
    if (auto known = sealer_.load()) co_return known;
    CO_TRY(auto loaded, co_await JobSealer::load(db_, random_));
    sealer_.store(std::make_shared<const JobSealer>(std::move(loaded)));
    co_return sealer_.load();
  }

 private:
  adapters::db::DbClient& db_;
  lib::Random& random_;
  lib::SnapshotCell<JobSealer> sealer_;
};

}  // namespace athyper::runtime::automation_jobs
