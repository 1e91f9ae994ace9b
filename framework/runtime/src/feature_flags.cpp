#include <athyper/runtime/feature_flags.hpp>

#include <lib/crypto/crypto.hpp>

namespace athyper::runtime {

bool is_on_for(const FeatureFlag& flag, std::string_view subject) {
  if (!flag.is_enabled) return false;
  // The flag's key is part of the hash, so that the same people are not always the first.
  const auto digest = lib::crypto::sha256(flag.key + "\n" + std::string(subject));
  const unsigned slot = (static_cast<unsigned char>(digest[0]) * 256u + static_cast<unsigned char>(digest[1])) % 100u;
  return static_cast<int>(slot) < flag.rollout_pct;
}

lib::Task<lib::Result<std::vector<std::string>>> PgFeatureFlags::enabled(adapters::db::Fence fence) {
  static const auto kShape = lib::sql::make_shape(
      "SELECT flag_key, is_enabled, rollout_pct FROM core.feature_flag WHERE tenant_id = $1::uuid ORDER BY flag_key");
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = 2'000};
  group.statements.push_back({kShape, {fence.tenant.to_string()}});
  CO_TRY(auto results, co_await db_.run(fence, std::move(group)));
  const std::string subject = fence.principal.to_string();
  std::vector<std::string> keys;
  for (std::size_t row = 0; row < results[0].size(); ++row) {
    FeatureFlag flag{std::string(results[0].get(row, 0)), results[0].get_bool(row, 1),
                     static_cast<int>(results[0].get_int(row, 2))};
    if (is_on_for(flag, subject)) keys.push_back(std::move(flag.key));
  }
  co_return keys;
}

}  // namespace athyper::runtime
