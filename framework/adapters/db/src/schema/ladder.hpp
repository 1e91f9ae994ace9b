// Tries at a lock: each bounded, with longer and longer sleeps between them and never inside a transaction.
#pragma once

#include <cstdint>
#include <functional>

#include "session.hpp"

namespace athyper::adapters::db::schema {

/// True when another transaction was in the way: worth another try.
bool is_contention(const lib::Error& error);

/// Calls `attempt` with the rung's lock_timeout until it answers something else than contention; gives the number of
/// failed tries. Error key "schema.waiting" after the last rung: no try is left without a limit.
lib::Result<std::int64_t> climb(Session& session, const std::vector<std::chrono::milliseconds>& rungs,
                                const std::function<lib::Result<void>(std::chrono::milliseconds)>& attempt);

}  // namespace athyper::adapters::db::schema
