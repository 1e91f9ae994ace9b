#include <athyper/runtime/automation_jobs/module.hpp>

#include <athyper/runtime/tokens.hpp>

#include "handlers.hpp"
#include "job_health.hpp"
#include "job_metrics.hpp"
#include "job_routes.hpp"
#include "job_sender.hpp"
#include "maintenance.hpp"
#include "outbox_delivery.hpp"
#include "outbox_dispatcher.hpp"
#include "scheduler.hpp"
#include "worker.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

constexpr Token<JobKeys> kKeys{"jobs.keys"};
constexpr Token<Scheduler> kScheduler{"jobs.scheduler"};
constexpr Token<Worker> kWorker{"jobs.worker"};
constexpr Token<OutboxDelivery> kDelivery{"jobs.outboxDelivery"};
constexpr Token<OutboxDispatcher> kDispatcher{"jobs.outboxDispatcher"};

constexpr std::chrono::milliseconds kSchedulerPause{5'000};
/// Between two looks at the bell, which cost nothing.
constexpr std::chrono::milliseconds kDispatcherPause{20};
/// After a turn that failed.
constexpr std::chrono::milliseconds kWorkerPause{1'000};

lib::Task<lib::Result<bool>> schedule(Container& container) {
  auto& scheduler = container.get(kScheduler);
  CO_TRY(co_await scheduler.tick());
  // Who leads measures; the others would measure the same.
  auto& metrics = container.get(tokens::metrics_registry);
  if (scheduler.leads()) {
    CO_TRY(co_await measure_queues(container.get(tokens::db), container.get(tokens::job_registry), metrics));
  }
  co_return false;
}

lib::Task<lib::Result<bool>> dispatch(Container& container) {
  CO_TRY(co_await container.get(kDispatcher).turn());
  co_return false;
}

/// The jobs of the outbox: one at a time for each tenant, since the unique key is one of the tenant.
void add_outbox_jobs(Container& container, Registries& registries) {
  registries.jobs.add({.name = std::string(kDispatchJob),
                       .queue = std::string(kOutboxQueue),
                       .handler = [&container](JobScope& scope) { return container.get(kDelivery).dispatch(scope); },
                       .options = {.attempts = 5,
                                   .timeout = std::chrono::minutes(2),
                                   .remove_on_complete = true,
                                   .unique_key = "of the tenant"},
                       .concurrency = 4});
  registries.jobs.add({.name = std::string(kDeliverJob),
                       .queue = std::string(kOutboxQueue),
                       .handler = [&container](JobScope& scope) { return container.get(kDelivery).deliver(scope); },
                       .options = {.timeout = std::chrono::seconds(10)}});
}

class AutomationJobsModule final : public RuntimeModule {
 public:
  explicit AutomationJobsModule(std::unique_ptr<core::jobs::WorkLoop> loop) : loop_(std::move(loop)) {}
  std::string_view name() const override { return "platform.automation-jobs"; }

  void register_services(Container& container) override {
    container.singleton(
        kKeys, [](Resolver& r) { return std::make_unique<JobKeys>(r.get(tokens::db), r.get(tokens::random)); });
    container.singleton(kWorker, [this](Resolver& r) {
      return std::make_unique<Worker>(WorkerParts{.db = r.get(tokens::db),
                                                  .keys = r.get(kKeys),
                                                  .loop = *loop_,
                                                  .clock = r.get(tokens::clock),
                                                  .random = r.get(tokens::random),
                                                  .logger = r.get(tokens::logger)});
    });
    container.singleton(tokens::jobs, [](Resolver& r) -> std::unique_ptr<JobSender> {
      return std::make_unique<PgJobSender>(SenderParts{.db = r.get(tokens::db),
                                                       .keys = r.get(kKeys),
                                                       .jobs = r.get(tokens::job_registry),
                                                       .worker = r.get(kWorker),
                                                       .clock = r.get(tokens::clock),
                                                       .random = r.get(tokens::random)});
    });
    container.singleton(kScheduler, [](Resolver& r) {
      return std::make_unique<Scheduler>(SchedulerParts{.schedules = r.get(tokens::schedule_registry),
                                                        .db = r.get(tokens::db),
                                                        .sender = r.get(tokens::jobs),
                                                        .clock = r.get(tokens::clock),
                                                        .random = r.get(tokens::random)});
    });
    container.singleton(kDelivery, [this](Resolver& r) {
      return std::make_unique<OutboxDelivery>(DeliveryParts{.consumers = r.get(tokens::consumer_registry),
                                                            .loop = *loop_,
                                                            .sender = r.get(tokens::jobs),
                                                            .clock = r.get(tokens::clock),
                                                            .logger = r.get(tokens::logger)});
    });
    container.singleton(kDispatcher, [](Resolver& r) {
      return std::make_unique<OutboxDispatcher>(DispatcherParts{.db = r.get(tokens::db),
                                                                .sender = r.get(tokens::jobs),
                                                                .bell = r.get(tokens::outbox_bell),
                                                                .clock = r.get(tokens::clock)});
    });
  }

  void contribute(Container& container, Registries& registries) override {
    add_maintenance(registries);
    add_outbox_jobs(container, registries);
    add_job_routes(registries.routes);
    add_worker_metrics(container.get(tokens::metrics_registry), container.get(kWorker).figures());
    registries.health.add(jobs_check(container.get(tokens::db), registries.schedules));
    auto& scheduler = container.get(kScheduler);
    registries.services.add({.name = "jobs.scheduler",
                             .mode = Mode::scheduler,
                             .pause = kSchedulerPause,
                             .turn = [&container] { return schedule(container); },
                             .stop = [&scheduler] { return scheduler.stop(); }});
    registries.services.add(
        {.name = "outbox.dispatcher", .mode = Mode::worker, .pause = kDispatcherPause, .turn = [&container] {
           return dispatch(container);
         }});
    registries.services.add({.name = "jobs.worker",
                             .mode = Mode::worker,
                             .pause = kWorkerPause,
                             .turn = [this, &container] { return work(container); },
                             .stop = [&worker = container.get(kWorker)] { return worker.stop(); }});
  }

 private:
  // Every module has contributed its jobs by the first turn.
  lib::Task<lib::Result<bool>> work(Container& container) {
    auto& worker = container.get(kWorker);
    if (!ready_) {
      for (const auto& def : container.get(tokens::job_registry).all()) {
        CO_TRY(worker.process(def.queue, def.name, def.concurrency,
                              handler_of(def, {.container = container,
                                               .clock = container.get(tokens::clock),
                                               .tenants = container.get(tokens::tenants),
                                               .sender = container.get(tokens::jobs)})));
      }
      ready_ = true;
    }
    co_return co_await worker.turn();
  }

  std::unique_ptr<core::jobs::WorkLoop> loop_;
  bool ready_ = false;
};

}  // namespace

std::unique_ptr<RuntimeModule> make_automation_jobs_module(std::unique_ptr<core::jobs::WorkLoop> loop) {
  return std::make_unique<AutomationJobsModule>(std::move(loop));
}

}  // namespace athyper::runtime::automation_jobs
