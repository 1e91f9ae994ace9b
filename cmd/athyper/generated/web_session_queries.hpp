// Made by ./athyper kysely:codegen from cmd/athyper/sql/web_session.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::cmd::queries {

adapters::db::PlatformQuery<void> insert_session(std::string sid_hash, std::string realm, std::string tenant, std::string user_key, std::string sealed, lib::Timestamp created_at, lib::Timestamp last_seen_at, lib::Timestamp expires_at);

struct FindSessionRow {
  std::string realm_key = {};
  std::string tenant_code = {};
  std::string user_key = {};
  std::string sealed = {};
  lib::Timestamp created_at = {};
  lib::Timestamp last_seen_at = {};
  lib::Timestamp expires_at = {};
};

adapters::db::PlatformQuery<std::optional<FindSessionRow>> find_session(std::string sid_hash);

adapters::db::PlatformQuery<void> touch_session(std::string sid_hash, lib::Timestamp seen_at);

adapters::db::PlatformQuery<std::int64_t> replace_session(std::string sid_hash, std::string expected, std::string sealed);

/// The new row stands beside the old one, which becomes a tombstone, or nothing happens.
adapters::db::PlatformQuery<std::int64_t> rotate_session(std::string sid_hash, std::string realm, std::string tenant, std::string user_key, std::string sealed, lib::Timestamp created_at, lib::Timestamp last_seen_at, lib::Timestamp expires_at, std::string old_hash, std::string expected, std::string tombstone);

adapters::db::PlatformQuery<std::int64_t> remove_session(std::string sid_hash);

adapters::db::PlatformQuery<void> remove_sessions_of_user(std::string tenant, std::string user_key);

adapters::db::PlatformQuery<std::int64_t> remove_expired_sessions(lib::Timestamp now);

adapters::db::PlatformQuery<std::int64_t> remove_expired_transactions(lib::Timestamp now);

adapters::db::PlatformQuery<void> insert_transaction(std::string state_hash, std::string sealed, lib::Timestamp created_at, lib::Timestamp expires_at);

struct TakeTransactionRow {
  std::string sealed = {};
  lib::Timestamp created_at = {};
  lib::Timestamp expires_at = {};
};

adapters::db::PlatformQuery<std::optional<TakeTransactionRow>> take_transaction(std::string state_hash);

/// A text that is empty is not known and becomes NULL.
adapters::db::PlatformQuery<void> insert_auth_audit(lib::Uuid id, lib::Timestamp occurred_at, std::string event, std::string realm, std::string tenant, std::string user_key, std::string sid_hash, std::string ip_address, std::string user_agent, std::string workbench, std::string reason, std::string meta);

}  // namespace athyper::cmd::queries
