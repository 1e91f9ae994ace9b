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
  std::vector<core::jobs::JobRow> rows;
  for (auto& tenant : tenants) {
    CO_TRY(auto row, co_await parts_.sender.prepare({.type = std::string(kDispatchJob),
                                                     .metadata = {.tenant = std::move(tenant), .purpose = "outbox"}},
                                                    std::nullopt));
    rows.push_back(std::move(row));
  }
  CO_TRY(const auto added, co_await run_statement(parts_.db, core::jobs::enqueue_statement(rows)));
  co_await parts_.sender.committed({std::string(kOutboxQueue)});
  co_return added.size();
}

}  // namespace athyper::runtime::automation_jobs
