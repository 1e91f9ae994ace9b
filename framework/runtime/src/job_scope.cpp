#include <athyper/runtime/job_scope.hpp>

#include <athyper/runtime/tenant_directory.hpp>
#include <lib/base/assert.hpp>

namespace athyper::runtime {

const TenantContext& JobScope::tenant() const {
  ATH_ASSERT(tenant_ != nullptr);
  return *tenant_;
}

adapters::db::Fence JobScope::fence() const {
  return {.tenant = tenant().id, .principal = {}, .meta_version = 0, .entitlement_version = 0};
}

lib::Json job_envelope(const core::registry::TenantInfo& tenant) {
  return lib::Json::object({{"realmKey", tenant.realm_key}, {"tenantKey", tenant.tenant_key}});
}

lib::Result<std::unique_ptr<JobScope>> create_job_scope(Container& root, const lib::Clock& clock, core::jobs::Job job,
                                                        const core::registry::TenantRegistry& tenants) {
  const auto key = job.data.metadata.get_string("tenantKey");
  if (!key) return std::make_unique<JobScope>(root, clock, std::move(job));
  const auto tenant = tenants.find(*key);
  const auto realm = job.data.metadata.get_string("realmKey");
  if (!tenant || (realm && *realm != tenant->realm_key)) {
    return lib::Error{lib::ErrorCode::not_found, "tenant.unknown",
                      "The job is of the tenant " + std::string(*key) + ", which is not there."};
  }
  return std::make_unique<JobScope>(root, clock, std::move(job), context_of(*tenant));
}

}  // namespace athyper::runtime
