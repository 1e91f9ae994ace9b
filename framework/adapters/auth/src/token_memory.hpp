// TokenMemory: the verified tokens of one event loop, least recently used out first. Belongs to its loop's thread; no
// lock.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

#include <athyper/adapters/auth/auth_adapter.hpp>

namespace athyper::adapters::auth {

class TokenMemory {
 public:
  explicit TokenMemory(std::size_t capacity) : capacity_(capacity) {}

  /// The identity of the token with this SHA-256, unless it has expired or its realm's keys have changed since.
  template <class GenerationOf>
  std::shared_ptr<const VerifiedIdentity> find(const std::string& digest, lib::Timestamp now,
                                               GenerationOf generation_of) {
    const auto found = index_.find(digest);
    if (found == index_.end()) return nullptr;
    const Entry& entry = *found->second;
    if (now >= entry.identity->expires_at || entry.generation != generation_of(entry.realm)) {
      entries_.erase(found->second);
      index_.erase(found);
      return nullptr;
    }
    entries_.splice(entries_.begin(), entries_, found->second);
    return entry.identity;
  }

  void remember(std::string digest, std::size_t realm, std::uint64_t generation,
                std::shared_ptr<const VerifiedIdentity> identity) {
    if (capacity_ == 0 || index_.contains(digest)) return;
    if (entries_.size() == capacity_) {
      index_.erase(entries_.back().digest);
      entries_.pop_back();
    }
    entries_.push_front(Entry{digest, realm, generation, std::move(identity)});
    index_.emplace(std::move(digest), entries_.begin());
  }

 private:
  struct Entry {
    std::string digest;
    std::size_t realm;
    std::uint64_t generation;
    std::shared_ptr<const VerifiedIdentity> identity;
  };

  const std::size_t capacity_;
  std::list<Entry> entries_;
  std::unordered_map<std::string, std::list<Entry>::iterator> index_;
};

}  // namespace athyper::adapters::auth
