#include <gtest/gtest.h>

#include <athyper/core/meta/change.hpp>
#include <athyper/core/meta/convert.hpp>
#include <athyper/core/meta/tables.hpp>

#include "testing/sources.hpp"

namespace athyper::core::meta {
namespace {

const std::filesystem::path kCases = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "testdata" / "plan";
constexpr std::int64_t kRows = 1'000'000;

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

/// Fields of a stage that differ from those of the target: required, values, type, where they are written.
std::string print_stage(const Stage& stage, const Model& to) {
  std::string out = "\n== behind " + stage.fence + "\n";
  for (const auto& [name, entity] : stage.model.entities) {
    const Entity* target = to.find(name);
    for (const auto& field : entity.fields) {
      const Field* now = target == nullptr ? nullptr : target->find_field(field.name);
      std::string words = std::string(to_string(field.type)) + " in " + field.column;
      if (field.required) words += ", required";
      if (field.max_length) words += ", at most " + std::to_string(*field.max_length);
      for (const auto& item : field.enum_values) words += " " + item.value;
      if (field.also) words += ", also " + std::string(to_string(field.also->type)) + " in " + field.also->column;
      const bool same = now != nullptr && now->type == field.type && now->column == field.column &&
                        now->required == field.required && now->max_length == field.max_length &&
                        now->enum_values.size() == field.enum_values.size() && !field.also;
      if (!same) out += name + "." + field.name + ": " + words + "\n";
    }
  }
  return out;
}

struct Models {
  Model from;
  Model to;
  RegistryNames registry;
};

Models read_models(const std::filesystem::path& folder) {
  Models out;
  if (std::filesystem::exists(folder / "before")) {
    auto resolved = resolve(testing::read_folder(folder / "before"));
    EXPECT_TRUE(resolved.ok()) << folder << "\n" << (resolved.ok() ? "" : testing::print_findings(resolved.error()));
    if (resolved.ok()) out.from = *std::move(resolved);
  }
  out.registry = published(out.from);
  auto after = resolve(testing::read_folder(folder / "after"), out.registry);
  EXPECT_TRUE(after.ok()) << folder << "\n" << (after.ok() ? "" : testing::print_findings(after.error()));
  if (after.ok()) out.to = *std::move(after);
  place_columns(out.from, out.to, out.registry);
  return out;
}

std::string print_change(const Models& models, const DiffOptions& options) {
  const auto ops = diff(models.from, models.to, options);
  if (!ops.ok()) return testing::print_findings(ops.error());
  std::string out;
  for (const auto& op : *ops) out += std::string(to_string(op.kind)) + ": " + op.summary + "\n";
  const auto plan = plan_tables(models.from, models.to, models.registry,
                                {.found = physical_model(models.from), .rows = [](const auto&) { return kRows; }});
  if (!plan.ok()) return out + testing::print_findings(plan.error());
  out += "\n" + schema::describe(*plan);
  for (const auto& stage : stages(models.from, models.to, fences_of(*plan))) out += print_stage(stage, models.to);
  return out;
}

/// A case holds the folders before (may be missing: nothing published) and after; a file "drops" lets things go.
TEST(Plan, prints_operations_steps_and_stages_or_the_refusal_of_every_case) {
  for (const auto& folder : athyper::testing::case_folders(kCases)) {
    const DiffOptions options{.drops = std::filesystem::exists(folder / "drops")};
    athyper::testing::expect_golden(folder / "expected.txt", print_change(read_models(folder), options));
  }
}

TEST(Plan, is_empty_for_a_model_that_did_not_change) {
  const auto model = resolve({{"a.yaml", "entity: a\nmodule: t\nclass: MASTER\nfields: { b: { type: string } }\n"}});
  ASSERT_TRUE(model.ok());
  EXPECT_TRUE(diff(*model, *model)->empty());
  const auto plan = plan_tables(*model, *model, published(*model), {.found = physical_model(*model)});
  ASSERT_TRUE(plan.ok());
  EXPECT_TRUE(plan->steps.empty());
}

TEST(Plan, is_refused_when_the_tables_are_not_those_of_the_model) {
  const auto model = resolve({{"a.yaml", "entity: a\nmodule: t\nclass: MASTER\nfields: { b: { type: string } }\n"}});
  ASSERT_TRUE(model.ok());
  auto found = physical_model(*model);
  found.tables.front().columns.push_back({.name = "by_hand", .type = "integer"});
  const auto plan = plan_tables(*model, *model, published(*model), {.found = found});
  ASSERT_FALSE(plan.ok());
  EXPECT_EQ(plan.error().key, "schema.database_moved");
  EXPECT_EQ(plan.error().details.front().message, "not of the model: mdm.a column by_hand: integer");
}

TEST(Plan, leaves_what_is_parked) {
  const auto model = resolve({{"a.yaml", "entity: a\nmodule: t\nclass: MASTER\nfields: { b: { type: string } }\n"}});
  ASSERT_TRUE(model.ok());
  auto registry = published(*model);
  registry.entities.front().fields.push_back({"gone", "gone", "gone", true});
  auto found = physical_model(*model);
  found.tables.front().columns.push_back({.name = "gone", .type = "bigint"});
  found.tables.front().indexes.push_back({.name = "a_gone_idx", .keys = {{"tenant_id"}, {"gone"}}});
  const auto plan = plan_tables(*model, *model, registry, {.found = found});
  ASSERT_TRUE(plan.ok()) << testing::print_findings(plan.error());
  EXPECT_TRUE(plan->steps.empty());
  EXPECT_TRUE(differences(*model, registry, found).empty());
}

Field field_of(FieldType type, int precision = 10, int scale = 2) {
  Field field;
  field.name = field.column = "f";
  field.type = type;
  field.precision = precision;
  field.scale = scale;
  return field;
}

std::string converted(FieldType from, const std::string& stored, FieldType to) {
  return convert_stored(field_of(from), field_of(to), stored).dump();
}

TEST(Conversion, gives_the_new_value_or_none) {
  EXPECT_EQ(converted(FieldType::string, "-12", FieldType::integer), "-12");
  EXPECT_EQ(converted(FieldType::string, "12.0", FieldType::integer), "null");
  EXPECT_EQ(converted(FieldType::string, "1234567890123456789", FieldType::integer), "null");
  EXPECT_EQ(converted(FieldType::string, "12.5", FieldType::decimal), "\"12.50\"");
  EXPECT_EQ(converted(FieldType::string, "12.555", FieldType::decimal), "null");
  EXPECT_EQ(converted(FieldType::string, "1e3", FieldType::decimal), "null");
  EXPECT_EQ(converted(FieldType::string, "true", FieldType::boolean), "true");
  EXPECT_EQ(converted(FieldType::string, "yes", FieldType::boolean), "null");
  EXPECT_EQ(converted(FieldType::string, "2026-02-28", FieldType::date), "\"2026-02-28\"");
  EXPECT_EQ(converted(FieldType::string, "2026-02-30", FieldType::date), "null");
  EXPECT_EQ(converted(FieldType::decimal, "12.00", FieldType::integer), "12");
  EXPECT_EQ(converted(FieldType::decimal, "12.50", FieldType::integer), "null");
  EXPECT_EQ(converted(FieldType::integer, "7", FieldType::decimal), "\"7.00\"");
  EXPECT_EQ(converted(FieldType::decimal, "12.50", FieldType::string), "\"12.50\"");
  EXPECT_TRUE(convert_stored(field_of(FieldType::string), field_of(FieldType::integer), std::nullopt).is_null());
}

TEST(Conversion, is_refused_where_values_would_be_lost) {
  const auto may = [](FieldType from, FieldType to) { return may_become(field_of(from), field_of(to)); };
  EXPECT_TRUE(may(FieldType::text, FieldType::string));
  EXPECT_TRUE(may(FieldType::string, FieldType::integer));
  EXPECT_TRUE(may(FieldType::uuid, FieldType::reference));
  EXPECT_FALSE(may(FieldType::string, FieldType::email));
  EXPECT_FALSE(may(FieldType::datetime, FieldType::date));
  EXPECT_FALSE(may(FieldType::money, FieldType::decimal));
  EXPECT_FALSE(may(FieldType::json, FieldType::string));
  EXPECT_FALSE(may(FieldType::integer, FieldType::boolean));
}

}  // namespace
}  // namespace athyper::core::meta
