#include <gtest/gtest.h>

#include <athyper/core/schema/plan.hpp>
#include <support/golden.hpp>

#include "testing/sample_model.hpp"

namespace athyper::core::schema {
namespace {

const std::filesystem::path kFolder = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "testdata" / "script";

TEST(CreateScript, makes_tables_then_what_refers_to_them_then_who_sees_them) {
  PhysicalModel model = testing::sample_model();
  Table& table = testing::table_of(model, testing::kSupplier);
  table.checks.push_back({"supplier_credit_check", "(credit > 0)", false});
  table.columns.push_back({"total", "integer", false, std::nullopt, "(credit + 1)"});
  table.columns.back().comment = "it's one more";
  table.storage_parameters = {"fillfactor=50"};
  table.foreign_keys[0].on_delete = ReferentialAction::set_null;
  Index index = testing::index_on("supplier_name_idx", {"(lower(name))", "credit"});
  index.keys[0].operator_class = "text_pattern_ops";
  index.keys[1].descending = true;
  index.include = {"phone"};
  table.indexes.push_back(index);
  std::string text = "-- One of everything.\n";
  for (const auto& statement : create_script(model)) text += statement + ";\n";
  athyper::testing::expect_golden(kFolder / "sample.sql", text);
}

TEST(CreateScript, quotes_names_and_comments) {
  PhysicalModel model{{"s\"x"}, {{{"s\"x", "drop table"}, {{"it's", "integer"}}}}};
  model.tables[0].comment = "it's";
  const auto script = create_script(model);
  ASSERT_EQ(script.size(), 3U);
  EXPECT_EQ(script[0], "create schema if not exists \"s\"\"x\"");
  EXPECT_EQ(script[1], "create table \"s\"\"x\".\"drop table\" (\n  \"it's\" integer\n)");
  EXPECT_EQ(script[2], "comment on table \"s\"\"x\".\"drop table\" is 'it''s'");
}

}  // namespace
}  // namespace athyper::core::schema
