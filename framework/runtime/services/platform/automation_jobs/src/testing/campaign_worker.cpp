#include "campaign_worker.hpp"

#include <csignal>
#include <vector>

#include <unistd.h>

#include <athyper/runtime/job_scope.hpp>

#include "worker_process.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using namespace std::chrono_literals;
using Outcome = lib::Result<lib::Json>;

lib::sql::Group ledger_line(const core::jobs::Job& job) {
  static const auto kShape = lib::sql::make_shape("insert into public.ledger (job, token) values ($1::uuid, $2::int)");
  lib::sql::Group group{.statements = {}};
  group.statements.push_back({kShape, {job.id, std::to_string(job.token)}});
  return group;
}

/// The handler of one type; counts the attempts that have begun.
core::jobs::JobHandler handler_of(Container& container, std::string type, int& begun) {
  return [&container, &begun, type = std::move(type)](core::jobs::JobRun& run) -> lib::Task<Outcome> {
    ++begun;
    if (type == "crash") ::raise(SIGKILL);
    const bool fails = type == "hopeless" || (type == "flaky" && run.job().attempts_made == 1);
    if (fails) co_return lib::Error{lib::ErrorCode::unavailable, "campaign.failed", "as it should"};
    JobScope scope(container, lib::system_clock(), run);
    if (type == "once" || type == "flaky") {
      CO_TRY(co_await scope.finish(ledger_line(run.job()), {}));
      co_return lib::Json();
    }
    if (type == "slow") co_await lib::net::sleep_for(kCampaignLease * 3 / 5);
    CO_TRY(co_await scope.get(tokens::db).run_platform(ledger_line(run.job())));
    co_return lib::Json();
  };
}

lib::Task<void> work(Worker& worker, const int& begun, bool stops) {
  while (!stops || begun == 0) static_cast<void>(co_await worker.turn());
  static_cast<void>(co_await worker.stop(20ms));
}

}  // namespace

void be_campaign_worker(const std::string& connection, int log, Fault fault, bool stops) {
  WorkerProcess process(connection, log, fault, {.lease = kCampaignLease, .batch = 20});
  int begun = 0;
  std::vector<const char*> types(kCampaignTypes.begin(), kCampaignTypes.end());
  types.push_back("crash");
  for (const char* const type : types) {
    if (!process.worker.process(kCampaignQueue, type, 3, handler_of(process.container, type, begun)).ok()) ::_exit(4);
  }
  process.loops.run_and_wait(0, [&] { return work(process.worker, begun, stops); });
  ::_exit(0);
}

}  // namespace athyper::runtime::automation_jobs
