#include <gtest/gtest.h>

#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "parameters.hpp"
#include "testing/tls_proxy.hpp"

namespace lib::pg {
namespace {

using namespace std::chrono_literals;

std::string value_of(const std::string& connection, std::string_view key) {
  const auto parameters = *ConnectParameters::parse(connection);
  const auto keys = parameters.keys();
  for (std::size_t i = 0; keys[i] != nullptr; ++i) {
    if (key == keys[i]) return parameters.values()[i];
  }
  return {};
}

class TlsTest : public ::testing::Test {
 protected:
  TlsTest() {
    PoolOptions options;
    options.connection = "host=127.0.0.1 port=" + std::to_string(proxy_.port()) +
                         " sslmode=require user=" + value_of(owner_, "user") + " dbname=" + value_of(owner_, "dbname");
    options.shared_per_loop = 1;
    pool_ = std::make_unique<Pool>(loops_, std::move(options));
    loops_.start();
  }
  ~TlsTest() override {
    pool_->close(2s);
    loops_.stop();
  }

  Result<std::vector<sql::Rows>> run(std::vector<sql::Statement> statements) {
    sql::Group group{.statements = std::move(statements), .lane = sql::Lane::shared, .timeout_ms = 20'000};
    std::optional<Result<std::vector<sql::Rows>>> outcome;
    loops_.run_and_wait(0, [&]() -> Task<void> { outcome.emplace(co_await pool_->run(std::move(group))); });
    return *std::move(outcome);
  }

  athyper::testing::TestDatabase database_;
  std::string owner_ = database_.owner_connection();
  testing::TlsProxy proxy_{value_of(owner_, "host") + "/.s.PGSQL." + value_of(owner_, "port")};
  net::Loops loops_{1};
  std::unique_ptr<Pool> pool_;
};

TEST_F(TlsTest, groups_pass_through_the_session_that_libpq_has_made) {
  const auto shape = sql::make_shape("select $1::int + 1 as next");
  for (int i = 0; i < 5; ++i) {
    auto outcome = run({{.shape = shape, .params = {std::to_string(i)}}});
    ASSERT_TRUE(outcome.ok()) << describe(outcome.error());
    EXPECT_EQ(outcome->at(0).get_int(0, 0), i + 1);
    EXPECT_EQ(outcome->at(0).column_name(0), "next");
  }
}

TEST_F(TlsTest, large_groups_and_large_answers_pass_both_ways_at_once) {
  const std::string big(1 << 20, 'x');
  std::vector<sql::Statement> statements;
  for (int i = 0; i < 10; ++i) {
    statements.push_back({.shape = sql::make_shape("select $1::text || length($1)"), .params = {big}});
  }
  auto outcome = run(std::move(statements));
  ASSERT_TRUE(outcome.ok()) << describe(outcome.error());
  for (const auto& rows : *outcome) EXPECT_EQ(rows.get(0, 0).size(), big.size() + 7);
}

}  // namespace
}  // namespace lib::pg
