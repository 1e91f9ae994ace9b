// JobScope: everything one run of a job may use.
#pragma once

#include <memory>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/jobs/job_queue.hpp>
#include <athyper/runtime/container.hpp>
#include <athyper/runtime/identity.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::registry {
struct TenantInfo;
class TenantRegistry;
}  // namespace athyper::core::registry

namespace athyper::runtime {

/// One run's world: a child container of its own, gone with the run. Lives on the worker's loop; handlers hold it by
/// reference.
class JobScope {
 public:
  /// Only create_job_scope() gives a tenant.
  JobScope(Container& root, const lib::Clock& clock, core::jobs::Job job,
           std::shared_ptr<const TenantContext> tenant = nullptr)
      : scoped_(&root), job_(std::move(job)), now_(clock.now()), tenant_(std::move(tenant)) {}

  const core::jobs::Job& job() const { return job_; }
  /// Business time: the instant at which the run began, the same wherever it is asked.
  lib::Timestamp now() const { return now_; }

  /// The tenant of the job's envelope; asking in a run of the whole installation is a bug.
  const TenantContext& tenant() const;
  bool has_tenant() const { return tenant_ != nullptr; }
  /// The fence of the tenant. No person stands behind a job, and no version is checked: it has seen no metadata.
  adapters::db::Fence fence() const;

  template <class T>
  T& get(Token<T> token) {
    return scoped_.get(token);
  }

 private:
  Container scoped_;
  core::jobs::Job job_;
  lib::Timestamp now_;
  std::shared_ptr<const TenantContext> tenant_;
};

/// The envelope (JobData::metadata) of a job that belongs to a tenant.
lib::Json job_envelope(const core::registry::TenantInfo& tenant);
/// The scope of a run. An envelope with `tenantKey` gives it that tenant and no other; one without stands for the whole
/// installation. Errors not_found "tenant.unknown": no such tenant, or not of the envelope's `realmKey`.
lib::Result<std::unique_ptr<JobScope>> create_job_scope(Container& root, const lib::Clock& clock, core::jobs::Job job,
                                                        const core::registry::TenantRegistry& tenants);

}  // namespace athyper::runtime
