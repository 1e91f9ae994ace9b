#include "outbox_worker.hpp"

#include <unistd.h>

#include "../job_sender.hpp"
#include "../outbox_delivery.hpp"
#include "../outbox_dispatcher.hpp"
#include "../pg_job_queue.hpp"
#include "campaign_worker.hpp"
#include "worker_process.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;
using Outcome = lib::Result<lib::Json>;

lib::Task<lib::Result<void>> write_down(JobScope& scope, std::vector<core::events::RecordEvent> events) {
  static const auto kShape = lib::sql::make_shape(
      "insert into public.heard (event, record, version, token) values ($1::uuid, $2::uuid, $3::int, $4::int)");
  lib::sql::Group group;
  for (const auto& event : events) {
    group.statements.push_back(
        {kShape, {event.id, event.record_id, std::to_string(event.version), std::to_string(event.token)}});
  }
  CO_TRY(co_await scope.get(tokens::db).run(scope.fence(), std::move(group)));
  co_return lib::Result<void>{};
}

/// The job's handler in the scope of the one tenant there is.
core::jobs::JobHandler handler_in(Container& container, OutboxDelivery& delivery) {
  return [&](core::jobs::JobRun& run) -> lib::Task<Outcome> {
    auto tenant = std::make_shared<TenantContext>();
    tenant->id = *lib::parse_uuid(kOutboxTenant);
    JobScope scope(container, lib::system_clock(), run, {.tenant = std::move(tenant)});
    co_return co_await delivery.dispatch(scope);
  };
}

lib::Task<void> work(Worker& worker, OutboxDispatcher& dispatcher) {
  for (;;) {
    static_cast<void>(co_await dispatcher.turn());
    static_cast<void>(co_await worker.turn());
  }
}

}  // namespace

void be_outbox_worker(const std::string& connection, int log, Fault fault) {
  WorkerProcess process(connection, log, fault, {.lease = kCampaignLease, .batch = 20, .idle_poll = 20ms});
  Registries registries;
  registries.consumers.add({.name = "ledger", .handler = write_down});
  registries.jobs.add({.name = std::string(kDispatchJob),
                       .queue = std::string(kOutboxQueue),
                       .handler = nullptr,
                       .options = dispatch_options()});
  registries.jobs.add({.name = std::string(kDeliverJob), .queue = std::string(kOutboxQueue), .handler = nullptr});
  PgJobQueue queue({.db = *process.db,
                    .keys = process.keys,
                    .worker = process.worker,
                    .clock = lib::system_clock(),
                    .random = lib::system_random()});
  QueueJobSender sender(queue, registries.jobs);
  OutboxDelivery delivery({.consumers = registries.consumers,
                           .loop = *process.loop,
                           .sender = sender,
                           .clock = lib::system_clock(),
                           .logger = process.logger,
                           .options = {.batch = 3}});
  OutboxBell bell;
  OutboxDispatcher dispatcher(
      {.db = *process.db, .queue = queue, .bell = bell, .clock = lib::system_clock(), .look = 20ms});
  const auto known = process.worker.process(std::string(kOutboxQueue), std::string(kDispatchJob), 1,
                                            handler_in(process.container, delivery));
  if (!known.ok()) ::_exit(4);
  process.loops.run_and_wait(0, [&] { return work(process.worker, dispatcher); });
  ::_exit(0);
}

}  // namespace athyper::runtime::automation_jobs
