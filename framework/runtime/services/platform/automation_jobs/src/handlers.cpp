#include "handlers.hpp"

#include <algorithm>
#include <utility>

#include <athyper/runtime/job_scope.hpp>
#include <athyper/runtime/model_store.hpp>
#include <athyper/runtime/principal_resolver.hpp>
#include <athyper/runtime/tokens.hpp>

namespace athyper::runtime::automation_jobs {
namespace {

using core::jobs::JobRun;
using Outcome = lib::Result<lib::Json>;

lib::Task<lib::Result<std::unique_ptr<JobScope>>> scope_of(const HandlerParts& parts, JobRun& run) {
  auto scope = co_await create_job_scope(parts.container, parts.clock, run, parts.tenants.registry());
  if (scope.ok() || scope.error().key != "tenant.unknown") co_return scope;
  // It may be new.
  CO_TRY(co_await parts.tenants.refresh());
  co_return co_await create_job_scope(parts.container, parts.clock, run, parts.tenants.registry());
}

lib::Task<Outcome> run_body(const JobBody& body, const HandlerParts& parts, JobRun& run) {
  CO_TRY(const auto scope, co_await scope_of(parts, run));
  auto outcome = co_await body(*scope);
  if (outcome.ok()) co_return outcome;
  if (outcome.error().key == "db.stale_meta") {
    CO_TRY(co_await parts.container.get(tokens::model_store).reload());
  } else if (outcome.error().key == "db.stale_entitlement") {
    parts.container.get(tokens::principal_resolver).forget(scope->tenant().id);
  } else {
    co_return outcome;
  }
  CO_TRY(const auto fresh, co_await scope_of(parts, run));
  co_return co_await body(*fresh);
}

lib::Task<Outcome> fan_out(const JobDef& def, const HandlerParts& parts, JobRun& run) {
  CO_TRY(co_await parts.tenants.refresh());
  CO_TRY(const auto scope, co_await scope_of(parts, run));
  const auto tenants = parts.tenants.registry().list();
  std::vector<core::jobs::JobRow> rows;
  for (const auto& tenant : tenants) {
    core::jobs::JobData data{.type = def.name, .payload = run.job().data.payload, .metadata = run.job().data.metadata};
    data.metadata.tenant = tenant->tenant_id;
    auto options = def.options;
    options.unique_key = "of each tenant";
    CO_TRY(auto row, co_await parts.sender.prepare(std::move(data), std::move(options)));
    rows.push_back(std::move(row));
  }
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::exclusive, .timeout_ms = 10'000};
  for (std::size_t first = 0; first < rows.size(); first += core::jobs::kMaxBulk) {
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
    const auto count = std::min(core::jobs::kMaxBulk, rows.size() - first);
    group.statements.push_back(core::jobs::enqueue_statement({begin, begin + static_cast<std::ptrdiff_t>(count)}));
  }
  CO_TRY(co_await scope->finish(std::move(group), lib::Json::object({{"tenants", rows.size()}})));
  co_await parts.sender.committed({def.queue});
  co_return lib::Json();
}

lib::Task<Outcome> handle(const JobDef& def, const HandlerParts& parts, JobRun& run) {
  const bool of_nobody = run.job().data.metadata.tenant == core::jobs::kInstallation;
  if (def.reach == JobReach::each_tenant && of_nobody) return fan_out(def, parts, run);
  return run_body(def.handler, parts, run);
}

}  // namespace

core::jobs::JobHandler handler_of(const JobDef& def, HandlerParts parts) {
  return [&def, parts](JobRun& run) { return handle(def, parts, run); };
}

}  // namespace athyper::runtime::automation_jobs
