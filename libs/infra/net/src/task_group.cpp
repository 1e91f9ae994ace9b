#include <lib/net/task_group.hpp>

#include <exception>
#include <list>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/system/system_error.hpp>

#include <lib/net/event.hpp>

namespace lib::net {
namespace asio = boost::asio;

struct TaskGroup::Impl {
  explicit Impl(asio::any_io_executor on) : executor(std::move(on)) {}

  asio::any_io_executor executor;
  std::list<asio::cancellation_signal> running;
  Event changed;
};

namespace {

// Keeps the callable, and with it what a lambda captured, alive as long as its coroutine.
Task<void> run_owned(std::function<Task<void>()> work) {
  co_await work();
}

// A cancelled coroutine unwinds with operation_aborted: that is the end asked for and not a bug.
void rethrow_unless_cancelled(const std::exception_ptr& escaped) {
  if (!escaped) return;
  try {
    std::rethrow_exception(escaped);
  } catch (const boost::system::system_error& error) {
    if (error.code() != asio::error::operation_aborted) throw;
  }
}

}  // namespace

TaskGroup::TaskGroup(asio::any_io_executor executor) : impl_(std::make_shared<Impl>(std::move(executor))) {}
TaskGroup::~TaskGroup() {
  cancel();
}

void TaskGroup::spawn(std::function<Task<void>()> work) {
  impl_->running.emplace_back();
  const auto entry = std::prev(impl_->running.end());
  asio::co_spawn(impl_->executor, run_owned(std::move(work)),
                 asio::bind_cancellation_slot(entry->slot(), [impl = impl_, entry](std::exception_ptr escaped) {
                   rethrow_unless_cancelled(escaped);
                   // The ending coroutine still refers to its signal, so that goes a turn of the loop later.
                   asio::post(impl->executor, [impl, entry] {
                     impl->running.erase(entry);
                     if (impl->running.empty()) impl->changed.notify();
                   });
                 }));
}

void TaskGroup::cancel() {
  for (auto& signal : impl_->running) signal.emit(asio::cancellation_type::terminal);
}

Task<void> TaskGroup::join() {
  const std::shared_ptr<Impl> impl = impl_;
  while (!impl->running.empty()) co_await impl->changed.wait();
}

std::size_t TaskGroup::size() const {
  return impl_->running.size();
}

}  // namespace lib::net
