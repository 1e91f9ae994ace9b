#include <lib/net/loops.hpp>

#include <exception>
#include <future>
#include <thread>
#include <vector>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <lib/base/assert.hpp>

namespace lib::net {
namespace asio = boost::asio;

namespace {

thread_local std::size_t current_loop = Loops::kNoLoop;

// The context of one loop. Suspended coroutines end in shutdown(), while the context itself and its services live on,
// so that sockets and timers owned elsewhere may be destroyed after stop().
class Context : public asio::io_context {
 public:
  Context() : asio::io_context(1) {}
  void destroy_suspended() { shutdown(); }
};

struct Loop {
  Context context;
  asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
  std::thread thread;
};

// Keeps the callable, and with it what a lambda captured, alive as long as its coroutine.
Task<void> run_owned(std::function<Task<void>()> work) {
  co_await work();
}

void rethrow(const std::exception_ptr& escaped) {
  if (escaped) std::rethrow_exception(escaped);
}

}  // namespace

struct Loops::Impl {
  std::vector<std::unique_ptr<Loop>> loops;
  bool started = false;
  bool stopped = false;
};

Loops::Loops(std::size_t count) : impl_(std::make_unique<Impl>()) {
  ATH_ASSERT(count >= 1 && count <= 64);
  for (std::size_t i = 0; i < count; ++i) impl_->loops.push_back(std::make_unique<Loop>());
}

Loops::~Loops() {
  stop();
  // What was posted since goes while every context still lives, for it may own timers of several loops.
  for (const auto& loop : impl_->loops) loop->context.destroy_suspended();
}

std::size_t Loops::size() const {
  return impl_->loops.size();
}

asio::any_io_executor Loops::executor(std::size_t index) const {
  return impl_->loops.at(index)->context.get_executor();
}

std::size_t Loops::current() {
  return current_loop;
}

void Loops::start() {
  ATH_ASSERT(!impl_->started);
  impl_->started = true;
  for (std::size_t i = 0; i < size(); ++i) {
    Loop& loop = *impl_->loops[i];
    loop.thread = std::thread([&loop, i] {
      current_loop = i;
      loop.context.run();
    });
  }
}

void Loops::stop() {
  ATH_ASSERT(current_loop == kNoLoop);
  if (impl_->stopped) return;
  impl_->stopped = true;
  for (const auto& loop : impl_->loops) loop->context.stop();
  for (const auto& loop : impl_->loops) {
    if (loop->thread.joinable()) loop->thread.join();
  }
  for (const auto& loop : impl_->loops) loop->context.destroy_suspended();
}

void Loops::spawn(std::size_t index, std::function<Task<void>()> work) {
  asio::co_spawn(executor(index), run_owned(std::move(work)), rethrow);
}

void Loops::run_and_wait(std::size_t index, std::function<Task<void>()> work) {
  ATH_ASSERT(current_loop == kNoLoop);
  auto done = std::make_shared<std::promise<void>>();
  std::future<void> finished = done->get_future();
  asio::co_spawn(executor(index), run_owned(std::move(work)),
                 [done = std::move(done)](const std::exception_ptr& escaped) {
                   escaped ? done->set_exception(escaped) : done->set_value();
                 });
  finished.get();
}

void Loops::post(std::size_t index, std::function<void()> work) {
  asio::post(executor(index), std::move(work));
}

Task<void> sleep_for(std::chrono::milliseconds duration) {
  asio::steady_timer timer(co_await asio::this_coro::executor, duration);
  co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
}

Task<void> yield_now() {
  co_await asio::post(co_await asio::this_coro::executor, asio::use_awaitable);
}

}  // namespace lib::net
