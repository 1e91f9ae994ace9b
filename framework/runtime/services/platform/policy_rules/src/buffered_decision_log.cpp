#include "buffered_decision_log.hpp"

#include <iterator>

#include <athyper/adapters/db/query.hpp>

#include "generated/decisions_queries.hpp"

namespace athyper::runtime::policy_rules {
namespace {

using lib::Json;

constexpr adapters::db::QueryLimits kWrite{.lane = lib::sql::Lane::exclusive, .timeout_ms = 10'000};

Json row_of(const LoggedDecision& one, lib::Uuid id) {
  return Json::object({{"id", id.to_string()},
                       {"at", lib::to_rfc3339(one.at)},
                       {"principal", one.principal.to_string()},
                       {"subject", one.subject},
                       {"entity", one.entity},
                       {"record", one.record.empty() ? Json() : Json(one.record)},
                       {"operation", one.operation},
                       {"effect", one.allowed ? "allow" : "deny"},
                       {"rules", one.rules},
                       {"reason", one.reason},
                       {"request", one.request_id}});
}

core::observability::ReadNumber reading(const std::atomic<std::uint64_t>& figure) {
  return [&figure] { return static_cast<double>(figure.load(std::memory_order_relaxed)); };
}

}  // namespace

bool BufferedDecisionLog::wants(bool allowed) {
  if (!allowed) return true;
  // Evenly: of every hundred so many, the first when it is one.
  const std::uint64_t before = allowed_.fetch_add(1, std::memory_order_relaxed);
  return (before * allowed_percent_) % 100 < allowed_percent_;
}

void BufferedDecisionLog::note(LoggedDecision decision) {
  const std::lock_guard lock(mutex_);
  if (waiting_.size() < kRoom)
    waiting_.push_back(std::move(decision));
  else
    figures_.lost.fetch_add(1, std::memory_order_relaxed);
}

std::vector<LoggedDecision> BufferedDecisionLog::take_batch() {
  const std::lock_guard lock(mutex_);
  std::vector<LoggedDecision> batch;
  std::deque<LoggedDecision> others;
  for (LoggedDecision& one : waiting_) {
    const bool same = batch.empty() || one.tenant == batch.front().tenant;
    if (same && batch.size() < kBatch)
      batch.push_back(std::move(one));
    else
      others.push_back(std::move(one));
  }
  waiting_ = std::move(others);
  return batch;
}

void BufferedDecisionLog::put_back(std::vector<LoggedDecision> batch) {
  const std::lock_guard lock(mutex_);
  const std::size_t room = kRoom - std::min(kRoom, waiting_.size());
  const std::size_t lost = batch.size() - std::min(batch.size(), room);
  figures_.lost.fetch_add(lost, std::memory_order_relaxed);
  // The newest stay.
  waiting_.insert(waiting_.begin(), std::make_move_iterator(batch.begin() + static_cast<std::ptrdiff_t>(lost)),
                  std::make_move_iterator(batch.end()));
}

lib::Task<lib::Result<bool>> BufferedDecisionLog::write_batch() {
  std::vector<LoggedDecision> batch = take_batch();
  if (batch.empty()) co_return false;
  Json rows = Json::array();
  for (const LoggedDecision& one : batch) rows.push_back(row_of(one, lib::make_uuid_v7(clock_, random_)));
  const lib::Uuid tenant = batch.front().tenant;
  const adapters::db::Fence fence{.tenant = tenant, .principal = {}, .meta_version = 0, .entitlement_version = 0};
  const auto written = co_await adapters::db::run(db_, fence, queries::insert_decisions(tenant, rows.dump()), kWrite);
  if (!written.ok()) {
    put_back(std::move(batch));
    co_return written.error();
  }
  figures_.written.fetch_add(batch.size(), std::memory_order_relaxed);
  const std::lock_guard lock(mutex_);
  co_return !waiting_.empty();
}

lib::Task<lib::Result<void>> BufferedDecisionLog::write_all() {
  for (bool more = true; more;) {
    const auto written = co_await write_batch();
    if (!written.ok()) {
      const std::lock_guard lock(mutex_);
      figures_.lost.fetch_add(waiting_.size(), std::memory_order_relaxed);
      waiting_.clear();
      co_return written.error();
    }
    more = *written;
  }
  co_return lib::Result<void>{};
}

void add_decision_metrics(core::observability::MetricsRegistry& metrics, const DecisionFigures& figures) {
  constexpr std::string_view kName = "policy_decisions_total";
  constexpr std::string_view kHelp = "Decisions for the log, written to it and lost because there was no room.";
  metrics.counter_from(kName, kHelp, {{"outcome", "written"}}, reading(figures.written));
  metrics.counter_from(kName, kHelp, {{"outcome", "lost"}}, reading(figures.lost));
}

}  // namespace athyper::runtime::policy_rules
