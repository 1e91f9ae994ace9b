#include <athyper/runtime/feature_flags.hpp>

#include <gtest/gtest.h>

namespace athyper::runtime {
namespace {

int count_on(const FeatureFlag& flag, int subjects) {
  int on = 0;
  for (int i = 0; i < subjects; ++i) on += is_on_for(flag, "subject-" + std::to_string(i)) ? 1 : 0;
  return on;
}

TEST(FeatureFlags, a_flag_that_is_off_is_off_for_everybody) {
  EXPECT_EQ(count_on({"x", false, 100}, 200), 0);
  EXPECT_EQ(count_on({"x", true, 0}, 200), 0);
  EXPECT_EQ(count_on({"x", true, 100}, 200), 200);
}

TEST(FeatureFlags, a_percentage_reaches_about_that_many) {
  const int on = count_on({"x", true, 30}, 2'000);
  EXPECT_GT(on, 500);
  EXPECT_LT(on, 700);
}

TEST(FeatureFlags, whoever_has_it_keeps_it_while_the_percentage_grows) {
  for (int i = 0; i < 300; ++i) {
    const std::string subject = "subject-" + std::to_string(i);
    if (is_on_for({"x", true, 20}, subject)) EXPECT_TRUE(is_on_for({"x", true, 60}, subject));
  }
}

}  // namespace
}  // namespace athyper::runtime
