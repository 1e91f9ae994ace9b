// Text helpers, errors as log lines, Unicode, patterns and markup.
#include <lib/base/text.hpp>

#include <gtest/gtest.h>

#include <lib/base/error.hpp>
#include <lib/base/markup.hpp>
#include <lib/base/regex.hpp>
#include <lib/base/result.hpp>
#include <lib/base/text_equal.hpp>
#include <lib/base/unicode.hpp>

namespace lib {
namespace {

TEST(Text, compares_texts_byte_by_byte_whatever_their_length) {
  for (std::size_t size = 0; size < 40; ++size) {
    const std::string text(size, 'a');
    EXPECT_TRUE(text_equal(text, std::string(size, 'a')));
    EXPECT_FALSE(text_equal(text, text + 'a'));
    for (std::size_t i = 0; i < size; ++i) {
      std::string other = text;
      other[i] = 'b';
      EXPECT_FALSE(text_equal(text, other)) << size << " " << i;
    }
  }
}

TEST(Text, splits_and_joins_and_keeps_empty_pieces) {
  EXPECT_EQ(split("a,,b,", ','), (std::vector<std::string_view>{"a", "", "b", ""}));
  EXPECT_EQ(split("", ','), (std::vector<std::string_view>{""}));
  EXPECT_EQ(join({"a", "b"}, ", "), "a, b");
  EXPECT_EQ(trim(" \t a b\r\n"), "a b");
  EXPECT_TRUE(equals_ignore_case_ascii("Content-Type", "content-type"));
  EXPECT_FALSE(equals_ignore_case_ascii("a", "ab"));
}

TEST(Text, knows_what_a_name_may_look_like) {
  for (const char* const name : {"a", "order_line", "x2"}) EXPECT_TRUE(is_identifier(name)) << name;
  for (const char* const name : {"", "A", "2x", "_a", "a-b", "ä", "a b"}) EXPECT_FALSE(is_identifier(name)) << name;
  EXPECT_TRUE(is_identifier(std::string(63, 'a')));
  EXPECT_FALSE(is_identifier(std::string(64, 'a')));
}

TEST(Text, suggests_the_nearest_names_first) {
  const std::vector<std::string> known{"customer", "customers", "costumer", "order", "id"};
  EXPECT_EQ(nearest_names("custoner", known), (std::vector<std::string>{"customer", "customers"}));
  EXPECT_EQ(did_you_mean("Ordr", known), " (did you mean `order`?)");
  EXPECT_EQ(did_you_mean("xy", known), "");
  EXPECT_EQ(did_you_mean(std::string(100'000, 'a'), known), "");
}

TEST(Error, becomes_one_line_with_its_causes) {
  Error outer{.code = ErrorCode::unavailable, .key = "db.down", .message = "no\nanswer"};
  const Error error = std::move(outer).caused_by({.code = ErrorCode::timeout, .key = "net.timeout", .message = "late"});
  EXPECT_EQ(describe(error), "unavailable db.down: no answer; caused by timeout net.timeout: late");
}

Result<int> half(int value) {
  if (value % 2 != 0) return Error{.code = ErrorCode::invalid_argument, .key = "half.odd", .message = "odd"};
  return value / 2;
}

Result<int> quarter(int value) {
  TRY(const int first, half(value));
  TRY(half(first));
  return half(first);
}

TEST(Result, try_carries_the_error_out_and_the_value_on) {
  EXPECT_EQ(*quarter(8), 2);
  EXPECT_EQ(quarter(6).error().key, "half.odd");
  EXPECT_EQ(half(3).value_or(9), 9);
  EXPECT_EQ(*half(8).and_then(half), 2);
}

TEST(ResultDeathTest, asking_for_what_is_not_there_is_a_bug) {
  EXPECT_DEATH((void)*half(3), "assertion failed");
  EXPECT_DEATH((void)half(2).error(), "assertion failed");
}

TEST(Unicode, folds_case_and_accents_for_search) {
  const struct {
    const char* text;
    const char* folded;
  } cases[] = {{"Müller", "muller"},
               {"STRASSE", "strasse"},
               {"Straße", "strasse"},
               {"É́cole", "ecole"},
               {"ﬁ", "fi"},
               {"Ａｂ１", "ab1"},
               {"がく", "がく"},
               {"한국", "한국"},
               {"हिन्दी", "हिन्दी"},
               {"Ελλάς", "ελλασ"},
               {"", ""}};
  for (const auto& [text, folded] : cases) EXPECT_EQ(fold_for_search(text), folded) << text;
  EXPECT_EQ(to_nfc("e\u0301"), "\u00e9");
}

TEST(Unicode, counts_code_points_and_knows_valid_utf8) {
  EXPECT_EQ(code_point_length("aä€😀"), 4U);
  for (const char* const bad : {"\xff", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\xe2\x82"})
    EXPECT_FALSE(is_valid_utf8(bad));
  EXPECT_TRUE(is_valid_utf8("aä€😀"));
}

TEST(Unicode, finds_control_characters_but_lets_layout_pass) {
  for (const char* const text : {"a\tb\r\n", "é", ""}) EXPECT_FALSE(has_control_characters(text)) << text;
  for (const char* const text : {"\x01", "a\x7f", "\u0085", "\uffff", "\x1b[31m"})
    EXPECT_TRUE(has_control_characters(text)) << text;
  EXPECT_TRUE(has_control_characters(std::string_view("a\0b", 3)));
}

TEST(Regex, matches_the_whole_or_finds_a_part) {
  const Regex digits = *Regex::make("[0-9]+");
  EXPECT_TRUE(digits.matches("123"));
  EXPECT_FALSE(digits.matches("a123"));
  EXPECT_TRUE(digits.finds("a123"));
}

TEST(Regex, refuses_patterns_it_cannot_bound) {
  const std::string too_long(1001, 'a');
  for (const std::string_view pattern :
       {std::string_view("("), std::string_view("a(?=b)"), std::string_view(R"((a)\1)"),
        std::string_view("(((a{100}){100}){100})"), std::string_view(too_long)}) {
    ASSERT_FALSE(Regex::make(pattern).ok()) << pattern;
    EXPECT_EQ(Regex::make(pattern).error().key, "regex.invalid");
  }
}

TEST(Regex, stays_linear_where_others_explode) {
  EXPECT_FALSE(Regex::make("^(a+)+$")->matches(std::string(100'000, 'a') + "b"));
}

TEST(Markup, writes_html_without_what_the_writer_could_smuggle_in) {
  EXPECT_EQ(*markdown_to_html("# A *b*"), "<h1>A <em>b</em></h1>\n");
  EXPECT_EQ(*markdown_to_html("a & <b>"), "<p>a &amp; <!-- raw HTML omitted --></p>\n");
  for (const char* const text : {"<script>x</script>", "[a](javascript:alert(1))", "<img src=x onerror=y>",
                                 "![a](data:text/html;base64,AA)", "[a]( JaVaScRiPt:x)", "<a href='x'>"}) {
    const std::string html = *markdown_to_html(text);
    for (const char* const bad : {"<script", "javascript:", "onerror", "data:text", "JaVaScRiPt:", "<a href='"})
      EXPECT_EQ(html.find(bad), std::string::npos) << html;
  }
}

TEST(Markup, keeps_only_the_words_in_plain_text) {
  EXPECT_EQ(*markdown_to_text("# A *b*\n\nc [d](https://e.f)\ng `h`  \ni\n"), "A b\nc d g h\ni\n");
  EXPECT_EQ(markdown_to_text(std::string(70'000, 'a')).error().key, "markup.too_large");
}

}  // namespace
}  // namespace lib
