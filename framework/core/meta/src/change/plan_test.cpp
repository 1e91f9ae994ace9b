#include <gtest/gtest.h>

#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/physical.hpp>

#include "testing/sources.hpp"

namespace athyper::core::meta {
namespace {

const std::filesystem::path kCases = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "testdata" / "plan";

/// The registry after `model` was published.
RegistryNames published(const Model& model) {
  RegistryNames names;
  for (const auto& [name, entity] : model.entities) {
    KnownEntity known{entity.id, name, entity.table_name, false, {}};
    for (const auto& field : entity.fields) {
      if (!field.system) known.fields.push_back({field.id, field.name, field.column, false});
    }
    names.entities.push_back(std::move(known));
  }
  return names;
}

std::string print_plan(const std::vector<SchemaOp>& ops, const Model& to) {
  std::string out;
  for (const auto& op : ops) out += "-- " + std::string(to_string(op.kind)) + ": " + op.summary + "\n";
  for (const auto& step : plan(ops, to)) {
    out += "\n-- " + step.title + (step.in_transaction ? " (one transaction)" : "") + "\n";
    for (const auto& command : step.commands) out += command + ";\n";
  }
  return out;
}

/// A case holds the folders before (may be missing: nothing published) and after.
TEST(Plan, prints_the_steps_or_the_refusal_of_every_case) {
  for (const auto& folder : athyper::testing::case_folders(kCases)) {
    Model before;
    if (std::filesystem::exists(folder / "before")) {
      auto resolved = resolve(testing::read_folder(folder / "before"));
      ASSERT_TRUE(resolved.ok()) << folder << "\n" << testing::print_findings(resolved.error());
      before = *std::move(resolved);
    }
    const auto after = resolve(testing::read_folder(folder / "after"), published(before));
    ASSERT_TRUE(after.ok()) << folder << "\n" << testing::print_findings(after.error());
    const auto ops = diff(before, *after);
    athyper::testing::expect_golden(folder / "expected.sql",
                                    ops.ok() ? print_plan(*ops, *after) : testing::print_findings(ops.error()));
  }
}

TEST(Plan, is_empty_for_a_model_that_did_not_change) {
  const auto model = resolve({{"a.yaml", "entity: a\nmodule: t\nclass: MASTER\nfields: { b: { type: string } }\n"}});
  ASSERT_TRUE(model.ok());
  EXPECT_TRUE(diff(*model, *model)->empty());
}

TEST(PhysicalModel, tells_long_names_apart) {
  const std::string first(40, 'a');
  const auto model = resolve({{"a.yaml", "entity: " + first + "\nmodule: t\nclass: MASTER\nfields:\n  " +
                                             std::string(49, 'x') + "y: { type: integer, indexed: true }\n  " +
                                             std::string(49, 'x') + "z: { type: integer, indexed: true }\n"}});
  ASSERT_TRUE(model.ok()) << testing::print_findings(model.error());
  const auto table = to_physical(*model, *model->find(first));
  ASSERT_EQ(table.indexes.size(), 3U);
  EXPECT_NE(table.indexes[1].name, table.indexes[2].name);
  EXPECT_LE(table.indexes[1].name.size(), 63U);
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
  const auto names = [&](const PhysicalTable& table) {
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
  EXPECT_EQ(names(to_physical(*model, entity)), "mmmm.codee mmmm.country_codee mmmm.cccccccccccca mmmm.ccccccccccccb ");
  // The key of a child to its parent is no field of anybody.
  EXPECT_EQ(names(to_physical(*model, *model->find("line"))), "line.skuu line.itemm - item ");
  EXPECT_FALSE(find_constrained_field(*model, entity, master + "_pkey").has_value());
}

}  // namespace
}  // namespace athyper::core::meta
