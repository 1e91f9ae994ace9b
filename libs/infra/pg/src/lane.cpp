#include "lane.hpp"

#include <algorithm>
#include <utility>

#include <boost/asio/post.hpp>

namespace lib::pg {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

/// Groups on one shared connection at a time; more would only wait in the server's socket instead of here.
constexpr std::size_t kInFlightLimit = 64;
/// Up to so many a second connection would add nothing but a process to switch to.
constexpr std::size_t kFewInFlight = 16;
constexpr std::size_t kSlowShapesLimit = 1'000;
constexpr milliseconds kFirstPause{25};
constexpr milliseconds kLongestPause{2'000};
constexpr milliseconds kSweepInterval{100};
constexpr milliseconds kResetLimit{5'000};

Error queue_full() {
  return unavailable("the queue of waiting groups is full");
}
Error waited_too_long() {
  return unavailable("no connection became free in time");
}
Error pool_closing() {
  return unavailable("the pool is closing");
}

void remove(std::vector<ConnectionHandle>& from, const Connection* connection) {
  std::erase_if(from, [connection](const ConnectionHandle& handle) { return handle.get() == connection; });
}

}  // namespace

Lane::Lane(asio::any_io_executor executor, PoolOptions options, ConnectParameters parameters,
           std::shared_ptr<Counters> counters)
    : executor_(std::move(executor)),
      options_(std::move(options)),
      parameters_(std::move(parameters)),
      counters_(std::move(counters)),
      reconnect_timer_(executor_),
      sweep_timer_(executor_) {}

Lane::~Lane() {
  if (!closed_) close();
}

// --- Connections -----------------------------------------------------------------------------------------------------

ConnectionHandle Lane::open() {
  auto connection = std::make_shared<Connection>(executor_, *this, options_.prepared_limit);
  connection->connect(parameters_, options_.connect_timeout);
  return connection;
}

void Lane::open_shared() {
  while (shared_.size() < options_.shared_per_loop) shared_.push_back(open());
}

void Lane::on_ready(Connection& connection) {
  failed_attempts_ = 0;
  down_.reset();
  counters_->connections_open.fetch_add(1, std::memory_order_relaxed);
  const auto leased = std::ranges::find(exclusive_, &connection, &ConnectionHandle::get);
  if (leased == exclusive_.end()) {
    pump_groups();
  } else {
    put_to_rest(*leased);
  }
}

void Lane::on_closed(Connection& connection, bool was_ready, const Error& reason) {
  if (was_ready) counters_->connections_open.fetch_sub(1, std::memory_order_relaxed);
  remove(shared_, &connection);
  remove(exclusive_, &connection);
  remove(resting_, &connection);
  if (closed_) return;
  if (!was_ready) ++failed_attempts_;
  schedule_reconnect(was_ready);
  const bool hope = std::ranges::any_of(shared_, [](const auto& other) { return !other->closed(); });
  if (!was_ready && !hope) {
    down_ = unavailable(describe(reason));
    fail_waiting_groups(*down_);
  }
  if (!was_ready && exclusive_.empty()) fail_waiting_leases(unavailable(describe(reason)));
  const bool has_room = resting_.empty() && exclusive_.size() < options_.exclusive_per_loop;
  if (!leases_.empty() && has_room) exclusive_.push_back(open());
  check_drained();
}

/// At once after a working connection broke, then after doubling pauses.
void Lane::schedule_reconnect(bool was_ready) {
  const auto exponent = std::min(failed_attempts_, 10);
  const auto pause =
      was_ready && failed_attempts_ == 0 ? milliseconds(1) : std::min(kFirstPause * (1 << exponent), kLongestPause);
  reconnect_timer_.expires_after(pause);
  auto expired = [weak = weak_from_this()](const error_code& failure) {
    const auto self = weak.lock();
    if (failure || !self || self->closing_) return;
    self->down_.reset();
    self->counters_->reconnects.fetch_add(1, std::memory_order_relaxed);
    self->open_shared();
  };
  reconnect_timer_.async_wait(std::move(expired));
}

// --- Groups ----------------------------------------------------------------------------------------------------------

void Lane::dispatch(ExchangePtr exchange, sql::Lane lane) {
  counters_->groups.fetch_add(1, std::memory_order_relaxed);
  if (closing_) return answer_later(std::move(exchange), pool_closing());
  ++under_way_;
  exchange->done = [self = shared_from_this(), done = std::move(exchange->done)](Outcome outcome) mutable {
    --self->under_way_;
    if (!outcome.ok()) self->counters_->errors.fetch_add(1, std::memory_order_relaxed);
    done(std::move(outcome));
    self->check_drained();
  };
  const bool short_work = lane == sql::Lane::shared && !overran_before(*exchange);
  short_work ? dispatch_shared(std::move(exchange)) : dispatch_exclusive(std::move(exchange));
}

/// The first one while it has few groups under way, since every server process more costs the others their caches; then
/// the one with the fewest. Null when all are full or away.
Connection* Lane::shared_with_room() const {
  Connection* best = nullptr;
  for (const auto& connection : shared_) {
    if (!connection->ready() || connection->in_flight() >= kInFlightLimit) continue;
    if (connection->in_flight() < kFewInFlight) return connection.get();
    if (best == nullptr || connection->in_flight() < best->in_flight()) best = connection.get();
  }
  return best;
}

void Lane::dispatch_shared(ExchangePtr exchange) {
  Connection* const best = shared_with_room();
  if (best != nullptr && groups_.empty()) return best->submit(std::move(exchange));
  if (down_) return answer_later(std::move(exchange), *down_);
  if (!has_queue_room()) return answer_later(std::move(exchange), queue_full());
  open_shared();
  const auto deadline = SteadyClock::now() + exchange->limit;
  groups_.push_back({.exchange = std::move(exchange), .deadline = deadline});
  count_waiting();
  sweep_later();
}

void Lane::dispatch_exclusive(ExchangePtr exchange) {
  const auto limit = exchange->limit;
  lease(limit, [self = shared_from_this(), exchange = std::move(exchange)](Result<ConnectionHandle> leased) mutable {
    if (!leased.ok()) return exchange->done(std::move(leased).error());
    exchange->done = [self, connection = *leased, done = std::move(exchange->done)](Outcome outcome) mutable {
      self->give_back(std::move(connection), false);
      done(std::move(outcome));
    };
    (*leased)->submit(std::move(exchange));
  });
}

void Lane::on_overrun(const sql::Shape& shape) {
  counters_->overruns.fetch_add(1, std::memory_order_relaxed);
  if (slow_shapes_.size() < kSlowShapesLimit) slow_shapes_.insert(shape.hash);
}

bool Lane::overran_before(const Exchange& exchange) const {
  if (slow_shapes_.empty()) return false;
  return std::ranges::any_of(exchange.statements, [&](const sql::Statement& statement) {
    return slow_shapes_.contains(statement.shape->hash);
  });
}

void Lane::on_retry(ExchangePtr exchange) {
  // A leased connection is still the group's own; on a shared one any will do.
  asio::post(executor_, [self = shared_from_this(), exchange = std::move(exchange)]() mutable {
    self->dispatch_shared(std::move(exchange));
  });
}

void Lane::on_progress(Connection& connection) {
  if (!groups_.empty() && std::ranges::find(exclusive_, &connection, &ConnectionHandle::get) == exclusive_.end())
    pump_groups();
}

void Lane::pump_groups() {
  while (!groups_.empty()) {
    Connection* const best = shared_with_room();
    if (best == nullptr) break;
    auto exchange = std::move(groups_.front().exchange);
    groups_.pop_front();
    best->submit(std::move(exchange));
  }
  count_waiting();
}

void Lane::fail_waiting_groups(const Error& reason) {
  auto groups = std::exchange(groups_, {});
  for (auto& waiting : groups) answer_later(std::move(waiting.exchange), reason);
  count_waiting();
}

void Lane::answer_later(ExchangePtr exchange, Error error) {
  asio::post(executor_, [exchange = std::move(exchange), error = std::move(error)]() mutable {
    exchange->done(std::move(error));
  });
}

// --- Leases ----------------------------------------------------------------------------------------------------------

void Lane::lease(milliseconds limit, std::move_only_function<void(Result<ConnectionHandle>)> done) {
  if (closing_ && under_way_ == 0) return answer_later(std::move(done), pool_closing());
  if (!has_queue_room()) return answer_later(std::move(done), queue_full());
  leases_.push_back({.done = std::move(done), .deadline = SteadyClock::now() + limit});
  count_waiting();
  if (resting_.empty() && exclusive_.size() < options_.exclusive_per_loop) exclusive_.push_back(open());
  sweep_later();
  if (!resting_.empty()) asio::post(executor_, [self = shared_from_this()] { self->pump_leases(); });
}

void Lane::pump_leases() {
  while (!leases_.empty() && !resting_.empty()) {
    auto connection = std::move(resting_.back());
    resting_.pop_back();
    auto waiting = std::move(leases_.front());
    leases_.pop_front();
    waiting.done(std::move(connection));
  }
  count_waiting();
}

void Lane::put_to_rest(ConnectionHandle connection) {
  resting_.push_back(std::move(connection));
  pump_leases();
  check_drained();
}

void Lane::give_back(ConnectionHandle connection, bool reset) {
  if (closed_ || connection->closed()) return;
  if (connection->at_rest() && !reset) return put_to_rest(std::move(connection));
  if (connection->in_flight() > 0 || connection->script_running()) {
    // Its rider left in the middle of a statement: nobody knows what it did.
    return connection->close(unavailable("the lease ended while a statement was running"));
  }
  auto& same = *connection;
  auto cleaned = [self = shared_from_this(), connection = std::move(connection)](const Result<void>& done) mutable {
    if (!done.ok()) return connection->close(unavailable(describe(done.error())));
    self->put_to_rest(std::move(connection));
  };
  same.run_script("rollback; reset all", kResetLimit, std::move(cleaned));
}

void Lane::fail_waiting_leases(const Error& reason) {
  auto leases = std::exchange(leases_, {});
  for (auto& waiting : leases) answer_later(std::move(waiting.done), reason);
  count_waiting();
}

void Lane::answer_later(std::move_only_function<void(Result<ConnectionHandle>)> done, Error error) {
  asio::post(executor_, [done = std::move(done), error = std::move(error)]() mutable { done(std::move(error)); });
}

// --- Waiting and the end ---------------------------------------------------------------------------------------------

void Lane::count_waiting() {
  const auto waiting = groups_.size() + leases_.size();
  counters_->waiting.fetch_add(waiting - counted_waiting_, std::memory_order_relaxed);
  counted_waiting_ = waiting;
}

void Lane::sweep_later() {
  if (sweep_armed_ || (groups_.empty() && leases_.empty())) return;
  sweep_armed_ = true;
  sweep_timer_.expires_after(kSweepInterval);
  auto expired = [weak = weak_from_this()](const error_code& failure) {
    const auto self = weak.lock();
    if (!self) return;
    self->sweep_armed_ = false;
    if (!failure) self->sweep();
  };
  sweep_timer_.async_wait(std::move(expired));
}

void Lane::sweep() {
  const auto now = SteadyClock::now();
  for (auto waiting = groups_.begin(); waiting != groups_.end();) {
    if (waiting->deadline > now) {
      ++waiting;
      continue;
    }
    answer_later(std::move(waiting->exchange), waited_too_long());
    waiting = groups_.erase(waiting);
  }
  for (auto waiting = leases_.begin(); waiting != leases_.end();) {
    if (waiting->deadline > now) {
      ++waiting;
      continue;
    }
    answer_later(std::move(waiting->done), waited_too_long());
    waiting = leases_.erase(waiting);
  }
  count_waiting();
  sweep_later();
}

void Lane::check_drained() {
  if (!drained_ || under_way_ > 0 || resting_.size() < exclusive_.size()) return;
  std::exchange(drained_, nullptr)();
}

void Lane::drain(std::function<void()> drained) {
  closing_ = true;
  drained_ = std::move(drained);
  check_drained();
}

void Lane::close() {
  closing_ = true;
  closed_ = true;
  reconnect_timer_.cancel();
  sweep_timer_.cancel();
  fail_waiting_groups(pool_closing());
  fail_waiting_leases(pool_closing());
  auto all = std::exchange(shared_, {});
  for (auto& connection : std::exchange(exclusive_, {})) all.push_back(std::move(connection));
  resting_.clear();
  for (const auto& connection : all) connection->close(pool_closing());
}

}  // namespace lib::pg
