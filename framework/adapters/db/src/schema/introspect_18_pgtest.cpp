// What PostgreSQL 18 has and 15 does not, as the model tells it.
#include <algorithm>

#include <gtest/gtest.h>

#include <athyper/adapters/db/schema_change.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using namespace std::chrono_literals;

class Introspect18Test : public ::testing::Test {
 protected:
  void run(const std::string& script) {
    auto connection = lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    ASSERT_TRUE(connection.ok()) << describe(connection.error());
    const auto done = (*connection)->run_script(script);
    ASSERT_TRUE(done.ok()) << describe(done.error());
  }
  lib::Result<core::schema::PhysicalModel> model() { return introspect(database_.owner_connection(), {"shop"}); }
  bool is_required(const std::string& column) {
    const auto read = model();
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : describe(read.error()));
    if (!read.ok()) return false;
    const auto* found = core::schema::find_column(read->tables.at(0), column);
    EXPECT_NE(found, nullptr);
    return found != nullptr && found->not_null;
  }

  testing::TestDatabase database_;
};

TEST_F(Introspect18Test, a_column_is_required_once_every_row_was_looked_at) {
  run("create schema shop; create table shop.t (a int); alter table shop.t add constraint given not null a not valid");
  EXPECT_FALSE(is_required("a"));
  run("alter table shop.t validate constraint given");
  EXPECT_TRUE(is_required("a"));
}

TEST_F(Introspect18Test, the_name_of_a_requirement_is_no_difference) {
  run("create schema shop; create table shop.t (a int constraint by_hand not null)");
  const auto by_hand = model();
  ASSERT_TRUE(by_hand.ok()) << describe(by_hand.error());
  run("drop table shop.t; create table shop.t (a int not null)");
  const auto plain = model();
  ASSERT_TRUE(plain.ok()) << describe(plain.error());
  EXPECT_EQ(core::schema::describe(*by_hand), core::schema::describe(*plain));
  EXPECT_TRUE(core::schema::plan(*by_hand, *plain).steps.empty());
}

TEST_F(Introspect18Test, what_the_model_cannot_say_is_named) {
  run(R"(create schema shop;
    create extension if not exists btree_gist schema public;
    create table shop.t (a int, b int generated always as (a + 1) virtual, c int constraint t_c check (c > 0) not enforced,
      d int, e daterange, constraint t_d unique (d, e without overlaps)))");
  const auto read = model();
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().key, "schema.not_expressible");
  std::vector<std::string> findings;
  for (const auto& detail : read.error().details) findings.push_back(detail.path + ": " + detail.message);
  std::ranges::sort(findings);
  EXPECT_EQ(findings,
            (std::vector<std::string>{"shop.t.b: virtual generated column",
                                      "shop.t.t_c: constraint that is not enforced", "shop.t.t_d: key over a period"}));
}

}  // namespace
}  // namespace athyper::adapters::db
