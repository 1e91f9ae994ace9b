// Reading and writing JSON: what is accepted, what is refused and where, and what comes back out.
#include <lib/base/json.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace lib {
namespace {

std::string nested(std::size_t depth) {
  return std::string(depth, '[') + std::string(depth, ']');
}

TEST(ParseJson, gives_back_every_kind_of_value_as_written) {
  const char* const texts[] = {
      "null",
      "true",
      "false",
      "0",
      "-1",
      "9223372036854775807",
      "-9223372036854775808",
      "9223372036854775808",
      "1.50",
      "-0",
      "1e5",
      "1E+400",
      "123456789012345678901234567890.123",
      R"("")",
      R"("äöü €😀")",
      "[]",
      "{}",
      "[1,[2,{\"a\":[]}],\"x\"]",
      R"({"b":1,"a":{"c":null}})",
      R"("\"\\\b\f\n\r\t\u0001")",
  };
  for (const char* const text : texts) {
    const Result<Json> json = parse_json(text);
    ASSERT_TRUE(json.ok()) << text;
    EXPECT_EQ(json->dump(), text);
  }
}

TEST(ParseJson, keeps_int64_as_integer_and_every_other_number_as_its_text) {
  EXPECT_EQ(parse_json("-42")->as_integer(), -42);
  EXPECT_TRUE(parse_json("9223372036854775807")->is_integer());
  for (const char* const text : {"-0", "9223372036854775808", "1.0", "1e2"}) {
    EXPECT_EQ(parse_json(text)->kind(), Json::Kind::number) << text;
    EXPECT_EQ(parse_json(text)->number_text(), text);
  }
}

TEST(ParseJson, decodes_escapes_and_surrogate_pairs) {
  EXPECT_EQ(parse_json(R"("\u00e9\ud83d\ude00\/")")->as_string(), "é😀/");
  EXPECT_EQ(parse_json(R"({"\u0061":1})")->get_integer("a"), 1);
}

TEST(ParseJson, accepts_white_space_around_a_value) {
  EXPECT_EQ(parse_json(" \t\r\n [ 1 , 2 ] \n")->dump(), "[1,2]");
}

TEST(ParseJson, refuses_malformed_text_and_says_where) {
  const struct {
    const char* text;
    const char* place;
  } cases[] = {
      {"", "1:1"},
      {"  ", "1:3"},
      {"nul", "1:1"},
      {"nullx", "1:1"},
      {"True", "1:1"},
      {"01", "1:1"},
      {"1.", "1:1"},
      {"-", "1:1"},
      {"+1", "1:1"},
      {".5", "1:1"},
      {"1e", "1:1"},
      {"0x10", "1:1"},
      {"NaN", "1:1"},
      {"[1,]", "1:4"},
      {"[,1]", "1:2"},
      {"[1 2]", "1:4"},
      {"[1", "1:3"},
      {"{", "1:2"},
      {"{\"a\":}", "1:6"},
      {"{a:1}", "1:2"},
      {"{\"a\" 1}", "1:6"},
      {"{\"a\":1,}", "1:8"},
      {"[1}", "1:3"},
      {"\"a", "1:1"},
      {"\"a\tb\"", "1:3"},
      {"\"\\x\"", "1:1"},
      {"\"\\ud800\"", "1:1"},
      {"1 2", "1:3"},
      {"1,2", "1:3"},
      {"[1]]", "1:5"},
      {"[1],[2]", "1:5"},
      {"{}x", "1:3"},
      {"\xef\xbb\xbf{}", "1:1"},
      {"\"\xff\"", "1:2"},
      {"[\n1,\n  tru\n]", "3:3"},
      {"\"\xed\xa0\x80\"", "1:2"},
      {"'a'", "1:1"},
      {"[1]//c", "1:4"},
      {"1\f", "1:2"},
  };
  for (const auto& [text, place] : cases) {
    const Result<Json> json = parse_json(text);
    ASSERT_FALSE(json.ok()) << text;
    EXPECT_EQ(json.error().key, "json.malformed") << text;
    EXPECT_EQ(json.error().details.at(0).path, place) << text << ": " << json.error().message;
  }
}

TEST(ParseJson, refuses_a_name_that_is_there_twice_and_points_at_it) {
  const Result<Json> json = parse_json(R"({"list":[{}, {"a/b":1,"c":2,"\u0061/b":3}]})");
  ASSERT_FALSE(json.ok());
  EXPECT_EQ(json.error().key, "json.duplicate_key");
  EXPECT_EQ(json.error().details.at(0).path, "/list/1/a~1b");
}

TEST(ParseJson, finds_the_one_duplicate_among_many_members) {
  std::string text = "{";
  for (int i = 0; i < 5000; ++i) text += "\"k" + std::to_string(i) + "\":0,";
  const Result<Json> json = parse_json(text + "\"k17\":1}");
  ASSERT_FALSE(json.ok());
  EXPECT_EQ(json.error().details.at(0).path, "/k17");
}

TEST(ParseJson, allows_exactly_the_depth_of_its_limit) {
  EXPECT_TRUE(parse_json(nested(64)).ok());
  const Result<Json> json = parse_json(nested(65));
  ASSERT_FALSE(json.ok());
  EXPECT_EQ(json.error().key, "json.too_deep");
  EXPECT_EQ(json.error().details.at(0).path, "1:65");
  EXPECT_FALSE(parse_json(nested(100'000), {.max_depth = 1'000'000}).ok());
}

TEST(ParseJson, allows_exactly_the_number_of_members_of_its_limit) {
  const JsonLimits limits{.max_keys = 3};
  EXPECT_TRUE(parse_json(R"({"a":{"b":1},"c":2})", limits).ok());
  EXPECT_EQ(parse_json(R"({"a":{"b":1},"c":2,"d":3})", limits).error().key, "json.too_many_keys");
}

TEST(Json, writes_doubles_in_shortest_form) {
  EXPECT_EQ(Json(1.5).dump(), "1.5");
  EXPECT_EQ(Json(0.1).dump(), "0.1");
  EXPECT_EQ(Json(3.0), Json(3));
  EXPECT_EQ(Json(-0.0).dump(), "-0");
  EXPECT_EQ(Json(1e300).dump(), "1e+300");
  EXPECT_TRUE(Json(std::numeric_limits<double>::quiet_NaN()).is_null());
  EXPECT_TRUE(Json(std::numeric_limits<double>::infinity()).is_null());
}

TEST(Json, a_number_given_as_text_is_what_the_parser_would_make_of_it) {
  EXPECT_TRUE(Json(JsonNumber{"12"}).is_integer());
  EXPECT_FALSE(Json(JsonNumber{"-0"}).is_integer());
  EXPECT_FALSE(Json(JsonNumber{"12.0"}).is_integer());
}

TEST(Json, reads_any_number_as_double) {
  EXPECT_EQ(Json(7).as_double(), 7.0);
  EXPECT_EQ(Json(JsonNumber{"1.5e3"}).as_double(), 1500.0);
  EXPECT_TRUE(std::isinf(Json(JsonNumber{"-1e999"}).as_double()));
  EXPECT_TRUE(std::isinf(Json(JsonNumber{"0.01e99999999999999999999"}).as_double()));
  EXPECT_EQ(Json(JsonNumber{"1e-999"}).as_double(), 0.0);
  EXPECT_EQ(Json(JsonNumber{"1e-99999999999999999999"}).as_double(), 0.0);
}

TEST(Json, changes_members_in_place_and_keeps_their_order) {
  Json json;
  json.set("b", 1).set("a", 2).set("b", 3);
  EXPECT_EQ(json.dump(), R"({"b":3,"a":2})");
  EXPECT_TRUE(json.erase("b"));
  EXPECT_FALSE(json.erase("b"));
  EXPECT_EQ(json.dump(), R"({"a":2})");
  EXPECT_EQ(json.get_integer("a"), 2);
  EXPECT_FALSE(json.get_string("a").has_value());
  EXPECT_FALSE(json.get_bool("zz").has_value());
}

TEST(Json, compares_objects_without_regard_to_order) {
  EXPECT_EQ(*parse_json(R"({"a":1,"b":[1,2]})"), *parse_json(R"({"b":[1,2],"a":1})"));
  EXPECT_NE(*parse_json(R"({"a":1})"), *parse_json(R"({"b":1})"));
  EXPECT_NE(*parse_json("[1,2]"), *parse_json("[2,1]"));
}

TEST(Json, pretty_text_reads_back_as_the_same_value) {
  const Json json = *parse_json(R"({"a":[1,{"b":[]}],"c":{}})");
  EXPECT_EQ(json.pretty(), "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}\n");
  EXPECT_EQ(*parse_json(json.pretty()), json);
}

TEST(Json, canonical_text_sorts_members_by_utf16_code_units) {
  // RFC 8785 section 3.2.3: U+1F600 (surrogates D83D DE00) comes before U+FB33 although its code point is larger.
  const Json json =
      *parse_json("{\"\u20ac\":1,\"\\r\":2,\"\ufb33\":3,\"1\":4,\"\U0001f600\":5,\"\u0080\":6,\"\u00f6\":7}");
  EXPECT_EQ(json.canonical(),
            "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001f600\":5,\"\ufb33\":3}");
  EXPECT_EQ(parse_json(R"({"b":[{"z":1,"y":2}],"a":1,"aa":2,"":0})")->canonical(),
            R"({"":0,"a":1,"aa":2,"b":[{"y":2,"z":1}]})");
}

TEST(Json, replaces_ill_formed_utf8_when_writing) {
  EXPECT_EQ(Json("a\xff\xc3z").dump(), "\"a\uFFFD\uFFFDz\"");
}

TEST(Json, merge_patch_follows_the_examples_of_rfc_7396) {
  const struct {
    const char* target;
    const char* patch;
    const char* result;
  } cases[] = {
      {R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
      {R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"},
      {R"({"a":"b"})", R"({"a":null})", "{}"},
      {R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
      {R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
      {R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"},
      {R"(["a","b"])", R"(["c","d"])", R"(["c","d"])"},
      {R"({"a":"b"})", "null", "null"},
      {R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"},
      {"[1,2]", R"({"a":"b","c":null})", R"({"a":"b"})"},
      {"{}", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"},
  };
  for (const auto& [target, patch, result] : cases) {
    EXPECT_EQ(merge_patch(*parse_json(target), *parse_json(patch)).dump(), result) << patch;
  }
}

TEST(Json, escapes_tokens_of_pointers) {
  EXPECT_EQ(json_pointer_token("a/b~c"), "a~1b~0c");
}

TEST(JsonDeathTest, reading_the_wrong_kind_is_a_bug) {
  EXPECT_DEATH((void)Json("x").as_integer(), "assertion failed");
}

}  // namespace
}  // namespace lib
