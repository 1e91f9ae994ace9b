#include "numbering.hpp"

#include <gtest/gtest.h>

namespace athyper::core::data {
namespace {

using namespace std::chrono;
constexpr year_month_day kDay = year(2026) / November / 2;

TEST(Numbering, splits_a_pattern_around_its_counter) {
  const NumberFormat format = number_format({.pattern = "PR-{YYYY}-{SEQ:5}/{MM}{DD}", .reset = "yearly"}, kDay);
  EXPECT_EQ(format.prefix, "PR-2026-");
  EXPECT_EQ(format.digits, 5);
  EXPECT_EQ(format.suffix, "/1102");
  EXPECT_EQ(format.period, "2026");
}

TEST(Numbering, counts_by_day_by_month_or_for_ever) {
  EXPECT_EQ(number_format({.pattern = "{SEQ}", .reset = "daily"}, kDay).period, "2026-11-02");
  EXPECT_EQ(number_format({.pattern = "{SEQ}", .reset = "monthly"}, kDay).period, "2026-11");
  EXPECT_EQ(number_format({.pattern = "{SEQ}", .reset = "none"}, kDay).period, "");
}

TEST(Numbering, keeps_what_it_does_not_know) {
  const NumberFormat format = number_format({.pattern = "{X}{YY}{", .reset = "none"}, kDay);
  EXPECT_EQ(format.prefix, "{X}26{");
  EXPECT_EQ(format.digits, 1);
}

}  // namespace
}  // namespace athyper::core::data
