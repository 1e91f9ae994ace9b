#include <lib/pg/pool.hpp>

#include <atomic>
#include <future>
#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <lib/base/assert.hpp>

#include "lane.hpp"

namespace lib::pg {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;

/// The server ends a statement at timeout_ms; the client waits this much longer before it gives the connection up.
constexpr milliseconds kGrace{2'000};
/// A leased statement may build an index; a dead server is noticed by the socket long before.
constexpr milliseconds kLeasedLimit = std::chrono::hours(12);

Result<void> check_group(const std::vector<sql::Statement>& statements) {
  for (const auto& statement : statements) {
    TRY(check_parameters(statement));
  }
  return {};
}

Error cancelled() {
  return {.code = ErrorCode::timeout, .key = "pg.cancelled", .message = "The caller did not wait for the answer."};
}

/// Resumes the coroutine behind `handler` with the answer, or at once when it is cancelled. What was asked for goes on
/// then, and its answer goes to `abandoned`.
template <class T, class Handler, class Abandoned>
std::move_only_function<void(Result<T>)> answer_once(Handler handler, Abandoned abandoned) {
  auto slot = asio::get_associated_cancellation_slot(handler);
  const auto waiting = std::make_shared<std::optional<Handler>>(std::move(handler));
  const auto take = [](std::optional<Handler>& from) {
    Handler taken = *std::move(from);
    from.reset();
    return taken;
  };
  if (slot.is_connected()) {
    slot.assign([weak = std::weak_ptr(waiting), take](asio::cancellation_type) {
      const auto cancelled_one = weak.lock();
      if (!cancelled_one || !*cancelled_one) return;
      auto resume = take(*cancelled_one);
      const auto executor = asio::get_associated_executor(resume);
      asio::post(executor, [resume = std::move(resume)]() mutable { std::move(resume)(Result<T>(cancelled())); });
    });
  }
  return [waiting, take, abandoned = std::move(abandoned)](Result<T> outcome) mutable {
    if (!*waiting) return abandoned(std::move(outcome));
    auto resume = take(*waiting);
    asio::get_associated_cancellation_slot(resume).clear();
    std::move(resume)(std::move(outcome));
  };
}

constexpr auto kDrop = [](auto&&) {};

Task<Outcome> send(std::shared_ptr<Lane> lane, ExchangePtr exchange, sql::Lane kind) {
  auto start = [&](auto handler) {
    exchange->done = answer_once<std::vector<sql::Rows>>(std::move(handler), kDrop);
    lane->dispatch(std::move(exchange), kind);
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Outcome)>(start, asio::use_awaitable);
}

Task<Outcome> send(ConnectionHandle connection, ExchangePtr exchange) {
  auto start = [&](auto handler) {
    exchange->done = answer_once<std::vector<sql::Rows>>(std::move(handler), kDrop);
    connection->submit(std::move(exchange));
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Outcome)>(start, asio::use_awaitable);
}

Task<Result<void>> send_script(ConnectionHandle connection, std::string text) {
  auto start = [&](auto handler) {
    connection->run_script(text, kLeasedLimit, answer_once<void>(std::move(handler), kDrop));
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Result<void>)>(start,
                                                                                             asio::use_awaitable);
}

Task<Result<ConnectionHandle>> take_lease(std::shared_ptr<Lane> lane, milliseconds limit) {
  auto start = [&](auto handler) {
    const auto give_back = [lane](const Result<ConnectionHandle>& leased) {
      if (leased.ok()) lane->give_back(*leased, false);
    };
    lane->lease(limit, answer_once<ConnectionHandle>(std::move(handler), give_back));
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Result<ConnectionHandle>)>(
      start, asio::use_awaitable);
}

class LeasedSession final : public Session {
 public:
  LeasedSession(std::shared_ptr<Lane> lane, ConnectionHandle connection)
      : lane_(std::move(lane)), connection_(std::move(connection)) {}
  ~LeasedSession() override { lane_->give_back(std::move(connection_), ran_script_); }

  Task<Result<sql::Rows>> execute(sql::Statement statement) override {
    auto exchange = std::make_unique<Exchange>();
    exchange->statements.push_back(std::move(statement));
    exchange->limit = kLeasedLimit;
    // A stale plan could not be retried inside a transaction, so leased statements are never named.
    exchange->prepared = false;
    CO_TRY(check_group(exchange->statements));
    if (!connection_->ready()) co_return unavailable("the leased connection is closed");
    CO_TRY(auto results, co_await send(connection_, std::move(exchange)));
    if (results.empty()) co_return sql::Rows();
    co_return std::move(results.front());
  }

  Task<Result<void>> run_script(std::string text) override {
    if (!connection_->ready()) co_return unavailable("the leased connection is closed");
    ran_script_ = true;
    co_return co_await send_script(connection_, std::move(text));
  }

 private:
  std::shared_ptr<Lane> lane_;
  ConnectionHandle connection_;
  bool ran_script_ = false;
};

}  // namespace

struct Pool::Impl {
  net::Loops& loops;
  PoolOptions options;
  ConnectParameters parameters;
  std::optional<Error> misconfigured;
  std::shared_ptr<Counters> counters = std::make_shared<Counters>();
  std::vector<std::shared_ptr<Lane>> lanes;
  std::atomic<bool> closed = false;

  std::shared_ptr<Lane> own_lane() const {
    const auto index = net::Loops::current();
    ATH_ASSERT(index < lanes.size());
    return lanes[index];
  }
};

Pool::Pool(net::Loops& loops, PoolOptions options) : impl_(std::make_shared<Impl>(loops, std::move(options))) {
  auto parameters = ConnectParameters::parse(impl_->options.connection);
  if (parameters.ok()) {
    impl_->parameters = *std::move(parameters);
    if (auto plain = impl_->parameters.refuse_gss_encryption(); !plain.ok())
      impl_->misconfigured = std::move(plain).error();
  } else {
    impl_->misconfigured = std::move(parameters).error();
  }
  impl_->parameters.set("application_name", impl_->options.application_name);
  if (!impl_->options.role.empty()) impl_->parameters.add_server_setting("role", impl_->options.role);
  for (std::size_t i = 0; i < loops.size(); ++i) {
    impl_->lanes.push_back(
        std::make_shared<Lane>(loops.executor(i), impl_->options, impl_->parameters, impl_->counters));
  }
}

Pool::~Pool() {
  close(milliseconds::zero());
}

Task<Outcome> Pool::run(sql::Group group) {
  const auto impl = impl_;
  if (impl->misconfigured) co_return *impl->misconfigured;
  CO_TRY(check_group(group.statements));
  auto exchange = std::make_unique<Exchange>();
  exchange->statements = std::move(group.statements);
  exchange->limit = milliseconds(group.timeout_ms) + kGrace;
  exchange->prepared = impl->options.prepared_statements;
  co_return co_await send(impl->own_lane(), std::move(exchange), group.lane);
}

Task<Result<std::unique_ptr<Session>>> Pool::lease(milliseconds limit) {
  const auto impl = impl_;
  if (impl->misconfigured) co_return *impl->misconfigured;
  const auto lane = impl->own_lane();
  CO_TRY(auto connection, co_await take_lease(lane, limit));
  co_return std::unique_ptr<Session>(std::make_unique<LeasedSession>(lane, std::move(connection)));
}

PoolStats Pool::stats() const {
  const auto& counters = *impl_->counters;
  return {.groups = counters.groups.load(),
          .errors = counters.errors.load(),
          .connections_open = counters.connections_open.load(),
          .reconnects = counters.reconnects.load(),
          .waiting = counters.waiting.load(),
          .overruns = counters.overruns.load()};
}

void Pool::close(milliseconds limit) {
  if (impl_->closed.exchange(true)) return;
  const auto deadline = std::chrono::steady_clock::now() + limit;
  std::vector<std::future<void>> drained;
  for (std::size_t i = 0; i < impl_->lanes.size(); ++i) {
    auto done = std::make_shared<std::promise<void>>();
    drained.push_back(done->get_future());
    impl_->loops.post(i, [lane = impl_->lanes[i], done] { lane->drain([done] { done->set_value(); }); });
  }
  for (auto& lane : drained) lane.wait_until(deadline);
  std::vector<std::future<void>> closed;
  for (std::size_t i = 0; i < impl_->lanes.size(); ++i) {
    auto done = std::make_shared<std::promise<void>>();
    closed.push_back(done->get_future());
    impl_->loops.post(i, [lane = impl_->lanes[i], done] {
      lane->close();
      done->set_value();
    });
  }
  // Loops that have already stopped never answer.
  const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(1);
  for (auto& lane : closed) lane.wait_until(patience);
}

}  // namespace lib::pg
