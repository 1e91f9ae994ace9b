// SessionStore: the port behind which sessions and open sign-ins are kept, found by the SHA-256 of what the browser
// holds.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace neon::auth {

/// A session at rest. The store sees no token: `sealed` opens with a key it does not have.
struct StoredSession {
  /// 32 raw bytes.
  std::string id_hash;
  std::string realm_key;
  std::string tenant_code;
  std::string user_key;
  std::string sealed;
  lib::Timestamp created_at;
  lib::Timestamp last_seen_at;
  lib::Timestamp expires_at;
};

/// A sign-in that has not come back yet.
struct StoredTransaction {
  /// 32 raw bytes: SHA-256 of the state parameter.
  std::string state_hash;
  std::string sealed;
  lib::Timestamp created_at;
  lib::Timestamp expires_at;
};

/// Shared by all processes of the web server. Each call is atomic. `expected_sealed` is a compare-and-set: false when
/// it no longer stands.
class SessionStore {
 public:
  virtual ~SessionStore() = default;
  virtual lib::Task<lib::Result<void>> insert(StoredSession session) = 0;
  virtual lib::Task<lib::Result<std::optional<StoredSession>>> find(std::string id_hash) = 0;
  /// Moves last_seen_at forward, never back.
  virtual lib::Task<lib::Result<void>> touch(std::string id_hash, lib::Timestamp seen_at) = 0;
  virtual lib::Task<lib::Result<bool>> replace(std::string id_hash, std::string expected_sealed,
                                               std::string sealed) = 0;
  /// Puts `next` in and leaves `tombstone` in the old place, both or neither.
  virtual lib::Task<lib::Result<bool>> rotate(std::string old_hash, std::string expected_sealed, std::string tombstone,
                                              StoredSession next) = 0;
  /// True when there was one.
  virtual lib::Task<lib::Result<bool>> remove(std::string id_hash) = 0;
  virtual lib::Task<lib::Result<void>> remove_of_user(std::string tenant_code, std::string user_key) = 0;

  /// Also drops sign-ins and sessions past their time.
  virtual lib::Task<lib::Result<void>> insert_transaction(StoredTransaction transaction) = 0;
  /// Gives it to one caller only and forgets it.
  virtual lib::Task<lib::Result<std::optional<StoredTransaction>>> take_transaction(std::string state_hash) = 0;
};

/// A store that forgets with the process; safe from any thread.
std::unique_ptr<SessionStore> make_memory_session_store();

}  // namespace neon::auth
