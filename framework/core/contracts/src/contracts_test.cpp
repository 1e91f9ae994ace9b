// The set: second names for equal shapes, counts, order of use, and the same bytes for the same set.
#include <athyper/core/contracts/contracts.hpp>

#include <set>

#include <gtest/gtest.h>
#include <athyper/core/contracts/generate.hpp>
#include <athyper/core/contracts/sources.hpp>

#include "builders.hpp"
#include "emit/emit.hpp"

namespace athyper::core::contracts {
namespace {

Group small_group(std::string domain, std::string name) {
  Group group{.domain = std::move(domain), .name = std::move(name), .source = "a test", .shapes = {}};
  group.shapes.push_back(request("First", "", {must("part", shape(group.domain + ".Part"))}));
  group.shapes.push_back(request("Part", "", {may("a/b", text_of(1, 5)), may("at", or_null(form("date")))}));
  group.shapes.push_back(
      request("Same", "Other words, the same content.", {must("part", shape(group.domain + ".Part"))}));
  return group;
}

TEST(MakeContracts, gives_an_equal_shape_a_second_name) {
  const ContractSet set = make_contracts({small_group("b", "x")});
  ASSERT_EQ(set.groups[0].shapes.size(), 2U);
  ASSERT_EQ(set.groups[0].aliases.size(), 1U);
  EXPECT_EQ(set.groups[0].aliases[0].name, "Same");
  EXPECT_EQ(set.groups[0].aliases[0].target, "First");
}

TEST(MakeContracts, counts_equal_shapes_once) {
  Group other = small_group("c", "y");
  other.shapes.erase(other.shapes.begin() + 2);
  other.shapes[0].members[0].type.shape = "b.Part";
  const ContractCount counted = count(make_contracts({small_group("b", "x"), std::move(other)}));
  EXPECT_EQ(counted.shapes, 2U);
  EXPECT_EQ(counted.aliases, 3U);
  ASSERT_EQ(counted.domains.size(), 2U);
  EXPECT_EQ(counted.domains[1].shapes, 0U);
}

TEST(MakeContracts, does_not_depend_on_the_order_of_the_groups) {
  const auto one = generate(make_contracts({small_group("b", "x"), common_group(), small_group("a", "y")}));
  const auto two = generate(make_contracts({common_group(), small_group("a", "y"), small_group("b", "x")}));
  ASSERT_EQ(one.size(), two.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].path, two[i].path);
    EXPECT_EQ(one[i].text, two[i].text) << one[i].path;
  }
}

TEST(InOrderOfUse, puts_a_shape_after_those_it_uses) {
  const Group group = small_group("b", "x");
  const auto sorted = emit::in_order_of_use(group);
  ASSERT_EQ(sorted.size(), 3U);
  EXPECT_EQ(sorted[0]->name, "Part");
  EXPECT_EQ(sorted[1]->name, "First");
}

TEST(PlatformGroups, have_shapes_with_names_of_their_own) {
  std::set<std::string> names;
  for (const Group& group : platform_groups()) {
    for (const Shape& shape : group.shapes) EXPECT_TRUE(names.insert(shape.name).second) << shape.name;
  }
}

TEST(Generate, quotes_names_that_no_language_takes_bare) {
  for (const auto& file : generate(make_contracts({small_group("b", "x")}))) {
    if (file.path != "ts/b/x.ts") continue;
    EXPECT_TRUE(file.text.contains("\"a/b\": z.optional(kinds.sized(1, 5))")) << file.text;
    EXPECT_TRUE(file.text.contains("at: z.optional(z.nullable(forms.date))")) << file.text;
    EXPECT_TRUE(file.text.contains("export const same = first;")) << file.text;
    return;
  }
  FAIL() << "the file is not there";
}

}  // namespace
}  // namespace athyper::core::contracts
