#include <athyper/adapters/memorycache/cache_key.hpp>

#include <lib/base/url.hpp>

namespace athyper::adapters::memorycache {
namespace {

constexpr std::size_t kMaxKeyBytes = 1'024;

lib::Error bad_key(std::string message) {
  return {lib::ErrorCode::invalid_argument, "cache.bad_key", std::move(message)};
}

}  // namespace

lib::Result<CacheKey> CacheKey::make(const CacheKeyParts& parts) {
  std::string text;
  for (const std::string* part : {&parts.realm, &parts.tenant, &parts.kind, &parts.id}) {
    if (part->empty()) return bad_key("a cache key needs a realm, a tenant, a kind and an id");
    text += lib::url_encode(*part) + ':';
  }
  text += std::to_string(parts.version);
  if (text.size() > kMaxKeyBytes) return bad_key("the cache key is longer than 1,024 bytes");
  return CacheKey(std::move(text));
}

}  // namespace athyper::adapters::memorycache
