// What the connections of a server share: options, admission, and per loop a scratch buffer, a date and the sweep of
// deadlines.
#pragma once

#include <array>
#include <atomic>
#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include <boost/asio/steady_timer.hpp>

#include <lib/http_server/server.hpp>

#include "protocol/http_date.hpp"
#include "protocol/request_reader.hpp"

namespace lib::http {

class Connection;
class Service;

/// Counts that one loop writes and any thread reads; no other loop's writes share their cache line.
struct alignas(64) Counters {
  std::atomic<std::uint64_t> requests = 0;
  std::atomic<std::uint64_t> protocol_errors = 0;

  static void add_one(std::atomic<std::uint64_t>& counter) {
    counter.store(counter.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
  }
};

/// The part of a server that lives on one loop; used from that loop's thread only, counters aside.
class Shard {
 public:
  Shard(boost::asio::any_io_executor executor, const Clock& clock) : timer_(std::move(executor)), clock_(&clock) {}

  boost::asio::any_io_executor executor() { return timer_.get_executor(); }
  const Clock& clock() const { return *clock_; }
  std::string_view date() { return dates_.at(clock_->now()); }
  /// Where every connection of the loop reads into, so that an idle one holds no buffer. Free again at the next
  /// suspension.
  std::array<char, 64 * 1024>& scratch() { return scratch_; }
  Counters& counters() { return counters_; }
  const Counters& counters() const { return counters_; }

  using Entry = std::list<Connection*>::iterator;
  Entry enter(Connection& connection) { return connections_.insert(connections_.end(), &connection); }
  void leave(Entry entry) { connections_.erase(entry); }

  /// Ends waits whose deadline has passed, again and again, until the service is closed and no connection is left. One
  /// timer for all connections of the loop, where a timer each would cost every request two updates of a heap.
  static Task<void> sweep(std::shared_ptr<Service> service, std::size_t index);
  /// Lets the sweep look now.
  void wake();
  /// Closes every connection.
  void cut();

 private:
  boost::asio::steady_timer timer_;
  const Clock* clock_;
  DateCache dates_;
  std::list<Connection*> connections_;
  Counters counters_;
  std::array<char, 64 * 1024> scratch_;
};

/// Leave to be connected, counted per address and in total; gives itself back when it goes.
class Admission {
 public:
  Admission(std::shared_ptr<Service> service, std::string address)
      : service_(std::move(service)), address_(std::move(address)) {}
  ~Admission();
  Admission(Admission&&) noexcept = default;
  Admission& operator=(Admission&&) = delete;

  const std::shared_ptr<Service>& service() const { return service_; }
  const std::string& address() const { return address_; }

 private:
  std::shared_ptr<Service> service_;
  std::string address_;
};

class Service : public std::enable_shared_from_this<Service> {
 public:
  Service(net::Loops& loops, ServerOptions options, Handler handler);

  const ServerOptions& options() const { return options_; }
  const Handler& handler() const { return handler_; }
  const ReadLimits& read_limits() const { return read_limits_; }
  Shard& shard(std::size_t index) { return *shards_[index]; }
  std::size_t shard_count() const { return shards_.size(); }
  /// How often deadlines are looked at: a quarter of the shortest, between 5 and 250 ms; oftener while draining.
  std::chrono::milliseconds sweep_interval() const;

  /// Counts a connection in, or refuses it for a limit.
  std::optional<Admission> admit(std::string address);
  void give_back(const std::string& address);
  /// Waits until no connection is left and the listener is closed. False when the time is over.
  bool wait_until_empty(Monotonic until);
  void listener_closed();

  void begin_drain();
  bool draining() const { return draining_.load(std::memory_order_acquire); }
  /// When idle connections are closed; meaningful while draining.
  Monotonic drain_idle_until() const { return drain_idle_until_; }
  void close() { closed_.store(true, std::memory_order_release); }
  bool closed() const { return closed_.load(std::memory_order_acquire); }

  ServerStats stats() const;
  void report_bug(std::string_view what) const;
  Response protocol_error(int status, const char* code) const;

 private:
  ServerOptions options_;
  ReadLimits read_limits_;
  Handler handler_;
  std::vector<std::unique_ptr<Shard>> shards_;
  Monotonic drain_idle_until_{};
  std::atomic<bool> draining_ = false;
  std::atomic<bool> closed_ = false;

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::unordered_map<std::string, std::size_t> per_address_;
  std::uint64_t accepted_ = 0;
  std::size_t open_ = 0;
  bool listening_ = true;
};

}  // namespace lib::http
