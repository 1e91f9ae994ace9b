// FeatureFlags: what is switched on for whom in a tenant, with a percentage for rolling out slowly.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/adapters/memorycache/cache_client.hpp>
#include <athyper/runtime/audit.hpp>
#include <lib/base/task.hpp>

namespace athyper::runtime {

/// One row of core.feature_flag.
struct FeatureFlag {
  std::string key;
  bool is_enabled = false;
  /// 0–100.
  int rollout_pct = 100;
};

/// True when the flag is on for this subject. The same subject always falls on the same side of a percentage, and a
/// growing percentage never switches off who had it. Pure.
bool is_on_for(const FeatureFlag& flag, std::string_view subject);

class FeatureFlags {
 public:
  virtual ~FeatureFlags() = default;
  /// Keys that are on for the fence's principal in its tenant of `realm_key`, sorted.
  virtual lib::Task<lib::Result<std::vector<std::string>>> enabled(adapters::db::Fence fence,
                                                                   std::string realm_key) = 0;
  /// Every flag of the fence's tenant as it is now, sorted by key.
  virtual lib::Task<lib::Result<std::vector<FeatureFlag>>> list(adapters::db::Fence fence) = 0;
  /// Makes the flag what is said, and writes the audit row `event` with it or neither. How often it was set.
  virtual lib::Task<lib::Result<std::int64_t>> set(adapters::db::Fence fence, std::string realm_key, FeatureFlag flag,
                                                   AuditEvent event) = 0;
};

/// How long a switch may take to be seen.
inline constexpr std::chrono::seconds kFlagsAreKept{5};

/// Reads the tenant's flags and keeps them in the cache, one value for the whole tenant. What it is made of outlives
/// it.
class PgFeatureFlags final : public FeatureFlags {
 public:
  PgFeatureFlags(adapters::db::DbClient& db, adapters::memorycache::CacheClient& cache, const lib::Clock& clock,
                 lib::Random& random)
      : db_(db), cache_(cache), clock_(clock), random_(random) {}
  lib::Task<lib::Result<std::vector<std::string>>> enabled(adapters::db::Fence fence, std::string realm_key) override;
  lib::Task<lib::Result<std::vector<FeatureFlag>>> list(adapters::db::Fence fence) override;
  lib::Task<lib::Result<std::int64_t>> set(adapters::db::Fence fence, std::string realm_key, FeatureFlag flag,
                                           AuditEvent event) override;

 private:
  lib::Task<lib::Result<std::vector<FeatureFlag>>> of_tenant(adapters::db::Fence fence, std::string realm_key);

  adapters::db::DbClient& db_;
  adapters::memorycache::CacheClient& cache_;
  const lib::Clock& clock_;
  lib::Random& random_;
};

}  // namespace athyper::runtime
