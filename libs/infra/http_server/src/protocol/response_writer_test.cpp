#include "protocol/response_writer.hpp"

#include <gtest/gtest.h>

#include "protocol/http_date.hpp"

namespace lib::http {
namespace {

constexpr std::string_view kDate = "Sun, 06 Nov 1994 08:49:37 GMT";

std::string head_of(const Response& response, ResponseContext context, BodyForm expected) {
  context.date = kDate;
  std::string out;
  EXPECT_EQ(append_head(out, response, context), expected);
  return out;
}

Response with_status(int status) {
  Response response;
  response.status = status;
  response.body = "content";
  return response;
}

TEST(ResponseWriter, writes_status_date_length_and_the_fields_in_order) {
  Response response = with_status(201);
  response.headers.add("Location", "/a");
  response.headers.add("Set-Cookie", "a=b");
  response.headers.add("Set-Cookie", "c=d");
  EXPECT_EQ(head_of(response, {}, BodyForm::sized),
            "HTTP/1.1 201 Created\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 7\r\n"
            "Location: /a\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\n\r\n");
}

TEST(ResponseWriter, names_the_connection_only_where_it_differs_from_the_version) {
  const auto line = [](int minor, bool keep) {
    const std::string head = head_of(with_status(200), {.minor_version = minor, .keep_alive = keep}, BodyForm::sized);
    const std::size_t at = head.find("Connection: ");
    return at == std::string::npos ? "none" : head.substr(at + 12, head.find("\r\n", at) - at - 12);
  };
  EXPECT_EQ(line(1, true), "none");
  EXPECT_EQ(line(1, false), "close");
  EXPECT_EQ(line(0, true), "keep-alive");
  EXPECT_EQ(line(0, false), "close");
}

TEST(ResponseWriter, frames_every_kind_of_body) {
  const auto says_length = [](const std::string& head) { return head.find("Content-Length: ") != std::string::npos; };
  EXPECT_FALSE(says_length(head_of(with_status(204), {}, BodyForm::none)));
  EXPECT_FALSE(says_length(head_of(with_status(304), {}, BodyForm::none)));
  EXPECT_NE(head_of(with_status(205), {}, BodyForm::none).find("Content-Length: 0\r\n"), std::string::npos);
  EXPECT_NE(head_of(with_status(200), {.head_request = true}, BodyForm::none).find("Content-Length: 7\r\n"),
            std::string::npos);
  Response stream;
  stream.stream = []() -> Task<Result<std::string>> { co_return std::string(); };
  EXPECT_NE(head_of(stream, {}, BodyForm::chunked).find("Transfer-Encoding: chunked\r\n"), std::string::npos);
  const std::string old = head_of(stream, {.minor_version = 0, .keep_alive = true}, BodyForm::until_close);
  EXPECT_EQ(old.find("Transfer-Encoding"), std::string::npos);
  EXPECT_NE(old.find("Connection: close\r\n"), std::string::npos);
}

TEST(ResponseWriter, finds_every_byte_that_could_end_a_field) {
  EXPECT_FALSE(find_flaw(with_status(200)));
  for (int status : {0, 99, 100, 199, 600, -1}) EXPECT_TRUE(find_flaw(with_status(status))) << status;
  for (int byte = 0; byte < 256; ++byte) {
    Response response;
    response.headers.add("X", std::string("a") + static_cast<char>(byte) + "b");
    const bool control = (byte < 0x20 && byte != '\t') || byte == 0x7f;
    EXPECT_EQ(find_flaw(response).has_value(), control) << byte;
  }
  for (const char* name : {"", "a b", "a:", "a\r\nb", "a\n", "\xc3\xa9"}) {
    Response response;
    response.headers.add(name, "x");
    EXPECT_TRUE(find_flaw(response)) << name;
  }
}

TEST(ResponseWriter, writes_chunks_with_sizes_in_hex) {
  std::string out;
  append_chunk(out, std::string(26, 'x'));
  EXPECT_EQ(out, "1a\r\n" + std::string(26, 'x') + "\r\n");
}

TEST(HttpDate, writes_the_fixed_form_and_keeps_it_for_a_second) {
  const Timestamp time = from_unix_seconds(784111777);
  EXPECT_EQ(to_http_date(time), kDate);
  EXPECT_EQ(to_http_date(from_unix_seconds(0)), "Thu, 01 Jan 1970 00:00:00 GMT");
  EXPECT_EQ(to_http_date(from_unix_seconds(1709210096)), "Thu, 29 Feb 2024 12:34:56 GMT");
  DateCache dates;
  EXPECT_EQ(dates.at(time), kDate);
  EXPECT_EQ(dates.at(time + std::chrono::milliseconds(999)), kDate);
  EXPECT_EQ(dates.at(time + std::chrono::seconds(1)), "Sun, 06 Nov 1994 08:49:38 GMT");
}

}  // namespace
}  // namespace lib::http
