// Choices that follow from a seed alone, for models made at random.
#pragma once

#include <cstdint>

#include <lib/base/random.hpp>

namespace athyper::core::schema::testing {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : random_(seed) {}

  /// From 0 up to, but without, `limit`.
  std::size_t below(std::size_t limit) { return random_.next() % limit; }
  bool chance(unsigned percent) { return below(100) < percent; }
  /// `list` is not empty.
  auto& pick(auto& list) { return list[below(list.size())]; }
  const auto& pick(const auto& list) { return list[below(list.size())]; }

 private:
  lib::SeededRandom random_;
};

}  // namespace athyper::core::schema::testing
