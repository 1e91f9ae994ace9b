#include "memory_driver.hpp"

#include <algorithm>
#include <charconv>
#include <functional>

namespace athyper::adapters::memorycache {
namespace {

// Two list and map nodes with their pointers, roughly; without it a million tiny values would count as nothing.
constexpr std::size_t kEntryOverhead = 128;
constexpr std::chrono::milliseconds kLongestLife = std::chrono::hours(24 * 30);

lib::Error refused(lib::ErrorCode code, const char* key, const char* message) {
  return {code, key, message};
}

lib::Result<std::chrono::milliseconds> life(std::chrono::milliseconds ttl) {
  if (ttl <= std::chrono::milliseconds(0))
    return refused(lib::ErrorCode::invalid_argument, "cache.bad_ttl", "a value must live longer than 0 ms");
  return std::min(ttl, kLongestLife);
}

lib::Result<std::int64_t> sum(const std::string& text, std::int64_t by) {
  std::int64_t value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc() || end != text.data() + text.size())
    return refused(lib::ErrorCode::conflict, "cache.not_a_number", "the value is not a whole number");
  if (__builtin_add_overflow(value, by, &value))
    return refused(lib::ErrorCode::conflict, "cache.out_of_range", "the counter would leave 64 bits");
  return value;
}

}  // namespace

MemoryDriver::MemoryDriver(const MemoryCacheOptions& options, const lib::Clock& clock)
    : clock_(clock),
      bytes_per_shard_(options.max_bytes / options.shards),
      entries_per_shard_(options.max_entries / options.shards),
      shards_(options.shards) {}

lib::Task<lib::Result<std::optional<std::string>>> MemoryDriver::get(std::string key) {
  Shard& shard = shard_of(key);
  const std::lock_guard lock(shard.mutex);
  const Entry* entry = find(shard, key);
  co_return entry == nullptr ? std::optional<std::string>() : entry->value;
}

lib::Task<lib::Result<void>> MemoryDriver::set(std::string key, std::string value, std::chrono::milliseconds ttl) {
  CO_TRY(const auto lives, life(ttl));
  Shard& shard = shard_of(key);
  const std::lock_guard lock(shard.mutex);
  co_return put(shard, {std::move(key), std::move(value), clock_.monotonic() + lives});
}

lib::Task<lib::Result<void>> MemoryDriver::remove(std::string key) {
  Shard& shard = shard_of(key);
  const std::lock_guard lock(shard.mutex);
  if (find(shard, key) != nullptr) erase(shard, shard.entries.begin());
  co_return lib::Result<void>();
}

lib::Task<lib::Result<std::int64_t>> MemoryDriver::increment(std::string key, std::int64_t by,
                                                             std::chrono::milliseconds ttl) {
  CO_TRY(const auto lives, life(ttl));
  Shard& shard = shard_of(key);
  const std::lock_guard lock(shard.mutex);
  const Entry* entry = find(shard, key);
  const auto expires_at = entry == nullptr ? clock_.monotonic() + lives : entry->expires_at;
  CO_TRY(const auto total, sum(entry == nullptr ? "0" : entry->value, by));
  CO_TRY(put(shard, {std::move(key), std::to_string(total), expires_at}));
  co_return total;
}

lib::Task<lib::Result<void>> MemoryDriver::ping() {
  co_return lib::Result<void>();
}

std::size_t MemoryDriver::cost_of(const Entry& entry) {
  return entry.key.size() + entry.value.size() + kEntryOverhead;
}

void MemoryDriver::erase(Shard& shard, Entries::iterator entry) {
  shard.bytes -= cost_of(*entry);
  shard.places.erase(entry->key);
  shard.entries.erase(entry);
}

MemoryDriver::Shard& MemoryDriver::shard_of(const std::string& key) {
  return shards_[std::hash<std::string>()(key) % shards_.size()];
}

// What is found becomes the youngest and stands at the front.
MemoryDriver::Entry* MemoryDriver::find(Shard& shard, const std::string& key) {
  const auto place = shard.places.find(key);
  if (place == shard.places.end()) return nullptr;
  const auto entry = place->second;
  if (entry->expires_at <= clock_.monotonic()) {
    erase(shard, entry);
    return nullptr;
  }
  shard.entries.splice(shard.entries.begin(), shard.entries, entry);
  return &*entry;
}

lib::Result<void> MemoryDriver::put(Shard& shard, Entry entry) {
  // Even a value that cannot be kept takes the place of the one before: that one is out of date.
  if (const auto place = shard.places.find(entry.key); place != shard.places.end()) erase(shard, place->second);
  const std::size_t cost = cost_of(entry);
  if (cost > bytes_per_shard_)
    return refused(lib::ErrorCode::too_large, "cache.too_large", "the value is larger than its part of the cache");
  while (shard.bytes + cost > bytes_per_shard_ || shard.entries.size() >= entries_per_shard_)
    erase(shard, std::prev(shard.entries.end()));
  shard.entries.push_front(std::move(entry));
  shard.places.emplace(shard.entries.front().key, shard.entries.begin());
  shard.bytes += cost;
  return {};
}

}  // namespace athyper::adapters::memorycache
