// DbClient: the port through which the runtime reaches PostgreSQL. A statement on tenant data cannot be run without a
// Fence.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <lib/base/sql.hpp>
#include <lib/base/task.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::adapters::db {

/// Whose data a group may touch. Becomes app.enter(…), the first statement of the group, which fails it when a version
/// is stale.
struct Fence {
  lib::Uuid tenant;
  lib::Uuid principal;
  /// 0 does not check.
  std::int64_t meta_version = 0;
  std::int64_t entitlement_version = 0;
};

enum class Isolation { read_committed, repeatable_read, serializable };

/// An interactive transaction on a leased connection, inside its fence. Ends with commit(); destroyed without it, it
/// rolls back.
class DbTransaction {
 public:
  virtual ~DbTransaction() = default;
  virtual lib::Task<lib::Result<lib::sql::Rows>> execute(lib::sql::Statement statement) = 0;
  virtual lib::Task<lib::Result<void>> commit() = 0;
};

struct DbHealth {
  bool healthy = false;
  std::string detail;
  std::string breaker_state;
};

/// Error keys: those of lib/pg/pool.hpp; "db.breaker_open" (unavailable) while the breaker is open; "db.stale_meta" and
/// "db.stale_entitlement" (precondition_failed) when the fence's versions are old: reload and send again.
class DbClient {
 public:
  virtual ~DbClient() = default;
  /// One pipelined implicit transaction inside the fence; results of the group's own statements in order.
  virtual lib::Task<lib::Result<std::vector<lib::sql::Rows>>> run(Fence fence, lib::sql::Group group) = 0;
  /// The same without tenant: platform tables only; tenant tables show no row and refuse writes.
  virtual lib::Task<lib::Result<std::vector<lib::sql::Rows>>> run_platform(lib::sql::Group group) = 0;
  virtual lib::Task<lib::Result<std::unique_ptr<DbTransaction>>> begin(Fence fence, Isolation isolation) = 0;
  /// Schema changes as the owner role on a direct connection, one command per text, each on its own unless
  /// `in_transaction`.
  virtual lib::Task<lib::Result<void>> run_ddl(std::vector<std::string> commands, bool in_transaction) = 0;
  virtual lib::Task<DbHealth> health() = 0;
};

/// Runs `body` in a transaction and commits; again from the start (at most 3 times) on serialization failure or
/// deadlock.
lib::Task<lib::Result<void>> with_tx(DbClient& db, Fence fence,
                                     std::function<lib::Task<lib::Result<void>>(DbTransaction&)> body);
lib::Task<lib::Result<void>> with_tx_isolation(DbClient& db, Fence fence, Isolation isolation,
                                               std::function<lib::Task<lib::Result<void>>(DbTransaction&)> body);

}  // namespace athyper::adapters::db
