// Behind PgBouncer in transaction mode: what works there, and what is refused because it needs a session of its own.
#include <gtest/gtest.h>

#include <athyper/adapters/db/provision.hpp>
#include <athyper/adapters/db/schema_change.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>
#include <support/pgbouncer.hpp>

#include "ask.hpp"
#include "generated/session_queries.hpp"

namespace athyper::adapters::db {
namespace {

using std::chrono_literals::operator""s;

std::string socket_folder(const std::string& connection) {
  const auto begin = connection.find('\'') + 1;
  return connection.substr(begin, connection.find('\'', begin) - begin);
}

class PoolerTest : public ::testing::Test {
 protected:
  testing::TestDatabase database_;
  // Behind the pooler of the suite there is another one, which does not matter here: the owner's way is direct.
  testing::PgBouncer pooler_{socket_folder(database_.owner_connection())};
  std::string owner_ = pooler_.connection("athyper_owner", database_.name());
};

TEST_F(PoolerTest, the_suite_runs_where_its_environment_says) {
  const auto direct = check_direct(database_.runtime_connection());
  EXPECT_EQ(direct.ok(), testing::TestDatabase::prepared_statements());
  EXPECT_TRUE(check_direct(database_.owner_connection()).ok());
}

TEST_F(PoolerTest, a_change_of_the_schema_is_refused_by_name) {
  const auto again = lib::system_clock().now();
  EXPECT_EQ(provision(owner_, again, {.seed = false, .force = true}).error().key, "db.owner_is_pooler");
  EXPECT_EQ(drop_provisioned(owner_).error().key, "db.owner_is_pooler");
  ApplyOptions options;
  options.owner_connection = owner_;
  EXPECT_EQ(apply(core::schema::Plan(), "change", options).error().key, "schema.pooler");
}

TEST_F(PoolerTest, more_clients_than_server_connections_are_all_served) {
  std::vector<std::unique_ptr<lib::pg::BlockingConnection>> clients;
  for (int i = 0; i < 40; ++i)
    clients.push_back(*lib::pg::BlockingConnection::open(pooler_.connection("athyper_runtime", database_.name()), 5s));
  for (const auto& client : clients) EXPECT_EQ(*ask(*client, queries::ping()), 1);
}

}  // namespace
}  // namespace athyper::adapters::db
