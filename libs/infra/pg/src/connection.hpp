// One pipelined connection on one loop: groups go out together once a turn of the loop, answers come back in order.
// libpq opens and closes it (addresses, TLS, SCRAM, fail-over); in between we speak the protocol ourselves, since libpq
// 15 writes to the socket once a group and has every result described again. Callbacks inside, coroutines outside.
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

#include "channel.hpp"
#include "errors.hpp"
#include "exchange.hpp"
#include "parameters.hpp"
#include "receive_buffer.hpp"
#include "statement_cache.hpp"

namespace lib::pg {

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
  /// Sends a group with all others of this turn of the loop. Only when ready.
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
  enum class Ready : std::uint8_t { readable, writable };
  struct Script {
    std::move_only_function<void(Result<void>)> done;
    std::optional<Error> error;
  };
  using Time = std::chrono::steady_clock::time_point;

  void step_connecting();
  void watch_socket();
  void become_ready();
  void wait_for(Ready what, void (Connection::*then)());
  void flush_soon();
  void flush();
  void go_on_flushing();
  void receive();
  bool take_messages();
  void take(const protocol::Message& message);
  void take_for_group(const protocol::Message& message);
  void take_for_script(const protocol::Message& message);
  void finish_front();
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
  Channel channel_;
  ReceiveBuffer in_;
  /// Bytes of the message that `in_` holds the beginning of; 0 while its head is not whole.
  std::size_t wanted_ = 0;
  std::string out_;
  /// Bytes of `out_` that are with the server.
  std::size_t written_ = 0;
  bool flush_armed_ = false;
  char transaction_status_ = 'I';
  StatementCache cache_;
  std::deque<ExchangePtr> in_flight_;
  std::optional<Script> script_;
};

}  // namespace lib::pg
