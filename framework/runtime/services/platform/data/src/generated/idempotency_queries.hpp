// Made by ./athyper kysely:codegen from framework/runtime/services/platform/data/sql/idempotency.sql; not edited by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>

namespace athyper::runtime::data::queries {

struct KeptAnswer {
  bool is_same = false;
  std::int32_t status = 0;
  std::optional<std::string> etag = {};
  std::optional<std::string> location = {};
  std::string body = {};
};

adapters::db::TenantQuery<std::optional<KeptAnswer>> find_answer(lib::Uuid tenant, lib::Uuid principal, std::string request_key, std::string fingerprint, lib::Timestamp now);

/// Held to the end of the transaction; not waited for, so that a crowd of equal requests holds no connections.
adapters::db::PlatformQuery<bool> try_lock_request(std::string request);

/// A key whose time is over may stand there still.
adapters::db::TenantQuery<void> keep_answer(lib::Uuid tenant, lib::Uuid principal, std::string request_key, std::string fingerprint, std::int64_t status, std::optional<std::string> etag, std::optional<std::string> location, std::string body, lib::Timestamp created_at, lib::Timestamp expires_at);

adapters::db::TenantQuery<std::int64_t> purge_answers(lib::Uuid tenant, lib::Timestamp now, std::int64_t batch);

}  // namespace athyper::runtime::data::queries
