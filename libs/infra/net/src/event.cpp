#include <lib/net/event.hpp>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace lib::net {

// A node of the event's list that lives in the frame of the waiting coroutine, so waiting allocates nothing of its own.
struct Event::Waiter {
  Waiter(Event& owner, const boost::asio::any_io_executor& executor) : event(&owner), timer(executor) {
    owner.append(*this);
  }
  // A frame that is destroyed between being woken and running hands the wake-up on, or it would be lost.
  ~Waiter() {
    if (event == nullptr) return;
    event->unlink(*this);
    if (woken && !taken) event->notify();
  }
  Waiter(const Waiter&) = delete;
  Waiter& operator=(const Waiter&) = delete;

  Event* event;
  boost::asio::steady_timer timer;
  Waiter* previous = nullptr;
  Waiter* next = nullptr;
  bool woken = false;
  bool taken = false;
};

Event::~Event() {
  for (Waiter* waiter = first_; waiter != nullptr; waiter = waiter->next) {
    waiter->event = nullptr;
    waiter->timer.cancel();
  }
}

void Event::notify() {
  if (open_) return;
  for (Waiter* waiter = first_; waiter != nullptr; waiter = waiter->next) {
    if (waiter->woken) continue;
    waiter->woken = true;
    waiter->timer.cancel();
    return;
  }
  remembered_ = true;
}

void Event::open() {
  open_ = true;
  for (Waiter* waiter = first_; waiter != nullptr; waiter = waiter->next) {
    waiter->woken = true;
    waiter->timer.cancel();
  }
}

Task<bool> Event::wait(std::optional<Monotonic> deadline) {
  if (open_ || remembered_) {
    remembered_ = false;
    co_return true;
  }
  Waiter waiter(*this, co_await boost::asio::this_coro::executor);
  waiter.timer.expires_at(deadline.value_or(Monotonic::max()));
  co_await waiter.timer.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
  waiter.taken = true;
  co_return waiter.woken&& waiter.event != nullptr;
}

void Event::append(Waiter& waiter) {
  waiter.previous = last_;
  (last_ == nullptr ? first_ : last_->next) = &waiter;
  last_ = &waiter;
}

void Event::unlink(Waiter& waiter) {
  (waiter.previous == nullptr ? first_ : waiter.previous->next) = waiter.next;
  (waiter.next == nullptr ? last_ : waiter.next->previous) = waiter.previous;
}

}  // namespace lib::net
