#include <gtest/gtest.h>

#include <lib/base/sql_name.hpp>

namespace lib::sql {
namespace {

TEST(SqlName, cuts_a_long_name_and_tells_it_apart) {
  EXPECT_EQ(fit_identifier("supplier", "_check"), "supplier_check");
  const std::string whole(57, 'a');
  EXPECT_EQ(fit_identifier(whole, "_check"), whole + "_check");
  const std::string longer(58, 'a');
  const std::string cut = fit_identifier(longer, "_check");
  EXPECT_EQ(cut, std::string(48, 'a') + "_" + name_hash(longer) + "_check");
  EXPECT_EQ(cut.size(), 63U);
  EXPECT_NE(fit_identifier(longer + "b", "_check"), fit_identifier(longer + "c", "_check"));
  EXPECT_EQ(name_hash("a"), "e40c292c");
}

}  // namespace
}  // namespace lib::sql
