#include "parameters.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace lib::pg {
namespace {

std::string value_of(const ConnectParameters& parameters, std::string_view key) {
  const auto keys = parameters.keys();
  const auto values = parameters.values();
  for (std::size_t i = 0; keys[i] != nullptr; ++i) {
    if (key == keys[i]) return values[i];
  }
  return "(absent)";
}

TEST(ConnectParameters, reads_urls_and_key_value_pairs) {
  const auto url = ConnectParameters::parse("postgresql://user@host:5433/db?sslmode=require");
  ASSERT_TRUE(url.ok());
  EXPECT_EQ(value_of(*url, "host"), "host");
  EXPECT_EQ(value_of(*url, "port"), "5433");
  EXPECT_EQ(value_of(*url, "dbname"), "db");
  const auto pairs = ConnectParameters::parse("host='/a b/run' user=me");
  ASSERT_TRUE(pairs.ok());
  EXPECT_EQ(value_of(*pairs, "host"), "/a b/run");
}

TEST(ConnectParameters, refuses_rubbish_without_repeating_a_password) {
  const auto parsed = ConnectParameters::parse("password=hunter2 nonsense");
  ASSERT_FALSE(parsed.ok());
  EXPECT_EQ(parsed.error().key, "pg.invalid_connection");
  EXPECT_EQ(describe(parsed.error()).find("hunter2"), std::string::npos);
}

TEST(ConnectParameters, adds_server_settings_behind_those_that_are_there) {
  auto parameters = *ConnectParameters::parse("options='-c geqo=off' host=h");
  parameters.add_server_setting("role", "my role");
  EXPECT_EQ(value_of(parameters, "options"), "-c geqo=off -c role=my\\ role");
}

TEST(ConnectParameters, offers_no_gss_encryption_and_says_so_when_it_is_demanded) {
  auto usual = *ConnectParameters::parse("host=h gssencmode=prefer");
  ASSERT_TRUE(usual.refuse_gss_encryption().ok());
  EXPECT_EQ(value_of(usual, "gssencmode"), "disable");
  auto demanding = *ConnectParameters::parse("host=h gssencmode=require");
  const auto refused = demanding.refuse_gss_encryption();
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "pg.unsupported_encryption");
}

TEST(Parameters, keep_null_and_empty_apart) {
  const sql::Statement statement{.shape = sql::make_shape("select $1, $2"), .params = {std::nullopt, ""}};
  ASSERT_TRUE(check_parameters(statement).ok());
  const auto values = parameter_values(statement);
  EXPECT_EQ(values[0], nullptr);
  EXPECT_STREQ(values[1], "");
}

TEST(Parameters, refuse_a_zero_byte_and_more_values_than_a_message_holds) {
  const auto shape = sql::make_shape("select $1");
  const auto cut = check_parameters({.shape = shape, .params = {std::string("a\0b", 3)}});
  ASSERT_FALSE(cut.ok());
  EXPECT_EQ(cut.error().key, "pg.invalid_text");
  EXPECT_TRUE(check_parameters({.shape = shape, .params = std::vector<sql::Param>(65'535)}).ok());
  const auto many = check_parameters({.shape = shape, .params = std::vector<sql::Param>(65'536)});
  ASSERT_FALSE(many.ok());
  EXPECT_EQ(many.error().key, "pg.too_many_parameters");
}

}  // namespace
}  // namespace lib::pg
