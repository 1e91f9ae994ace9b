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
#include "outbox_watch.hpp"
#include "pg_job_queue.hpp"
#include "scheduler.hpp"
#include "worker.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

constexpr Token<JobKeys> kKeys{"jobs.keys"};
constexpr Token<Scheduler> kScheduler{"jobs.scheduler"};
constexpr Token<Worker> kWorker{"jobs.worker"};
constexpr Token<OutboxDelivery> kDelivery{"jobs.outboxDelivery"};
constexpr Token<OutboxDispatcher> kDispatcher{"jobs.outboxDispatcher"};
constexpr Token<OutboxWatch> kOutboxWatch{"jobs.outboxWatch"};

constexpr std::chrono::milliseconds kSchedulerPause{5'000};
/// Between two looks at the bell, which cost nothing.
constexpr std::chrono::milliseconds kDispatcherPause{20};
/// After a turn that failed.
constexpr std::chrono::milliseconds kWorkerPause{1'000};
/// At the end, how long jobs that run may go on.
constexpr std::chrono::milliseconds kDrain{10'000};

lib::Task<lib::Result<bool>> schedule(Container& container) {
  auto& scheduler = container.get(kScheduler);
  CO_TRY(co_await scheduler.tick());
  // Who leads measures; the others would measure the same.
  auto& metrics = container.get(tokens::metrics_registry);
  auto& watch = container.get(kOutboxWatch);
  if (!scheduler.leads()) {
    watch.leave_it();
    co_return false;
  }
  CO_TRY(co_await measure_queues(container.get(tokens::job_queue), container.get(tokens::job_registry), metrics));
  CO_TRY(co_await watch.measure(container.get(tokens::db), metrics));
  co_return false;
}

lib::Task<lib::Result<bool>> dispatch(Container& container) {
  CO_TRY(co_await container.get(kDispatcher).turn());
  co_return false;
}

void add_outbox_jobs(Container& container, Registries& registries) {
  registries.jobs.add({.name = std::string(kDispatchJob),
                       .queue = std::string(kOutboxQueue),
                       .handler = [&container](JobScope& scope) { return container.get(kDelivery).dispatch(scope); },
                       .options = dispatch_options(),
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
    container.singleton(tokens::job_queue, [](Resolver& r) -> std::unique_ptr<core::jobs::JobQueue> {
      return std::make_unique<PgJobQueue>(QueueParts{.db = r.get(tokens::db),
                                                     .keys = r.get(kKeys),
                                                     .worker = r.get(kWorker),
                                                     .clock = r.get(tokens::clock),
                                                     .random = r.get(tokens::random)});
    });
    container.singleton(tokens::jobs, [](Resolver& r) -> std::unique_ptr<JobSender> {
      return std::make_unique<QueueJobSender>(r.get(tokens::job_queue), r.get(tokens::job_registry));
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
    container.singleton(kOutboxWatch, [](Resolver& r) { return std::make_unique<OutboxWatch>(r.get(tokens::clock)); });
    container.singleton(kDispatcher, [](Resolver& r) {
      return std::make_unique<OutboxDispatcher>(DispatcherParts{.db = r.get(tokens::db),
                                                                .queue = r.get(tokens::job_queue),
                                                                .bell = r.get(tokens::outbox_bell),
                                                                .clock = r.get(tokens::clock)});
    });
  }

  void contribute(Container& container, Registries& registries) override {
    add_maintenance(registries);
    add_outbox_jobs(container, registries);
    add_job_routes(registries.routes);
    add_worker_metrics(container.get(tokens::metrics_registry), container.get(kWorker).figures());
    count_dead_letters(container.get(tokens::metrics_registry), container.get(tokens::job_queue));
    registries.health.add(jobs_check(container.get(tokens::db), registries.schedules));
    registries.health.add(container.get(kOutboxWatch).check());
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
                             .stop = [&queue = container.get(tokens::job_queue)] { return queue.close(kDrain); }});
  }

 private:
  // Every module has contributed its jobs by the first turn.
  lib::Task<lib::Result<bool>> work(Container& container) {
    if (!ready_) {
      auto& queue = container.get(tokens::job_queue);
      for (const auto& def : container.get(tokens::job_registry).all()) {
        CO_TRY(queue.process(def.queue, def.name, def.concurrency,
                             handler_of(def, {.container = container,
                                              .clock = container.get(tokens::clock),
                                              .tenants = container.get(tokens::tenants),
                                              .sender = container.get(tokens::jobs)})));
      }
      ready_ = true;
    }
    co_return co_await container.get(kWorker).turn();
  }

  std::unique_ptr<core::jobs::WorkLoop> loop_;
  bool ready_ = false;
};

}  // namespace

std::unique_ptr<RuntimeModule> make_automation_jobs_module(std::unique_ptr<core::jobs::WorkLoop> loop) {
  return std::make_unique<AutomationJobsModule>(std::move(loop));
}

}  // namespace athyper::runtime::automation_jobs
