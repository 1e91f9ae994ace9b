// Small shared state without I/O: a snapshot that is read everywhere and swapped whole, and a bounded cache.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>

#include <lib/base/assert.hpp>

namespace lib {

/// Holds the current version of an immutable value. Readers keep the version they loaded for as long as they need it.
/// Safe to call from any thread; a mutex around one pointer copy, since std::atomic<shared_ptr> of libstdc++ 12 hides
/// its lock from the thread sanitizer and is no faster.
template <class T>
class SnapshotCell {
 public:
  SnapshotCell() = default;
  explicit SnapshotCell(std::shared_ptr<const T> value) : value_(std::move(value)) {}
  SnapshotCell(const SnapshotCell&) = delete;
  SnapshotCell& operator=(const SnapshotCell&) = delete;

  /// The current version; null until the first store.
  std::shared_ptr<const T> load() const {
    const std::lock_guard lock(mutex_);
    return value_;
  }

  /// Makes `value` the current version and gives the one before; it dies outside the lock.
  std::shared_ptr<const T> exchange(std::shared_ptr<const T> value) {
    const std::lock_guard lock(mutex_);
    value_.swap(value);
    return value;
  }

  void store(std::shared_ptr<const T> value) { exchange(std::move(value)); }

  /// Stores `value` unless `replaces(current, value)` says no; for writers that may overtake each other. False when it
  /// said no. `replaces` runs under the lock.
  template <class Condition>
  bool store_if(std::shared_ptr<const T> value, Condition replaces) {
    const std::lock_guard lock(mutex_);
    if (value_ && !replaces(std::as_const(*value_), std::as_const(*value))) return false;
    value_.swap(value);
    return true;
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<const T> value_;
};

/// At most `capacity` values; a new one pushes out the one that was not asked for longest. Not thread-safe: one strand
/// owns it.
template <class Key, class Value, class Hash = std::hash<Key>>
class LruCache {
 public:
  /// `capacity` is at least 1.
  explicit LruCache(std::size_t capacity) : capacity_(capacity) { ATH_ASSERT(capacity > 0); }

  /// The value, now the youngest; null when it is not there. Valid until the next put, erase or clear.
  Value* find(const Key& key) {
    const auto found = places_.find(key);
    if (found == places_.end()) return nullptr;
    entries_.splice(entries_.begin(), entries_, found->second);
    return &found->second->second;
  }

  /// Adds or replaces a value.
  Value& put(Key key, Value value) {
    if (Value* known = find(key)) return *known = std::move(value);
    if (entries_.size() == capacity_) {
      places_.erase(entries_.back().first);
      entries_.pop_back();
    }
    entries_.emplace_front(std::move(key), std::move(value));
    places_.emplace(entries_.front().first, entries_.begin());
    return entries_.front().second;
  }

  /// True when there was one.
  bool erase(const Key& key) {
    const auto found = places_.find(key);
    if (found == places_.end()) return false;
    entries_.erase(found->second);
    places_.erase(found);
    return true;
  }

  /// Removes every value for which `condition(key, value)` holds; for "everything of this tenant".
  template <class Condition>
  void erase_if(Condition condition) {
    for (auto entry = entries_.begin(); entry != entries_.end();) {
      if (condition(std::as_const(entry->first), std::as_const(entry->second))) {
        places_.erase(entry->first);
        entry = entries_.erase(entry);
      } else {
        ++entry;
      }
    }
  }

  void clear() {
    places_.clear();
    entries_.clear();
  }

  std::size_t size() const { return entries_.size(); }
  std::size_t capacity() const { return capacity_; }

 private:
  using Entries = std::list<std::pair<Key, Value>>;

  std::size_t capacity_;
  Entries entries_;
  std::unordered_map<Key, typename Entries::iterator, Hash> places_;
};

}  // namespace lib
