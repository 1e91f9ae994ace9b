#include "protocol/collector.hpp"

#include <gtest/gtest.h>

namespace lib::http_client {
namespace {

TEST(CheckRequest, refuses_what_could_not_be_sent_as_meant) {
  const auto key = [](Request request) {
    const auto checked = check_request(request);
    return checked.ok() ? "ok" : checked.error().key;
  };
  EXPECT_EQ(key({.url = "http://a/b?c=d"}), "ok");
  EXPECT_EQ(key({.url = "file:///etc/passwd"}), "http_client.bad_url");
  EXPECT_EQ(key({.url = "http://user@a/"}), "http_client.bad_url");
  EXPECT_EQ(key({.method = "GE T", .url = "http://a/"}), "http_client.bad_request");
  EXPECT_EQ(key({.method = "", .url = "http://a/"}), "http_client.bad_request");
  EXPECT_EQ(key({.url = "http://a/", .headers = {{"A B", "c"}}}), "http_client.bad_request");
  EXPECT_EQ(key({.url = "http://a/", .headers = {{"A", "b\r\nC: d"}}}), "http_client.bad_request");
  EXPECT_EQ(key({.url = "http://a/", .headers = {{"A", std::string("b\0c", 3)}}}), "http_client.bad_request");
}

TEST(Collector, forgets_the_header_of_an_interim_answer) {
  Collector collector(100);
  for (const char* line :
       {"HTTP/1.1 103 Early Hints\r\n", "Link: x\r\n", "\r\n", "HTTP/1.1 200 OK\r\n", "A: \t b \r\n", "\r\n"}) {
    EXPECT_TRUE(collector.add_header_line(line));
  }
  EXPECT_TRUE(collector.add_body("he"));
  EXPECT_TRUE(collector.add_body("llo"));
  const Response response = collector.take(200);
  ASSERT_EQ(response.headers.size(), 1U);
  EXPECT_EQ(response.headers[0].first, "A");
  EXPECT_EQ(response.headers[0].second, "b");
  EXPECT_EQ(response.body, "hello");
}

TEST(Collector, stops_at_its_limits) {
  Collector body(5);
  EXPECT_TRUE(body.add_body("12345"));
  EXPECT_FALSE(body.add_body("6"));
  EXPECT_TRUE(body.too_large());
  Collector header(5);
  const std::string line = "A: " + std::string(100'000, 'x') + "\r\n";
  EXPECT_TRUE(header.add_header_line(line));
  EXPECT_TRUE(header.add_header_line(line));
  EXPECT_FALSE(header.add_header_line(line));
}

}  // namespace
}  // namespace lib::http_client
