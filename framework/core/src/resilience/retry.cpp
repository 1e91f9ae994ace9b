// Retry policies and the arithmetic of pauses.
#include <athyper/core/resilience/retry.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace athyper::core::resilience {

namespace {

constexpr double kMaxJitter = 0.5;

bool away_or_slow(const lib::Error& error) {
  return error.code == lib::ErrorCode::unavailable || error.code == lib::ErrorCode::timeout;
}

bool names_one_of(const lib::Error& error, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return error.key.contains(word); });
}

bool database_may_recover(const lib::Error& error) {
  return away_or_slow(error) ||
         names_one_of(error, {"connection", "timeout", "deadlock", "lock_timeout", "serialization"});
}

bool service_may_recover(const lib::Error& error) {
  return away_or_slow(error) || names_one_of(error, {"timeout", "connection", "server_error"});
}

}  // namespace

RetryPolicy default_retry_policy() {
  return {};
}

RetryPolicy db_retry_policy() {
  using std::chrono::milliseconds;
  return {.initial_delay = milliseconds(500), .max_delay = milliseconds(5'000), .should_retry = database_may_recover};
}

RetryPolicy api_retry_policy() {
  return {.max_delay = std::chrono::milliseconds(10'000), .should_retry = service_may_recover};
}

std::chrono::milliseconds retry_delay(const RetryPolicy& policy, int failed, double scatter) {
  const auto initial = static_cast<double>(policy.initial_delay.count());
  const auto limit = static_cast<double>(policy.max_delay.count());
  double delay = initial;
  if (policy.backoff == Backoff::linear) delay = initial * failed;
  if (policy.backoff == Backoff::exponential) delay = initial * std::pow(policy.multiplier, failed - 1);
  delay = std::min(delay, limit);
  if (policy.jitter) delay *= 1 + kMaxJitter * scatter;
  return std::chrono::milliseconds(std::llround(delay));
}

bool may_retry(const RetryPolicy& policy, int failed, const lib::Error& error) {
  if (failed >= policy.attempts || error.key == "circuit_breaker.open") return false;
  return !policy.should_retry || policy.should_retry(error);
}

double random_fraction(lib::Random& random) {
  std::array<std::byte, 8> bytes{};
  random.fill(bytes);
  std::uint64_t bits = 0;
  std::memcpy(&bits, bytes.data(), sizeof bits);
  constexpr int kMantissaBits = 53;
  return std::ldexp(static_cast<double>(bits >> (64 - kMantissaBits)), -kMantissaBits);
}

}  // namespace athyper::core::resilience
