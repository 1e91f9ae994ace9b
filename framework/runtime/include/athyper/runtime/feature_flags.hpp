// FeatureFlags: what is switched on for whom in a tenant, with a percentage for rolling out slowly.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/adapters/memorycache/cache_client.hpp>
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
};

/// How long a switch may take to be seen.
inline constexpr std::chrono::seconds kFlagsAreKept{5};

/// Reads the tenant's flags and keeps them in the cache, one value for the whole tenant. Both outlive it.
class PgFeatureFlags final : public FeatureFlags {
 public:
  PgFeatureFlags(adapters::db::DbClient& db, adapters::memorycache::CacheClient& cache) : db_(db), cache_(cache) {}
  lib::Task<lib::Result<std::vector<std::string>>> enabled(adapters::db::Fence fence, std::string realm_key) override;

 private:
  lib::Task<lib::Result<std::vector<FeatureFlag>>> of_tenant(adapters::db::Fence fence, std::string realm_key);
  lib::Task<lib::Result<std::vector<FeatureFlag>>> read_all(adapters::db::Fence fence);

  adapters::db::DbClient& db_;
  adapters::memorycache::CacheClient& cache_;
};

}  // namespace athyper::runtime
