#include "outbox_worker.hpp"

#include <unistd.h>

#include <athyper/adapters/db/create.hpp>
#include <athyper/runtime/tokens.hpp>
#include <lib/log/logger.hpp>
#include <lib/net/loops.hpp>
#include <support/pg_fixture.hpp>

#include "../job_sender.hpp"
#include "../outbox_delivery.hpp"
#include "../outbox_dispatcher.hpp"
#include "campaign_worker.hpp"
#include "work_loop.hpp"

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
  lib::net::Loops loops{1};
  loops.start();
  const auto adapter = *adapters::db::create_db_adapter(
      {.runtime_connection = connection, .prepared_statements = testing::TestDatabase::prepared_statements()}, loops,
      lib::system_clock());
  const auto db = make_faulty_db(*adapter, fault);
  const lib::log::Logger logger(lib::log::fd_sink(log), lib::log::Level::warn, lib::system_clock());
  Container container;
  container.value(tokens::db, *db);
  JobKeys keys(*db, lib::system_random());
  const auto loop = cmd::make_work_loop(loops, 0);
  Worker worker({.db = *db,
                 .keys = keys,
                 .loop = *loop,
                 .clock = lib::system_clock(),
                 .random = lib::system_random(),
                 .logger = logger,
                 .options = {.lease = kCampaignLease, .batch = 20, .drain = 20ms, .idle_poll = 20ms}});
  Registries registries;
  registries.consumers.add({.name = "ledger", .handler = write_down});
  registries.jobs.add({.name = std::string(kDispatchJob),
                       .queue = std::string(kOutboxQueue),
                       .handler = nullptr,
                       .options = {.attempts = 5, .unique_key = "of the tenant"}});
  registries.jobs.add({.name = std::string(kDeliverJob), .queue = std::string(kOutboxQueue), .handler = nullptr});
  PgJobSender sender({.db = *db,
                      .keys = keys,
                      .jobs = registries.jobs,
                      .worker = worker,
                      .clock = lib::system_clock(),
                      .random = lib::system_random()});
  OutboxDelivery delivery({.consumers = registries.consumers,
                           .loop = *loop,
                           .sender = sender,
                           .clock = lib::system_clock(),
                           .logger = logger,
                           .options = {.batch = 3}});
  OutboxBell bell;
  OutboxDispatcher dispatcher({.db = *db, .sender = sender, .bell = bell, .clock = lib::system_clock(), .look = 20ms});
  const auto known =
      worker.process(std::string(kOutboxQueue), std::string(kDispatchJob), 1, handler_in(container, delivery));
  if (!known.ok()) ::_exit(4);
  loops.run_and_wait(0, [&] { return work(worker, dispatcher); });
  ::_exit(0);
}

}  // namespace athyper::runtime::automation_jobs
