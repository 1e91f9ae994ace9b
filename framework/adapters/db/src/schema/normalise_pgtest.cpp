#include <athyper/adapters/db/schema_change.hpp>

#include <gtest/gtest.h>

#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "scratch_database.hpp"

namespace athyper::adapters::db {
namespace {

using namespace std::chrono_literals;
using core::schema::PhysicalModel;
using core::schema::Table;

class NormaliseTest : public ::testing::Test {
 protected:
  static PhysicalModel shop() {
    Table table{.name = {.schema = "shop", .name = "item"}, .columns = {}};
    table.columns = {{.name = "tenant_id", .type = "uuid", .not_null = true},
                     {.name = "id", .type = "uuid", .not_null = true},
                     {.name = "kind", .type = "varchar(10)"},
                     {.name = "price", .type = "decimal(18, 2)", .default_expression = "(0)"},
                     {.name = "deleted_at", .type = "timestamptz"}};
    table.primary_key = {.name = "item_pkey", .columns = {"tenant_id", "id"}};
    table.checks = {{.name = "item_kind_check", .expression = "kind in ('a', 'b')"}};
    table.indexes = {{.name = "item_kind_idx",
                      .keys = {{.expression = "tenant_id"}, {.expression = "(lower(kind))"}},
                      .predicate = "deleted_at is null"}};
    table.policies = {{.name = "tenant_fence",
                       .roles = {"athyper_runtime"},
                       .using_expression = "tenant_id = (select app.tenant())"}};
    table.row_security = true;
    table.grants = {{.role = "athyper_runtime", .privileges = {"select"}}};
    return {.schemas = {"shop"}, .tables = {table}};
  }
  std::string ask(const std::string& text) {
    auto connection = lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    EXPECT_TRUE(connection.ok());
    const auto rows = (*connection)->execute({.shape = lib::sql::make_shape(text), .params = {}});
    return rows.ok() ? std::string(rows->get(0, 0)) : describe(rows.error());
  }
  std::string scratch_databases() {
    return ask(
        "select count(*) from pg_database where datname = 'athyper_scratch_' ||"
        " (select oid from pg_database where datname = current_database())");
  }

  testing::TestDatabase database_;
};

TEST_F(NormaliseTest, what_a_person_wrote_becomes_what_the_server_prints) {
  const auto printed = normalise(database_.owner_connection(), shop());
  ASSERT_TRUE(printed.ok()) << describe(printed.error());
  ASSERT_EQ(printed->tables.size(), 1U);
  const auto& table = printed->tables[0];
  EXPECT_EQ(core::schema::find_column(table, "price")->type, "numeric(18,2)");
  EXPECT_EQ(core::schema::find_column(table, "price")->default_expression, "0");
  EXPECT_EQ(core::schema::find_column(table, "deleted_at")->type, "timestamp with time zone");
  EXPECT_EQ(table.indexes.at(0).keys.at(1).expression, "(lower((kind)::text))");
  EXPECT_EQ(table.policies.at(0).using_expression, "tenant_id = ( SELECT app.tenant() AS tenant)");
}

TEST_F(NormaliseTest, its_result_stays_as_it_is) {
  const auto once = normalise(database_.owner_connection(), shop());
  ASSERT_TRUE(once.ok()) << describe(once.error());
  const auto twice = normalise(database_.owner_connection(), *once);
  ASSERT_TRUE(twice.ok());
  EXPECT_EQ(describe(*once), describe(*twice));
}

TEST_F(NormaliseTest, the_real_database_sees_nothing_of_it_and_the_other_one_goes) {
  ASSERT_TRUE(normalise(database_.owner_connection(), shop()).ok());
  EXPECT_EQ(ask("select count(*) from pg_namespace where nspname = 'shop'"), "0");
  EXPECT_EQ(scratch_databases(), "0");
}

TEST_F(NormaliseTest, what_a_killed_process_left_is_no_obstacle) {
  const auto name = ask("select 'athyper_scratch_' || oid from pg_database where datname = current_database()");
  auto connection = lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
  ASSERT_TRUE((*connection)->run_script("create database " + name).ok());
  EXPECT_TRUE(normalise(database_.owner_connection(), shop()).ok());
  EXPECT_EQ(scratch_databases(), "0");
}

TEST_F(NormaliseTest, what_the_server_refuses_is_named_with_its_reason) {
  auto model = shop();
  model.tables[0].checks.push_back({.name = "item_bad_check", .expression = "no_such_column > 0"});
  const auto refused = normalise(database_.owner_connection(), model);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().key, "schema.refused_by_database");
  EXPECT_NE(refused.error().message.find("\"shop\".\"item\""), std::string::npos) << refused.error().message;
  EXPECT_NE(refused.error().message.find("\"no_such_column\" does not exist"), std::string::npos);
  EXPECT_EQ(scratch_databases(), "0");
}

TEST(WithDatabase, both_forms_of_a_connection_lead_to_the_other_database) {
  EXPECT_EQ(schema::with_database("host=/tmp dbname=a", "b"), "host=/tmp dbname=a dbname='b'");
  EXPECT_EQ(schema::with_database("postgresql://u:p@h:1/a?sslmode=require", "b"),
            "postgresql://u:p@h:1/b?sslmode=require");
  EXPECT_EQ(schema::with_database("postgres://h/a", "b"), "postgres://h/b");
  EXPECT_EQ(schema::with_database("postgres://h", "b"), "postgres://h/b");
  EXPECT_EQ(schema::with_database("postgres://h?sslmode=require", "b"), "postgres://h/b?sslmode=require");
}

}  // namespace
}  // namespace athyper::adapters::db
