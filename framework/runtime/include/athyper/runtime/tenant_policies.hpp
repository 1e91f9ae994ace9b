// TenantPolicies: the policies that tenants have published, as the data path asks them.
#pragma once

#include <cstdint>
#include <memory>

#include <lib/base/result.hpp>
#include <lib/base/task.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::data {
struct TenantRules;
}

namespace athyper::runtime {

/// Remembered by tenant for the whole process. Publishing raises the tenant's entitlement version, so that no statement
/// passes the fence under what was in force before. Safe from any thread.
class TenantPolicies {
 public:
  virtual ~TenantPolicies() = default;
  /// What is in force in this version or a later one; null for a tenant that has published nothing.
  virtual lib::Task<lib::Result<std::shared_ptr<const core::data::TenantRules>>> of_tenant(
      lib::Uuid tenant, std::int64_t entitlement_version) = 0;
};

}  // namespace athyper::runtime
