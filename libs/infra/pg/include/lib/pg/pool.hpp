// PostgreSQL, pipelined: libpq connects, the protocol from there on is ours. Per loop a shared lane (two connections,
// many groups in flight) and an exclusive lane.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <lib/base/sql.hpp>
#include <lib/base/task.hpp>
#include <lib/net/loops.hpp>

namespace lib::pg {

struct PoolOptions {
  /// libpq connection string or URL, without password in logs.
  std::string connection = {};
  std::string application_name = "athyper";
  std::size_t shared_per_loop = 2;
  /// Leased connections per loop, opened when needed.
  std::size_t exclusive_per_loop = 4;
  /// Off for poolers that cannot carry named statements.
  bool prepared_statements = true;
  /// Named statements kept per connection, least recently used goes.
  std::size_t prepared_limit = 500;
  /// Groups waiting for a connection per loop before new ones are refused.
  std::size_t queue_limit = 1'000;
  std::chrono::milliseconds connect_timeout{5'000};
  /// Role to SET at connect; empty keeps the login role.
  std::string role = {};
};

struct PoolStats {
  std::uint64_t groups = 0;
  std::uint64_t errors = 0;
  std::uint64_t connections_open = 0;
  std::uint64_t reconnects = 0;
  std::uint64_t waiting = 0;
  /// Statements that ran into their server-side limit; their shapes ride the exclusive lane from then on.
  std::uint64_t overruns = 0;
};

/// A leased connection for interactive transactions and for what cannot run in one (CREATE INDEX CONCURRENTLY). One
/// owner, one loop.
class Session {
 public:
  virtual ~Session() = default;
  /// One statement, one round trip. Inside or outside a transaction as the caller has opened it.
  virtual Task<Result<sql::Rows>> execute(sql::Statement statement) = 0;
  /// Several commands in one simple-query text (migration files). No parameters.
  virtual Task<Result<void>> run_script(std::string text) = 0;
};

/// Errors of all calls: SQLSTATE class mapped to code: unavailable "pg.unavailable" (connection lost, starting up) and
/// "pg.disk_full" (53100), timeout "pg.timeout" (57014, 55P03) and "pg.cancelled" (the coroutine was cancelled: it goes
/// on at once, what it had sent runs to its end and nobody hears of it), conflict "pg.unique_violation" (23505;
/// details[0].path = constraint name), "pg.foreign_key_violation" (23503), "pg.check_violation" (23514),
/// "pg.not_null_violation" (23502; path = column), "pg.serialization_failure" (40001, 40P01), application errors raised
/// by our functions: SQLSTATE class 'AT' → precondition_failed "pg.app.<message up to first space>"; the rest internal
/// "pg.error" with the SQLSTATE in details[0].code.
class Pool {
 public:
  Pool(net::Loops& loops, PoolOptions options);
  ~Pool();

  /// Runs a group as one implicit transaction on the calling loop's lane: one round trip, results in order. A group
  /// that names a stale plan
  /// ("cached plan must not change result type", 0A000, 26000) is prepared anew and sent once more. A group that was
  /// sent when the connection was lost is reported, never repeated.
  Task<Result<std::vector<sql::Rows>>> run(sql::Group group);
  /// Leases an exclusive connection; it returns to the pool (rolled back when needed) when the lease is destroyed.
  Task<Result<std::unique_ptr<Session>>> lease(std::chrono::milliseconds limit = std::chrono::seconds(5));
  PoolStats stats() const;
  /// Lets running groups finish for at most `limit`, then closes. From a thread that is no loop.
  void close(std::chrono::milliseconds limit);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

/// What the server says of a statement before it runs. Types, tables and columns by their numbers in the catalogue; a
/// column that is no column of a table has table 0.
struct StatementDescription {
  struct Column {
    std::string name;
    std::uint32_t type = 0;
    std::uint32_t table = 0;
    int attribute = 0;
  };
  std::vector<std::uint32_t> parameters;
  std::vector<Column> columns;
};

/// One blocking connection outside the loops, for start-up, provisioning and tools. Not for requests.
class BlockingConnection {
 public:
  static Result<std::unique_ptr<BlockingConnection>> open(const std::string& connection,
                                                          std::chrono::milliseconds limit);
  virtual ~BlockingConnection() = default;
  virtual Result<sql::Rows> execute(const sql::Statement& statement) = 0;
  /// Simple-query text with several commands; the last result with rows, if any.
  virtual Result<void> run_script(const std::string& text) = 0;
  /// Prepares `text` and forgets it again.
  virtual Result<StatementDescription> describe(const std::string& text) = 0;
  /// COPY … FROM STDIN with `data` as its input.
  virtual Result<void> copy_in(const std::string& command, const std::string& data) = 0;
  /// The process that the server named when it was connected to; a pooler names one of its own.
  virtual int backend_pid() const = 0;
};

}  // namespace lib::pg
