// JobScope: everything one run of a job may use.
#pragma once

#include <athyper/core/jobs/job_queue.hpp>
#include <athyper/runtime/container.hpp>
#include <lib/base/time.hpp>

namespace athyper::runtime {

/// One run's world: a child container of its own, gone with the run. Lives on the worker's loop; handlers hold it by
/// reference.
class JobScope {
 public:
  JobScope(Container& root, const lib::Clock& clock, core::jobs::Job job)
      : scoped_(&root), job_(std::move(job)), now_(clock.now()) {}

  const core::jobs::Job& job() const { return job_; }
  /// Business time: the instant at which the run began, the same wherever it is asked.
  lib::Timestamp now() const { return now_; }

  template <class T>
  T& get(Token<T> token) {
    return scoped_.get(token);
  }

 private:
  Container scoped_;
  core::jobs::Job job_;
  lib::Timestamp now_;
};

}  // namespace athyper::runtime
