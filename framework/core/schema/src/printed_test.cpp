#include <gtest/gtest.h>

#include <athyper/core/schema/printed.hpp>

namespace athyper::core::schema {
namespace {

TEST(Printed, quotes_names_and_values_as_postgresql_prints_them) {
  EXPECT_EQ(printed_name("colour_2"), "colour_2");
  EXPECT_EQ(printed_name("order"), "\"order\"");
  EXPECT_EQ(printed_name("value"), "value");
  EXPECT_EQ(printed_name("Größe"), "\"Größe\"");
  EXPECT_EQ(printed_text("it's"), "'it''s'::text");
  EXPECT_EQ(printed_text("a\\b"), "'a\\b'::text");
}

TEST(Printed, keeps_a_column_to_one_value_or_several) {
  EXPECT_EQ(one_of("state", {"open"}), "state = 'open'::text");
  EXPECT_EQ(one_of("order", {"a", "b"}), "\"order\" = ANY (ARRAY['a'::text, 'b'::text])");
}

}  // namespace
}  // namespace athyper::core::schema
