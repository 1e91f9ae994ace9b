// Random bytes, injected like the clock so that a test can replay a run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace lib {

/// Source of random bytes. Safe to call from any thread.
class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<std::byte> out) = 0;
};

/// The operating system's CSPRNG (getrandom). Fit for keys, tokens and session ids.
Random& system_random();

/// Deterministic bytes from a seed (splitmix64); for tests and sample data, never for secrets. Not thread-safe.
class SeededRandom final : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed) : state_(seed) {}
  void fill(std::span<std::byte> out) override;
  std::uint64_t next();

 private:
  std::uint64_t state_;
};

/// `count` random bytes as lowercase hex.
std::string random_hex(Random& random, std::size_t count);
/// `count` random bytes as unpadded base64url (RFC 4648 section 5).
std::string random_base64url(Random& random, std::size_t count);

}  // namespace lib
