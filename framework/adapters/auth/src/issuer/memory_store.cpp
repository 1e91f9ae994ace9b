// The issuer's store in memory: for tests and for instances without a database.
#include <map>
#include <mutex>

#include <athyper/adapters/auth/development_issuer.hpp>

namespace athyper::adapters::auth {
namespace {

class MemoryStore final : public IssuerStore {
 public:
  lib::Task<lib::Result<std::vector<IssuerKey>>> load_keys() override {
    const std::lock_guard lock(mutex_);
    co_return std::vector<IssuerKey>(keys_.rbegin(), keys_.rend());
  }
  lib::Task<lib::Result<void>> save_key(IssuerKey key) override {
    const std::lock_guard lock(mutex_);
    keys_.push_back(std::move(key));
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<void>> save_code(IssuerCode code) override {
    const std::lock_guard lock(mutex_);
    std::string hash = code.code_hash;
    codes_.emplace(std::move(hash), Entry<IssuerCode>{std::move(code)});
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<Taken<IssuerCode>>> take_code(std::string code_hash, lib::Timestamp now) override {
    const std::lock_guard lock(mutex_);
    co_return take(codes_, code_hash, now);
  }
  lib::Task<lib::Result<void>> save_refresh(IssuerRefresh refresh) override {
    const std::lock_guard lock(mutex_);
    std::string hash = refresh.token_hash;
    refreshes_.emplace(std::move(hash), Entry<IssuerRefresh>{std::move(refresh)});
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<Taken<IssuerRefresh>>> take_refresh(std::string token_hash, lib::Timestamp now) override {
    const std::lock_guard lock(mutex_);
    co_return take(refreshes_, token_hash, now);
  }
  lib::Task<lib::Result<void>> revoke_family(std::string family, lib::Timestamp) override {
    const std::lock_guard lock(mutex_);
    std::erase_if(refreshes_, [&](const auto& entry) { return entry.second.record.family == family; });
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<void>> revoke_session(std::string session_id, lib::Timestamp) override {
    const std::lock_guard lock(mutex_);
    std::erase_if(refreshes_, [&](const auto& entry) { return entry.second.record.session_id == session_id; });
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<void>> save_link(OneTimeLink link) override {
    const std::lock_guard lock(mutex_);
    std::string hash = link.link_hash;
    links_.emplace(std::move(hash), std::move(link));
    co_return lib::Result<void>();
  }
  lib::Task<lib::Result<std::optional<OneTimeLink>>> take_link(std::string link_hash, lib::Timestamp now) override {
    const std::lock_guard lock(mutex_);
    const auto found = links_.find(link_hash);
    if (found == links_.end()) co_return std::optional<OneTimeLink>();
    OneTimeLink link = std::move(found->second);
    links_.erase(found);
    if (link.expires_at <= now) co_return std::optional<OneTimeLink>();
    co_return std::optional<OneTimeLink>(std::move(link));
  }

 private:
  template <class T>
  struct Entry {
    T record;
    bool used = false;
  };

  template <class T>
  static Taken<T> take(std::map<std::string, Entry<T>>& entries, const std::string& hash, lib::Timestamp now) {
    const auto found = entries.find(hash);
    if (found == entries.end()) return {};
    Entry<T>& entry = found->second;
    if (entry.used) return {Taken<T>::State::reused, entry.record};
    if (entry.record.expires_at <= now) return {};
    entry.used = true;
    return {Taken<T>::State::fresh, entry.record};
  }

  std::mutex mutex_;
  std::vector<IssuerKey> keys_;
  std::map<std::string, Entry<IssuerCode>> codes_;
  std::map<std::string, Entry<IssuerRefresh>> refreshes_;
  std::map<std::string, OneTimeLink> links_;
};

}  // namespace

std::unique_ptr<IssuerStore> make_memory_issuer_store() {
  return std::make_unique<MemoryStore>();
}

}  // namespace athyper::adapters::auth
