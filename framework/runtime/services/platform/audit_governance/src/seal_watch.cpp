#include "seal_watch.hpp"

#include <algorithm>

#include <athyper/adapters/db/query.hpp>

#include "generated/tenant_chain_queries.hpp"

namespace athyper::runtime::audit_governance {
namespace {

using core::observability::HealthOutcome;
using core::observability::HealthStatus;

}  // namespace

void SealWatch::note(const std::string& tenant, std::optional<lib::Timestamp> oldest) {
  const std::scoped_lock lock(mutex_);
  has_looked_ = true;
  if (!oldest) {
    waiting_.erase(tenant);
    return;
  }
  auto& waiting = waiting_.try_emplace(tenant, Waiting{*oldest, clock_.monotonic()}).first->second;
  if (waiting.oldest != *oldest) waiting = {*oldest, clock_.monotonic()};
}

lib::Task<lib::Result<void>> SealWatch::measure(adapters::db::DbClient& db, TenantDirectory& tenants,
                                                core::observability::MetricsRegistry& metrics) {
  std::chrono::duration<double> longest{0};
  double chains = 0;
  for (const auto& tenant : tenants.registry().list()) {
    CO_TRY(const auto id, lib::parse_uuid(tenant->tenant_id));
    const adapters::db::Fence fence{.tenant = id, .principal = {}};
    CO_TRY(const auto oldest, co_await adapters::db::run(db, fence, queries::oldest_row_after_head(id)));
    note(tenant->tenant_key, oldest);
    if (!oldest) continue;
    ++chains;
    longest = std::max<std::chrono::duration<double>>(longest, clock_.now() - *oldest);
  }
  metrics.gauge("audit_oldest_unsealed_seconds", "Age of the oldest row of the audit trail that no seal covers.")
      .set(longest.count());
  metrics.gauge("audit_chains_waiting", "Tenants with rows of the audit trail that no seal covers.").set(chains);
  co_return lib::Result<void>{};
}

HealthOutcome SealWatch::outcome() const {
  const std::scoped_lock lock(mutex_);
  if (!has_looked_) return {};
  if (!keys_.can_seal()) {
    return {.status = HealthStatus::unhealthy,
            .message = "the audit trail is not sealed: AUDIT_SEAL_KEY is not set",
            .details = lib::Json::object()};
  }
  lib::Json behind = lib::Json::array();
  for (const auto& [tenant, waiting] : waiting_) {
    if (clock_.monotonic() - waiting.since >= kLongestUnsealed) behind.push_back(tenant);
  }
  if (behind.as_array().empty()) return {};
  return {.status = HealthStatus::unhealthy,
          .message = "the audit trail of these tenants waits for its seals",
          .details = lib::Json::object({{"behind", std::move(behind)}})};
}

core::observability::HealthCheck SealWatch::check() {
  return {
      .name = "audit-seals", .required = false, .check = [this]() -> lib::Task<HealthOutcome> { co_return outcome(); }};
}

}  // namespace athyper::runtime::audit_governance
