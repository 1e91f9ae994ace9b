#include <athyper/runtime/automation_jobs/module.hpp>

#include <athyper/runtime/tokens.hpp>

#include "handlers.hpp"
#include "job_health.hpp"
#include "job_metrics.hpp"
#include "job_routes.hpp"
#include "job_sender.hpp"
#include "maintenance.hpp"
#include "scheduler.hpp"
#include "worker.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

constexpr Token<JobKeys> kKeys{"jobs.keys"};
constexpr Token<Scheduler> kScheduler{"jobs.scheduler"};
constexpr Token<Worker> kWorker{"jobs.worker"};

constexpr std::chrono::milliseconds kSchedulerPause{5'000};
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
  }

  void contribute(Container& container, Registries& registries) override {
    add_maintenance(registries);
    add_job_routes(registries.routes);
    add_worker_metrics(container.get(tokens::metrics_registry), container.get(kWorker).figures());
    registries.health.add(jobs_check(container.get(tokens::db), registries.schedules));
    auto& scheduler = container.get(kScheduler);
    registries.services.add({.name = "jobs.scheduler",
                             .mode = Mode::scheduler,
                             .pause = kSchedulerPause,
                             .turn = [&container] { return schedule(container); },
                             .stop = [&scheduler] { return scheduler.stop(); }});
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
