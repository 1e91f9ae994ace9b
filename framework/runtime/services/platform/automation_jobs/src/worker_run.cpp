// One job from its decoding to its end.
#include <algorithm>
#include <exception>
#include <utility>

#include "worker.hpp"

namespace athyper::runtime::automation_jobs {
namespace {

using core::jobs::Job;
using core::jobs::WorkEnd;
using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr std::size_t kMaxResultBytes = 65'536;
/// Ends of jobs are written together: after so long, or when a batch is full, or when nothing else runs.
constexpr milliseconds kGather{5};
/// The database is away: the next attempt to write down what has happened.
constexpr milliseconds kAgain{200};
/// Weight of the newest job in the mean time of its type.
constexpr double kNewest = 0.1;

lib::Error error_of(WorkEnd end, const Job& job) {
  if (end == WorkEnd::too_long) {
    return {lib::ErrorCode::timeout, "jobs.timeout",
            "The job did not end within " + std::to_string(job.options.timeout.count()) + " ms."};
  }
  return {lib::ErrorCode::conflict, "jobs.stopped", "The job was stopped."};
}

/// A scatter from 0 to 1.
double scatter(lib::Random& random) {
  std::array<std::byte, 1> byte{};
  random.fill(byte);
  return std::to_integer<int>(byte[0]) / 255.0;
}

// No other attempt can change what these are about.
bool is_final(const lib::Error& error) {
  return error.key == "jobs.undecodable" || error.key == "jobs.forged";
}

}  // namespace

class Worker::Attempt final : public core::jobs::JobRun {
 public:
  Attempt(JobStore& store, Job job) : store_(store), job_(std::move(job)) {}
  const Job& job() const override { return job_; }
  lib::Task<lib::Result<void>> progress(int percent) override {
    job_.progress = std::clamp(percent, 0, 100);
    CO_TRY(const bool held, co_await store_.progress({job_.id, job_.token}, job_.progress));
    if (held) co_return lib::Result<void>{};
    co_return lib::Error{lib::ErrorCode::conflict, "jobs.lease_lost", "Somebody else has the job by now."};
  }
  void ended() override { ended_ = true; }
  bool has_ended() const { return ended_; }

 private:
  JobStore& store_;
  Job job_;
  bool ended_ = false;
};

bool Worker::next_job(QueueState& queue, TakenJob& into, TypeState*& type) {
  for (auto place = queue.waiting.begin(); place != queue.waiting.end(); ++place) {
    auto& state = queue.types.find(place->row.type)->second;
    if (state.running >= state.concurrency) continue;
    --state.waiting;
    into = std::move(*place);
    type = &state;
    queue.waiting.erase(place);
    return true;
  }
  return false;
}

void Worker::start_runners(QueueState& queue) {
  TakenJob job;
  TypeState* type = nullptr;
  while (next_job(queue, job, type)) {
    ++type->running;
    parts_.loop.spawn([this, &queue, type, first = std::make_shared<TakenJob>(std::move(job))] {
      return run_jobs(queue, std::move(*first), *type);
    });
  }
}

lib::Task<void> Worker::run_jobs(QueueState& queue, TakenJob first, TypeState& type) {
  co_await execute(std::move(first), type);
  --type.running;
  TakenJob job;
  TypeState* next = nullptr;
  while (!stopping_ && next_job(queue, job, next)) {
    if (room_in(queue) > 0) parts_.loop.wake();
    ++next->running;
    co_await execute(std::move(job), *next);
    --next->running;
  }
  parts_.loop.wake();
}

lib::Task<lib::Result<void>> Worker::load_sealer() {
  CO_TRY(sealer_, co_await parts_.keys.sealer());
  co_return lib::Result<void>{};
}

// Jobs of one type have the same options as a rule.
lib::Result<core::jobs::JobOptions> Worker::options_of(const std::string& text) {
  if (text == options_text_) return options_;
  TRY(options_, core::jobs::parse_options(text));
  options_text_ = text;
  return options_;
}

// Takes what it reads out of the row, but for its id.
lib::Result<Job> Worker::decode(TakenJob& taken) {
  if (!sealer_->genuine(taken.row)) {
    return lib::Error{lib::ErrorCode::forbidden, "jobs.forged", "The seal of the job is not the platform's."};
  }
  Job job;
  TRY(job.options, options_of(taken.options));
  auto payload = lib::parse_json(taken.row.payload);
  if (!payload.ok()) {
    return lib::Error{lib::ErrorCode::invalid_argument, "jobs.undecodable", "The payload is no JSON text."};
  }
  job.id = taken.row.id;
  job.queue = std::move(taken.row.queue);
  job.data = {
      .type = std::move(taken.row.type), .payload = *std::move(payload), .metadata = std::move(taken.row.envelope)};
  job.options.priority = taken.row.options.priority;
  job.options.unique_key = std::move(taken.row.options.unique_key);
  job.status = core::jobs::JobStatus::active;
  job.token = taken.token;
  job.attempts_made = taken.attempts;
  job.created_at = taken.created_at;
  job.started_at = taken.started_at;
  return job;
}

lib::Task<void> Worker::execute(TakenJob taken, TypeState& type) {
  const auto began = parts_.clock.monotonic();
  auto running = std::make_shared<Running>();
  running->stop = parts_.loop.make_stop();
  running->job = std::move(taken);
  running_[running->job.row.id] = running;
  const auto loaded = sealer_ ? lib::Result<void>() : co_await load_sealer();
  auto job = loaded.ok() ? decode(running->job) : lib::Result<Job>(loaded.error());
  if (job.ok()) {
    co_await run(*std::move(job), type.handler, *running);
  } else {
    Job unread;
    unread.id = running->job.row.id;
    unread.queue = running->job.row.queue;
    unread.data.type = running->job.row.type;
    unread.attempts_made = running->job.attempts;
    co_await settle_failure(std::move(unread), running->job.held(), std::move(job).error());
    leave(running->job.lease);
  }
  running_.erase(running->job.row.id);
  const auto took = std::chrono::duration_cast<microseconds>(parts_.clock.monotonic() - began);
  type.mean_us += kNewest * (static_cast<double>(took.count()) - type.mean_us);
}

// The edge where exceptions of jobs end.
lib::Task<void> Worker::run(Job job, const core::jobs::JobHandler& handler, Running& running) {
  if (job.attempts_made == 1) tell(&core::jobs::JobListener::on_start, job);
  Attempt attempt(store_, std::move(job));
  lib::Result<lib::Json> outcome = lib::Json();
  const std::function<lib::Task<void>()> work = [&]() -> lib::Task<void> {
    try {
      outcome = co_await handler(attempt);
    } catch (const std::exception& bug) {
      outcome = lib::Error{lib::ErrorCode::internal, "jobs.handler.threw", bug.what()};
    }
  };
  const auto end = co_await parts_.loop.run(work, attempt.job().options.timeout, *running.stop);
  if (attempt.has_ended()) {
    ++figures_.completed;
    tell(&core::jobs::JobListener::on_complete, attempt.job());
    leave(running.job.lease);
    co_return;
  }
  if (end != WorkEnd::finished) outcome = error_of(end, attempt.job());
  co_await settle(attempt.job(), running, std::move(outcome), end == WorkEnd::stopped);
}

lib::Task<void> Worker::settle(const Job& job, Running& running, lib::Result<lib::Json> outcome, bool stopped) {
  const auto held = running.job.held();
  if (outcome.ok()) {
    auto result = outcome->dump();
    if (result.size() <= kMaxResultBytes) {
      tell(&core::jobs::JobListener::on_complete, job);
      finish({.id = held.id,
              .token = held.token,
              .result = std::move(result),
              .keep = !job.options.remove_on_complete,
              .started_at = held.started_at},
             running.job.lease);
      co_return;
    }
    outcome = lib::Error{lib::ErrorCode::invalid_argument, "jobs.result.too_large", "The result is over 64 KiB."};
  }
  if (running.lost) co_return;
  if (running.cancelled) {
    while (!(co_await store_.end_cancelled(held)).ok()) co_await parts_.loop.sleep(kAgain);
  } else if (stopped && stopping_) {
    while (!(co_await store_.give_back({held})).ok()) co_await parts_.loop.sleep(kAgain);
  } else {
    co_await settle_failure(job, held, std::move(outcome).error());
  }
  leave(running.job.lease);
}

lib::Task<void> Worker::settle_failure(Job job, HeldJob held, lib::Error error) {
  job.last_error = lib::describe(error);
  const bool again = job.attempts_made < job.options.attempts && !is_final(error);
  parts_.logger.error("job.failed", {{"job", job.id},
                                     {"type", job.data.type},
                                     {"attempt", job.attempts_made},
                                     {"again", again},
                                     {"error", job.last_error}});
  const auto pause = core::jobs::jittered_delay(job.options.backoff, job.attempts_made, scatter(parts_.random));
  auto settled = lib::Result<bool>(false);
  for (;;) {
    settled = again ? co_await store_.retry(held, job.last_error, pause) : co_await store_.bury(held, job.last_error);
    if (settled.ok()) break;
    co_await parts_.loop.sleep(kAgain);
  }
  if (!*settled) {
    ++figures_.late;
    parts_.logger.warn("job.late", {{"job", held.id}, {"token", held.token}});
    co_return;
  }
  ++(again ? figures_.retried : figures_.dead);
  // A retry may be due before the next look.
  parts_.loop.wake();
  if (!again) tell(&core::jobs::JobListener::on_fail, job);
}

void Worker::finish(core::jobs::EndedJob job, std::shared_ptr<Lease> lease) {
  ended_.push_back(std::move(job));
  ended_leases_.push_back(std::move(lease));
  if (flushing_) return;
  flushing_ = true;
  parts_.loop.spawn([this] { return flush(); });
}

lib::Task<void> Worker::flush() {
  while (!ended_.empty()) {
    if (ended_.size() < parts_.options.batch && !running_.empty()) co_await parts_.loop.sleep(kGather);
    const auto flushed = co_await flush_once();
    if (flushed.ok()) continue;
    parts_.logger.error("jobs.flush.failed", {{"error", lib::describe(flushed.error())}});
    co_await parts_.loop.sleep(kAgain);
  }
  flushing_ = false;
}

lib::Task<lib::Result<void>> Worker::flush_once() {
  if (ended_.empty()) co_return lib::Result<void>{};
  const auto batch = std::exchange(ended_, {});
  const auto leases = std::exchange(ended_leases_, {});
  // Leases that were empty before go along.
  const auto written = co_await store_.complete(batch, std::exchange(empty_leases_, {}));
  if (!written.ok()) {
    // What has ended is not forgotten: it is written as soon as the database is there, if it is still ours then.
    ended_.insert(ended_.begin(), batch.begin(), batch.end());
    ended_leases_.insert(ended_leases_.begin(), leases.begin(), leases.end());
    co_return written.error();
  }
  figures_.completed += written->size();
  for (const auto& lease : leases) leave(lease);
  if (written->size() < batch.size()) {
    for (const auto& job : batch) {
      if (std::ranges::find(*written, job.id) != written->end()) continue;
      ++figures_.late;
      parts_.logger.warn("job.late", {{"job", job.id}, {"token", job.token}});
    }
  }
  co_return lib::Result<void>{};
}

void Worker::tell(std::function<void(const Job&)> core::jobs::JobListener::* event, const Job& job) {
  for (const auto& listener : listeners_) {
    if (listener.*event) (listener.*event)(job);
  }
}

}  // namespace athyper::runtime::automation_jobs
