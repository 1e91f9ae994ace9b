// EventBus: tells the parts of one process what happened. What must survive the process goes through the outbox.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include <athyper/core/events/domain_event.hpp>
#include <lib/base/task.hpp>

namespace athyper::core::events {

using EventHandler = std::function<lib::Task<lib::Result<void>>(const Event& event)>;

/// Ends a subscription when it goes away. Moves only.
class Subscription {
 public:
  Subscription() = default;
  explicit Subscription(std::function<void()> cancel) : cancel_(std::move(cancel)) {}
  Subscription(Subscription&& other) noexcept : cancel_(std::exchange(other.cancel_, nullptr)) {}
  Subscription& operator=(Subscription&& other) noexcept {
    if (this != &other) {
      cancel();
      cancel_ = std::exchange(other.cancel_, nullptr);
    }
    return *this;
  }
  ~Subscription() { cancel(); }
  void cancel() {
    if (const auto end = std::exchange(cancel_, nullptr)) end();
  }

 private:
  std::function<void()> cancel_;
};

/// Handlers of one event run one after the other in the order of subscription; every one runs, whatever the others do.
/// Safe from any thread.
class InMemoryEventBus {
 public:
  InMemoryEventBus();
  ~InMemoryEventBus();

  /// `pattern`: an event type, "requisition.*" for all that begin so, or "*". A subscription may outlive the bus.
  Subscription subscribe(std::string pattern, EventHandler handler);
  /// The first error of a handler after all have run; an exception counts as error "event_bus.handler_threw"
  /// (internal).
  lib::Task<lib::Result<void>> publish(Event event);
  std::size_t subscribers() const;

 private:
  struct Table;
  std::shared_ptr<Table> table_;
};

}  // namespace athyper::core::events
