// URLs, percent-encoding and return paths, above all what must not pass.
#include <lib/base/url.hpp>

#include <gtest/gtest.h>

namespace lib {
namespace {

TEST(ParseUrl, takes_a_url_apart_and_puts_it_together) {
  const struct {
    const char* text;
    const char* whole;
    const char* origin;
  } cases[] = {
      {"https://example.com", "https://example.com/", "https://example.com"},
      {"HTTP://Example.COM:80/a?b=c", "http://example.com/a?b=c", "http://example.com"},
      {"https://example.com:8443/", "https://example.com:8443/", "https://example.com:8443"},
      {"http://127.0.0.1:3000/x%20y", "http://127.0.0.1:3000/x%20y", "http://127.0.0.1:3000"},
      {"http://[::1]:9000?q", "http://[::1]:9000/?q", "http://[::1]:9000"},
      {"http://minio_1/bucket", "http://minio_1/bucket", "http://minio_1"},
  };
  for (const auto& [text, whole, origin] : cases) {
    const Result<Url> url = parse_url(text);
    ASSERT_TRUE(url.ok()) << text;
    EXPECT_EQ(url->to_string(), whole);
    EXPECT_EQ(url->origin(), origin);
  }
}

TEST(ParseUrl, refuses_what_could_mean_another_host) {
  for (const char* const text : {"",
                                 "example.com",
                                 "//example.com",
                                 "ftp://example.com",
                                 "javascript://x",
                                 "https://",
                                 "https:///a",
                                 "https://user@example.com/",
                                 "https://a:b@c/",
                                 "https://example.com#f",
                                 "https://example.com\\@evil.com/",
                                 "https://exa mple.com/",
                                 "https://example.com/a b",
                                 "https://example.com/\r\nX: y",
                                 "https://example.com:0/",
                                 "https://example.com:65536/",
                                 "https://example.com:/",
                                 "https://example.com:8o/",
                                 "https://127.1/",
                                 "https://0x7f000001/",
                                 "https://2130706433/",
                                 "https://127.0.0.256/",
                                 "https://[::1/",
                                 "https://[gg]/",
                                 "https://::1/",
                                 "https://a..b/",
                                 "https://-a.b/",
                                 "https://a-.b/",
                                 "https://%61.com/",
                                 "https://ex\xc3\xa4mple.com/",
                                 "https://a.com/%zz",
                                 "https://a.com/%4",
                                 "https://[::1]x/"}) {
    ASSERT_FALSE(parse_url(text).ok()) << text;
    EXPECT_EQ(parse_url(text).error().key, "url.invalid") << text;
  }
  EXPECT_FALSE(parse_url(std::string_view("http://[::1\0@x]/", 17)).ok());
  EXPECT_FALSE(parse_url("https://a/" + std::string(9000, 'a')).ok());
}

TEST(UrlCoding, encodes_all_but_the_unreserved_and_decodes_it_back) {
  EXPECT_EQ(url_encode("a-._~ /ä%+"), "a-._~%20%2F%C3%A4%25%2B");
  EXPECT_EQ(*url_decode("a%20b+c"), "a b+c");
  EXPECT_EQ(*url_decode("a%20b+c", true), "a b c");
  for (const char* const text : {"%", "%4", "%zz", "a%2", "%%41"})
    EXPECT_EQ(url_decode(text).error().key, "url.bad_encoding") << text;
}

TEST(Query, keeps_order_and_repeated_names) {
  const QueryPairs pairs = *parse_query("b=1&a=x+y&&a=%26=&flag");
  EXPECT_EQ(pairs, (QueryPairs{{"b", "1"}, {"a", "x y"}, {"a", "&="}, {"flag", ""}}));
  EXPECT_EQ(find_query(pairs, "a"), "x y");
  EXPECT_FALSE(find_query(pairs, "z").has_value());
  EXPECT_EQ(build_query(pairs), "b=1&a=x%20y&a=%26%3D&flag=");
  EXPECT_EQ(*parse_query(build_query(pairs)), pairs);
  EXPECT_FALSE(parse_query("a=%g0").ok());
}

TEST(SameOriginPath, stays_on_this_origin) {
  for (const char* const path : {"/", "/a/b?c=d#e", "/a//b", "/@x", "/%2f%2fevil.com"})
    EXPECT_TRUE(is_same_origin_path(path)) << path;
  for (const char* const path : {"", "a", "//evil.com", "/\\evil.com", "/a\\b", "https://evil.com", "/\t/evil.com",
                                 "/a\nb", "\\/evil.com", " /a", "/a\x7f"}) {
    EXPECT_FALSE(is_same_origin_path(path)) << path;
  }
}

}  // namespace
}  // namespace lib
