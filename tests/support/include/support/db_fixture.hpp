// For tests of what stands on the database adapter: a database, loops, a clock, and short ways to ask them.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <athyper/adapters/db/create.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::testing {

class DbFixture : public ::testing::Test {
 protected:
  /// `now` as RFC 3339.
  explicit DbFixture(std::string_view now) : clock_(*lib::parse_rfc3339(now)) {
    loops_.start();
    db_ = *adapters::db::create_db_adapter(
        {.runtime_connection = database_.runtime_connection(), .owner_connection = database_.owner_connection()},
        loops_, clock_);
    owner_ = *lib::pg::BlockingConnection::open(database_.owner_connection(), std::chrono::seconds(5));
  }
  ~DbFixture() override {
    db_->close(std::chrono::seconds(2));
    loops_.stop();
  }

  /// Runs a coroutine on a loop and gives what it gives.
  template <class T>
  lib::Result<T> attempt(std::function<lib::Task<lib::Result<T>>()> work) {
    std::optional<lib::Result<T>> out;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { out.emplace(co_await work()); });
    return *std::move(out);
  }
  /// The same, and an error fails the test.
  template <class T>
  T await(std::function<lib::Task<lib::Result<T>>()> work) {
    auto out = attempt<T>(std::move(work));
    EXPECT_TRUE(out.ok()) << describe(out.error());
    return *std::move(out);
  }

  /// The first value of the owner's query; "NULL" for none, nothing without a row.
  std::string text(const std::string& sql) {
    auto rows = owner_->execute({lib::sql::make_shape(sql), {}});
    EXPECT_TRUE(rows.ok()) << sql << "\n" << describe(rows.error());
    return rows.ok() && !rows->empty() ? std::string(rows->at(0, 0).value_or("NULL")) : "";
  }
  /// As the owner: what an operator does, or an attacker who owns the database.
  void run(const std::string& script) {
    const auto done = owner_->run_script(script);
    EXPECT_TRUE(done.ok()) << script << "\n" << describe(done.error());
  }

  TestDatabase database_;
  lib::net::Loops loops_{2};
  lib::ManualClock clock_;
  std::unique_ptr<adapters::db::DbAdapter> db_;
  std::unique_ptr<lib::pg::BlockingConnection> owner_;
};

}  // namespace athyper::testing
