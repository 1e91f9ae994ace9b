#include "job_store.hpp"

#include <utility>

#include "generated/job_queries.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

template <class Text>
std::vector<std::string> texts_of(const std::vector<HeldJob>& jobs, Text text) {
  std::vector<std::string> out;
  out.reserve(jobs.size());
  for (const HeldJob& job : jobs) out.push_back(text(job));
  return out;
}

TakenJob taken_job(queries::TakeJobsRow row, const TakeRequest& request, const std::shared_ptr<Lease>& lease) {
  TakenJob job;
  job.lease = lease;
  job.token = row.token;
  job.attempts = row.attempts;
  job.losses = row.losses;
  job.options = std::move(row.options).value_or("");
  job.created_at = row.created_at;
  job.run_at = row.run_at;
  job.row = {.id = std::move(row.id),
             .queue = request.queue,
             .type = std::move(row.type),
             .payload = std::move(row.payload),
             .envelope = {.tenant = std::move(row.tenant),
                          .principal = std::move(row.principal).value_or(""),
                          .purpose = std::move(row.purpose),
                          .model_version = row.model_version,
                          .trace = std::move(row.trace).value_or("")},
             .mac = std::move(row.mac)};
  job.row.options.priority = static_cast<core::jobs::JobPriority>(row.priority - 1);
  job.row.options.unique_key = std::move(row.unique_key).value_or("");
  return job;
}

std::optional<std::int64_t> micros_of(const std::optional<lib::Timestamp>& at) {
  return at ? std::optional<std::int64_t>(at->time_since_epoch().count()) : std::nullopt;
}

std::pair<std::vector<std::string>, std::vector<std::string>> places_of(
    const std::array<std::optional<JobPlace>, core::jobs::kPriorityCount>& after) {
  std::vector<std::string> times, ids;
  for (const auto& place : after) {
    times.push_back(place ? lib::to_rfc3339(place->run_at) : "-infinity");
    ids.push_back(place ? place->id : std::string(core::jobs::kInstallation));
  }
  return {std::move(times), std::move(ids)};
}

}  // namespace

lib::Task<lib::Result<std::vector<TakenJob>>> JobStore::take(TakeRequest request) {
  auto begun = queries::begin_take(request.queue);
  auto [times, ids] = places_of(request.after);
  auto query =
      queries::take_jobs(request.queue, request.types, static_cast<std::int64_t>(request.limit), request.worker,
                         request.lease, request.duration.count(), std::move(times), std::move(ids), kLossesUntilAlone);
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = kJobTimeoutMs};
  group.statements.push_back(std::move(begun.statement));
  group.statements.push_back(std::move(query.statement));
  CO_TRY(const auto results, co_await db_.run_platform(std::move(group)));
  CO_TRY(const auto start, begun.read(results[0]));
  CO_TRY(auto rows, query.read(results[1]));
  const bool alone = rows.size() == 1 && rows.front().losses >= kLossesUntilAlone;
  const auto lease = std::make_shared<Lease>(Lease{.id = request.lease, .jobs = rows.size(), .alone = alone});
  std::vector<TakenJob> jobs;
  jobs.reserve(rows.size());
  for (auto& row : rows) {
    jobs.push_back(taken_job(std::move(row), request, lease));
    jobs.back().started_at = start.taken_at;
  }
  co_return jobs;
}

lib::Task<lib::Result<std::vector<std::string>>> JobStore::renew(std::string worker,
                                                                 std::chrono::milliseconds duration) {
  co_return co_await run_unfenced(db_, queries::renew_leases(std::move(worker), duration.count()));
}

lib::Task<lib::Result<std::vector<std::string>>> JobStore::cancelled(std::vector<std::string> leases) {
  co_return co_await run_unfenced(db_, queries::list_unwanted_jobs(std::move(leases)));
}

lib::Task<lib::Result<std::vector<std::string>>> JobStore::complete(std::vector<core::jobs::EndedJob> jobs,
                                                                    std::vector<std::string> leases) {
  lib::sql::Group group{.statements = {}, .lane = lib::sql::Lane::shared, .timeout_ms = kJobTimeoutMs};
  if (jobs.size() > 1) group.statements.push_back(queries::plan_by_index().statement);
  const std::size_t end = group.statements.size();
  group.statements.push_back(core::jobs::end_statement(jobs));
  if (!leases.empty()) group.statements.push_back(queries::release_leases(std::move(leases)).statement);
  CO_TRY(const auto results, co_await db_.run_platform(std::move(group)));
  std::vector<std::string> ended;
  ended.reserve(results[end].size());
  for (std::size_t row = 0; row < results[end].size(); ++row) ended.emplace_back(results[end].get(row, 0));
  co_return ended;
}

lib::Task<lib::Result<bool>> JobStore::retry(HeldJob job, std::string error, std::chrono::milliseconds after) {
  CO_TRY(const auto rows,
         co_await run_unfenced(db_, queries::retry_job(std::move(job.id), job.token, std::move(error), after.count())));
  co_return rows == 1;
}

lib::Task<lib::Result<bool>> JobStore::bury(HeldJob job, std::string error) {
  CO_TRY(const auto rows, co_await run_unfenced(db_, queries::bury_job(std::move(job.id), job.token, std::move(error),
                                                                       micros_of(job.started_at))));
  co_return rows == 1;
}

lib::Task<lib::Result<bool>> JobStore::end_cancelled(HeldJob job) {
  CO_TRY(const auto rows,
         co_await run_statement(db_, core::jobs::cancel_statement(
                                         {.id = std::move(job.id), .token = job.token, .started_at = job.started_at})));
  co_return rows.size() == 1;
}

lib::Task<lib::Result<int>> JobStore::give_back(std::vector<HeldJob> jobs) {
  auto ids = texts_of(jobs, [](const HeldJob& job) { return job.id; });
  auto tokens = texts_of(jobs, [](const HeldJob& job) { return std::to_string(job.token); });
  CO_TRY(const auto rows, co_await run_unfenced(db_, queries::give_back_jobs(std::move(ids), std::move(tokens))));
  co_return static_cast<int>(rows);
}

lib::Task<lib::Result<Reaped>> JobStore::reap() {
  CO_TRY(const auto row, co_await run_unfenced(db_, queries::reap_jobs(kMostLosses)));
  co_return Reaped{.returned = static_cast<int>(row.returned), .dead = static_cast<int>(row.dead)};
}

lib::Task<lib::Result<bool>> JobStore::progress(HeldJob job, int percent) {
  CO_TRY(const auto rows, co_await run_unfenced(db_, queries::set_progress(std::move(job.id), job.token, percent)));
  co_return rows == 1;
}

lib::Task<lib::Result<void>> JobStore::announce(std::vector<std::string> queues) {
  CO_TRY(co_await run_unfenced(db_, queries::announce_queues(std::move(queues))));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<std::string>> JobStore::announced() {
  co_return co_await run_unfenced(db_, queries::announced_queues());
}

lib::Task<lib::Result<std::optional<std::chrono::milliseconds>>> JobStore::next_due(std::vector<std::string> queues) {
  using Pause = std::optional<std::chrono::milliseconds>;
  CO_TRY(const auto after, co_await run_unfenced(db_, queries::next_due(std::move(queues))));
  co_return after ? Pause(*after) : Pause();
}

lib::Task<lib::Result<lib::sql::Rows>> run_statement(adapters::db::DbClient& db, lib::sql::Statement statement,
                                                     lib::sql::Lane lane) {
  lib::sql::Group group{.statements = {}, .lane = lane, .timeout_ms = kJobTimeoutMs};
  group.statements.push_back(std::move(statement));
  CO_TRY(auto results, co_await db.run_platform(std::move(group)));
  co_return std::move(results.front());
}

}  // namespace athyper::runtime::automation_jobs
