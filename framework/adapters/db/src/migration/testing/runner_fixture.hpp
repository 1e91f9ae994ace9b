// A database with an empty schema shop, and migrations deployed to it.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <athyper/adapters/db/migration_runner.hpp>
#include <lib/base/sql.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

#include "shop.hpp"

namespace athyper::adapters::db::migration {

using namespace std::chrono_literals;
using Names = std::vector<std::string>;

class RunnerFixture : public ::testing::Test {
 protected:
  void SetUp() override { run("create schema shop"); }
  std::unique_ptr<lib::pg::BlockingConnection> owner() {
    auto connection = lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    EXPECT_TRUE(connection.ok()) << describe(connection.error());
    return *std::move(connection);
  }
  void run(const std::string& script) {
    const auto done = owner()->run_script(script);
    ASSERT_TRUE(done.ok()) << describe(done.error());
  }
  std::string ask(const std::string& text) {
    const auto rows = owner()->execute({.shape = lib::sql::make_shape(text), .params = {}});
    if (!rows.ok()) return describe(rows.error());
    return rows->empty() ? "nothing" : std::string(rows->at(0, 0).value_or("null"));
  }
  ApplyOptions options(bool contract = true) {
    ApplyOptions options{.owner_connection = database_.owner_connection(), .schemas = {}};
    options.contract = contract;
    options.sleep = [](std::chrono::milliseconds) {};
    options.random = [] { return 0.5; };
    return options;
  }
  MigrationRunner runner(std::vector<Migration> migrations, bool contract = true) {
    return {std::move(migrations), options(contract)};
  }
  static std::string key_of(const lib::Result<MigrationReport>& outcome) {
    return outcome.ok() ? "ok" : outcome.error().key;
  }
  /// "0001_a applied, 0002_b pending"
  std::string states(const MigrationRunner& runner) {
    const auto status = runner.status();
    if (!status.ok()) return describe(status.error());
    std::string out;
    for (const auto& row : *status)
      out += (out.empty() ? "" : ", ") + row.name + " " + std::string(to_string(row.state));
    return out;
  }
  std::string columns() {
    return ask(
        "select string_agg(attname, ' ' order by attnum) from pg_attribute"
        " where attrelid = to_regclass('shop.item') and attnum > 0 and not attisdropped");
  }

  testing::TestDatabase database_;
  const core::schema::PhysicalModel noted_ = with_column(shop(), "note");
  const std::vector<Migration> both_ = chain({shop(), noted_});
};

}  // namespace athyper::adapters::db::migration
