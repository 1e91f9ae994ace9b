// For pairs of models made at random, plan(a → b) applied to a with rows in it gives the catalogue of b made from
// scratch. ATHYPER_PAIRS says how many pairs (more are tried while an operation is rare), ATHYPER_PAIRS_SEED replays a
// run, ATHYPER_PAIR one pair of it. A run of fewer pairs than is usual asks for no operation.
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <iostream>
#include <map>
#include <mutex>
#include <thread>

#include <gtest/gtest.h>
#include <support/pg_fixture.hpp>
#include <support/seed.hpp>

#include "testing/pair_trial.hpp"
#include "testing/smaller_pair.hpp"
#include "testing/used_operations.hpp"

namespace athyper::adapters::db::schema {
namespace {

using core::schema::testing::RandomPair;
using Kind = TrialOutcome::Kind;

constexpr std::size_t kPairs = 480;
/// Beside the full run on the machine's own server.
constexpr std::size_t kPairsOn18 = 60;
constexpr int kFloor = 5;
/// Times the usual length, while an operation is rare: of 1,000 seeds one needs more than twice.
constexpr std::size_t kLongest = 4;
constexpr unsigned kWorkers = 2;
constexpr std::size_t kShownFailures = 10;

/// As the planner plans for the server that it will run on.
RandomPair pair_of(std::uint64_t seed, std::size_t number) {
  auto pair = core::schema::testing::random_pair(seed, number);
  pair.hints.server_version = testing::TestDatabase::server_version();
  return pair;
}

std::uint64_t number_from(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

struct Failure {
  std::size_t number = 0;
  TrialOutcome outcome;
};

/// What a run of pairs has come to.
class Tally {
 public:
  void add(std::size_t number, const RandomPair& pair, const TrialOutcome& outcome) {
    const auto plan = core::schema::plan(pair.from, pair.to, pair.hints);
    const auto used = operations_of(pair, plan);
    const std::lock_guard lock(mutex_);
    ++outcomes_[outcome.kind];
    if (outcome.kind == Kind::failed) failures_.push_back({number, outcome});
    if (outcome.kind != Kind::applied && outcome.kind != Kind::refused) return;
    for (const auto& operation : used) ++operations_[operation];
  }
  /// True when every operation was seen often enough.
  bool is_complete() {
    const std::lock_guard lock(mutex_);
    return std::ranges::all_of(core::schema::testing::all_operations(),
                               [&](const auto& operation) { return count(operation) >= kFloor; });
  }
  std::string table() const {
    std::string out;
    for (const auto& operation : core::schema::testing::all_operations())
      out += "  " + operation + std::string(operation.size() < 32 ? 32 - operation.size() : 1, ' ') +
             std::to_string(count(operation)) + "\n";
    return out + "applied " + std::to_string(count(Kind::applied)) + ", refused " +
           std::to_string(count(Kind::refused)) + ", stopped by rows " + std::to_string(count(Kind::stopped_by_rows)) +
           ", failed " + std::to_string(count(Kind::failed)) + "\n";
  }
  int count(const std::string& operation) const {
    const auto found = operations_.find(operation);
    return found == operations_.end() ? 0 : found->second;
  }
  int count(Kind kind) const {
    const auto found = outcomes_.find(kind);
    return found == outcomes_.end() ? 0 : found->second;
  }
  const std::vector<Failure>& failures() const { return failures_; }

 private:
  std::mutex mutex_;
  std::map<Kind, int> outcomes_;
  std::map<std::string, int> operations_;
  std::vector<Failure> failures_;
};

/// The smallest pair that still fails in the same way.
RandomPair shrink(PairTrial& trial, RandomPair pair, const std::string& stage) {
  for (bool found = true; found;) {
    found = false;
    for (auto& next : core::schema::testing::smaller_pairs(pair)) {
      const auto outcome = trial.run(next);
      if (outcome.kind != Kind::failed || outcome.stage != stage) continue;
      pair = std::move(next);
      found = true;
      break;
    }
  }
  return pair;
}

struct Range {
  std::uint64_t seed = 0;
  std::size_t first = 0;
  std::size_t last = 0;
  bool until_complete = true;
};

Range range_of_run() {
  const auto usual = testing::TestDatabase::server_version() < 18 ? kPairs : kPairsOn18;
  Range range{number_from("ATHYPER_PAIRS_SEED", athyper::testing::fresh_seed()), 0,
              number_from("ATHYPER_PAIRS", usual)};
  range.until_complete = range.last >= kPairs;
  if (std::getenv("ATHYPER_PAIR") == nullptr) return range;
  const auto only = number_from("ATHYPER_PAIR", 0);
  return {range.seed, only, only + 1, false};
}

void work(PairTrial& trial, const Range& range, std::atomic<std::size_t>& next, Tally& tally) {
  for (auto number = next++;; number = next++) {
    const bool is_due = number < range.last;
    if (!is_due && (!range.until_complete || number >= kLongest * range.last || tally.is_complete())) return;
    const auto pair = pair_of(range.seed, number);
    tally.add(number, pair, trial.run(pair));
  }
}

void show_failures(PairTrial& trial, const Tally& tally, std::uint64_t seed) {
  for (std::size_t i = 0; i < std::min(tally.failures().size(), kShownFailures); ++i) {
    const auto& [number, outcome] = tally.failures()[i];
    ADD_FAILURE() << "ATHYPER_PAIRS_SEED=" << seed << " ATHYPER_PAIR=" << number << "\n"
                  << outcome.stage << ": " << outcome.message;
  }
  if (tally.failures().empty()) return;
  const auto& [number, outcome] = tally.failures().front();
  const auto small = shrink(trial, pair_of(seed, number), outcome.stage);
  std::cout << "pair " << number << " in small:\n" << print(small) << trial.run(small).message << "\n";
}

TEST(RandomPairs, lead_from_one_model_to_the_other) {
  const auto range = range_of_run();
  std::cout << "ATHYPER_PAIRS_SEED=" << range.seed << "\n";
  std::vector<std::unique_ptr<testing::TestDatabase>> databases;
  std::vector<std::unique_ptr<PairTrial>> trials;
  for (unsigned worker = 0; worker < kWorkers; ++worker) {
    databases.push_back(std::make_unique<testing::TestDatabase>());
    auto trial = PairTrial::open(databases.back()->owner_connection());
    ASSERT_TRUE(trial.ok()) << describe(trial.error());
    trials.push_back(*std::move(trial));
  }
  Tally tally;
  std::atomic<std::size_t> next = range.first;
  {
    std::vector<std::jthread> workers;
    for (const auto& trial : trials) workers.emplace_back([&] { work(*trial, range, next, tally); });
  }
  std::cout << tally.table();
  show_failures(*trials[0], tally, range.seed);
  if (!range.until_complete) return;
  for (const auto& operation : core::schema::testing::all_operations())
    EXPECT_GE(tally.count(operation), kFloor) << operation;
}

}  // namespace
}  // namespace athyper::adapters::db::schema
