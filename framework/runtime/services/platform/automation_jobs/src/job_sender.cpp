#include "job_sender.hpp"

#include <algorithm>
#include <utility>

#include "generated/job_queries.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using core::jobs::JobData;
using core::jobs::JobOptions;
using core::jobs::JobRow;

// The job that kept another one out. It may have ended in between; then the one that was not added is not missed.
lib::Task<lib::Result<std::string>> find_twin(adapters::db::DbClient& db, JobRow row) {
  CO_TRY(auto twin,
         co_await run_unfenced(db, queries::find_twin(row.envelope.tenant, row.type, row.options.unique_key)));
  co_return std::move(twin).value_or(row.id);
}

}  // namespace

lib::Result<JobRow> make_row(const JobSealer& sealer, std::string id, std::string queue, JobData data,
                             JobOptions options) {
  if (auto problems = core::jobs::problems_of(options); !problems.empty()) {
    return lib::Error{lib::ErrorCode::invalid_argument, "jobs.options.invalid", "The options of the job cannot work.",
                      std::move(problems)};
  }
  JobRow row{.id = std::move(id),
             .queue = std::move(queue),
             .type = std::move(data.type),
             .payload = data.payload.dump(),
             .envelope = std::move(data.metadata),
             .mac = {},
             .options = std::move(options)};
  if (row.payload.size() > core::jobs::kMaxPayloadBytes) {
    return lib::Error{lib::ErrorCode::invalid_argument, "jobs.payload.too_large",
                      "The payload has " + std::to_string(row.payload.size()) + " bytes; at most " +
                          std::to_string(core::jobs::kMaxPayloadBytes) + " are taken."};
  }
  sealer.seal(row);
  return row;
}

lib::Task<lib::Result<JobRow>> PgJobSender::prepare(JobData data, std::optional<JobOptions> options) {
  const auto& known = parts_.jobs.all();
  const auto def = std::ranges::find(known, data.type, &JobDef::name);
  if (def == known.end()) {
    co_return lib::Error{lib::ErrorCode::invalid_argument, "jobs.type.unknown",
                         "No module has a job " + data.type + "."};
  }
  CO_TRY(const auto sealer, co_await parts_.keys.sealer());
  co_return make_row(*sealer, lib::make_uuid_v7(parts_.clock, parts_.random).to_string(), def->queue, std::move(data),
                     options ? *std::move(options) : def->options);
}

lib::Task<void> PgJobSender::committed(std::vector<std::string> queues) {
  if (std::ranges::all_of(queues, [this](const auto& queue) { return parts_.worker.serves(queue); })) {
    parts_.worker.wake();
    co_return;
  }
  // A worker that is not told looks by itself, so a failure costs a second at most.
  static_cast<void>(co_await JobStore(parts_.db).announce(std::move(queues)));
}

lib::Task<lib::Result<std::string>> PgJobSender::add(JobData data, std::optional<JobOptions> options) {
  CO_TRY(auto row, co_await prepare(std::move(data), std::move(options)));
  CO_TRY(const auto added, co_await run_statement(parts_.db, core::jobs::enqueue_statement({row})));
  if (added.empty()) co_return co_await find_twin(parts_.db, std::move(row));
  co_await committed({row.queue});
  co_return row.id;
}

}  // namespace athyper::runtime::automation_jobs
