// CacheKey: the only way to name a value in the cache, so that no tenant can read another's.
#pragma once

#include <cstdint>
#include <string>

#include <lib/base/result.hpp>

namespace athyper::adapters::memorycache {

struct CacheKeyParts {
  std::string realm;
  std::string tenant;
  /// What is kept, e.g. "entitlements".
  std::string kind;
  std::string id;
  /// Version of what the value was made from; 0 where there is none.
  std::uint64_t version = 0;
};

class CacheKey {
 public:
  /// Error key "cache.bad_key" when realm, tenant, kind or id is empty or the key is longer than 1,024 bytes.
  static lib::Result<CacheKey> make(const CacheKeyParts& parts);

  /// "realm:tenant:kind:id:version", each part percent-encoded: different parts give different texts.
  const std::string& text() const { return text_; }

 private:
  explicit CacheKey(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

}  // namespace athyper::adapters::memorycache
