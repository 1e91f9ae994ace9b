#include "seal_jobs.hpp"

#include <lib/log/logger.hpp>

#include <athyper/core/observability/metrics.hpp>
#include <athyper/runtime/tokens.hpp>

#include <athyper/runtime/audit_governance/sealer.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using lib::Json;

constexpr std::chrono::seconds kEvery{60};
/// When reading everything is in nobody's way.
constexpr const char* kNightly = "41 2 * * *";
constexpr const char* kHourly = "23 * * * *";

lib::Error key_missing() {
  return {lib::ErrorCode::unavailable, "audit.key_missing",
          "This worker has no key to seal the audit trail with: set AUDIT_SEAL_KEY, or AUDIT_SEAL_KEY_FILE."};
}

void count(JobScope& scope, const SealReport& report) {
  auto& metrics = scope.get(tokens::metrics_registry);
  metrics.counter("audit_rows_sealed_total", "Rows of the audit trail that this process has sealed.")
      .increment(static_cast<double>(report.rows));
  metrics.counter("audit_rows_late_total", "Sealed rows that came later than any transaction may take.")
      .increment(static_cast<double>(report.late));
}

std::unique_ptr<Chain> chain_of(JobScope& scope) {
  auto& db = scope.get(tokens::db);
  return scope.has_tenant() ? make_tenant_chain(db, scope.tenant().id) : make_sign_in_chain(db);
}

// A chain that was cut is no reason to leave what comes after without seals; the job "audit.anchor" fails of it.
lib::Task<lib::Result<void>> anchor_or_tell(JobScope& scope, Chain& chain) {
  const auto anchored = co_await anchor_head(chain, scope.get(tokens::object_storage));
  if (anchored.ok() || anchored.error().key != "audit.chain_truncated") co_return anchored;
  scope.get(tokens::logger)
      .error("audit.chain.truncated", {{"chain", chain.name()}, {"error", describe(anchored.error())}});
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<Json>> seal(JobScope& scope, const SealKeys& keys, SealSpan span) {
  if (!keys.can_seal()) co_return key_missing();
  const auto chain = chain_of(scope);
  CO_TRY(const auto report, co_await seal_rows(*chain, keys, scope.now(), span));
  count(scope, report);
  if (report.late > 0) {
    scope.get(tokens::logger)
        .warn("audit.rows.late",
              {{"chain", chain->name()}, {"rows", report.late}, {"seal", report.head->header.number}});
  }
  CO_TRY(co_await anchor_or_tell(scope, *chain));
  co_return Json::object({{"rows", report.rows}, {"seals", report.seals}, {"more", report.more}});
}

lib::Task<lib::Result<Json>> anchor(JobScope& scope) {
  const auto chain = chain_of(scope);
  CO_TRY(co_await anchor_head(*chain, scope.get(tokens::object_storage)));
  co_return Json::object({});
}

}  // namespace

void add_seal_jobs(Registries& registries, const SealKeys& keys) {
  const auto add = [&](JobDef job, ScheduleDef schedule) {
    schedule.name = schedule.job = job.name;
    job.queue = "audit";
    if (keys.can_seal()) registries.schedules.add(std::move(schedule));
    registries.jobs.add(std::move(job));
  };
  const auto add_both = [&](const std::string& name, const ScheduleDef& schedule, int attempts, const JobBody& body) {
    const core::jobs::JobOptions options{.attempts = attempts, .remove_on_complete = schedule.cron.empty()};
    add({.name = name, .queue = {}, .handler = body, .options = options, .reach = JobReach::each_tenant}, schedule);
    add({.name = name + "-sign-ins", .queue = {}, .handler = body, .options = options}, schedule);
  };
  const auto sealing = [&keys](SealSpan span) {
    return [&keys, span](JobScope& scope) { return seal(scope, keys, span); };
  };
  add_both("audit.seal", {.name = {}, .job = {}, .every = kEvery}, 5, sealing(SealSpan::recent));
  add_both("audit.sweep", {.name = {}, .job = {}, .cron = kNightly}, 5, sealing(SealSpan::whole));
  add_both("audit.anchor", {.name = {}, .job = {}, .cron = kHourly}, 1, anchor);
}

}  // namespace athyper::runtime::audit_governance
