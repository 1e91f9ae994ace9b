// The gate on a real server below the floor: the newest 18 that the registry has is 18.4, the floor is 18.6.
#include <gtest/gtest.h>

#include <athyper/adapters/db/provision.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using namespace std::chrono_literals;

TEST(CatalogueGate18Test, a_server_below_the_floor_is_refused_for_its_version_alone) {
  const testing::TestDatabase database;
  const auto checked = check_catalogue(database.owner_connection());
  ASSERT_FALSE(checked.ok());
  EXPECT_EQ(checked.error().key, "db.catalogue_refused");
  EXPECT_TRUE(checked.error().message.starts_with("the database server is older than")) << checked.error().message;
  ASSERT_EQ(checked.error().details.size(), 1U);
  EXPECT_EQ(checked.error().details[0].path, "server");
  EXPECT_TRUE(checked.error().details[0].message.starts_with("PostgreSQL 18.4")) << checked.error().details[0].message;
  EXPECT_TRUE(checked.error().details[0].message.ends_with("is older than the floor 18.6, 17.11, 16.15, 15.19"));
}

TEST(CatalogueGate18Test, a_hole_between_tenants_stands_before_the_version) {
  const testing::TestDatabase database;
  auto owner = lib::pg::BlockingConnection::open(database.owner_connection(), 5s);
  ASSERT_TRUE(owner.ok()) << describe(owner.error());
  ASSERT_TRUE((*owner)->run_script("alter table core.role no force row level security").ok());
  const auto checked = check_catalogue(database.owner_connection());
  ASSERT_FALSE(checked.ok());
  EXPECT_TRUE(checked.error().message.starts_with("the database does not keep tenants apart"));
  EXPECT_EQ(checked.error().details.size(), 2U);
}

}  // namespace
}  // namespace athyper::adapters::db
