// SealWatch: looks from outside whether sealing keeps up, so that a dead worker is noticed by somebody else.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/core/observability/metrics.hpp>
#include <athyper/runtime/audit_governance/seal_keys.hpp>
#include <athyper/runtime/tenant_directory.hpp>

namespace athyper::runtime::audit_governance {

/// The oldest unsealed row of a chain may stay the same one for so long.
inline constexpr std::chrono::minutes kLongestUnsealed{15};

/// Everything referred to outlives it. Safe from any thread.
class SealWatch {
 public:
  SealWatch(const SealKeys& keys, const lib::Clock& clock) : keys_(keys), clock_(clock) {}

  /// Looks at the chain of every tenant and sets the gauges "audit_oldest_unsealed_seconds" and "audit_chains_waiting".
  lib::Task<lib::Result<void>> measure(adapters::db::DbClient& db, TenantDirectory& tenants,
                                       core::observability::MetricsRegistry& metrics);
  /// "audit-seals", optional: what the last look has seen; healthy in a process that does not look.
  core::observability::HealthCheck check();

 private:
  /// The oldest unsealed row of a chain, and since when it is that one.
  struct Waiting {
    lib::Timestamp oldest;
    lib::Monotonic since;
  };
  void note(const std::string& tenant, std::optional<lib::Timestamp> oldest);
  core::observability::HealthOutcome outcome() const;

  const SealKeys& keys_;
  const lib::Clock& clock_;
  mutable std::mutex mutex_;
  bool has_looked_ = false;
  std::map<std::string, Waiting> waiting_;
};

}  // namespace athyper::runtime::audit_governance
