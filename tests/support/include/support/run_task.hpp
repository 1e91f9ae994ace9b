// For tests: runs one coroutine to its end on a loop of its own, and bounds one in time.
#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <optional>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <lib/base/task.hpp>

namespace athyper::testing {

template <class T>
lib::Task<void> store_result(lib::Task<T> task, std::optional<T>& into) {
  into.emplace(co_await std::move(task));
}

inline void run_task(lib::Task<void> task) {
  boost::asio::io_context loop;
  std::exception_ptr failure;
  boost::asio::co_spawn(loop, std::move(task), [&](std::exception_ptr thrown) { failure = thrown; });
  loop.run();
  if (failure) std::rethrow_exception(failure);
}

/// The task's result; what it throws comes out of here.
template <class T>
T run_task(lib::Task<T> task) {
  std::optional<T> result;
  run_task(store_result<T>(std::move(task), result));
  return std::move(*result);
}

inline lib::Task<void> wait(std::chrono::milliseconds duration) {
  boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, duration);
  co_await timer.async_wait(boost::asio::use_awaitable);
}

/// A time limit on the real clock (core's resilience::TimeLimit).
inline lib::Task<bool> run_within(std::function<lib::Task<void>()> work, std::chrono::milliseconds limit) {
  using namespace boost::asio::experimental::awaitable_operators;
  const auto first = co_await (work() || wait(limit));
  co_return first.index() == 0;
}

}  // namespace athyper::testing
