// MemoryDriver: least recently used values within bounds, in shards with a lock each.
#pragma once

#include <list>
#include <mutex>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <athyper/adapters/memorycache/create.hpp>

namespace athyper::adapters::memorycache {

class MemoryDriver final : public CacheDriver {
 public:
  MemoryDriver(const MemoryCacheOptions& options, const lib::Clock& clock);

  lib::Task<lib::Result<std::optional<std::string>>> get(std::string key) override;
  /// Error keys "cache.bad_ttl" and "cache.too_large".
  lib::Task<lib::Result<void>> set(std::string key, std::string value, std::chrono::milliseconds ttl) override;
  lib::Task<lib::Result<void>> remove(std::string key) override;
  /// Error keys "cache.bad_ttl", "cache.not_a_number" and "cache.out_of_range".
  lib::Task<lib::Result<std::int64_t>> increment(std::string key, std::int64_t by,
                                                 std::chrono::milliseconds ttl) override;
  lib::Task<lib::Result<void>> ping() override;

 private:
  struct Entry {
    std::string key;
    std::string value;
    lib::Monotonic expires_at;
  };
  using Entries = std::list<Entry>;
  /// Youngest first; `places` looks into the keys of `entries`.
  struct Shard {
    std::mutex mutex;
    Entries entries;
    std::unordered_map<std::string_view, Entries::iterator> places;
    std::size_t bytes = 0;
  };

  static std::size_t cost_of(const Entry& entry);
  static void erase(Shard& shard, Entries::iterator entry);
  Shard& shard_of(const std::string& key);
  /// Null when there is none or it is too old. Call with the shard's lock held, as all below.
  Entry* find(Shard& shard, const std::string& key);
  lib::Result<void> put(Shard& shard, Entry entry);

  const lib::Clock& clock_;
  const std::size_t bytes_per_shard_;
  const std::size_t entries_per_shard_;
  std::vector<Shard> shards_;
};

}  // namespace athyper::adapters::memorycache
