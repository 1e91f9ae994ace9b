// A field on its way to another column is written to both, by the rules of both.
#include <gtest/gtest.h>

#include <athyper/core/data/change.hpp>

#include "testing/sample.hpp"

namespace athyper::core::data {
namespace {

/// The sample's supplier, whose `name` becomes a whole number in column name_2.
meta::ModelPtr moving_model() {
  auto model = std::make_shared<meta::Model>(*testing::sample_model());
  for (meta::Field& field : model->entities.at("supplier").fields) {
    if (field.name != "name") continue;
    auto other = std::make_shared<meta::Field>(field);
    other->type = meta::FieldType::integer;
    other->column = "name_2";
    other->searchable = false;
    other->max_length.reset();
    field.also = std::move(other);
  }
  return model;
}

lib::Result<RecordChange> change(IntentKind kind, const std::string& body, const lib::Json* current = nullptr) {
  const auto entity = find_entity(moving_model(), "supplier");
  const Caller caller = testing::caller_with({"user"});
  const lib::ManualClock clock(caller.now);
  lib::SeededRandom random(1);
  const auto json = *lib::parse_json(body);
  return make_change(*entity,
                     {.kind = kind, .body = json, .current = current, .caller = caller, .known_references = {}}, clock,
                     random);
}

std::string columns_of(const RecordChange& change) {
  std::string out;
  for (const auto& value : change.columns) {
    if (value.column.starts_with("name"))
      out += value.column + ":" + value.sql_type + "=" + value.value.value_or("NULL") + " ";
  }
  return out;
}

TEST(MovingField, is_written_to_both_columns) {
  const auto created = change(IntentKind::create, R"({"code": "S1", "name": "42"})");
  ASSERT_TRUE(created.ok()) << created.error().details.at(0).message;
  EXPECT_EQ(columns_of(*created), "name_2:bigint=42 name:text=42 ");
}

TEST(MovingField, changes_in_both_columns_or_in_none) {
  const auto current = *lib::parse_json(
      R"({"id": "00000000-0000-7000-8000-0000000000ff", "version": 3, "code": "S1", "name": "42", "status": "active"})");
  const auto changed = change(IntentKind::update, R"({"code": "S1", "name": "43"})", &current);
  ASSERT_TRUE(changed.ok()) << changed.error().details.at(0).message;
  EXPECT_EQ(columns_of(*changed), "name_2:bigint=43 name:text=43 ");
  const auto same = change(IntentKind::update, R"({"code": "S1", "name": "42"})", &current);
  ASSERT_TRUE(same.ok());
  EXPECT_EQ(columns_of(*same), "");
}

TEST(MovingField, takes_only_what_has_a_form_in_both) {
  const auto refused = change(IntentKind::create, R"({"code": "S1", "name": "forty-two"})");
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().details.at(0).path, "/name");
  EXPECT_EQ(refused.error().details.at(0).code, "not_allowed");
}

}  // namespace
}  // namespace athyper::core::data
