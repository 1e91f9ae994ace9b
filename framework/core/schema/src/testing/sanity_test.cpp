#include "testing/sanity.hpp"

#include <functional>

#include <gtest/gtest.h>

#include "testing/sample_model.hpp"

namespace athyper::core::schema::testing {
namespace {

using Names = std::vector<std::string>;

/// What is wrong with the sample once `edit` has been at its suppliers.
Names after(const std::function<void(Table& supplier, Table& event)>& edit) {
  PhysicalModel model = sample_model();
  edit(table_of(model, kSupplier), table_of(model, kEvent));
  return faults(model);
}

TEST(Sanity, has_nothing_to_say_of_a_model) {
  EXPECT_EQ(faults(sample_model()), Names());
}

TEST(Sanity, names_a_column_that_is_used_and_not_there) {
  const auto without = [](std::string_view column) {
    return after([&](Table& supplier, Table&) {
      std::erase_if(supplier.columns, [&](const Column& entry) { return entry.name == column; });
    });
  };
  EXPECT_EQ(without("id"), Names{"mdm.supplier: supplier_pkey names id, which is not there"});
  EXPECT_EQ(without("status"), Names{"mdm.supplier: supplier_status_check speaks of status, which is not there"});
  EXPECT_EQ(without("deleted_at"), Names{"mdm.supplier: supplier_code_key speaks of deleted_at, which is not there"});
  EXPECT_EQ(without("category_id").size(), 2U);
  EXPECT_EQ(without("tenant_id").size(), 6U);
}

TEST(Sanity, names_what_stands_twice) {
  EXPECT_EQ(after([](Table& supplier, Table&) { supplier.primary_key->columns.emplace_back("id"); }),
            Names{"mdm.supplier: supplier_pkey has id twice"});
  EXPECT_EQ(after([](Table& supplier, Table&) { supplier.columns.push_back(text("code")); }),
            Names{"mdm.supplier: column has code twice"});
  EXPECT_EQ(after([](Table& supplier, Table&) { supplier.indexes[0].name = "category"; }),
            Names{"mdm.supplier: category is the name of something else in its schema"});
  EXPECT_EQ(after([](Table&, Table& event) {
              event.partitioning->partitions[1].bound = event.partitioning->partitions[0].bound;
            }).size(),
            1U);
}

TEST(Sanity, names_keys_and_references_that_cannot_be) {
  EXPECT_EQ(after([](Table& supplier, Table&) { supplier.columns[1].not_null = false; }),
            Names{"mdm.supplier: supplier_pkey has id, which may be null"});
  EXPECT_EQ(after([](Table&, Table& event) { event.primary_key->columns.pop_back(); }),
            Names{"mdm.event: event_pkey is unique without the columns of the partitions"});
  EXPECT_EQ(
      after([](Table& supplier, Table&) { supplier.foreign_keys[0].target_columns = {"tenant_id", "name"}; }).size(),
      2U);
  EXPECT_EQ(after([](Table& supplier, Table&) { supplier.foreign_keys[0].target.name = "none"; }),
            Names{"mdm.supplier: supplier_category_id_fkey refers to mdm.none, which is not there"});
}

TEST(Sanity, asks_of_a_model_that_is_not_made_for_its_names_alone) {
  PhysicalModel model = sample_model();
  column_of(model, kSupplier, "id").not_null = false;
  EXPECT_EQ(unknown_names(model), Names());
}

}  // namespace
}  // namespace athyper::core::schema::testing
