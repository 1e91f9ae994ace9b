// A pair of random models on a server: the plan from one to the other, applied to the first with rows in it, has to
// lead to the catalogue of the second made from scratch.
#pragma once

#include <memory>
#include <string>

#include <athyper/adapters/db/schema_change.hpp>
#include <lib/base/result.hpp>
#include <lib/pg/pool.hpp>

#include "testing/random_pair.hpp"

namespace athyper::adapters::db::schema {

struct TrialOutcome {
  enum class Kind {
    applied,
    /// By the planner; nothing was touched.
    refused,
    /// Rows stand against the new rules; nothing was touched.
    stopped_by_rows,
    failed,
  };
  Kind kind = Kind::failed;
  /// What went wrong: what was done first, for telling failures apart.
  std::string stage = {};
  std::string message = {};
};

/// Works in schemas of its own in one database, one pair after the other.
class PairTrial {
 public:
  static lib::Result<std::unique_ptr<PairTrial>> open(std::string owner_connection);

  TrialOutcome run(const core::schema::testing::RandomPair& pair);

 private:
  PairTrial(std::string owner_connection, std::unique_ptr<lib::pg::BlockingConnection> connection)
      : owner_connection_(std::move(owner_connection)), connection_(std::move(connection)) {}

  TrialOutcome try_pair(const core::schema::testing::RandomPair& pair);
  lib::Result<void> clear();
  /// Empty schemas, then the model with the months of its tables.
  lib::Result<void> make(const core::schema::PhysicalModel& model, const core::schema::PhysicalModel& months_of);
  /// What the catalogue, read as a model, has otherwise; empty: nothing.
  std::string compare_model(const core::schema::PhysicalModel& model);
  ApplyOptions options_for(const core::schema::testing::RandomPair& pair);
  lib::Result<std::string> digest(const core::schema::testing::RandomPair& pair);

  std::string owner_connection_;
  std::unique_ptr<lib::pg::BlockingConnection> connection_;
  std::size_t runs_ = 0;
};

}  // namespace athyper::adapters::db::schema
