#include <gtest/gtest.h>

#include <athyper/core/meta/resolve.hpp>

#include "testing/sources.hpp"

namespace athyper::core::meta {
namespace {

const std::filesystem::path kCases = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "testdata" / "resolve";

SourceFile entity(const std::string& body, const std::string& name = "thing") {
  return {name + ".yaml", "entity: " + name + "\nmodule: test\nclass: MASTER\nfields:\n" + body};
}

TEST(Resolve, gives_the_model_of_every_passing_case) {
  for (const auto& folder : athyper::testing::case_folders(kCases / "passing")) {
    const auto model = resolve(testing::read_folder(folder));
    ASSERT_TRUE(model.ok()) << folder << "\n" << testing::print_findings(model.error());
    athyper::testing::expect_golden(folder / "expected.json", to_json(*model).pretty());
  }
}

TEST(Resolve, names_every_error_of_every_failing_case_with_its_place) {
  for (const auto& folder : athyper::testing::case_folders(kCases / "failing")) {
    const auto model = resolve(testing::read_folder(folder));
    ASSERT_FALSE(model.ok()) << folder;
    EXPECT_EQ(model.error().key, "meta.invalid");
    athyper::testing::expect_golden(folder / "expected.txt", testing::print_findings(model.error()));
  }
}

TEST(Resolve, accepts_the_sample_application) {
  const auto model =
      resolve(testing::read_folder(std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "../../../samples/procurement"));
  ASSERT_TRUE(model.ok()) << testing::print_findings(model.error());
  EXPECT_EQ(model->entities.size(), 4U);
}

TEST(Resolve, gives_the_same_ids_and_bytes_for_the_same_files) {
  const std::vector<SourceFile> files = {entity("  code: { type: string }\n")};
  EXPECT_EQ(canonical_content(*resolve(files)), canonical_content(*resolve(files)));
}

TEST(Resolve, keeps_the_column_of_a_renamed_field) {
  const RegistryNames registry{{{"e1", "thing", "thing", false, {{"f1", "remark", "remark", false}}}}};
  const auto model = resolve({entity("  note: { type: text, renamed_from: remark }\n")}, registry);
  ASSERT_TRUE(model.ok()) << testing::print_findings(model.error());
  const Field* note = model->find("thing")->find_field("note");
  EXPECT_EQ(note->id, "f1");
  EXPECT_EQ(note->column, "remark");
}

TEST(Resolve, gives_a_later_namesake_columns_of_its_own) {
  const RegistryNames registry{
      {{"e1", "thing", "thing", false, {{"f1", "price", "price", true}}}, {"e2", "other", "other", true, {}}}};
  const auto model =
      resolve({entity("  price: { type: money }\n"), entity("  code: { type: string }\n", "other")}, registry);
  ASSERT_TRUE(model.ok()) << testing::print_findings(model.error());
  EXPECT_EQ(model->find("thing")->find_field("price")->column, "price_2");
  EXPECT_EQ(model->find("other")->table_name, "other_2");
  EXPECT_NE(model->find("other")->id, "e2");
}

TEST(ModelJson, comes_back_as_it_was) {
  const auto model =
      resolve(testing::read_folder(std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "../../../samples/procurement"));
  ASSERT_TRUE(model.ok());
  const auto back = model_from_json(*lib::parse_json(to_json(*model).dump()));
  ASSERT_TRUE(back.ok());
  EXPECT_EQ(to_json(*back), to_json(*model));
  EXPECT_FALSE(model_from_json(lib::Json("text")).ok());
}

}  // namespace
}  // namespace athyper::core::meta
