#include <athyper/adapters/db/create.hpp>

#include <algorithm>
#include <utility>

#include <athyper/core/resilience/circuit_breaker.hpp>
#include <lib/base/text.hpp>
#include <lib/pg/pool.hpp>

#include "generated/session_queries.hpp"
#include "statements.hpp"

namespace athyper::adapters::db {
namespace {

using core::resilience::CircuitBreaker;
using core::resilience::CircuitBreakerOptions;
using core::resilience::with_retry;
using lib::Error;
using lib::ErrorCode;
using lib::Result;
using lib::Task;
using lib::sql::Group;
using lib::sql::Rows;
using lib::sql::Statement;

using Results = std::vector<Rows>;

constexpr int kTransactionTimeoutMs = 30'000;
constexpr int kHealthTimeoutMs = 1'000;
constexpr std::chrono::milliseconds kLeaseLimit{5'000};

/// What needs room fails again until somebody makes some; everything else goes on.
bool is_disk_full(const Error& error) {
  return error.key == "pg.disk_full";
}

CircuitBreakerOptions breaker_options() {
  CircuitBreakerOptions options;
  options.name = "db";
  options.failure_threshold = 5;
  options.failure_window = std::chrono::seconds(60);
  options.reset_timeout = std::chrono::seconds(30);
  options.should_trigger = [](const Error& error) {
    return error.code == ErrorCode::unavailable && !is_disk_full(error);
  };
  return options;
}

const core::resilience::RetryPolicy& retry_policy() {
  static const auto policy = [] {
    auto made = core::resilience::db_retry_policy();
    made.should_retry = [recovers = std::move(made.should_retry)](const Error& error) {
      return error.key != "db.breaker_open" && !is_disk_full(error) && recovers(error);
    };
    return made;
  }();
  return policy;
}

bool only_reads(const Group& group) {
  return std::ranges::all_of(group.statements, [](const Statement& statement) {
    return lib::equals_ignore_case_ascii(std::string_view(statement.shape->text).substr(0, 7), "select ");
  });
}

/// The platform's names for what the fence reports.
Error translate(Error error) {
  if (error.key == "pg.app.stale_meta") error.key = "db.stale_meta";
  if (error.key == "pg.app.stale_entitlement") error.key = "db.stale_entitlement";
  return error;
}

Result<void> refuse_transaction_commands(const Group& group) {
  for (const auto& statement : group.statements) {
    if (!is_transaction_command(statement.shape->text)) continue;
    return Error{.code = ErrorCode::internal,
                 .key = "db.transaction_command",
                 .message = "a group is a transaction by itself and may not hold: " + statement.shape->text};
  }
  return {};
}

class PooledTransaction final : public DbTransaction {
 public:
  explicit PooledTransaction(std::unique_ptr<lib::pg::Session> session) : session_(std::move(session)) {}

  Task<Result<Rows>> execute(Statement statement) override {
    CO_TRY(check_open());
    if (is_transaction_command(statement.shape->text)) {
      co_return Error{
          .code = ErrorCode::internal,
          .key = "db.transaction_command",
          .message = "a transaction ends with commit() or its destructor, not with: " + statement.shape->text};
    }
    auto outcome = co_await session_->execute(std::move(statement));
    if (outcome.ok()) co_return outcome;
    failed_ = true;
    co_return translate(std::move(outcome).error());
  }

  Task<Result<void>> commit() override {
    CO_TRY(check_open());
    static const auto shape = lib::sql::make_shape("commit");
    Statement statement{.shape = shape, .params = {}};
    auto outcome = co_await session_->execute(std::move(statement));
    session_.reset();
    if (!outcome.ok()) co_return translate(std::move(outcome).error());
    co_return Result<void>();
  }

 private:
  Result<void> check_open() const {
    // PostgreSQL answers a COMMIT of a failed transaction with a quiet ROLLBACK; here it is an error.
    if (session_ && !failed_) return {};
    return Error{.code = ErrorCode::conflict,
                 .key = "db.transaction_over",
                 .message = failed_ ? "The transaction failed before." : "The transaction has ended."};
  }

  std::unique_ptr<lib::pg::Session> session_;
  bool failed_ = false;
};

lib::pg::PoolOptions runtime_pool_options(const DbAdapterOptions& options) {
  lib::pg::PoolOptions pool;
  pool.connection = options.runtime_connection;
  pool.role = options.runtime_role;
  pool.prepared_statements = options.prepared_statements;
  pool.shared_per_loop = options.shared_per_loop;
  pool.exclusive_per_loop = options.exclusive_per_loop;
  pool.queue_limit = options.queue_limit;
  return pool;
}

lib::pg::PoolOptions owner_pool_options(const DbAdapterOptions& options) {
  lib::pg::PoolOptions pool;
  pool.connection = options.owner_connection;
  pool.application_name = "athyper-owner";
  pool.exclusive_per_loop = 1;
  pool.shared_per_loop = 0;
  return pool;
}

class PooledAdapter final : public DbAdapter {
 public:
  PooledAdapter(const DbAdapterOptions& options, lib::net::Loops& loops, const lib::Clock& clock)
      : breaker_(breaker_options(), clock), runtime_(loops, runtime_pool_options(options)), retry_(options.retry) {
    if (!options.owner_connection.empty()) owner_ = std::make_unique<lib::pg::Pool>(loops, owner_pool_options(options));
  }

  Task<Result<Results>> run(Fence fence, Group group) override {
    CO_TRY(refuse_transaction_commands(group));
    group.statements.insert(group.statements.begin(), enter_statement(fence, group.timeout_ms));
    auto outcome = co_await send(std::move(group));
    if (outcome.ok()) outcome->erase(outcome->begin());
    co_return outcome;
  }

  Task<Result<Results>> run_platform(Group group) override {
    CO_TRY(refuse_transaction_commands(group));
    co_return co_await send(std::move(group));
  }

  Task<Result<std::unique_ptr<DbTransaction>>> begin(Fence fence, Isolation isolation) override {
    co_return co_await with_retry<std::unique_ptr<DbTransaction>>(
        retry_policy(), retry_, [this, &fence, isolation] { return begin_once(fence, isolation); });
  }

  Task<Result<void>> run_ddl(std::vector<std::string> commands, bool in_transaction) override {
    if (!owner_) {
      co_return Error{.code = ErrorCode::unsupported,
                      .key = "db.no_owner_connection",
                      .message = "schema changes need the owner's connection, which is not configured"};
    }
    CO_TRY(auto session, co_await owner_->lease(kLeaseLimit));
    // A change that cannot have its lock soon must not stand in the way of everybody behind it.
    CO_TRY(co_await session->run_script("set lock_timeout = '2s'"));
    if (in_transaction) {
      commands.insert(commands.begin(), "begin");
      commands.emplace_back("commit");
    }
    // After a failure the lease rolls back when it ends.
    for (auto& command : commands) {
      CO_TRY(co_await session->run_script(std::move(command)));
    }
    co_return Result<void>();
  }

  Task<DbHealth> health() override {
    Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = kHealthTimeoutMs};
    group.statements.push_back(queries::ping().statement);
    // Past the breaker: a health check is to see the database, not what is remembered of it.
    const auto outcome = co_await runtime_.run(std::move(group));
    if (outcome.ok()) breaker_.note_recovery();
    co_return DbHealth{
        .healthy = outcome.ok(), .detail = outcome.ok() ? "" : outcome.error().key, .breaker_state = breaker_state()};
  }

  core::observability::HealthCheck health_check() override {
    return {.name = "database", .type = core::observability::HealthType::database, .check = [this] { return check(); }};
  }

  DbStats stats() const override {
    const auto pool = runtime_.stats();
    return {.groups = pool.groups,
            .errors = pool.errors,
            .connections_open = pool.connections_open,
            .reconnects = pool.reconnects,
            .waiting = pool.waiting,
            .overruns = pool.overruns};
  }

  std::string breaker_state() const override { return std::string(core::resilience::to_string(breaker_.state())); }

  void close(std::chrono::milliseconds limit) override {
    runtime_.close(limit);
    if (owner_) owner_->close(limit);
  }

 private:
  Task<core::observability::HealthOutcome> check() {
    auto found = co_await health();
    co_return core::observability::outcome_of(found.healthy, std::move(found.detail), std::move(found.breaker_state));
  }

  Task<Result<std::unique_ptr<DbTransaction>>> begin_once(Fence fence, Isolation isolation) {
    CO_TRY(enter_breaker());
    auto leased = co_await runtime_.lease(kLeaseLimit);
    settle_breaker(leased);
    if (!leased.ok()) co_return std::move(leased).error();
    auto session = *std::move(leased);
    auto begun = co_await session->execute(begin_statement(isolation));
    if (!begun.ok()) co_return std::move(begun).error();
    auto entered = co_await session->execute(enter_statement(fence, kTransactionTimeoutMs));
    if (!entered.ok()) co_return translate(std::move(entered).error());
    co_return std::unique_ptr<DbTransaction>(std::make_unique<PooledTransaction>(std::move(session)));
  }

  Result<void> enter_breaker() {
    auto leave = breaker_.try_acquire();
    if (leave.ok()) return {};
    Error error{.code = ErrorCode::unavailable, .key = "db.breaker_open", .message = "The database is not available."};
    return std::move(error).caused_by(std::move(leave).error());
  }

  template <class T>
  void settle_breaker(const Result<T>& outcome) {
    outcome.ok() ? breaker_.on_success() : breaker_.on_error(outcome.error());
  }

  /// Only a group that reads and is long enough for a copy not to matter is sent again.
  Task<Result<Results>> send(Group group) {
    if (group.lane == lib::sql::Lane::shared || !retry_.sleep || !only_reads(group)) return send_once(std::move(group));
    return send_again(std::move(group));
  }

  Task<Result<Results>> send_again(Group group) {
    co_return co_await with_retry<Results>(retry_policy(), retry_, [this, &group] { return send_once(group); });
  }

  Task<Result<Results>> send_once(Group group) {
    CO_TRY(enter_breaker());
    auto outcome = co_await runtime_.run(std::move(group));
    settle_breaker(outcome);
    if (outcome.ok()) co_return outcome;
    co_return translate(std::move(outcome).error());
  }

  CircuitBreaker breaker_;
  lib::pg::Pool runtime_;
  const core::resilience::RetryTools retry_;
  std::unique_ptr<lib::pg::Pool> owner_;
};

}  // namespace

Result<std::unique_ptr<DbAdapter>> create_db_adapter(DbAdapterOptions options, lib::net::Loops& loops,
                                                     const lib::Clock& clock) {
  if (options.runtime_connection.empty()) {
    return Error{.code = ErrorCode::invalid_argument,
                 .key = "db.no_connection",
                 .message = "no database is configured: set DATABASE_URL or use the embedded one"};
  }
  return std::unique_ptr<DbAdapter>(std::make_unique<PooledAdapter>(options, loops, clock));
}

}  // namespace athyper::adapters::db
