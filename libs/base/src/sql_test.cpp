// Statements: names are quoted, values are parameters, rows are read as what they are.
#include <lib/base/sql.hpp>

#include <gtest/gtest.h>

namespace lib::sql {
namespace {

class OneRow final : public RowSource {
 public:
  explicit OneRow(std::vector<Param> values) : values_(std::move(values)) {}
  std::size_t rows() const override { return 1; }
  std::size_t columns() const override { return values_.size(); }
  std::string_view column_name(std::size_t) const override { return "c"; }
  std::optional<std::string_view> at(std::size_t, std::size_t column) const override {
    if (!values_[column]) return std::nullopt;
    return *values_[column];
  }
  std::size_t affected() const override { return 3; }

 private:
  std::vector<Param> values_;
};

TEST(Quote, makes_a_name_or_a_text_that_cannot_end_early) {
  EXPECT_EQ(quote_identifier("order"), "\"order\"");
  EXPECT_EQ(quote_identifier("a\"; drop table x; --"), "\"a\"\"; drop table x; --\"");
  EXPECT_EQ(quote_literal("it's"), "'it''s'");
  EXPECT_EQ(quote_literal(std::string_view("a\0b", 3)), "'ab'");
}

TEST(Builder, numbers_parameters_in_the_order_they_appear) {
  Builder builder;
  builder.syntax("SELECT ")
      .identifier("na\"me")
      .syntax(" FROM ")
      .identifier("t_1", "order")
      .syntax(" WHERE id = ")
      .param("7", "uuid");
  builder.syntax(" AND x = ").param(std::nullopt).syntax(" LIMIT ");
  EXPECT_EQ(builder.slot("int"), 2U);
  const Statement statement = std::move(builder).build();
  EXPECT_EQ(statement.shape->text,
            R"(SELECT "na""me" FROM "t_1"."order" WHERE id = $1::uuid AND x = $2 LIMIT $3::int)");
  EXPECT_EQ(statement.params, (std::vector<Param>{"7", std::nullopt, std::nullopt}));
}

TEST(Shape, has_the_hash_of_its_text) {
  EXPECT_EQ(make_shape("SELECT 1")->hash, make_shape("SELECT 1")->hash);
  EXPECT_NE(make_shape("SELECT 1")->hash, make_shape("SELECT 2")->hash);
  EXPECT_EQ(make_shape("a")->hash, 0xaf63dc4c8601ec8cU) << "FNV-1a, 64 bits";
}

TEST(Rows, reads_typed_values) {
  const Rows rows(std::make_unique<OneRow>(std::vector<Param>{"x", "-5", "t", "f", std::nullopt}));
  EXPECT_EQ(rows.get(0, 0), "x");
  EXPECT_EQ(rows.get_int(0, 1), -5);
  EXPECT_TRUE(rows.get_bool(0, 2));
  EXPECT_FALSE(rows.get_bool(0, 3));
  EXPECT_FALSE(rows.at(0, 4).has_value());
  EXPECT_EQ(rows.affected(), 3U);
  EXPECT_TRUE(Rows().empty());
}

TEST(RowsDeathTest, null_where_none_may_be_is_a_bug) {
  const Rows rows(std::make_unique<OneRow>(std::vector<Param>{std::nullopt, "abc"}));
  EXPECT_DEATH((void)rows.get(0, 0), "assertion failed");
  EXPECT_DEATH((void)rows.get_int(0, 1), "assertion failed");
}

}  // namespace
}  // namespace lib::sql
