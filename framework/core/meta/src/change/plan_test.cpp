#include <gtest/gtest.h>

#include <athyper/core/meta/change.hpp>

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

}  // namespace
}  // namespace athyper::core::meta
