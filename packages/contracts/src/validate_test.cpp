// The interpreter: its findings and their codes, numbers that mean the same, and the values kept for all languages.
#include <athyper/contracts/validate.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <lib/base/text.hpp>
#include <support/golden.hpp>

#include <athyper/contracts/core.hpp>
#include <athyper/contracts/entities.hpp>
#include <athyper/contracts/platform.hpp>

#include "sample.hpp"

namespace athyper::contracts {
namespace {

using lib::Json;

std::vector<std::string> findings(const Shape& shape, std::string_view json) {
  std::vector<std::string> out;
  for (const auto& finding : validate(shape, *lib::parse_json(json))) out.push_back(finding.path + " " + finding.code);
  return out;
}

TEST(Validate, reports_everything_at_once_with_pointers) {
  EXPECT_EQ(findings(core::kFeatureFlagCreate,
                     R"({"tenant_id":"x","flag_key":null,"rollout_pct":101,"is_enabled":"yes","flag":1})"),
            (std::vector<std::string>{"/tenant_id uuid", "/id required", "/flag_key type", "/is_enabled type",
                                      "/rollout_pct too_large", "/flag unknown_field"}));
}

TEST(Validate, walks_into_lists_and_shapes_that_hold_themselves) {
  EXPECT_EQ(
      findings(core::kFeatureFlagListArgs,
               R"({"where":{"AND":[{"OR":[{"rollout_pct":{"gte":"5"}}]}]},"pageSize":501,"order":[{"id":"up"}]})"),
      (std::vector<std::string>{"/where/AND/0/OR/0/rollout_pct/gte type", "/order/0/id not_allowed",
                                "/pageSize too_large"}));
}

TEST(Validate, suggests_what_was_meant) {
  const auto found = validate(core::kFeatureFlagUpdate, *lib::parse_json(R"({"rolout_pct":1})"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].message, "There is no field `rolout_pct` (did you mean `rollout_pct`?).");
}

TEST(Validate, passes_over_what_an_open_shape_does_not_name) {
  EXPECT_TRUE(findings(platform::kObjectUrl, R"({"name":"a.txt","owner":"somebody"})").empty());
}

TEST(Validate, stops_after_a_hundred_findings) {
  Json files = Json::array();
  for (int i = 0; i < 200; ++i) files.push_back(i);
  EXPECT_EQ(validate(platform::kMetaChange, Json::object({{"files", files}})).size(), kMaxFindings);
}

TEST(Checked, gives_whole_numbers_as_integers) {
  const auto value = checked(platform::kObjectUrl, *lib::parse_json(R"({"expiresIn":6e1,"maxBytes":1.0})"), "x");
  ASSERT_TRUE(value.ok());
  EXPECT_EQ(value->get_integer("expiresIn"), 60);
  EXPECT_EQ(value->get_integer("maxBytes"), 1);
}

TEST(Checked, refuses_with_the_callers_key_and_the_first_finding_as_the_sentence) {
  const auto value =
      checked(platform::kObjectUrl, *lib::parse_json(R"({"expiresIn":1.5,"method":"TRACE"})"), "objects.bad");
  ASSERT_FALSE(value.ok());
  EXPECT_EQ(value.error().key, "objects.bad");
  EXPECT_EQ(value.error().message, "method: This must be one of GET, PUT.");
  EXPECT_EQ(value.error().details.size(), 2U);
}

TEST(AllShapes, have_names_of_their_own_and_are_found_by_them) {
  std::set<std::string_view> names;
  for (const Shape* shape : all_shapes()) {
    EXPECT_TRUE(names.insert(shape->name).second) << shape->name;
    EXPECT_EQ(find_shape(shape->name), shape);
  }
  EXPECT_GT(names.size(), 500U);
  EXPECT_EQ(find_shape("core.NoSuchThing"), nullptr);
}

TEST(AllShapes, accept_most_of_the_values_that_are_made_for_them) {
  testing::Sampler sampler(7);
  std::size_t accepted = 0;
  for (const Shape* shape : all_shapes()) accepted += validate(*shape, sampler.value_for(*shape, 0)).empty() ? 1 : 0;
  EXPECT_GT(accepted * 2, all_shapes().size());
}

/// A line of verdicts.jsonl with what C++ says of its value now.
std::string judged(std::string_view text) {
  Json line = *lib::parse_json(text);
  const Shape* shape = find_shape(*line.get_string("shape"));
  if (shape == nullptr) return "there is no shape " + std::string(*line.get_string("shape"));
  std::set<std::string> places;
  for (const auto& finding : validate(*shape, *line.find("value"))) places.insert(finding.path);
  Json pointers = Json::array();
  for (const auto& place : places) pointers.push_back(place);
  return line.set("pointers", std::move(pointers)).dump();
}

/// verdicts.jsonl: values with the places that all three languages find in them.
TEST(Verdicts, are_those_that_are_kept) {
  const auto path = std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "testing" / "verdicts.jsonl";
  const std::string kept = athyper::testing::read_file(path);
  std::string now;
  for (const auto line : lib::split(kept, '\n')) {
    if (!line.empty()) now += judged(line) + "\n";
  }
  EXPECT_GT(std::ranges::count(kept, '\n'), 50);
  athyper::testing::expect_golden(path, now);
}

}  // namespace
}  // namespace athyper::contracts
