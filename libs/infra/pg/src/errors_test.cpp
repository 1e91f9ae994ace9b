#include "errors.hpp"

#include <gtest/gtest.h>

namespace lib::pg {
namespace {

Error mapped(std::string sqlstate, std::string message = "select secret from t", std::string constraint = {},
             std::string column = {}) {
  return map_server_error({.sqlstate = std::move(sqlstate),
                           .message = std::move(message),
                           .constraint = std::move(constraint),
                           .column = std::move(column),
                           .position = {}});
}

TEST(ServerErrors, a_unique_violation_names_its_constraint_and_nothing_of_the_statement) {
  const auto error = mapped("23505", "duplicate key value violates … secret", "supplier_code_key");
  EXPECT_EQ(error.code, ErrorCode::conflict);
  EXPECT_EQ(error.key, "pg.unique_violation");
  ASSERT_EQ(error.details.size(), 1U);
  EXPECT_EQ(error.details[0].path, "supplier_code_key");
  EXPECT_EQ(error.message.find("secret"), std::string::npos);
}

TEST(ServerErrors, a_missing_value_names_its_column) {
  const auto error = mapped("23502", "null value", "", "subject");
  EXPECT_EQ(error.key, "pg.not_null_violation");
  EXPECT_EQ(error.details[0].path, "subject");
}

TEST(ServerErrors, every_state_of_the_table_has_its_key) {
  const std::vector<std::pair<std::string, std::string>> expected{{"57014", "pg.timeout"},
                                                                  {"55P03", "pg.timeout"},
                                                                  {"23503", "pg.foreign_key_violation"},
                                                                  {"23514", "pg.check_violation"},
                                                                  {"40001", "pg.serialization_failure"},
                                                                  {"40P01", "pg.serialization_failure"},
                                                                  {"57P01", "pg.unavailable"},
                                                                  {"57P03", "pg.unavailable"},
                                                                  {"53100", "pg.disk_full"},
                                                                  {"53300", "pg.unavailable"},
                                                                  {"08006", "pg.unavailable"}};
  for (const auto& [sqlstate, key] : expected) EXPECT_EQ(mapped(sqlstate).key, key) << sqlstate;
}

TEST(ServerErrors, a_class_of_our_own_becomes_a_precondition_named_by_its_message) {
  const auto error = mapped("AT001", "stale_meta 7");
  EXPECT_EQ(error.code, ErrorCode::precondition_failed);
  EXPECT_EQ(error.key, "pg.app.stale_meta");
}

TEST(ServerErrors, anything_else_is_internal_and_carries_its_state) {
  const auto error = mapped("42P01");
  EXPECT_EQ(error.code, ErrorCode::internal);
  EXPECT_EQ(error.key, "pg.error");
  EXPECT_EQ(error.details[0].code, "42P01");
}

}  // namespace
}  // namespace lib::pg
