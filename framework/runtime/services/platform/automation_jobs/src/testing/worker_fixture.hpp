// What tests of a worker and a scheduler in this process share: both over the fixture's database, and what stands
// around them in the product.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include <athyper/runtime/tokens.hpp>

#include "../handlers.hpp"
#include "../job_sender.hpp"
#include "../pg_job_queue.hpp"
#include "../scheduler.hpp"
#include "../worker.hpp"
#include "jobs_fixture.hpp"
#include "work_loop.hpp"

namespace athyper::runtime::automation_jobs {

class WorkerFixture : public JobsFixture {
 protected:
  WorkerFixture() {
    container_.value(tokens::db, static_cast<adapters::db::DbClient&>(*db_));
    tenants_.emplace(*db_);
  }
  ~WorkerFixture() override {
    if (worker_) stop_worker();
  }

  Worker& worker(WorkerOptions options = {}) {
    if (worker_) return *worker_;
    loop_ = cmd::make_work_loop(loops_, 0);
    worker_.emplace(WorkerParts{.db = *db_,
                                .keys = keys_,
                                .loop = *loop_,
                                .clock = *worker_clock_,
                                .random = lib::system_random(),
                                .logger = logger_,
                                .options = options});
    queue_.emplace(
        QueueParts{.db = *db_, .keys = keys_, .worker = *worker_, .clock = clock_, .random = lib::system_random()});
    sender_.emplace(*queue_, registries_.jobs);
    return *worker_;
  }
  PgJobQueue& queue() {
    worker();
    return *queue_;
  }
  QueueJobSender& sender() {
    worker();
    return *sender_;
  }
  /// Gives the worker every job that is defined.
  void handle_all() {
    for (const auto& def : registries_.jobs.all()) {
      const auto known = worker().process(
          def.queue, def.name, def.concurrency,
          handler_of(def, {.container = container_, .clock = clock_, .tenants = *tenants_, .sender = sender()}));
      ASSERT_TRUE(known.ok());
    }
  }
  /// Lets the worker work until `done` says so. What does not come about within a minute is told with the state of the
  /// queue.
  void work_until(std::function<bool()> done) {
    const auto patience = lib::system_clock().monotonic() + std::chrono::seconds(60);
    bool came = false;
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      while (!(came = done()) && lib::system_clock().monotonic() < patience) {
        const auto turned = co_await worker().turn();
        if (!turned.ok()) ADD_FAILURE() << describe(turned.error());
      }
    });
    if (!came) ADD_FAILURE() << state_of_queue();
  }
  std::string state_of_queue() {
    return text(
        "select jsonb_build_object('jobs', (select jsonb_agg(to_jsonb(j) - 'mac') from core.job j),"
        " 'dead', (select jsonb_agg(jsonb_build_object('type', type, 'failures', failures)) from core.job_dead),"
        " 'ended', (select jsonb_agg(type) from core.job_history), 'leases', (select jsonb_agg(l) from core.job_lease "
        "l),"
        " 'locks', (select jsonb_agg(jsonb_build_object('waits', a.query, 'for', pg_blocking_pids(a.pid)))"
        "  from pg_stat_activity a where cardinality(pg_blocking_pids(a.pid)) > 0))");
  }
  void work_until_completed(std::uint64_t count) {
    work_until([this, count] { return worker().figures().completed >= count; });
  }
  void stop_worker(std::chrono::milliseconds limit = std::chrono::seconds(10)) {
    loops_.run_and_wait(0, [&]() -> lib::Task<void> {
      const auto stopped = co_await queue_->close(limit);
      EXPECT_TRUE(stopped.ok());
    });
    sender_.reset();
    queue_.reset();
    worker_.reset();
    loop_.reset();
  }
  std::string add(std::string type, lib::Json payload = lib::Json::object(), core::jobs::JobEnvelope envelope = {}) {
    return await<std::string>(
        [&] { return sender().add({.type = type, .payload = payload, .metadata = envelope}, std::nullopt); });
  }
  /// Defines the job "test".
  void define(JobBody body, core::jobs::JobOptions options = {}, JobReach reach = JobReach::installation,
              int concurrency = 1) {
    registries_.jobs.add({.name = "test",
                          .queue = "tests",
                          .handler = std::move(body),
                          .options = options,
                          .reach = reach,
                          .concurrency = concurrency});
  }
  void schedule() { registries_.schedules.add({.name = "test", .job = "test", .every = std::chrono::minutes(5)}); }
  Scheduler make_scheduler() {
    return Scheduler({.schedules = registries_.schedules,
                      .db = *db_,
                      .sender = sender(),
                      .clock = clock_,
                      .random = lib::system_random()});
  }
  int tick(Scheduler& scheduler) {
    return await<int>([&] { return scheduler.tick(); });
  }

  void add_tenants() {
    run("insert into core.tenant (id, code, name, display_name, realm_key, status) values"
        " ('00000000-0000-7000-8000-00000000000a', 'acme', 'Acme', 'Acme', 'main', 'active'),"
        " ('00000000-0000-7000-8000-00000000000b', 'borealis', 'Borealis', 'Borealis', 'north', 'suspended')");
  }

  /// Of the worker that is made next.
  const lib::Clock* worker_clock_ = &lib::system_clock();
  lib::log::Logger logger_{[](std::string_view) {}, lib::log::Level::fatal, lib::system_clock()};
  std::optional<TenantDirectory> tenants_;
  Container container_;
  Registries registries_;
  JobKeys keys_{*db_, lib::system_random()};
  std::unique_ptr<core::jobs::WorkLoop> loop_;
  std::optional<Worker> worker_;
  std::optional<PgJobQueue> queue_;
  std::optional<QueueJobSender> sender_;
};

inline JobBody counting(int& calls, lib::Result<lib::Json> outcome = lib::Json::object()) {
  return [&calls, outcome](JobScope&) -> lib::Task<lib::Result<lib::Json>> {
    ++calls;
    co_return outcome;
  };
}

}  // namespace athyper::runtime::automation_jobs
