// Exact decimals: reading, arithmetic, rounding, and every edge of 38 digits.
#include <lib/base/decimal.hpp>

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace lib {
namespace {

const std::string kLargest(38, '9');

Decimal decimal(std::string_view text) {
  return *Decimal::parse(text);
}

TEST(Decimal, reads_and_writes_plain_digits_with_their_scale) {
  const struct {
    const char* text;
    const char* plain;
  } cases[] = {
      {"0", "0"},
      {"-0", "0"},
      {"1.50", "1.50"},
      {"-0.05", "-0.05"},
      {"+7", "7"},
      {"1e3", "1000"},
      {"1.5e1", "15"},
      {"15e-1", "1.5"},
      {"1E-3", "0.001"},
      {"007.0", "7.0"},
      {"0e99999", "0"},
      {"0.1e-9", "0.0000000001"},
      {"1.0000000000000000000000000000000000000000000000", "1.0000000000000000000000000000000000000"},
  };
  for (const auto& [text, plain] : cases) {
    const Result<Decimal> number = Decimal::parse(text);
    ASSERT_TRUE(number.ok()) << text;
    EXPECT_EQ(number->to_string(), plain);
  }
  EXPECT_EQ(decimal(kLargest).to_string(), kLargest);
  EXPECT_EQ(Decimal::from_integer(INT64_MIN).to_string(), "-9223372036854775808");
}

TEST(Decimal, refuses_what_is_not_a_number) {
  for (const char* const text :
       {"", "-", "+", ".", ".5", "5.", "1e", "1e+", "1,5", " 1", "1 ", "0x1", "1.2.3", "--1", "NaN", "1e1.5", "١"}) {
    ASSERT_FALSE(Decimal::parse(text).ok()) << text;
    EXPECT_EQ(Decimal::parse(text).error().key, "decimal.invalid") << text;
  }
}

TEST(Decimal, refuses_more_than_38_digits) {
  const std::vector<std::string> texts{
      kLargest + "0", "1e38", "1e-38", "1e99999999999999999999", "0." + std::string(40, '1'), std::string(500, '0')};
  for (const std::string& text : texts) {
    ASSERT_FALSE(Decimal::parse(text).ok()) << text;
    EXPECT_EQ(Decimal::parse(text).error().key, "decimal.out_of_range") << text;
  }
}

TEST(Decimal, compares_by_value_and_not_by_scale) {
  EXPECT_EQ(decimal("1.50"), decimal("1.5"));
  EXPECT_LT(decimal("-1.5"), decimal("-1.49"));
  EXPECT_LT(decimal("-0.1"), decimal("0"));
  EXPECT_GT(decimal(kLargest), decimal("0." + std::string(37, '9')));
  EXPECT_GT(decimal("1.0000000000000000000000000000000000001"), decimal("1"));
}

TEST(Decimal, adds_and_subtracts_exactly) {
  EXPECT_EQ(decimal("0.1").plus(decimal("0.2"))->to_string(), "0.3");
  EXPECT_EQ(decimal("1.50").minus(decimal("2"))->to_string(), "-0.50");
  EXPECT_EQ(decimal(kLargest).plus(decimal("1")).error().key, "decimal.out_of_range");
  EXPECT_EQ(decimal(kLargest).plus(decimal("0.1")).error().key, "decimal.out_of_range");
  EXPECT_EQ(decimal("-" + kLargest).minus(decimal("1")).error().key, "decimal.out_of_range");
  EXPECT_EQ(decimal(kLargest).plus(decimal("0.00"))->to_string(), kLargest);
}

TEST(Decimal, checks_a_sum_once_at_its_end) {
  const std::array items{decimal(kLargest), decimal("1"), decimal("0." + std::string(36, '0') + "1"),
                         decimal("-0." + std::string(36, '0') + "1"), decimal("-" + kLargest)};
  EXPECT_EQ(Decimal::sum(items)->to_string(), "1." + std::string(37, '0'));
  EXPECT_EQ(Decimal::sum(std::span(items).first(2)).error().key, "decimal.out_of_range");
  EXPECT_EQ(Decimal::sum({})->to_string(), "0");
}

TEST(Decimal, multiplies_exactly_or_not_at_all) {
  EXPECT_EQ(decimal("1.5").times(decimal("-0.25"))->to_string(), "-0.375");
  EXPECT_EQ(decimal("1e19").times(decimal("1e18"))->to_string(), "1" + std::string(37, '0'));
  EXPECT_FALSE(decimal("1e19").times(decimal("1e19")).ok());
  EXPECT_FALSE(decimal("1e-19").times(decimal("1e-19")).ok());
  EXPECT_EQ(decimal("1.00000000000000000000").times(decimal("2.000000000000000000001"))->to_string(),
            "2.000000000000000000001");
  EXPECT_EQ(decimal("0.0000000000000000005").times(decimal("0.0000000000000000002"))->to_string(),
            "0.0000000000000000000000000000000000001");
  // 39 digits before the zeros at the end go.
  EXPECT_EQ(decimal("1" + std::string(36, '2')).times(decimal("1.50"))->to_string(), "18" + std::string(35, '3'));
  // 2^50 and 5^50: 51 digits, of which all but the first are zeros.
  EXPECT_EQ(decimal("112589.9906842624").times(decimal("88817.841970012523233890533447265625"))->to_string(),
            "10000000000");
  EXPECT_FALSE(decimal(kLargest).times(decimal("1.1")).ok());
}

TEST(Decimal, rounds_half_away_from_zero) {
  const struct {
    const char* text;
    int scale;
    const char* rounded;
  } cases[] = {
      {"1.005", 2, "1.01"}, {"-1.005", 2, "-1.01"}, {"1.0049", 2, "1.00"}, {"0.5", 0, "1"},     {"-0.5", 0, "-1"},
      {"0.49", 0, "0"},     {"9.99", 1, "10.0"},    {"3", 2, "3.00"},      {"0", 5, "0.00000"},
  };
  for (const auto& [text, scale, rounded] : cases)
    EXPECT_EQ(decimal(text).rescaled(scale)->to_string(), rounded) << text;
  EXPECT_FALSE(decimal(kLargest).rescaled(1).ok());
  EXPECT_FALSE(decimal("1").rescaled(38).ok());
  EXPECT_FALSE(decimal("1").rescaled(-1).ok());
}

TEST(Decimal, divides_to_the_asked_scale) {
  const struct {
    const char* a;
    const char* b;
    int scale;
    std::string quotient;
  } cases[] = {
      {"1", "3", 5, "0.33333"},      {"2", "3", 5, "0.66667"},
      {"-1", "8", 2, "-0.13"},       {"10", "2.5", 0, "4"},
      {"1", "0.001", 0, "1000"},     {"0", "7", 3, "0.000"},
      {"0.0000001", "7", 2, "0.00"}, {"1", "3", 37, "0." + std::string(37, '3')},
  };
  for (const auto& [a, b, scale, quotient] : cases)
    EXPECT_EQ(decimal(a).divided_by(decimal(b), scale)->to_string(), quotient);
  EXPECT_EQ(decimal(kLargest).divided_by(decimal(kLargest), 36)->to_string(), "1." + std::string(36, '0'));
  EXPECT_EQ(decimal("0." + std::string(36, '0') + "1").divided_by(decimal(kLargest), 0)->to_string(), "0");
  EXPECT_EQ(decimal("1").divided_by(decimal("0.00"), 2).error().key, "decimal.division_by_zero");
  EXPECT_EQ(decimal(kLargest).divided_by(decimal("0.1"), 0).error().key, "decimal.out_of_range");
}

TEST(Decimal, counts_digits_before_the_point) {
  EXPECT_EQ(decimal("0.5").integer_digits(), 1);
  EXPECT_EQ(decimal("-123.4").integer_digits(), 3);
  EXPECT_EQ(decimal(kLargest).integer_digits(), 38);
}

}  // namespace
}  // namespace lib
