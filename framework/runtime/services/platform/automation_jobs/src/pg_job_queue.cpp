#include "pg_job_queue.hpp"

#include <algorithm>
#include <utility>

#include "generated/job_control_queries.hpp"
#include "generated/job_queries.hpp"
#include "job_control.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using core::jobs::Job;
using core::jobs::JobData;
using core::jobs::JobOptions;
using core::jobs::JobRow;
using Outcome = lib::Result<void>;

lib::Error unknown() {
  return {lib::ErrorCode::not_found, "jobs.unknown", "There is no such job."};
}

lib::Result<Job> job_of(std::string id, JobRecord record) {
  Job job{.id = std::move(id), .queue = std::move(record.queue), .data = {.type = std::move(record.type)}};
  TRY(job.options, core::jobs::parse_options(record.options.value_or("")));
  job.options.priority = static_cast<core::jobs::JobPriority>(record.priority - 1);
  job.options.unique_key = std::move(record.unique_key).value_or("");
  TRY(job.data.payload, lib::parse_json(record.payload));
  job.data.metadata = {.tenant = std::move(record.tenant),
                       .principal = record.principal_id ? record.principal_id->to_string() : "",
                       .purpose = std::move(record.purpose),
                       .model_version = record.model_version,
                       .trace = std::move(record.trace).value_or("")};
  // The query gives no word that is none.
  job.status = core::jobs::parse_job_status(record.status).value_or(core::jobs::JobStatus::pending);
  job.token = record.token;
  job.attempts_made = record.attempts;
  job.progress = record.progress;
  job.created_at = record.created_at;
  job.started_at = record.started_at;
  job.finished_at = record.finished_at;
  job.last_error = std::move(record.last_error).value_or("");
  if (record.result) {
    TRY(job.result, lib::parse_json(*record.result));
  }
  return job;
}

lib::Task<Outcome> set_paused(adapters::db::DbClient& db, std::string queue, bool paused) {
  CO_TRY(co_await adapters::db::run_platform(db, queries::pause_queue(std::move(queue), paused)));
  co_return Outcome{};
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

lib::Task<lib::Result<JobRow>> PgJobQueue::prepare(std::string queue, JobData data, JobOptions options) {
  CO_TRY(const auto sealer, co_await parts_.keys.sealer());
  co_return make_row(*sealer, lib::make_uuid_v7(parts_.clock, parts_.random).to_string(), std::move(queue),
                     std::move(data), std::move(options));
}

lib::Task<void> PgJobQueue::announce(std::vector<std::string> queues) {
  if (std::ranges::all_of(queues, [this](const auto& queue) { return parts_.worker.serves(queue); })) {
    parts_.worker.wake();
    co_return;
  }
  // A worker that is not told looks by itself, so a failure costs a second at most.
  static_cast<void>(co_await JobStore(parts_.db).announce(std::move(queues)));
}

lib::Task<lib::Result<std::string>> PgJobQueue::add(std::string queue, JobData data, JobOptions options) {
  CO_TRY(auto row, co_await prepare(queue, std::move(data), std::move(options)));
  CO_TRY(const auto added, co_await run_statement(parts_.db, core::jobs::enqueue_statement({row})));
  if (added.empty()) {
    // The job that kept this one out. It may have ended in between; then the one that was not added is not missed.
    auto twin = queries::find_twin(row.envelope.tenant, row.type, row.options.unique_key);
    CO_TRY(auto id, co_await run_unfenced(parts_.db, std::move(twin)));
    co_return std::move(id).value_or(row.id);
  }
  co_await announce({std::move(queue)});
  co_return row.id;
}

lib::Task<lib::Result<std::vector<std::string>>> PgJobQueue::add_bulk(
    std::string queue, std::vector<std::pair<JobData, JobOptions>> jobs) {
  if (jobs.size() > core::jobs::kMaxBulk) {
    co_return lib::Error{lib::ErrorCode::invalid_argument, "jobs.bulk.too_many",
                         "At most " + std::to_string(core::jobs::kMaxBulk) + " jobs are added at once."};
  }
  std::vector<std::string> ids;
  if (jobs.empty()) co_return ids;
  std::vector<JobRow> rows;
  rows.reserve(jobs.size());
  for (auto& [data, options] : jobs) {
    CO_TRY(auto row, co_await prepare(queue, std::move(data), std::move(options)));
    rows.push_back(std::move(row));
  }
  CO_TRY(const auto added, co_await run_statement(parts_.db, core::jobs::enqueue_statement(rows)));
  ids.reserve(added.size());
  for (std::size_t row = 0; row < added.size(); ++row) ids.emplace_back(added.get(row, 0));
  if (!ids.empty()) co_await announce({std::move(queue)});
  co_return ids;
}

lib::Result<void> PgJobQueue::process(std::string queue, std::string type, int concurrency,
                                      core::jobs::JobHandler handler) {
  return parts_.worker.process(std::move(queue), std::move(type), concurrency, std::move(handler));
}

void PgJobQueue::listen(core::jobs::JobListener listener) {
  parts_.worker.listen(std::move(listener));
}

lib::Task<lib::Result<Job>> PgJobQueue::get_job(std::string id) {
  const auto uuid = lib::parse_uuid(id);
  if (!uuid.ok()) co_return unknown();
  CO_TRY(auto record, co_await run_unfenced(parts_.db, queries::find_job(*uuid, std::nullopt)));
  if (!record) co_return unknown();
  co_return job_of(uuid->to_string(), *std::move(record));
}

lib::Task<Outcome> PgJobQueue::remove_job(std::string id) {
  const auto uuid = lib::parse_uuid(id);
  if (!uuid.ok()) co_return unknown();
  auto hold_up = queries::hold_up_takes(*uuid);
  auto cancel = queries::cancel_job(*uuid, std::nullopt);
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = kJobTimeoutMs};
  group.statements.push_back(std::move(hold_up.statement));
  group.statements.push_back(std::move(cancel.statement));
  CO_TRY(const auto results, co_await parts_.db.run_platform(std::move(group)));
  CO_TRY(const auto gone, cancel.read(results[1]));
  if (gone.ended + gone.asked > 0) co_return Outcome{};
  CO_TRY(const auto forgotten, co_await run_unfenced(parts_.db, queries::forget_dead_letter(*uuid)));
  if (forgotten > 0) co_return Outcome{};
  CO_TRY(const auto record, co_await run_unfenced(parts_.db, queries::find_job(*uuid, std::nullopt)));
  if (!record) co_return unknown();
  co_return lib::Error{lib::ErrorCode::conflict, "jobs.ended", "The job has ended."};
}

lib::Task<Outcome> PgJobQueue::pause(std::string queue) {
  co_return co_await set_paused(parts_.db, std::move(queue), true);
}

lib::Task<Outcome> PgJobQueue::resume(std::string queue) {
  co_return co_await set_paused(parts_.db, std::move(queue), false);
}

lib::Task<Outcome> PgJobQueue::close(std::chrono::milliseconds limit) {
  co_return co_await parts_.worker.stop(limit);
}

lib::Task<lib::Result<std::vector<core::jobs::QueueMetrics>>> PgJobQueue::get_metrics(std::vector<std::string> queues) {
  CO_TRY(auto rows,
         co_await run_unfenced(parts_.db, queries::measure_queues(std::move(queues)), lib::sql::Lane::exclusive));
  co_return metrics_of(std::move(rows));
}

}  // namespace athyper::runtime::automation_jobs
