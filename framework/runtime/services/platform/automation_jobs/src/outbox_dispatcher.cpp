#include "outbox_dispatcher.hpp"

#include <algorithm>

#include <athyper/core/jobs/job_row.hpp>

#include "generated/outbox_queries.hpp"
#include "job_store.hpp"
#include "outbox_delivery.hpp"

namespace athyper::runtime::automation_jobs {

lib::Task<lib::Result<std::size_t>> OutboxDispatcher::turn() {
  const auto now = parts_.clock.monotonic();
  if (!parts_.bell.answer() && now < next_look_) co_return std::size_t{0};
  next_look_ = now + parts_.look;
  CO_TRY(auto tenants, co_await run_unfenced(parts_.db, queries::list_tenants_with_events(std::string(kDispatchJob))));
  tenants.resize(std::min(tenants.size(), core::jobs::kMaxBulk));
  if (tenants.empty()) co_return std::size_t{0};
  std::vector<std::pair<core::jobs::JobData, core::jobs::JobOptions>> jobs;
  for (auto& tenant : tenants) {
    core::jobs::JobData data{.type = std::string(kDispatchJob),
                             .metadata = {.tenant = std::move(tenant), .purpose = "outbox"}};
    jobs.emplace_back(std::move(data), dispatch_options());
  }
  CO_TRY(const auto added, co_await parts_.queue.add_bulk(std::string(kOutboxQueue), std::move(jobs)));
  co_return added.size();
}

}  // namespace athyper::runtime::automation_jobs
