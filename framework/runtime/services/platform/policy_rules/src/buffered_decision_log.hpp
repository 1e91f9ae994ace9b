// The decision log: a bounded queue in memory, written to core.permission_decision_log in batches beside the requests.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/core/observability/metrics.hpp>
#include <athyper/runtime/decision_log.hpp>
#include <lib/base/random.hpp>

namespace athyper::runtime::policy_rules {

struct DecisionFigures {
  std::atomic<std::uint64_t> written{0};
  std::atomic<std::uint64_t> lost{0};
};

class BufferedDecisionLog final : public DecisionLog {
 public:
  /// Decisions that wait at most.
  static constexpr std::size_t kRoom = 10'000;
  /// Decisions of one tenant that one statement writes.
  static constexpr std::size_t kBatch = 500;

  /// `allowed_percent` of what was allowed is kept. All outlive it.
  BufferedDecisionLog(adapters::db::DbClient& db, const lib::Clock& clock, lib::Random& random, int allowed_percent)
      : db_(db), clock_(clock), random_(random), allowed_percent_(static_cast<std::uint64_t>(allowed_percent)) {}

  bool wants(bool allowed) override;
  void note(LoggedDecision decision) override;

  /// Writes one batch. True when more is waiting. What could not be written waits again as far as there is room.
  lib::Task<lib::Result<bool>> write_batch();
  /// Writes what is waiting; gives up at the first failure, with what is left counted as lost.
  lib::Task<lib::Result<void>> write_all();
  const DecisionFigures& figures() const { return figures_; }

 private:
  std::vector<LoggedDecision> take_batch();
  void put_back(std::vector<LoggedDecision> batch);

  adapters::db::DbClient& db_;
  const lib::Clock& clock_;
  lib::Random& random_;
  std::uint64_t allowed_percent_;
  std::atomic<std::uint64_t> allowed_{0};
  DecisionFigures figures_;
  mutable std::mutex mutex_;
  std::deque<LoggedDecision> waiting_;
};

/// policy_decisions_total by outcome.
void add_decision_metrics(core::observability::MetricsRegistry& metrics, const DecisionFigures& figures);

}  // namespace athyper::runtime::policy_rules
