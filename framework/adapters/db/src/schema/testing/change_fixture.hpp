// A small table and a plan with every kind of step, written by hand: text becomes a number in a new column.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <athyper/adapters/db/schema_change.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db::schema {

constexpr int kRows = 60;
constexpr const char* kChange = "0001_amount";

/// Steps: add the column, fence, backfill, index, check, validation, contract.
core::schema::Plan amount_plan();

class ChangeFixture : public ::testing::Test {
 protected:
  void SetUp() override { make_table(); }
  /// 60 rows whose qty is their number; nothing in the journal.
  void make_table();
  std::unique_ptr<lib::pg::BlockingConnection> owner();
  void run(const std::string& script);
  std::string ask(const std::string& text);
  /// Does not sleep; batches of 25 rows.
  ApplyOptions options();
  std::string catalogue();
  std::string state() { return ask("select state from core.schema_change"); }
  /// "60/60": rows with the right amount of all.
  std::string converted();

  testing::TestDatabase database_;
};

}  // namespace athyper::adapters::db::schema
