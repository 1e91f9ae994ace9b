// The system's random source and a seeded one.
#include <lib/base/random.hpp>

#include <sys/random.h>

#include <cerrno>

#include <lib/base/assert.hpp>
#include <lib/base/base64.hpp>

namespace lib {
namespace {

class SystemRandom final : public Random {
 public:
  void fill(std::span<std::byte> out) override {
    while (!out.empty()) {
      const ssize_t got = ::getrandom(out.data(), out.size(), 0);
      if (got < 0 && errno == EINTR) continue;
      ATH_ASSERT(got > 0);  // Without entropy no token may be made; there is no safe way on.
      out = out.subspan(static_cast<std::size_t>(got));
    }
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
