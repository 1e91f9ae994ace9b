// What a change of contracts breaks: requests that take less, answers that promise less.
#include <athyper/core/contracts/diff.hpp>

#include <gtest/gtest.h>
#include <athyper/core/contracts/sources.hpp>

#include "builders.hpp"
#include "diff/accepts.hpp"

namespace athyper::core::contracts {
namespace {

Definitions definitions(std::vector<Shape> shapes) {
  Group group{.domain = "a", .name = "b", .source = "a test", .shapes = std::move(shapes)};
  return *definitions_of(generate(make_contracts({std::move(group)})));
}

/// One line for each change; what breaks begins with an exclamation mark.
std::vector<std::string> changes(Shape from, Shape to) {
  std::vector<std::string> out;
  for (const ContractChange& change : diff(definitions({std::move(from)}), definitions({std::move(to)}))) {
    out.push_back(std::string(change.breaking ? "! " : "  ") + std::string(to_string(change.kind)) + " " +
                  change.shape + (change.member.empty() ? "" : "/" + change.member) +
                  (change.what.empty() ? "" : ": " + change.what));
  }
  return out;
}
using Lines = std::vector<std::string>;

TEST(Diff, says_nothing_about_what_stays) {
  const Shape shape = request("S", "words", {must("a", text(), "meaning")});
  Shape other_words = request("S", "other words", {must("a", text(), "another meaning")});
  EXPECT_EQ(changes(shape, std::move(other_words)), Lines{});
}

TEST(Diff, tells_shapes_that_come_and_go) {
  const auto found = diff(definitions({request("Old", "", {})}), definitions({request("New", "", {})}));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].shape, "a.New");
  EXPECT_FALSE(found[0].breaking);
  EXPECT_EQ(found[1].kind, ContractChange::Kind::removed_shape);
  EXPECT_TRUE(found[1].breaking);
}

TEST(Diff, breaks_a_request_that_asks_for_more_or_takes_less) {
  const Shape from = request("S", "", {may("a", integer(0, 9)), must("b", text()), may("gone", text())});
  const Shape to = request(
      "S", "",
      {must("a", integer(0, 5)), may("b", or_null(text())), must("new", boolean()), may("other", form("date"))});
  EXPECT_EQ(changes(from, to), (Lines{
                                   "! changed member a.S/a: now required",
                                   "! changed member a.S/a: whole number from 0 to 9 → whole number from 0 to 5",
                                   "  changed member a.S/b: now optional",
                                   "  changed member a.S/b: text → text or null",
                                   "! removed member a.S/gone",
                                   "! added member a.S/new: required, boolean",
                                   "  added member a.S/other: optional, date",
                               }));
}

TEST(Diff, breaks_an_answer_that_promises_less) {
  const Shape from = answer(
      "S", "", {must("a", one_of({"x", "y"})), may("b", text()), must("gone", text()), must("list", list(text()))});
  const Shape to = answer(
      "S", "",
      {must("a", one_of({"x", "y", "z"})), must("b", text_of(0, 9)), must("new", any()), may("list", list(text()))});
  EXPECT_EQ(changes(from, to), (Lines{
                                   "! changed member a.S/a: x|y → x|y|z",
                                   "  changed member a.S/b: now required",
                                   "  changed member a.S/b: text → text of at least 0 of at most 9",
                                   "! removed member a.S/gone",
                                   "! changed member a.S/list: now optional",
                                   "  added member a.S/new: required, any value",
                               }));
}

TEST(Diff, sees_when_a_request_begins_to_refuse) {
  Shape open = request("S", "", {may("a", text())});
  open.others = Others::passed_over;
  Shape closed = request("S", "", {may("a", text())});
  closed.not_empty = true;
  EXPECT_EQ(changes(open, closed),
            (Lines{"! changed shape a.S: refuses other members now", "! changed shape a.S: may not be empty now"}));
  EXPECT_EQ(changes(closed, open),
            (Lines{"  changed shape a.S: passes other members over now", "  changed shape a.S: may be empty now"}));
}

TEST(DefinitionsOf, follow_second_names_and_refuse_what_is_no_schema) {
  const Definitions found = definitions({request("A", "", {may("x", text())}), request("B", "", {may("x", text())})});
  EXPECT_EQ(*found.find("a.A")->second.find("properties"), *found.find("a.B")->second.find("properties"));
  EXPECT_EQ(definitions_of({{"jsonschema/a/b.json", "{\"$defs\": []}"}}).error().key, "contracts.unreadable");
  EXPECT_TRUE(definitions_of({{"ts/a/b.ts", "export {}"}})->empty());
}

TEST(AcceptsAllOf, knows_wider_from_narrower) {
  const auto accepts = [](const char* wider, const char* narrower) {
    return accepts_all_of(*lib::parse_json(wider), *lib::parse_json(narrower));
  };
  EXPECT_TRUE(accepts("{}", R"({"type":"string"})"));
  EXPECT_FALSE(accepts(R"({"type":"string"})", "{}"));
  EXPECT_TRUE(accepts(R"({"type":"number"})", R"({"type":"integer","minimum":1})"));
  EXPECT_FALSE(accepts(R"({"type":"integer","minimum":2})", R"({"type":"integer","minimum":1})"));
  EXPECT_FALSE(accepts(R"({"type":"string","pattern":"a"})", R"({"type":"string","pattern":"b"})"));
  EXPECT_TRUE(accepts(R"({"type":["string","null"]})", R"({"type":"string","pattern":"b"})"));
  EXPECT_TRUE(accepts(R"({"if":{"type":"null"},"then":true,"else":{"$ref":"#/$defs/A"}})", R"({"$ref":"#/$defs/A"})"));
  EXPECT_FALSE(accepts(R"({"$ref":"#/$defs/A"})", R"({"if":{"type":"null"},"then":true,"else":{"$ref":"#/$defs/A"}})"));
  EXPECT_FALSE(
      accepts(R"({"type":"array","items":{"type":"integer"}})", R"({"type":"array","items":{"type":"string"}})"));
}

}  // namespace
}  // namespace athyper::core::contracts
