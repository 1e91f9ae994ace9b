// Sessions in memory: for tests and for a web server that is alone.
#include <algorithm>
#include <map>
#include <mutex>

#include <neon/auth/session_store.hpp>

namespace neon::auth {
namespace {

class MemoryStore final : public SessionStore {
 public:
  lib::Task<lib::Result<void>> insert(StoredSession session) override {
    const std::lock_guard lock(mutex_);
    std::string hash = session.id_hash;
    sessions_.insert_or_assign(std::move(hash), std::move(session));
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<std::optional<StoredSession>>> find(std::string id_hash) override {
    const std::lock_guard lock(mutex_);
    const auto found = sessions_.find(id_hash);
    co_return found == sessions_.end() ? std::optional<StoredSession>() : std::optional<StoredSession>(found->second);
  }
  lib::Task<lib::Result<void>> touch(std::string id_hash, lib::Timestamp seen_at) override {
    const std::lock_guard lock(mutex_);
    const auto found = sessions_.find(id_hash);
    if (found != sessions_.end()) found->second.last_seen_at = std::max(found->second.last_seen_at, seen_at);
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<bool>> replace(std::string id_hash, std::string expected_sealed, std::string sealed) override {
    const std::lock_guard lock(mutex_);
    const auto found = sessions_.find(id_hash);
    if (found == sessions_.end() || found->second.sealed != expected_sealed) co_return false;
    found->second.sealed = std::move(sealed);
    co_return true;
  }
  lib::Task<lib::Result<bool>> rotate(std::string old_hash, std::string expected_sealed, std::string tombstone,
                                      StoredSession next) override {
    const std::lock_guard lock(mutex_);
    const auto found = sessions_.find(old_hash);
    if (found == sessions_.end() || found->second.sealed != expected_sealed) co_return false;
    found->second.sealed = std::move(tombstone);
    std::string hash = next.id_hash;
    sessions_.emplace(std::move(hash), std::move(next));
    co_return true;
  }
  lib::Task<lib::Result<bool>> remove(std::string id_hash) override {
    const std::lock_guard lock(mutex_);
    co_return sessions_.erase(id_hash) > 0;
  }
  lib::Task<lib::Result<void>> remove_of_user(std::string tenant_code, std::string user_key) override {
    const std::lock_guard lock(mutex_);
    std::erase_if(sessions_, [&](const auto& entry) {
      return entry.second.tenant_code == tenant_code && entry.second.user_key == user_key;
    });
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<void>> insert_transaction(StoredTransaction transaction) override {
    const std::lock_guard lock(mutex_);
    const lib::Timestamp now = transaction.created_at;
    std::erase_if(transactions_, [&](const auto& entry) { return entry.second.expires_at <= now; });
    std::erase_if(sessions_, [&](const auto& entry) { return entry.second.expires_at <= now; });
    std::string hash = transaction.state_hash;
    transactions_.insert_or_assign(std::move(hash), std::move(transaction));
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<std::optional<StoredTransaction>>> take_transaction(std::string state_hash) override {
    const std::lock_guard lock(mutex_);
    const auto found = transactions_.find(state_hash);
    if (found == transactions_.end()) co_return std::optional<StoredTransaction>();
    std::optional<StoredTransaction> taken(std::move(found->second));
    transactions_.erase(found);
    co_return taken;
  }

 private:
  std::mutex mutex_;
  std::map<std::string, StoredSession> sessions_;
  std::map<std::string, StoredTransaction> transactions_;
};

}  // namespace

std::unique_ptr<SessionStore> make_memory_session_store() {
  return std::make_unique<MemoryStore>();
}

}  // namespace neon::auth
