// FeatureFlags: what is switched on for whom in a tenant, with a percentage for rolling out slowly.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
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
  /// Keys that are on for the fence's principal, sorted.
  virtual lib::Task<lib::Result<std::vector<std::string>>> enabled(adapters::db::Fence fence) = 0;
};

/// Reads the tenant's flags with every call: a switch takes effect at once.
class PgFeatureFlags final : public FeatureFlags {
 public:
  explicit PgFeatureFlags(adapters::db::DbClient& db) : db_(db) {}
  lib::Task<lib::Result<std::vector<std::string>>> enabled(adapters::db::Fence fence) override;

 private:
  adapters::db::DbClient& db_;
};

}  // namespace athyper::runtime
