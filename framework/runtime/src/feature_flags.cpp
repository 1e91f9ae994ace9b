#include <athyper/runtime/feature_flags.hpp>

#include <lib/base/json.hpp>
#include <lib/base/uuid.hpp>
#include <lib/crypto/crypto.hpp>

#include <athyper/runtime/audit_query.hpp>
#include "generated/tenants_queries.hpp"

namespace athyper::runtime {
namespace {

using lib::Json;

Json to_json(const std::vector<FeatureFlag>& flags) {
  Json out = Json::array();
  for (const auto& flag : flags) {
    out.push_back(Json::object({{"key", flag.key}, {"on", flag.is_enabled}, {"pct", flag.rollout_pct}}));
  }
  return out;
}

/// Nothing when the text is not what to_json() gives: it is then read anew.
std::optional<std::vector<FeatureFlag>> flags_from(std::string_view text) {
  const auto json = lib::parse_json(text);
  if (!json.ok() || !json->is_array()) return std::nullopt;
  std::vector<FeatureFlag> flags;
  for (const Json& item : json->as_array()) {
    const auto key = item.get_string("key");
    const auto on = item.get_bool("on");
    const auto pct = item.get_integer("pct");
    if (!key || !on || !pct) return std::nullopt;
    flags.push_back({std::string(*key), *on, static_cast<int>(*pct)});
  }
  return flags;
}

lib::Result<adapters::memorycache::CacheKey> key_of(const adapters::db::Fence& fence, std::string realm_key) {
  return adapters::memorycache::CacheKey::make(
      {.realm = std::move(realm_key), .tenant = fence.tenant.to_string(), .kind = "feature_flags", .id = "all"});
}

}  // namespace

bool is_on_for(const FeatureFlag& flag, std::string_view subject) {
  if (!flag.is_enabled) return false;
  // The flag's key is part of the hash, so that the same people are not always the first.
  const auto digest = lib::crypto::sha256(flag.key + "\n" + std::string(subject));
  const unsigned slot = (static_cast<unsigned char>(digest[0]) * 256u + static_cast<unsigned char>(digest[1])) % 100u;
  return static_cast<int>(slot) < flag.rollout_pct;
}

lib::Task<lib::Result<std::vector<FeatureFlag>>> PgFeatureFlags::list(adapters::db::Fence fence) {
  CO_TRY(auto rows, co_await adapters::db::run(db_, fence, queries::list_feature_flags(fence.tenant)));
  std::vector<FeatureFlag> flags;
  for (auto& row : rows) flags.push_back({std::move(row.flag_key), row.is_enabled, static_cast<int>(row.rollout_pct)});
  co_return flags;
}

lib::Task<lib::Result<std::vector<FeatureFlag>>> PgFeatureFlags::of_tenant(adapters::db::Fence fence,
                                                                           std::string realm_key) {
  CO_TRY(const auto key, key_of(fence, std::move(realm_key)));
  if (const auto known = co_await cache_.get(key)) {
    if (auto flags = flags_from(*known)) co_return *std::move(flags);
  }
  CO_TRY(auto flags, co_await list(fence));
  // Without a cache they are read again next time.
  (void)co_await cache_.set(key, to_json(flags).dump(), kFlagsAreKept);
  co_return flags;
}

lib::Task<lib::Result<std::vector<std::string>>> PgFeatureFlags::enabled(adapters::db::Fence fence,
                                                                         std::string realm_key) {
  CO_TRY(auto flags, co_await of_tenant(fence, std::move(realm_key)));
  const std::string subject = fence.principal.to_string();
  std::vector<std::string> keys;
  for (auto& flag : flags) {
    if (is_on_for(flag, subject)) keys.push_back(std::move(flag.key));
  }
  co_return keys;
}

lib::Task<lib::Result<std::int64_t>> PgFeatureFlags::set(adapters::db::Fence fence, std::string realm_key,
                                                         FeatureFlag flag, AuditEvent event) {
  CO_TRY(const auto key, key_of(fence, std::move(realm_key)));
  auto switched = queries::set_feature_flag(fence.tenant, lib::make_uuid_v7(clock_, random_), std::move(flag.key),
                                            flag.is_enabled, flag.rollout_pct, clock_.now());
  auto audited = audit_query(fence, std::move(event), clock_, random_);
  CO_TRY(const auto answers, co_await adapters::db::run_all(db_, fence, {}, std::move(switched), std::move(audited)));
  // Other processes see it when what they keep has run out.
  (void)co_await cache_.remove(key);
  co_return std::get<0>(answers);
}

}  // namespace athyper::runtime
