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

TEST(ModelJson, reads_what_was_stored_before_there_was_more_to_say_and_keeps_its_bytes) {
  constexpr const char* kStored = R"({"entities":[{"id":"e1","name":"order","module":"shop","class":"DOCUMENT",
    "table_schema":"mdm","table_name":"order","numbering":{"pattern":"O-{SEQ}","reset":"none"},"list_sort":"-created_at",
    "fields":[{"id":"f1","name":"size","column":"size","type":"integer","label":"Size"}],
    "rules":[{"id":"r1","on_create":true,"on_update":false,"check":"size > 1","message":"More"}],"policies":[]}],
    "roles":[],"views":[],"version":3,"hash":"h"})";
  const lib::Json stored = *lib::parse_json(kStored);
  const auto model = model_from_json(stored);
  ASSERT_TRUE(model.ok()) << lib::describe(model.error());
  const Rule& rule = model->find("order")->rules.front();
  EXPECT_EQ(rule.severity, Severity::error);
  EXPECT_TRUE(rule.kind.empty() && rule.field.empty() && rule.when.empty());
  EXPECT_EQ(model->find("order")->numbering->start, 1);
  EXPECT_EQ(model->find("order")->numbering->increment, 1);
  EXPECT_FALSE(model->find("order")->fields.front().is_virtual);
  EXPECT_EQ(to_json(*model), stored);
}

TEST(Model, gives_a_text_in_the_language_of_a_locale_or_as_it_is_written) {
  Model model;
  model.translations["de"]["entity/thing/label"] = "Ding";
  EXPECT_EQ(model.text("de", "entity/thing/label", "Thing"), "Ding");
  EXPECT_EQ(model.text("de-AT", "entity/thing/label", "Thing"), "Ding");
  EXPECT_EQ(model.text("de_AT", "entity/thing/label_plural", "Things"), "Things");
  EXPECT_EQ(model.text("ar", "entity/thing/label", "Thing"), "Thing");
}

}  // namespace
}  // namespace athyper::core::meta
