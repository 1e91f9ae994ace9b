// Pairs made at random are pairs of models: what a server would refuse to make is found here, without one.
#include "testing/random_pair.hpp"

#include <cstdlib>
#include <stdexcept>

#include <gtest/gtest.h>
#include <support/seed.hpp>

namespace athyper::core::schema::testing {
namespace {

constexpr std::size_t kPairs = 5'000;

std::size_t number_from(const char* name, std::size_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

/// ATHYPER_PAIRS and ATHYPER_TEST_SEED ask for more of them, and for others.
TEST(RandomPair, is_made_of_two_models) {
  const auto seed = athyper::testing::seed_or(1);
  const auto pairs = number_from("ATHYPER_PAIRS", kPairs);
  for (std::size_t number = 0; number < pairs; ++number) {
    try {
      random_pair(seed, number);
    } catch (const std::logic_error& error) {
      ADD_FAILURE() << error.what();
    }
  }
}

TEST(RandomPair, follows_from_its_seed_and_its_number) {
  EXPECT_EQ(random_pair(7, 3).to, random_pair(7, 3).to);
  EXPECT_NE(random_pair(7, 3).to, random_pair(7, 4).to);
  EXPECT_NE(random_pair(7, 3).to, random_pair(8, 3).to);
}

}  // namespace
}  // namespace athyper::core::schema::testing
