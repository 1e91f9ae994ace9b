#include <gtest/gtest.h>

#include <athyper/core/meta/tables.hpp>
#include <athyper/core/schema/prisma.hpp>

#include "testing/sources.hpp"

namespace athyper::core::meta {
namespace {

const std::filesystem::path kCases = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "testdata" / "plan";

TEST(PhysicalModel, says_the_tables_of_every_case) {
  for (const auto& folder : athyper::testing::case_folders(kCases)) {
    const auto model = resolve(testing::read_folder(folder / "after"));
    ASSERT_TRUE(model.ok()) << folder << "\n" << testing::print_findings(model.error());
    athyper::testing::expect_golden(folder / "tables.txt", schema::describe(physical_model(*model)));
  }
}

TEST(PhysicalModel, is_read_back_from_its_prisma_file) {
  for (const auto& folder : athyper::testing::case_folders(kCases)) {
    const auto model = resolve(testing::read_folder(folder / "after"));
    ASSERT_TRUE(model.ok()) << folder << "\n" << testing::print_findings(model.error());
    const std::string text = prisma_of(*model);
    const auto read = schema::parse_prisma({{"entities.prisma", text}});
    ASSERT_TRUE(read.ok()) << folder << "\n" << testing::print_findings(read.error()) << text;
    EXPECT_EQ(schema::describe(*read), schema::describe(physical_model(*model))) << text;
    EXPECT_TRUE(*read == physical_model(*model)) << folder;
  }
}

TEST(PhysicalModel, tells_long_names_apart) {
  const std::string first(40, 'a');
  const auto model = resolve({{"a.yaml", "entity: " + first + "\nmodule: t\nclass: MASTER\nfields:\n  " +
                                             std::string(49, 'x') + "y: { type: integer, indexed: true }\n  " +
                                             std::string(49, 'x') + "z: { type: integer, indexed: true }\n"}});
  ASSERT_TRUE(model.ok()) << testing::print_findings(model.error());
  const auto table = physical_table(*model, *model->find(first));
  ASSERT_EQ(table.indexes.size(), 4U);
  EXPECT_NE(table.indexes[2].name, table.indexes[3].name);
  EXPECT_LE(table.indexes[2].name.size(), 63U);
}

TEST(PhysicalModel, finds_the_field_of_a_constraint_by_its_name_in_the_database) {
  const std::string master(40, 'm');
  const std::string prefix(45, 'c');
  const auto model = resolve(
      {{"m.yaml",
        "entity: " + master + "\nmodule: t\nclass: MASTER\nfields:\n  code: { type: string, unique: true }\n  " +
            "country_code: { type: string, unique: true }\n  " + prefix + "a: { type: integer, unique: true }\n  " +
            prefix + "b: { type: integer, unique: true }\n  " + "lines: { type: children, to: line }\n"},
       {"l.yaml", "entity: line\nmodule: t\nparent: " + master +
                      "\nfields: { sku: { type: string, unique: true }, item: { type: reference, to: thing } }\n"},
       {"t.yaml", "entity: thing\nmodule: t\nclass: MASTER\nfields: { name: { type: string } }\n"}});
  ASSERT_TRUE(model.ok()) << testing::print_findings(model.error());
  const Entity& entity = *model->find(master);
  const auto names = [&](const schema::Table& table) {
    std::string found;
    for (const auto& index : table.indexes) {
      const auto field = find_constrained_field(*model, entity, index.name);
      if (field)
        found +=
            field->entity->name.substr(0, 4) + "." + field->field->name.substr(0, 12) + field->field->name.back() + " ";
    }
    for (const auto& key : table.foreign_keys) {
      const auto field = find_constrained_field(*model, entity, key.name);
      found += field ? field->field->name + " " : "- ";
    }
    return found;
  };
  EXPECT_EQ(names(physical_table(*model, entity)),
            "mmmm.codee mmmm.country_codee mmmm.cccccccccccca mmmm.ccccccccccccb ");
  // The key of a child to its parent is no field of anybody.
  EXPECT_EQ(names(physical_table(*model, *model->find("line"))), "line.skuu line.itemm - item ");
  EXPECT_FALSE(find_constrained_field(*model, entity, master + "_pkey").has_value());
}

}  // namespace
}  // namespace athyper::core::meta
