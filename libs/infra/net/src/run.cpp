#include <lib/net/run.hpp>

#include <exception>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <lib/base/assert.hpp>
#include <lib/base/time.hpp>
#include <lib/net/event.hpp>
#include <lib/net/loops.hpp>

namespace lib::net {
namespace asio = boost::asio;

namespace {

// Unlike sleep_for, this throws when it is cancelled, so that the winner of a race is known.
Task<void> wait(std::chrono::milliseconds limit) {
  asio::steady_timer timer(co_await asio::this_coro::executor, limit);
  co_await timer.async_wait(asio::use_awaitable);
}

}  // namespace

void run_here(std::function<Task<void>()> work) {
  ATH_ASSERT(Loops::current() == Loops::kNoLoop);
  asio::io_context context(1);
  std::exception_ptr failure;
  asio::co_spawn(context, std::move(work), [&](std::exception_ptr escaped) { failure = std::move(escaped); });
  context.run();
  if (failure) std::rethrow_exception(failure);
}

Task<bool> run_within(std::function<Task<void>()> work, std::chrono::milliseconds limit) {
  using namespace asio::experimental::awaitable_operators;
  const auto first = co_await (work() || wait(limit));
  co_return first.index() == 0;
}

Task<bool> run_until(std::function<Task<void>()> work, Event& stop, std::chrono::milliseconds limit) {
  using namespace asio::experimental::awaitable_operators;
  if (stop.is_open()) co_return false;
  const auto first = co_await (work() || stop.wait(system_clock().monotonic() + limit));
  co_return first.index() == 0;
}

}  // namespace lib::net
