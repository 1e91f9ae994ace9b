// JobScope: everything one attempt at a job may use.
#pragma once

#include <memory>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/jobs/job_queue.hpp>
#include <athyper/core/meta/model.hpp>
#include <athyper/runtime/container.hpp>
#include <athyper/runtime/identity.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::registry {
class TenantRegistry;
}  // namespace athyper::core::registry

namespace athyper::runtime {

/// For whom a job works: what create_job_scope() makes of its envelope.
struct JobIdentity {
  std::shared_ptr<const TenantContext> tenant = nullptr;
  std::shared_ptr<const Principal> principal = nullptr;
  core::meta::ModelPtr model = nullptr;
};

/// One attempt's world: a child container of its own, gone with the attempt. Its database is the process's behind the
/// fencing token of the job: every group, transaction and command fails with "jobs.lease_lost" once the job has changed
/// hands. Lives on the worker's loop; handlers hold it by reference.
class JobScope {
 public:
  /// Only create_job_scope() gives an identity.
  JobScope(Container& root, const lib::Clock& clock, core::jobs::JobRun& run, JobIdentity identity = {});
  ~JobScope();

  const core::jobs::Job& job() const { return run_.job(); }
  /// Business time: the instant at which the attempt began, the same wherever it is asked.
  lib::Timestamp now() const { return now_; }

  /// The tenant of the job's envelope; asking in a job of the whole installation is a bug.
  const TenantContext& tenant() const;
  bool has_tenant() const { return identity_.tenant != nullptr; }
  /// Who asked for the job, with the rights he has now; asking in a job that nobody asked for is a bug.
  const Principal& principal() const;
  bool has_principal() const { return identity_.principal != nullptr; }
  /// The metadata snapshot of this attempt; null in a job of the whole installation.
  const core::meta::ModelPtr& model() const { return identity_.model; }
  /// The fence of a request of that tenant and principal. Without a principal no version is checked.
  adapters::db::Fence fence() const;

  /// Says how far the job is, 0–100.
  lib::Task<lib::Result<void>> progress(int percent) { return run_.progress(percent); }
  /// Runs the group and ends the job well in the same transaction, so that its effect happens exactly once. The
  /// handler's own result is not kept.
  lib::Task<lib::Result<void>> finish(lib::sql::Group group, lib::Json result);

  template <class T>
  T& get(Token<T> token) {
    return scoped_.get(token);
  }

 private:
  Container scoped_;
  core::jobs::JobRun& run_;
  lib::Timestamp now_;
  JobIdentity identity_;
  std::unique_ptr<adapters::db::DbClient> db_;
};

/// The scope of an attempt. The tenant is the one of the sealed envelope and no other; a principal is looked up as a
/// request's is and has the rights of today. Errors: not_found "tenant.unknown", those of PrincipalResolver.
lib::Task<lib::Result<std::unique_ptr<JobScope>>> create_job_scope(Container& root, const lib::Clock& clock,
                                                                   core::jobs::JobRun& run,
                                                                   const core::registry::TenantRegistry& tenants);

}  // namespace athyper::runtime
