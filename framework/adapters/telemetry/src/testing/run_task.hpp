// For tests: runs one coroutine to its end on a loop of its own.
#pragma once

#include <exception>
#include <optional>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <lib/base/task.hpp>

namespace athyper::adapters::testing {

template <class T>
lib::Task<void> store_result(lib::Task<T> task, std::optional<T>& into) {
  into.emplace(co_await std::move(task));
}

/// The task's result; what it throws comes out of here.
template <class T>
T run_task(lib::Task<T> task) {
  boost::asio::io_context loop;
  std::optional<T> result;
  boost::asio::co_spawn(loop, store_result<T>(std::move(task), result), [](std::exception_ptr thrown) {
    if (thrown) std::rethrow_exception(thrown);
  });
  loop.run();
  return std::move(*result);
}

}  // namespace athyper::adapters::testing
