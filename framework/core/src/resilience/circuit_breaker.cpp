// The circuit breaker's state machine (closed, open, half open).
#include <athyper/core/resilience/circuit_breaker.hpp>

#include <algorithm>

namespace athyper::core::resilience {

namespace {

bool is_failure_of_the_dependency(const lib::Error& error) {
  return error.code == lib::ErrorCode::unavailable || error.code == lib::ErrorCode::timeout ||
         error.code == lib::ErrorCode::internal;
}

}  // namespace

std::string_view to_string(CircuitState state) {
  switch (state) {
    case CircuitState::closed:
      return "closed";
    case CircuitState::open:
      return "open";
    case CircuitState::half_open:
      return "half_open";
  }
  return "closed";
}

CircuitBreaker::CircuitBreaker(CircuitBreakerOptions options, const lib::Clock& clock)
    : options_(std::move(options)), clock_(clock) {
  if (!options_.should_trigger) options_.should_trigger = is_failure_of_the_dependency;
}

lib::Result<void> CircuitBreaker::try_acquire() {
  const std::scoped_lock lock(mutex_);
  if (state_ == CircuitState::open && clock_.monotonic() - opened_at_ >= options_.reset_timeout) {
    state_ = CircuitState::half_open;
    half_open_successes_ = 0;
    probes_running_ = 0;
  }
  const bool probe_free = state_ == CircuitState::half_open && probes_running_ < options_.half_open_probes;
  if (state_ != CircuitState::closed && !probe_free) {
    const auto next = metrics_.next_attempt_time.value_or(clock_.now());
    return lib::Error{lib::ErrorCode::unavailable,
                      "circuit_breaker.open",
                      options_.name + " keeps failing and is left alone for a while",
                      {{options_.name, "circuit_breaker.next_attempt", lib::to_rfc3339(next)}}};
  }
  if (state_ == CircuitState::half_open) ++probes_running_;
  ++metrics_.total_calls;
  return {};
}

void CircuitBreaker::note_recovery() {
  const std::scoped_lock lock(mutex_);
  if (state_ != CircuitState::open) return;
  state_ = CircuitState::half_open;
  half_open_successes_ = 0;
  probes_running_ = 0;
}

void CircuitBreaker::on_success() {
  const std::scoped_lock lock(mutex_);
  count_success();
}

void CircuitBreaker::on_error(const lib::Error& error) {
  const bool triggers = options_.should_trigger(error);
  const std::scoped_lock lock(mutex_);
  if (!triggers) {
    count_success();
    return;
  }
  const auto now = clock_.monotonic();
  ++metrics_.failures;
  metrics_.last_failure_time = clock_.now();
  if (state_ == CircuitState::half_open) {
    open(now);
  } else if (state_ == CircuitState::closed) {
    std::erase_if(failures_in_window_, [&](lib::Monotonic at) { return now - at >= options_.failure_window; });
    failures_in_window_.push_back(now);
    if (failures_in_window_.size() >= static_cast<std::size_t>(std::max(1, options_.failure_threshold))) open(now);
  }
}

void CircuitBreaker::on_abandoned() {
  const std::scoped_lock lock(mutex_);
  release_probe();
}

CircuitState CircuitBreaker::state() const {
  const std::scoped_lock lock(mutex_);
  return state_;
}

CircuitBreakerMetrics CircuitBreaker::metrics() const {
  const std::scoped_lock lock(mutex_);
  CircuitBreakerMetrics copy = metrics_;
  copy.state = state_;
  return copy;
}

void CircuitBreaker::open(lib::Monotonic now) {
  state_ = CircuitState::open;
  opened_at_ = now;
  failures_in_window_.clear();
  probes_running_ = 0;
  metrics_.next_attempt_time = clock_.now() + options_.reset_timeout;
}

// A call let through before the breaker opened may end while it is half open, so the count never goes below none.
void CircuitBreaker::release_probe() {
  if (state_ == CircuitState::half_open) probes_running_ = std::max(0, probes_running_ - 1);
}

void CircuitBreaker::count_success() {
  ++metrics_.successes;
  metrics_.last_success_time = clock_.now();
  release_probe();
  if (state_ != CircuitState::half_open || ++half_open_successes_ < options_.success_threshold) return;
  state_ = CircuitState::closed;
  failures_in_window_.clear();
  metrics_.next_attempt_time.reset();
}

}  // namespace athyper::core::resilience
