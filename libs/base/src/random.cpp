// The system's random source and a seeded one.
#include <lib/base/random.hpp>

#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include <lib/base/assert.hpp>
#include <lib/base/base64.hpp>

namespace lib {
namespace {

void fill_from_kernel(std::span<std::byte> out) {
  while (!out.empty()) {
    const ssize_t got = ::getrandom(out.data(), out.size(), 0);
    if (got < 0 && errno == EINTR) continue;
    ATH_ASSERT(got > 0);  // Without entropy no token may be made; there is no safe way on.
    out = out.subspan(static_cast<std::size_t>(got));
  }
}

// Bytes fetched ahead for small requests, one pool for each thread: a request asks several times for a few bytes, and a
// system call for each would be the most frequent one. What is handed out is wiped from the pool.
struct Pool {
  std::array<std::byte, 1'024> bytes;
  std::size_t used = sizeof(bytes);
};

class SystemRandom final : public Random {
 public:
  void fill(std::span<std::byte> out) override {
    thread_local Pool pool;
    if (out.size() > pool.bytes.size() / 4) return fill_from_kernel(out);
    if (pool.used + out.size() > pool.bytes.size()) {
      fill_from_kernel(pool.bytes);
      pool.used = 0;
    }
    const auto taken = std::span(pool.bytes).subspan(pool.used, out.size());
    std::ranges::copy(taken, out.begin());
    std::ranges::fill(taken, std::byte{0});
    pool.used += out.size();
  }
};

std::string random_bytes(Random& random, std::size_t count) {
  std::string bytes(count, '\0');
  random.fill(std::as_writable_bytes(std::span(bytes)));
  return bytes;
}

}  // namespace

Random& system_random() {
  static SystemRandom random;
  return random;
}

std::uint64_t SeededRandom::next() {
  state_ += 0x9e3779b97f4a7c15U;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
  return mixed ^ (mixed >> 31);
}

void SeededRandom::fill(std::span<std::byte> out) {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (i % 8 == 0) word = next();
    out[i] = static_cast<std::byte>(word >> (i % 8 * 8) & 0xff);
  }
}

std::string random_hex(Random& random, std::size_t count) {
  return hex_encode(random_bytes(random, count));
}

std::string random_base64url(Random& random, std::size_t count) {
  return base64url_encode(random_bytes(random, count));
}

}  // namespace lib
