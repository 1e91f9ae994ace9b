#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <lib/base/assert.hpp>
#include <lib/net/loops.hpp>

namespace lib::net {
namespace asio = boost::asio;

namespace {

enum class Outcome { done, full, stopped };

// `finish` resumes the caller on its own loop; it is called once, from any thread.
struct Job {
  std::function<void()> work;
  std::move_only_function<void(std::exception_ptr, Outcome)> finish;
};

std::exception_ptr run_caught(const std::function<void()>& work) {
  try {
    work();
  } catch (...) {
    return std::current_exception();
  }
  return nullptr;
}

}  // namespace

struct WorkerPool::Impl {
  explicit Impl(std::size_t limit) : queue_limit(limit) {}

  const std::size_t queue_limit;
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Job> waiting;
  bool stopped = false;
  std::vector<std::thread> threads;

  void serve();
  void submit(Job job);
};

void WorkerPool::Impl::serve() {
  for (;;) {
    Job job;
    {
      std::unique_lock lock(mutex);
      changed.wait(lock, [this] { return stopped || !waiting.empty(); });
      if (stopped) return;
      job = std::move(waiting.front());
      waiting.pop_front();
    }
    std::exception_ptr escaped = run_caught(job.work);
    job.finish(std::move(escaped), Outcome::done);
  }
}

void WorkerPool::Impl::submit(Job job) {
  Outcome refused = Outcome::full;
  {
    const std::lock_guard lock(mutex);
    if (stopped) {
      refused = Outcome::stopped;
    } else if (waiting.size() < queue_limit) {
      waiting.push_back(std::move(job));
      changed.notify_one();
      return;
    }
  }
  job.finish(nullptr, refused);
}

WorkerPool::WorkerPool(std::size_t threads, std::size_t queue_limit) : impl_(std::make_unique<Impl>(queue_limit)) {
  ATH_ASSERT(threads >= 1 && threads <= 64);
  for (std::size_t i = 0; i < threads; ++i) impl_->threads.emplace_back([impl = impl_.get()] { impl->serve(); });
}

WorkerPool::~WorkerPool() {
  stop();
}

Task<Result<void>> WorkerPool::run(std::function<void()> work) {
  const asio::any_io_executor caller = co_await asio::this_coro::executor;
  const auto enqueue = [impl = impl_.get(), caller, work = std::move(work)](auto handler) mutable {
    auto finish = [caller, handler = std::move(handler)](std::exception_ptr escaped, Outcome outcome) mutable {
      asio::post(caller, [handler = std::move(handler), escaped = std::move(escaped), outcome]() mutable {
        std::move(handler)(std::move(escaped), outcome);
      });
    };
    impl->submit({.work = std::move(work), .finish = std::move(finish)});
  };
  const Outcome outcome =
      co_await asio::async_initiate<const asio::use_awaitable_t<>, void(std::exception_ptr, Outcome)>(
          std::move(enqueue), asio::use_awaitable);
  switch (outcome) {
    case Outcome::done:
      co_return Result<void>();
    case Outcome::full:
      co_return Error{
          .code = ErrorCode::unavailable, .key = "worker_pool.full", .message = "Too much work is waiting."};
    case Outcome::stopped:
      break;
  }
  co_return Error{.code = ErrorCode::unavailable, .key = "worker_pool.stopped", .message = "The server is stopping."};
}

void WorkerPool::stop() {
  std::deque<Job> dropped;
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->stopped = true;
    dropped.swap(impl_->waiting);
    impl_->changed.notify_all();
  }
  for (std::thread& thread : impl_->threads) {
    if (thread.joinable()) thread.join();
  }
  for (Job& job : dropped) job.finish(nullptr, Outcome::stopped);
}

}  // namespace lib::net
