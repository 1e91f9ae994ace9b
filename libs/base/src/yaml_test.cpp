// YAML files: values and their places, and everything that is refused.
#include <lib/base/yaml.hpp>

#include <gtest/gtest.h>

namespace lib {
namespace {

TEST(ParseYaml, gives_the_value_of_a_document) {
  const struct {
    const char* text;
    const char* json;
  } cases[] = {
      {"", "null"},
      {"# only a comment\n", "null"},
      {"a: 1\nb:\n  - x\n  - y: 'z'\n", R"({"a":1,"b":["x",{"y":"z"}]})"},
      {"text: |\n  one\n  two\n", R"({"text":"one\ntwo\n"})"},
      {"{\"a\": [1, true, null, 1.50]}", R"({"a":[1,true,null,1.50]})"},
      {"%YAML 1.2\n---\na: b\n...\n", R"({"a":"b"})"},
      {"a: \"\\u00e9\\n\"", R"({"a":"é\n"})"},
  };
  for (const auto& [text, json] : cases) {
    const Result<YamlNode> node = parse_yaml(text);
    ASSERT_TRUE(node.ok()) << text << describe(node.error());
    EXPECT_EQ(to_json(*node).dump(), json);
  }
}

TEST(ParseYaml, reads_plain_scalars_by_the_core_schema) {
  const struct {
    const char* scalar;
    const char* json;
  } cases[] = {
      {"~", "null"},
      {"Null", "null"},
      {"True", "true"},
      {"FALSE", "false"},
      {"yes", "\"yes\""},
      {"on", "\"on\""},
      {"007", "7"},
      {"+1", "1"},
      {"-12", "-12"},
      {"0o17", "15"},
      {"0x1F", "31"},
      {".5", "0.5"},
      {"1.", "1"},
      {"1.50", "1.50"},
      {"-0", "-0"},
      {"1e5", "1e5"},
      {"1e", "\"1e\""},
      {".inf", "\".inf\""},
      {"0x", "\"0x\""},
      {"0x-1", "\"0x-1\""},
      {"1_000", "\"1_000\""},
      {"'5'", "\"5\""},
      {"'1''2''3''4''5''6'''", "\"1'2'3'4'5'6'\""},
      {"\"true\"", "\"true\""},
      {"-", "[null]"},
      {"2026-11-22", "\"2026-11-22\""},
      {"12345678901234567890", "12345678901234567890"},
      {"+", "\"+\""},
      {".", "\".\""},
  };
  for (const auto& [scalar, json] : cases) {
    const Result<YamlNode> node = parse_yaml(scalar);
    ASSERT_TRUE(node.ok()) << scalar;
    EXPECT_EQ(to_json(*node).dump(), json) << scalar;
  }
}

TEST(ParseYaml, remembers_the_place_of_every_node) {
  const YamlNode root = *parse_yaml("a: 1\nb:\n  - x\n  - y: 'z'\n");
  const YamlNode* const list = root.find("b");
  ASSERT_NE(list, nullptr);
  EXPECT_EQ(root.entries[1].key_place.line, 2);
  EXPECT_EQ(list->place.line, 3);
  EXPECT_EQ(list->place.column, 3);
  const YamlNode& quoted = list->items[1].entries[0].value;
  EXPECT_TRUE(quoted.quoted);
  EXPECT_EQ(quoted.place.line, 4);
  EXPECT_EQ(quoted.place.column, 8);
}

TEST(ParseYaml, refuses_what_files_of_ours_may_not_hold) {
  const struct {
    const char* text;
    const char* key;
    const char* place;
  } cases[] = {
      {"a: 1\nb: &x 2\n", "yaml.anchor", "2:7"},   {"a: *x\n", "yaml.alias", "1:5"},
      {"a: !!int 5\n", "yaml.tag", "1:10"},        {"a: 1\n---\nb: 2\n", "yaml.multiple_documents", "2:1"},
      {"? [a]\n: b\n", "yaml.complex_key", "1:3"}, {"a:\n\t- b\n", "yaml.malformed", "2:1"},
      {"a: [1, 2\n", "yaml.malformed", "2:1"},     {"a: b: c\n", "yaml.malformed", "1:5"},
      {"a: @x\n", "yaml.malformed", "1:4"},        {"a: 1\nb: \xff\n", "yaml.malformed", "2:1"},
  };
  for (const auto& [text, key, place] : cases) {
    const Result<YamlNode> node = parse_yaml(text);
    ASSERT_FALSE(node.ok()) << text;
    EXPECT_EQ(node.error().key, key) << text << describe(node.error());
    EXPECT_EQ(node.error().details.at(0).path, place) << text << describe(node.error());
  }
  EXPECT_FALSE(parse_yaml(std::string_view("a: \0b", 5)).ok());
}

TEST(ParseYaml, reports_both_places_of_every_duplicate_key) {
  const Result<YamlNode> node = parse_yaml("a: 1\nb: 2\na: 3\nb: 4\n");
  ASSERT_FALSE(node.ok());
  EXPECT_EQ(node.error().key, "yaml.duplicate_key");
  std::vector<std::string> places;
  for (const ErrorDetail& detail : node.error().details) places.push_back(detail.path);
  EXPECT_EQ(places, (std::vector<std::string>{"1:1", "3:1", "2:1", "4:1"}));
}

TEST(ParseYaml, a_bomb_of_aliases_is_refused_without_growing) {
  std::string text = "a: &a [x,x,x,x,x,x,x,x,x]\n";
  for (char c = 'b'; c < 'k'; ++c) {
    text += std::string(1, c) + ": &" + c + " [";
    for (int i = 0; i < 9; ++i) text += std::string(i > 0 ? ",*" : "*") + static_cast<char>(c - 1);
    text += "]\n";
  }
  const Result<YamlNode> node = parse_yaml(text);
  ASSERT_FALSE(node.ok());
  EXPECT_EQ(node.error().details.size(), 91U);
}

TEST(ParseYaml, bounds_depth_size_and_findings) {
  for (const char* const opening : {"[", "- ", "{a: "}) {
    std::string text;
    for (int i = 0; i < 10'000; ++i) text += opening;
    const Result<YamlNode> node = parse_yaml(text);
    ASSERT_FALSE(node.ok());
    EXPECT_TRUE(node.error().key == "yaml.too_deep" || node.error().key == "yaml.malformed") << node.error().key;
  }
  EXPECT_EQ(parse_yaml("aaaaa", {.max_bytes = 4}).error().key, "yaml.too_large");
  std::string many;
  for (int i = 0; i < 500; ++i) many += "- &a 1\n";
  EXPECT_EQ(parse_yaml(many).error().details.size(), 100U);
}

TEST(ParseYaml, never_writes_to_stderr) {
  testing::internal::CaptureStderr();
  for (const char* const text : {"a: [1, 2\n", "a: \"x\nb", "\t\tx", "%FOO\n", "a: !<", "- [", "'"})
    (void)parse_yaml(text);
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

}  // namespace
}  // namespace lib
