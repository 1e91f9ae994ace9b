// The patterns of dates and times accept what the readers of lib/base accept, and nothing else.
#include <algorithm>
#include <random>
#include <string>

#include <gtest/gtest.h>
#include <athyper/core/contracts/contracts.hpp>
#include <lib/base/decimal.hpp>
#include <lib/base/regex.hpp>
#include <lib/base/time.hpp>
#include <lib/base/uuid.hpp>

namespace athyper::core::contracts {
namespace {

lib::Regex pattern_of(std::string_view name) {
  const auto found = std::ranges::find(forms(), name, &Form::name);
  return *lib::Regex::make(found->pattern);
}

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

TEST(Forms, are_sorted_and_their_patterns_are_patterns) {
  EXPECT_TRUE(std::ranges::is_sorted(forms(), {}, &Form::name));
  for (const Form& form : forms()) EXPECT_TRUE(lib::Regex::make(form.pattern).ok()) << form.name;
}

TEST(Forms, know_every_day_of_the_calendar) {
  const lib::Regex date = pattern_of("date");
  for (const int year : {0, 1, 4, 96, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 9999}) {
    std::string digits = std::to_string(year);
    digits.insert(0, 4 - digits.size(), '0');
    for (int month = 0; month <= 13; ++month) {
      for (int day = 0; day <= 32; ++day) {
        const std::string text = digits + "-" + two_digits(month) + "-" + two_digits(day);
        EXPECT_EQ(date.finds(text), lib::parse_iso_date(text).ok()) << text;
      }
    }
  }
}

/// Nearly right texts: one byte of a good one is another.
std::string changed(std::string text, std::mt19937_64& random) {
  constexpr std::string_view kBytes = "0123456789-:.+TtZz /e";
  text[random() % text.size()] = kBytes[random() % kBytes.size()];
  return text;
}

TEST(Forms, read_nearly_right_texts_as_the_readers_do) {
  std::mt19937_64 random(11);
  const lib::Regex datetime = pattern_of("datetime"), time = pattern_of("time"), uuid = pattern_of("uuid");
  for (int i = 0; i < 20'000; ++i) {
    const std::string instant = changed("2024-02-29T21:30:59.123456+05:30", random);
    EXPECT_EQ(datetime.finds(instant), lib::parse_rfc3339(instant).ok()) << instant;
    const std::string clock = changed(i % 2 == 0 ? "21:30:59.120" : "09:05", random);
    EXPECT_EQ(time.finds(clock), lib::parse_time_of_day(clock).ok()) << clock;
    const std::string id = changed("6ba7b810-9dad-11d1-80b4-00c04fd430c8", random);
    EXPECT_EQ(uuid.finds(id), lib::is_uuid(id)) << id;
  }
}

TEST(Forms, of_decimals_are_numbers_of_so_many_digits) {
  const lib::Regex price = *lib::Regex::make(decimal_pattern(4, 2));
  for (const char* text : {"0", "12.50", "-9999.99", "+1.5", "0001"}) {
    EXPECT_TRUE(price.finds(text)) << text;
    EXPECT_TRUE(lib::Decimal::parse(text).ok()) << text;
  }
  for (const char* text : {"", ".", "12.", ".5", "10000", "1.234", "1e3", "1,5", " 1"})
    EXPECT_FALSE(price.finds(text)) << text;
  EXPECT_FALSE(lib::Regex::make(decimal_pattern(4, 0))->finds("1.0"));
  EXPECT_TRUE(lib::Regex::make(decimal_pattern(0, 2))->finds("0.25"));
}

}  // namespace
}  // namespace athyper::core::contracts
