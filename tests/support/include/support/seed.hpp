// The seed of a random test. A test draws the same cases in every run, unless it is there to meet new ones.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string_view>

namespace athyper::testing {

inline std::uint64_t fresh_seed() {
  return std::random_device()();
}

/// What ATHYPER_TEST_SEED says, a number or `fresh`; else `usual`. Printed, so that a run can be repeated.
inline std::uint64_t seed_or(std::uint64_t usual) {
  const char* given = std::getenv("ATHYPER_TEST_SEED");
  std::uint64_t seed = usual;
  if (given != nullptr) seed = std::string_view(given) == "fresh" ? fresh_seed() : std::strtoull(given, nullptr, 10);
  std::cout << "ATHYPER_TEST_SEED=" << seed << "\n";
  return seed;
}

}  // namespace athyper::testing
