// One pipelined connection on one loop: groups go out as they come, answers come back in order. Callbacks inside,
// coroutines outside.
#pragma once

#include <libpq-fe.h>

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <lib/base/sql.hpp>
#include <lib/pg/pool.hpp>

#include "errors.hpp"
#include "parameters.hpp"
#include "result_rows.hpp"
#include "statement_cache.hpp"

namespace lib::pg {

using Outcome = Result<std::vector<sql::Rows>>;

/// A group on its way through a connection, from submit() to its Sync.
struct Exchange {
  std::vector<sql::Statement> statements;
  /// From the moment it is first in line; past it the connection is dropped, since nothing else frees it.
  std::chrono::milliseconds limit{0};
  /// Named statements may be used; also allows the one retry with fresh ones.
  bool prepared = true;
  std::move_only_function<void(Outcome)> done;

  // The connection's own notes.
  enum class Command : std::uint8_t { drop, prepare, execute };
  struct Step {
    Command command;
    /// Index into statements, or for drop into retired.
    std::size_t statement;
  };
  std::vector<std::string> names;
  std::vector<std::string> retired;
  std::vector<Step> steps;
  std::size_t current = 0;
  bool answered = false;
  std::vector<sql::Rows> results;
  std::optional<ServerError> error;
  std::size_t failed_step = 0;
  bool retried = false;
};
using ExchangePtr = std::unique_ptr<Exchange>;

class Connection;

/// Who owns connections and hears of their turns. Called on the loop.
class ConnectionOwner {
 public:
  virtual ~ConnectionOwner() = default;
  virtual void on_ready(Connection& connection) = 0;
  /// A group was answered and its place is free.
  virtual void on_progress(Connection& connection) = 0;
  /// A statement ran into its server-side limit.
  virtual void on_overrun(const sql::Shape& shape) = 0;
  /// The server's plan was stale: send the group again.
  virtual void on_retry(ExchangePtr exchange) = 0;
  /// The connection is closed and its groups are answered. `reason` is for new groups that find no other connection.
  virtual void on_closed(Connection& connection, bool was_ready, const Error& reason) = 0;
};

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(boost::asio::any_io_executor executor, ConnectionOwner& owner, std::size_t prepared_limit);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Begins to connect; on_ready or on_closed follows, never from inside this call.
  void connect(const ConnectParameters& parameters, std::chrono::milliseconds limit);
  bool ready() const { return state_ == State::ready; }
  bool closed() const { return state_ == State::closed; }
  std::size_t in_flight() const { return in_flight_.size(); }
  /// Sends a group at once. Only when ready.
  void submit(ExchangePtr exchange);
  /// Runs simple-query text; only when ready and nothing is in flight.
  void run_script(const std::string& text, std::chrono::milliseconds limit,
                  std::move_only_function<void(Result<void>)> done);
  bool script_running() const { return script_.has_value(); }
  /// No transaction is open and nothing is under way.
  bool at_rest() const;
  /// Answers what is in flight with `reason` and closes. Idempotent.
  void close(Error reason);

 private:
  enum class State : std::uint8_t { connecting, ready, closed };
  struct Script {
    std::move_only_function<void(Result<void>)> done;
    std::optional<Error> error;
  };
  using Time = std::chrono::steady_clock::time_point;

  void step_connecting();
  void watch_socket();
  void become_ready();
  bool send(Exchange& exchange);
  bool send_step(const Exchange& exchange, std::size_t index);
  void plan_steps(Exchange& exchange);
  void flush();
  void wait_readable();
  void on_readable();
  void read_results();
  void take_result(Exchange& exchange, ResultPtr result);
  void finish_front();
  void forget_statements(const Exchange& exchange);
  void read_script_results();
  void begin_turn(std::chrono::milliseconds limit);
  void wait_deadline();
  void fail_later(std::string detail);

  boost::asio::any_io_executor executor_;
  ConnectionOwner& owner_;
  State state_ = State::connecting;
  PGconn* handle_ = nullptr;
  boost::asio::posix::stream_descriptor socket_;
  boost::asio::steady_timer timer_;
  Time deadline_{};
  bool timer_armed_ = false;
  bool write_armed_ = false;
  StatementCache cache_;
  std::deque<ExchangePtr> in_flight_;
  std::optional<Script> script_;
};

}  // namespace lib::pg
