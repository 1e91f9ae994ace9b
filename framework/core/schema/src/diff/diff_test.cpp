#include <algorithm>

#include <gtest/gtest.h>

#include <athyper/core/schema/plan.hpp>

#include "testing/sample_model.hpp"

namespace athyper::core::schema {
namespace {

using namespace testing;

/// "kind object; kind object"
std::string kinds(const PhysicalModel& from, const PhysicalModel& to) {
  std::string out;
  for (const auto& change : diff(from, to))
    out += (out.empty() ? "" : "; ") + std::string(to_string(change.kind)) + " " + change.object;
  return out;
}

struct Case {
  std::string expected;
  void (*edit)(PhysicalModel& model);
};

TEST(Diff, names_every_kind_of_change) {
  const std::vector<Case> cases = {
      {"add_column note", [](auto& m) { table_of(m, kSupplier).columns.push_back(text("note")); }},
      {"drop_column phone", [](auto& m) { drop_column_of(m, kSupplier, "phone"); }},
      {"set_type credit", [](auto& m) { column_of(m, kSupplier, "credit").type = "bigint"; }},
      {"set_not_null phone", [](auto& m) { column_of(m, kSupplier, "phone").not_null = true; }},
      {"drop_not_null name", [](auto& m) { column_of(m, kSupplier, "name").not_null = false; }},
      {"set_default credit", [](auto& m) { column_of(m, kSupplier, "credit").default_expression = "0"; }},
      {"drop_default version", [](auto& m) { column_of(m, kSupplier, "version").default_expression.reset(); }},
      {"set_generated credit", [](auto& m) { column_of(m, kSupplier, "credit").generated_expression = "1"; }},
      {"set_collation name", [](auto& m) { column_of(m, kSupplier, "name").collation = "und-x-icu"; }},
      {"set_comment name", [](auto& m) { column_of(m, kSupplier, "name").comment = "legal name"; }},
      {"set_comment ", [](auto& m) { table_of(m, kSupplier).comment = "vendors"; }},
      {"change_primary_key country_pkey",
       [](auto& m) { table_of(m, kCountry).primary_key->columns = {"code", "name"}; }},
      {"drop_unique_key category_code_key", [](auto& m) { table_of(m, kCategory).unique_keys.clear(); }},
      {"drop_unique_key category_code_key; add_unique_key category_code_key",
       [](auto& m) { table_of(m, kCategory).unique_keys[0].columns.push_back("name"); }},
      {"change_check supplier_status_check",
       [](auto& m) { table_of(m, kSupplier).checks[0].expression = "(status <> ''::text)"; }},
      {"add_check a; drop_check supplier_status_check",
       [](auto& m) { table_of(m, kSupplier).checks = {{"a", "true"}}; }},
      {"change_foreign_key supplier_category_id_fkey",
       [](auto& m) { table_of(m, kSupplier).foreign_keys[0].on_delete = ReferentialAction::cascade; }},
      {"drop_index supplier_category_id_idx", [](auto& m) { table_of(m, kSupplier).indexes.pop_back(); }},
      {"change_index supplier_code_key", [](auto& m) { table_of(m, kSupplier).indexes[0].predicate = ""; }},
      {"drop_policy tenant_fence; disable_row_security ",
       [](auto& m) {
         table_of(m, kCategory).policies.clear();
         table_of(m, kCategory).row_security = false;
       }},
      {"enable_row_security ", [](auto& m) { table_of(m, kCountry).row_security = true; }},
      {"change_grants athyper_runtime", [](auto& m) { table_of(m, kCountry).grants.clear(); }},
      {"change_grants auditor", [](auto& m) { table_of(m, kCountry).grants.push_back({"auditor", {"select"}}); }},
      {"drop_partition event_2026_01; add_partition event_2026_03",
       [](auto& m) { table_of(m, kEvent).partitioning->partitions[0].name = "event_2026_03"; }},
      {"change_partitioning event_2026_01",
       [](auto& m) { table_of(m, kEvent).partitioning->partitions[0].bound = "FOR VALUES FROM (1) TO (2)"; }},
      {"change_partitioning ", [](auto& m) { table_of(m, kEvent).partitioning.reset(); }},
      {"set_storage_parameters ", [](auto& m) { table_of(m, kSupplier).storage_parameters = {"fillfactor=50"}; }},
      {"drop_table ", [](auto& m) { m.tables.pop_back(); }},
      {"drop_schema ; drop_table ; drop_table ; drop_table ",
       [](auto& m) {
         std::erase(m.schemas, "mdm");
         std::erase_if(m.tables, [](const Table& table) { return table.name.schema == "mdm"; });
       }},
      {"create_schema ", [](auto& m) { m.schemas.emplace_back("ui"); }},
  };
  for (const auto& row : cases) {
    const PhysicalModel before = sample_model();
    PhysicalModel after = before;
    row.edit(after);
    EXPECT_EQ(kinds(before, after), row.expected);
  }
}

TEST(ColumnOrder, is_taken_from_another_model_and_the_rest_comes_last) {
  const PhysicalModel written = {.schemas = {}, .tables = {{kCountry, {text("c"), text("a"), text("b")}}}};
  PhysicalModel printed = {.schemas = {}, .tables = {{kCountry, {text("z"), text("a"), text("y"), text("c")}}}};
  take_column_order(printed, written);
  std::string order;
  for (const auto& column : printed.tables[0].columns) order += column.name;
  EXPECT_EQ(order, "cayz");
}

TEST(Diff, does_not_look_at_the_order_of_anything) {
  const PhysicalModel before = sample_model();
  PhysicalModel after = before;
  std::ranges::reverse(after.tables);
  for (auto& table : after.tables) {
    std::ranges::reverse(table.columns);
    std::ranges::reverse(table.indexes);
  }
  EXPECT_EQ(kinds(before, after), "");
  EXPECT_EQ(describe(before), describe(after));
}

TEST(Diff, leaves_the_months_of_a_table_to_the_platform) {
  PhysicalModel before = sample_model();
  table_of(before, kEvent).partitioning->by_month = true;
  PhysicalModel after = before;
  table_of(after, kEvent).partitioning->partitions.clear();
  EXPECT_EQ(kinds(before, after), "");
}

TEST(Description, has_a_line_for_every_fact) {
  const std::string base = describe(sample_model());
  PhysicalModel model = sample_model();
  Table& table = table_of(model, kSupplier);
  table.checks[0].validated = false;
  table.indexes[0].valid = false;
  table.columns[2].comment = "two\nlines";
  const std::string changed = describe(model);
  EXPECT_NE(changed.find("mdm.supplier check supplier_status_check: (status = ANY (ARRAY['active'::text, "
                         "'blocked'::text])) not valid\n"),
            std::string::npos)
      << changed;
  EXPECT_NE(changed.find("where (deleted_at IS NULL) invalid\n"), std::string::npos) << changed;
  EXPECT_NE(changed.find("mdm.supplier comment on code: two\\nlines\n"), std::string::npos) << changed;
  EXPECT_EQ(std::ranges::count(changed, '\n'), std::ranges::count(base, '\n') + 1);
}

}  // namespace
}  // namespace athyper::core::schema
