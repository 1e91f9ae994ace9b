#include "protocol/frontend.hpp"

#include <gtest/gtest.h>

namespace lib::pg::protocol {
namespace {

using namespace std::string_literals;

TEST(FrontendMessages, carry_their_length_and_end_their_texts) {
  std::string out;
  append_parse(out, "s1", "select 1");
  EXPECT_EQ(out, "P\0\0\0\x12s1\0select 1\0\0\0"s);
  out.clear();
  append_describe_statement(out, "s1");
  EXPECT_EQ(out, "D\0\0\0\x08Ss1\0"s);
  out.clear();
  append_describe_portal(out);
  EXPECT_EQ(out, "D\0\0\0\x06P\0"s);
  out.clear();
  append_execute(out);
  EXPECT_EQ(out, "E\0\0\0\x09\0\0\0\0\0"s);
  out.clear();
  append_close_statement(out, "s1");
  EXPECT_EQ(out, "C\0\0\0\x08Ss1\0"s);
  out.clear();
  append_query(out, "begin");
  append_sync(out);
  EXPECT_EQ(out, "Q\0\0\0\x0a"s + "begin\0S\0\0\0\x04"s);
}

TEST(FrontendMessages, bind_tells_null_from_empty) {
  std::string out;
  append_bind(out, "s1", {"ab", std::nullopt, ""});
  EXPECT_EQ(out, "B\0\0\0\x1c\0s1\0\0\0\0\x03\0\0\0\x02"s + "ab\xff\xff\xff\xff\0\0\0\0\0\0"s);
}

}  // namespace
}  // namespace lib::pg::protocol
