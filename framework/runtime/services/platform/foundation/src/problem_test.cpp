#include <athyper/runtime/foundation/problem.hpp>

#include <gtest/gtest.h>

#include <lib/base/json.hpp>

namespace athyper::runtime::foundation {
namespace {

lib::Json body_of(const lib::http::Response& response) {
  return *lib::parse_json(response.body);
}

TEST(Problem, carries_code_request_id_and_every_finding) {
  const auto response = problem_response({lib::ErrorCode::invalid_argument,
                                          "data.validation_failed",
                                          "Two fields.",
                                          {{"/subject", "required", "is required"}, {"/total", "type", "x"}}},
                                         "r-1");
  EXPECT_EQ(response.status, 422);
  const auto body = body_of(response);
  EXPECT_EQ(body.get_string("code"), "VALIDATION_FAILED");
  EXPECT_EQ(body.get_string("requestId"), "r-1");
  EXPECT_EQ(body.find("errors")->as_array().size(), 2u);
  EXPECT_EQ(body.find("errors")->as_array()[0].get_string("pointer"), "/subject");
}

TEST(Problem, shows_nothing_of_an_internal_error) {
  const auto response = problem_response(
      {lib::ErrorCode::internal, "pg.error", "SELECT secret FROM t", {{"", "42P01", "relation t"}}}, "r-2");
  EXPECT_EQ(response.status, 500);
  EXPECT_EQ(response.body.find("secret"), std::string::npos);
  EXPECT_EQ(response.body.find("42P01"), std::string::npos);
  EXPECT_EQ(body_of(response).get_string("code"), "INTERNAL_ERROR");
}

struct Row {
  lib::ErrorCode code;
  const char* key;
  int status;
  const char* public_code;
};

class ProblemTable : public testing::TestWithParam<Row> {};

TEST_P(ProblemTable, maps_key_to_status_and_code) {
  const auto& row = GetParam();
  const auto response = problem_response({row.code, row.key, "m"}, "");
  EXPECT_EQ(response.status, row.status);
  EXPECT_EQ(body_of(response).get_string("code"), row.public_code);
}

INSTANTIATE_TEST_SUITE_P(
    Keys, ProblemTable,
    testing::Values(Row{lib::ErrorCode::unauthenticated, "jwt.expired", 401, "JWT_EXPIRED"},
                    Row{lib::ErrorCode::unauthenticated, "token.missing", 401, "UNAUTHORIZED"},
                    Row{lib::ErrorCode::not_found, "data.record_not_found", 404, "RECORD_NOT_FOUND"},
                    Row{lib::ErrorCode::invalid_argument, "data.invalid_filter", 400, "INVALID_FILTER"},
                    Row{lib::ErrorCode::precondition_failed, "data.version_conflict", 412, "VERSION_CONFLICT"},
                    Row{lib::ErrorCode::precondition_required, "data.precondition_required", 428,
                        "PRECONDITION_REQUIRED"},
                    Row{lib::ErrorCode::unsupported, "http.method_not_allowed", 405, "METHOD_NOT_ALLOWED"},
                    Row{lib::ErrorCode::unavailable, "pg.unavailable", 503, "UNAVAILABLE"},
                    Row{lib::ErrorCode::unavailable, "pg.disk_full", 503, "STORAGE_FULL"},
                    Row{lib::ErrorCode::rate_limited, "request.rate_limited", 429, "RATE_LIMITED"}));

}  // namespace
}  // namespace athyper::runtime::foundation
