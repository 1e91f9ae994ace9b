// Expressions made into others: printed, with some of their facts put in, out of structured conditions and back.
#include <fstream>
#include <iostream>

#include <gtest/gtest.h>
#include <support/seed.hpp>

#include <athyper/core/expr/expr.hpp>

#include "testing/browser.hpp"
#include "testing/random_conditions.hpp"
#include "testing/sample.hpp"

namespace athyper::core::expr {
namespace {

constexpr std::uint64_t kUsualSeed = 20261122;
constexpr int kRandomConditions = 2'000;

const testing::SampleSchema kSchema;

std::string shown(const Outcome& outcome) {
  if (!outcome) return describe_fault("", Fault{outcome.error().kind, 0}).key;
  return value_to_json(*outcome).dump();
}

std::string answer(const Expression& expression) {
  const EvaluationContext context = testing::sample_context();
  return shown(testing::answers_of(expression, {&context, 1}).front());
}

TEST(ExprPrint, text_means_the_same) {
  testing::RandomConditions random(athyper::testing::seed_or(kUsualSeed));
  for (int i = 0; i < kRandomConditions; ++i) {
    const std::string text = random.next_value();
    const auto first = compile(text, kSchema);
    if (!first.ok()) continue;
    const std::string printed = to_text(*first);
    const auto second = compile(printed, kSchema, {.max_bytes = 100'000, .max_nodes = 5'000, .max_depth = 200});
    ASSERT_TRUE(second.ok()) << text << "\n" << printed << "\n" << second.error().details.at(0).message;
    // A literal takes the type of what it stands against, which may be written otherwise; then nothing changes any
    // more.
    const std::string again = to_text(*second);
    EXPECT_EQ(to_text(*compile(again, kSchema, {.max_bytes = 100'000, .max_nodes = 5'000, .max_depth = 200})), again);
    EXPECT_EQ(answer(*second), answer(*first)) << text << "\n" << printed;
  }
}

TEST(ExprPrint, a_text_is_written_with_every_escape) {
  const std::string text = R"("a\a\b\f\n\r\t\v\\\" b")";
  const auto first = compile(text, kSchema);
  ASSERT_TRUE(first.ok()) << first.error().details.at(0).message;
  EXPECT_EQ(to_text(*first), text);
  EXPECT_EQ(answer(*first), R"("a\u0007\b\f\n\r\t\u000b\\\" b")");
}

/// The subject of the sample is known.
std::optional<Value> of_subject(std::string_view path) {
  if (!path.starts_with("subject.")) return std::nullopt;
  return *evaluate(*compile(path, kSchema), testing::sample_context());
}

std::string left_of(std::string_view text) {
  return to_text(specialise(*compile(text, kSchema), of_subject));
}

TEST(ExprSpecialise, what_is_known_goes) {
  EXPECT_EQ(left_of("record.created_by == subject.id"),
            "record.created_by == \"0192f000-0000-7000-8000-000000000001\"");
  EXPECT_EQ(left_of("'finance' in subject.roles && record.urgent"), "record.urgent");
  EXPECT_EQ(left_of("'nobody' in subject.roles && record.urgent"), "false");
  EXPECT_EQ(left_of("subject.roles.exists(r, r == 'finance') || record.urgent"), "true");
  EXPECT_EQ(left_of("record.active && subject.level > 2"), "record.active");
  EXPECT_EQ(left_of("(record.active && subject.level > 2) == null"), "(record.active && true) == null");
  EXPECT_EQ(left_of("subject.is_admin ? record.count > 1 : record.count > subject.level * 2"), "record.count > 6");
  EXPECT_EQ(left_of("record.amount <= subject.limit"), "record.amount <= null");
  EXPECT_EQ(left_of("1 / (subject.level - 3) > 0 || record.urgent"), "1 / 0 > 0 || record.urgent");
  EXPECT_EQ(left_of("lines.exists(l, l.quantity > subject.level)"), "lines.exists(l, l.quantity > 3)");
}

TEST(ExprSpecialise, reads_are_what_is_left) {
  const Expression left = specialise(
      *compile("subject.is_admin && record.count > 1 || record.urgent && now() > record.created_at", kSchema),
      of_subject);
  EXPECT_EQ(left.reads(), (std::vector<std::string>{"record.created_at", "record.urgent"}));
  EXPECT_TRUE(left.reads_time());
}

TEST(ExprSpecialise, the_rest_answers_as_the_whole) {
  const std::uint64_t seed = athyper::testing::seed_or(kUsualSeed);
  testing::RandomConditions random(seed);
  lib::SeededRandom chance(seed);
  const EvaluationContext context = testing::sample_context();
  for (int i = 0; i < kRandomConditions; ++i) {
    const std::string text = random.next();
    const auto whole = compile(text, kSchema);
    if (!whole.ok()) continue;
    const Expression rest = specialise(*whole, [&](std::string_view path) -> std::optional<Value> {
      if (chance.next() % 2 == 0) return std::nullopt;
      return *evaluate(*compile(path, kSchema), context);
    });
    EXPECT_EQ(holds(rest, context), holds(*whole, context)) << text << "\n" << to_text(rest);
  }
}

struct GroupCase {
  const char* group;
  const char* text;
};

lib::Json json(std::string_view text) {
  return *lib::parse_json(text);
}

TEST(ExprGroups, every_operator_is_written_in_the_language) {
  const GroupCase cases[] = {
      {R"({"field":"priority","operator":"eq","value":"urgent"})", R"(priority == "urgent")"},
      {R"({"field":"priority","operator":"ne","value":"low"})", R"(priority != "low")"},
      {R"({"field":"count","operator":"neq","value":3})", "count != 3"},
      {R"({"field":"count","operator":"gt","value":3})", "count > 3"},
      {R"({"field":"amount","operator":"gte","value":10.50})", "amount >= 10.50"},
      {R"({"field":"count","operator":"lt","value":3})", "count < 3"},
      {R"({"field":"count","operator":"lte","value":{"field":"quantity"}})", "count <= quantity"},
      {R"({"field":"needed_by","operator":"date_before","value":"2026-01-31"})", R"(needed_by < date("2026-01-31"))"},
      {R"({"field":"needed_by","operator":"date_after","value":"2026-01-31"})", R"(needed_by > date("2026-01-31"))"},
      {R"({"field":"priority","operator":"in","value":["a","b"]})", R"(priority in ["a", "b"])"},
      {R"({"field":"priority","operator":"not_in","value":["a"]})", R"(!(priority in ["a"]))"},
      {R"({"field":"priority","operator":"nin","value":["a"]})", R"(!(priority in ["a"]))"},
      {R"({"field":"title","operator":"contains","value":"x"})", R"(title.contains("x"))"},
      {R"({"field":"subject.roles","operator":"contains","value":"x"})", R"("x" in subject.roles)"},
      {R"({"field":"title","operator":"not_contains","value":"x"})", R"(!title.contains("x"))"},
      {R"({"field":"title","operator":"starts_with","value":"x"})", R"(title.startsWith("x"))"},
      {R"({"field":"title","operator":"startsWith","value":"x"})", R"(title.startsWith("x"))"},
      {R"({"field":"title","operator":"starts","value":"x"})", R"(title.startsWith("x"))"},
      {R"({"field":"title","operator":"ends_with","value":"x"})", R"(title.endsWith("x"))"},
      {R"({"field":"title","operator":"ends","value":"x"})", R"(title.endsWith("x"))"},
      {R"({"field":"title","operator":"matches","value":"^x"})", R"(title.matches("^x"))"},
      {R"({"field":"note","operator":"exists"})", "note != null"},
      {R"({"field":"note","operator":"is_not_null"})", "note != null"},
      {R"({"field":"note","operator":"nnull"})", "note != null"},
      {R"({"field":"note","operator":"not_exists"})", "note == null"},
      {R"({"field":"note","operator":"notExists"})", "note == null"},
      {R"({"field":"note","operator":"is_null"})", "note == null"},
      {R"({"field":"note","operator":"null"})", "note == null"},
      {R"({"field":"count","operator":"between","value":1,"upperValue":5})", "count >= 1 && count <= 5"},
      {R"({"field":"count","operator":"between","value":[1,5]})", "count >= 1 && count <= 5"},
      {R"({"field":"note","operator":"empty"})", R"(note == null || note == "")"},
      {R"({"field":"lines","operator":"empty"})", "lines.size() == 0"},
      {R"({"field":"quantity","operator":"not_empty"})", "!(quantity == null)"},
      {R"({"field":"lines","operator":"notEmpty"})", "!(lines.size() == 0)"},
      {R"({"field":"title","operator":"like","value":"%x%"})", R"(title.contains("x"))"},
      {R"({"field":"title","operator":"like","value":"x%"})", R"(title.startsWith("x"))"},
      {R"({"field":"title","operator":"like","value":"%x"})", R"(title.endsWith("x"))"},
      {R"({"field":"title","operator":"like","value":"a_c.%"})", R"(title.matches("^a(?:.|\\n)c\\.(?:.|\\n)*$"))"},
      {R"({"field":"title","operator":"ilike","value":"X%"})", R"(title.lowerAscii().startsWith("x"))"},
      {R"({"field":"title","operator":"eq","value":"X","caseInsensitive":true})", R"(title.lowerAscii() == "x")"},
      {R"({"logic":"or","rules":[{"field":"urgent","operator":"eq","value":true}],
          "conditions":[{"and":[{"field":"count","operator":"gt","value":1},{"field":"count","operator":"lt","value":9}]}]})",
       "urgent == true || count > 1 && count < 9"},
      {R"({"logic":"not","rules":[{"field":"count","operator":"gt","value":1},{"field":"urgent","operator":"eq","value":true}]})",
       "!(count > 1) && !(urgent == true)"},
      {R"({"not":{"field":"count","operator":"gt","value":1}})", "!(count > 1)"},
      {R"({"rules":[]})", "true"},
      {R"({"or":[]})", "false"}};
  for (const GroupCase& one : cases) {
    const auto compiled = compile_group(json(one.group), kSchema);
    ASSERT_TRUE(compiled.ok()) << one.group << ": " << compiled.error().details.at(0).message;
    EXPECT_EQ(to_text(*compiled), one.text) << one.group;
  }
}

TEST(ExprGroups, comparisons_of_fields_find_the_way_back) {
  for (const char* text : {R"(priority == "urgent" && count > 3)", R"(priority in ["a", "b"] || note == null)",
                           R"(!(title.startsWith("x") && amount >= 10.50))", R"("finance" in subject.roles)",
                           R"(needed_by < date("2026-01-31") && quantity != null && count <= quantity)"}) {
    const auto group = to_group(*compile(text, kSchema));
    ASSERT_TRUE(group) << text;
    const auto again = compile_group(*group, kSchema);
    ASSERT_TRUE(again.ok()) << group->dump();
    EXPECT_EQ(to_text(*again), to_text(*compile(text, kSchema))) << group->dump();
  }
  EXPECT_FALSE(to_group(*compile("count + 1 > 3", kSchema)));
  EXPECT_FALSE(to_group(*compile("lines.exists(l, l.quantity > 1)", kSchema)));
}

TEST(ExprGroups, what_is_wrong_has_its_place) {
  const auto wrong = compile_group(json(R"({"logic":"and","rules":[
      {"field":"titel","operator":"eq","value":"x"},
      {"field":"count","operator":"greater","value":1},
      {"field":"count","operator":"gt","value":"many"},
      {"operator":"gt"}]})"),
                                   kSchema);
  ASSERT_FALSE(wrong.ok());
  std::vector<std::string> found;
  for (const lib::ErrorDetail& detail : wrong.error().details) found.push_back(detail.path + " " + detail.code);
  EXPECT_EQ(found, (std::vector<std::string>{"/rules/0 expr.unknown_name", "/rules/1/operator expr.unknown_function",
                                             "/rules/2 expr.type_mismatch", "/rules/3 expr.syntax"}));
}

}  // namespace
}  // namespace athyper::core::expr
