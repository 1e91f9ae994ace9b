// The factory of the composition root: a DbClient over two pools, one of the runtime role and one of the owner for
// schema changes.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/core/resilience/retry.hpp>
#include <lib/base/time.hpp>

namespace lib::net {
class Loops;
}

namespace athyper::adapters::db {

struct DbAdapterOptions {
  /// libpq connection string or URL of the role requests run as.
  std::string runtime_connection;
  /// The same for the owner of the schema, on a direct connection. Empty: run_ddl answers "db.no_owner_connection".
  std::string owner_connection = {};
  /// Role to take after the login of `runtime_connection`; empty keeps the login role.
  std::string runtime_role = {};
  /// Off for poolers that cannot carry named statements.
  bool prepared_statements = true;
  std::size_t shared_per_loop = 2;
  std::size_t exclusive_per_loop = 4;
  std::size_t queue_limit = 1'000;
  /// Waits between attempts (core's db_retry_policy) at what has written nothing: the beginning of a transaction, and
  /// groups of SELECTs on the exclusive lane. Anything else may have been done when its answer was lost; the short lane
  /// keeps no copy of what it sends.
  core::resilience::RetryTools retry = {};
};

struct DbStats {
  std::uint64_t groups = 0;
  std::uint64_t errors = 0;
  std::uint64_t connections_open = 0;
  std::uint64_t reconnects = 0;
  std::uint64_t waiting = 0;
  std::uint64_t overruns = 0;
};

/// A DbClient with the ends only the composition root needs.
class DbAdapter : public DbClient {
 public:
  /// Of the runtime role's pool. Any thread.
  virtual DbStats stats() const = 0;
  virtual std::string breaker_state() const = 0;
  /// Named "database" and required: `select 1` past the breaker. The adapter outlives the check.
  virtual core::observability::HealthCheck health_check() = 0;
  /// Lets running groups finish for at most `limit`, then closes. From a thread that is no loop, before the loops stop.
  virtual void close(std::chrono::milliseconds limit) = 0;
};

/// Opens nothing yet: connections come with the first group of each loop. `loops` and `clock` outlive the adapter.
/// The breaker opens after 5 failures in 60 s and probes after 30 s; only an absent database counts as a failure.
/// Error key "db.no_connection" when `runtime_connection` is empty.
lib::Result<std::unique_ptr<DbAdapter>> create_db_adapter(DbAdapterOptions options, lib::net::Loops& loops,
                                                          const lib::Clock& clock);

}  // namespace athyper::adapters::db
