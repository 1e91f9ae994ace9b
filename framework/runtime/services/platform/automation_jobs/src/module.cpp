#include <athyper/runtime/automation_jobs/module.hpp>

#include <athyper/runtime/tokens.hpp>

#include "maintenance.hpp"
#include "scheduler.hpp"
#include "worker.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

constexpr Token<Scheduler> kScheduler{"jobs.scheduler"};
constexpr Token<Worker> kWorker{"jobs.worker"};

constexpr std::chrono::milliseconds kSchedulerPause{5'000};
constexpr std::chrono::milliseconds kWorkerPause{1'000};

lib::Task<lib::Result<bool>> schedule(Scheduler& scheduler) {
  CO_TRY(co_await scheduler.tick());
  co_return false;
}

// A job that is broken is told and takes nothing out of service: requests do not need it.
core::observability::HealthCheck jobs_check(adapters::db::DbClient& db) {
  using core::observability::HealthOutcome;
  using core::observability::HealthStatus;
  const auto look = [&db]() -> lib::Task<HealthOutcome> {
    RunStore store(db);
    auto found = co_await store.failing();
    if (!found.ok()) co_return HealthOutcome{.status = HealthStatus::unhealthy, .message = found.error().key};
    if (found->empty()) co_return HealthOutcome{};
    lib::Json failing = lib::Json::array();
    for (auto& job : *found) failing.push_back(std::move(job));
    co_return HealthOutcome{.status = HealthStatus::unhealthy,
                            .message = "the last run of these jobs has used up its attempts",
                            .details = lib::Json::object({{"failing", std::move(failing)}})};
  };
  return {.name = "jobs", .type = core::observability::HealthType::queue, .required = false, .check = look};
}

class AutomationJobsModule final : public RuntimeModule {
 public:
  explicit AutomationJobsModule(core::resilience::TimeLimit time_limit) : time_limit_(std::move(time_limit)) {}
  std::string_view name() const override { return "platform.automation-jobs"; }

  void register_services(Container& container) override {
    container.singleton(kScheduler, [](Resolver& r) {
      return std::make_unique<Scheduler>(r.get(tokens::schedule_registry), r.get(tokens::db), r.get(tokens::clock));
    });
    container.singleton(kWorker, [&container, limit = time_limit_](Resolver& r) {
      return std::make_unique<Worker>(WorkerParts{.container = container,
                                                  .jobs = r.get(tokens::job_registry),
                                                  .db = r.get(tokens::db),
                                                  .clock = r.get(tokens::clock),
                                                  .logger = r.get(tokens::logger),
                                                  .time_limit = limit,
                                                  .tenants = r.get(tokens::tenants)});
    });
  }

  void contribute(Container& container, Registries& registries) override {
    add_maintenance(registries);
    registries.health.add(jobs_check(container.get(tokens::db)));
    registries.services.add({.name = "jobs.scheduler",
                             .mode = Mode::scheduler,
                             .pause = kSchedulerPause,
                             .turn = [&scheduler = container.get(kScheduler)] { return schedule(scheduler); }});
    registries.services.add({.name = "jobs.worker",
                             .mode = Mode::worker,
                             .pause = kWorkerPause,
                             .turn = [&worker = container.get(kWorker)] { return worker.turn(); }});
  }

 private:
  core::resilience::TimeLimit time_limit_;
};

}  // namespace

std::unique_ptr<RuntimeModule> make_automation_jobs_module(core::resilience::TimeLimit time_limit) {
  return std::make_unique<AutomationJobsModule>(std::move(time_limit));
}

}  // namespace athyper::runtime::automation_jobs
