#include <athyper/runtime/input.hpp>

#include <gtest/gtest.h>
#include <athyper/contracts/platform.hpp>

namespace athyper::runtime {
namespace {

using core::security::Validator;
using lib::schema::Type;

class Input : public ::testing::Test {
 protected:
  const Validator rules_ = *Validator::make({{.field = "limit", .type = Type::integer, .min = "1", .max = "9"},
                                             {.field = "all", .type = Type::boolean},
                                             {.field = "name", .max_length = 3}});
  Container container_;
  lib::ManualClock clock_{lib::from_unix_seconds(1'800'000'000)};

  lib::Result<lib::Json> query(std::string_view text) {
    RequestScope scope(container_, clock_, {}, {});
    scope.set_query(*lib::parse_query(text));
    return checked_query(scope, rules_);
  }
  lib::Result<lib::Json> body(std::string text) {
    lib::http::Request request;
    request.headers.add("Content-Type", "application/json");
    request.body = std::move(text);
    const RequestScope scope(container_, clock_, std::move(request), {});
    return checked_body(scope, contracts::platform::kObjectUrl, "thing.refused");
  }
};

TEST_F(Input, a_query_is_read_as_its_rules_say) {
  EXPECT_EQ(query("limit=7&all=yes&name=7").value().dump(), R"({"limit":7,"all":true,"name":"7"})");
  EXPECT_EQ(query("limit=1&limit=99").value().dump(), R"({"limit":1})");
  EXPECT_EQ(query("").value().dump(), "{}");
}

TEST_F(Input, a_wrong_query_is_refused_with_every_place) {
  const auto refused = query("limit=ten&all=7&nmae=x");
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, lib::ErrorCode::invalid_argument);
  EXPECT_EQ(refused.error().key, "request.invalid_parameter");
  EXPECT_EQ(refused.error().message, "limit: This must be a whole number.");
  ASSERT_EQ(refused.error().details.size(), 3U);
  EXPECT_EQ(refused.error().details[1].path, "/all");
  EXPECT_EQ(refused.error().details[2].code, "unknown_field");
  for (const auto* text : {"limit=0", "limit=10", "limit=1.5", "limit=99999999999999999999", "limit="})
    EXPECT_FALSE(query(text).ok()) << text;
}

TEST_F(Input, a_body_is_trimmed_before_it_is_judged) {
  EXPECT_EQ(body(R"({"name":"  abc\n","method":" GET "})").value().dump(), R"({"name":"abc","method":"GET"})");
  EXPECT_EQ(body(R"({"method":"POST"})").error().key, "thing.refused");
  EXPECT_EQ(body("[]").error().details.at(0).code, "type");
  EXPECT_EQ(body("{").error().key, "request.malformed_json");
}

TEST_F(Input, whole_numbers_of_a_body_are_integers_however_they_are_written) {
  EXPECT_EQ(body(R"({"expiresIn":6e1})").value().get_integer("expiresIn"), 60);
  EXPECT_EQ(body(R"({"expiresIn":60.5})").error().details.at(0).path, "/expiresIn");
}

}  // namespace
}  // namespace athyper::runtime
