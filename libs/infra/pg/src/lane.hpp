// The two lanes of one loop: shared connections that many groups ride together, and leased ones with one rider each.
#pragma once

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

#include <boost/asio/steady_timer.hpp>

#include <lib/pg/pool.hpp>

#include "connection.hpp"

namespace lib::pg {

/// Counters of all lanes; read from any thread.
struct Counters {
  std::atomic<std::uint64_t> groups{0};
  std::atomic<std::uint64_t> errors{0};
  std::atomic<std::uint64_t> connections_open{0};
  std::atomic<std::uint64_t> reconnects{0};
  std::atomic<std::uint64_t> waiting{0};
  std::atomic<std::uint64_t> overruns{0};
};

using ConnectionHandle = std::shared_ptr<Connection>;

/// Everything here happens on the loop's thread. Answers never come from inside the call that asked.
class Lane final : public ConnectionOwner, public std::enable_shared_from_this<Lane> {
 public:
  Lane(boost::asio::any_io_executor executor, PoolOptions options, ConnectParameters parameters,
       std::shared_ptr<Counters> counters);
  ~Lane() override;

  /// Sends a group over the shared or a leased connection, or lets it wait for one.
  void dispatch(ExchangePtr exchange, sql::Lane lane);
  /// Gives a connection with nothing open on it.
  void lease(std::chrono::milliseconds limit, std::move_only_function<void(Result<ConnectionHandle>)> done);
  /// Takes a leased connection back; `reset` clears settings that a script may have left.
  void give_back(ConnectionHandle connection, bool reset);
  /// Refuses new work from now on; `drained` is called when nothing is under way.
  void drain(std::function<void()> drained);
  /// Closes all connections and answers what is under way.
  void close();

 private:
  using Time = std::chrono::steady_clock::time_point;
  struct WaitingGroup {
    ExchangePtr exchange;
    Time deadline;
  };
  struct WaitingLease {
    std::move_only_function<void(Result<ConnectionHandle>)> done;
    Time deadline;
  };

  void on_ready(Connection& connection) override;
  void on_progress(Connection& connection) override;
  void on_overrun(const sql::Shape& shape) override;
  void on_retry(ExchangePtr exchange) override;
  void on_closed(Connection& connection, bool was_ready, const Error& reason) override;

  ConnectionHandle open();
  void open_shared();
  Connection* shared_with_room() const;
  void dispatch_shared(ExchangePtr exchange);
  void dispatch_exclusive(ExchangePtr exchange);
  void pump_groups();
  void pump_leases();
  void put_to_rest(ConnectionHandle connection);
  void fail_waiting_groups(const Error& reason);
  void fail_waiting_leases(const Error& reason);
  void answer_later(ExchangePtr exchange, Error error);
  void answer_later(std::move_only_function<void(Result<ConnectionHandle>)> done, Error error);
  void schedule_reconnect(bool was_ready);
  void sweep_later();
  void sweep();
  void count_waiting();
  void check_drained();
  bool overran_before(const Exchange& exchange) const;
  bool has_queue_room() const { return groups_.size() + leases_.size() < options_.queue_limit; }

  boost::asio::any_io_executor executor_;
  PoolOptions options_;
  ConnectParameters parameters_;
  std::shared_ptr<Counters> counters_;
  std::vector<ConnectionHandle> shared_;
  std::vector<ConnectionHandle> exclusive_;
  std::vector<ConnectionHandle> resting_;
  std::deque<WaitingGroup> groups_;
  std::deque<WaitingLease> leases_;
  /// Shapes that took too long once; they ride alone from then on, so that short groups never wait behind them.
  std::unordered_set<std::uint64_t> slow_shapes_;
  /// Set while the pause before the next attempt runs; new groups are refused with it when no connection is there.
  std::optional<Error> down_;
  int failed_attempts_ = 0;
  boost::asio::steady_timer reconnect_timer_;
  boost::asio::steady_timer sweep_timer_;
  bool sweep_armed_ = false;
  std::size_t counted_waiting_ = 0;
  std::size_t under_way_ = 0;
  bool closing_ = false;
  bool closed_ = false;
  std::function<void()> drained_;
};

}  // namespace lib::pg
