#include <athyper/core/security/sanitize.hpp>

#include <gtest/gtest.h>

namespace athyper::core::security {
namespace {

using namespace std::string_literals;

TEST(Sanitize, html_becomes_text_of_a_page) {
  EXPECT_EQ(sanitize_html(R"(<a href='x'>"&"</a>)"), "&lt;a href=&#x27;x&#x27;&gt;&quot;&amp;&quot;&lt;&#x2F;a&gt;");
}

TEST(Sanitize, tags_scripts_styles_and_comments_go) {
  EXPECT_EQ(strip_html("a<b>b</b><script>alert('<p>')</script>c<!-- d > --><STYLE>x{}</style>e"), "abce");
  EXPECT_EQ(strip_html("1 < 2 and 3 > 2"), "1 < 2 and 3 > 2");
  EXPECT_EQ(strip_html("open <b"), "open ");
  EXPECT_EQ(strip_html("<script>never closed"), "");
}

TEST(Sanitize, like_takes_the_text_as_it_is) {
  EXPECT_EQ(escape_like(R"(50%_\)"), R"(50\%\_\\)");
}

TEST(Sanitize, file_names_stay_in_their_folder) {
  EXPECT_EQ(sanitize_filename("../../etc/passwd"), "_.._etc_passwd");
  EXPECT_EQ(sanitize_filename(".hidden"), "hidden");
  EXPECT_EQ(sanitize_filename("a\0b\n.txt"s), "ab.txt");
  EXPECT_EQ(sanitize_filename("Rechnung für Köln.pdf"), "Rechnung für Köln.pdf");
  EXPECT_EQ(sanitize_filename("CON.txt"), "_CON.txt");
  EXPECT_EQ(sanitize_filename("com1"), "_com1");
  EXPECT_EQ(sanitize_filename("name. . "), "name");
  EXPECT_EQ(sanitize_filename("..."), "file");
  EXPECT_EQ(sanitize_filename(""), "file");
  EXPECT_EQ(sanitize_filename("\xff\xfe.txt"), "txt");
}

TEST(Sanitize, long_file_names_are_cut_between_characters) {
  std::string name;
  for (int i = 0; i < 200; ++i) name += "ä";
  EXPECT_EQ(sanitize_filename(name).size(), 254U);
}

TEST(Sanitize, urls_of_other_schemes_are_nothing) {
  EXPECT_EQ(sanitize_url(" https://example.com/a?b=c "), "https://example.com/a?b=c");
  EXPECT_EQ(sanitize_url("mailto:a@example.com"), "mailto:a@example.com");
  for (const char* url :
       {"javascript:alert(1)", "data:text/html,x", "//example.com", "https://", "http://a b", "java\nscript:x", ""}) {
    EXPECT_FALSE(sanitize_url(url).has_value()) << url;
  }
}

TEST(Sanitize, addresses_and_numbers_of_people) {
  EXPECT_EQ(sanitize_email(" Ada.L@Example.COM "), "Ada.L@example.com");
  EXPECT_FALSE(sanitize_email("ada").has_value());
  EXPECT_FALSE(sanitize_email(std::string(65, 'a') + "@example.com").has_value());
  EXPECT_EQ(sanitize_phone("+49 (221) 123-45.67"), "+492211234567");
  EXPECT_FALSE(sanitize_phone("12345").has_value());
  EXPECT_FALSE(sanitize_phone("call me").has_value());
}

TEST(Sanitize, numbers_and_flags_are_read_whole_or_not_at_all) {
  EXPECT_EQ(sanitize_integer(" 42 "), 42);
  EXPECT_FALSE(sanitize_integer("42x").has_value());
  EXPECT_FALSE(sanitize_integer("99999999999999999999").has_value());
  EXPECT_EQ(sanitize_decimal("1.50")->to_string(), "1.50");
  EXPECT_FALSE(sanitize_decimal("NaN").has_value());
  EXPECT_EQ(sanitize_boolean("Yes"), true);
  EXPECT_EQ(sanitize_boolean("off"), false);
  EXPECT_FALSE(sanitize_boolean("maybe").has_value());
}

TEST(Sanitize, white_space_and_length) {
  EXPECT_EQ(normalize_whitespace("  a \t\n b  "), "a b");
  EXPECT_EQ(limit_length("äöü", 2), "äö");
  EXPECT_EQ(limit_length("ab", 5), "ab");
}

TEST(Sanitize, an_object_is_made_fit_member_by_member_and_no_deeper) {
  const auto form = lib::parse_json(R"({"name":" a\t","count":1,"list":[" b "],"more":{"c":" d "}})").value();
  EXPECT_EQ(trim_object(form).dump(), R"({"name":"a","count":1,"list":[" b "],"more":{"c":" d "}})");
  EXPECT_EQ(sanitize_object(form, strip_html).get_string("name"), " a\t");
  EXPECT_EQ(sanitize_object(lib::Json::object({{"x", "<b>y</b>"}}), strip_html).dump(), R"({"x":"y"})");
  EXPECT_EQ(trim_object(" a "), lib::Json(" a "));
}

TEST(Sanitize, trees_lose_names_that_poison_scripts) {
  const auto clean = sanitize_json(R"({"a":" x ","__proto__":{"b":1},"c":[{"constructor":1,"d":" y"}]})");
  ASSERT_TRUE(clean.ok());
  EXPECT_EQ(clean->dump(), R"({"a":"x","c":[{"d":"y"}]})");
  EXPECT_EQ(sanitize_json("{").error().key, "json.malformed");
}

TEST(Sanitize, profiles_do_what_their_place_needs) {
  const auto with = [](std::string_view text, SanitizeProfile profile) { return sanitize(text, profile).value(); };
  EXPECT_EQ(with(" a\0 "s, SanitizeProfile::basic), "a");
  EXPECT_EQ(with("<b>a</b>  b", SanitizeProfile::strict), "a b");
  EXPECT_EQ(with(std::string(2'000, 'x'), SanitizeProfile::strict).size(), 1'000U);
  EXPECT_EQ(with("Ada Lovelace!_1", SanitizeProfile::username), "adalovelace_1");
  EXPECT_EQ(with(" Größe & Müll -- 7 ", SanitizeProfile::slug), "grosse-mull-7");
  EXPECT_EQ(with(std::string(300, 'x'), SanitizeProfile::search_query).size(), 200U);
  const std::string html = with("**bold** <script>x</script> [a](javascript:alert(1))", SanitizeProfile::rich_text);
  EXPECT_NE(html.find("<strong>bold</strong>"), std::string::npos);
  EXPECT_EQ(html.find("<script"), std::string::npos);
  EXPECT_EQ(html.find("javascript:"), std::string::npos);
}

}  // namespace
}  // namespace athyper::core::security
