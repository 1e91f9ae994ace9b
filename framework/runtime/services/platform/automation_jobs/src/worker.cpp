// Taking, waiting and holding. How a job is run and settled stands in worker_run.cpp.
#include "worker.hpp"

#include <algorithm>
#include <utility>

namespace athyper::runtime::automation_jobs {
namespace {

using std::chrono::milliseconds;

/// So much work is taken ahead of the runners: enough to keep them busy over a round trip, little enough for another
/// worker to find some.
constexpr double kAheadUs = 50'000;
/// However quiet the counters are, the queues are looked at so often.
constexpr milliseconds kLookAtLeast{1'000};
/// Under load too, takes begin at the beginning of the queue so often.
constexpr milliseconds kFromBeginningAtLeast{100};
constexpr milliseconds kFull{100};
constexpr milliseconds kLookForEnd{20};
constexpr int kRenewalsPerLease = 3;

}  // namespace

Worker::Worker(WorkerParts parts)
    : parts_(std::move(parts)), store_(parts_.db), id_(lib::make_uuid_v7(parts_.clock, parts_.random).to_string()) {}
Worker::~Worker() = default;

lib::Result<void> Worker::process(std::string queue, std::string type, int concurrency,
                                  core::jobs::JobHandler handler) {
  auto& types = queues_[std::move(queue)].types;
  if (!types.try_emplace(type, TypeState{std::move(handler), concurrency}).second) {
    return lib::Error{lib::ErrorCode::conflict, "jobs.handler.duplicate", "The type " + type + " has a handler."};
  }
  return {};
}

lib::Task<lib::Result<bool>> Worker::turn() {
  if (stopping_) co_return false;
  if (!serving_) {
    serving_ = true;
    parts_.loop.spawn([this] { return keep_leases(); });
  }
  if (!look_) {
    CO_TRY(co_await idle());
    co_return true;
  }
  std::size_t found = 0;
  bool room = false;
  for (auto& [name, queue] : queues_) {
    if (room_in(queue) == 0) continue;
    room = true;
    CO_TRY(const auto more, co_await fetch(name, queue));
    found += more;
  }
  if (found > 0) {
    pause_ = milliseconds(0);
  } else if (!room) {
    co_await parts_.loop.wait(kFull);
  } else {
    CO_TRY(co_await rest());
  }
  co_return true;
}

// Nothing is due: from here on the worker waits for the next due time, a counter that moves, or somebody who wakes it.
lib::Task<lib::Result<void>> Worker::rest() {
  std::vector<std::string> names;
  for (const auto& [name, queue] : queues_) names.push_back(name);
  CO_TRY(const auto due, co_await store_.next_due(std::move(names)));
  looked_at_ = parts_.clock.monotonic();
  due_ = std::nullopt;
  // What is due and was not taken a moment ago is nothing for this worker now: of a type that runs elsewhere, or as
  // often as it may already. It is looked at ever more seldom.
  if (due) due_ = looked_at_ + (*due > milliseconds(0) ? *due : std::max(pause_, parts_.options.poll));
  look_ = false;
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> Worker::idle() {
  const auto& options = parts_.options;
  pause_ = std::clamp(pause_ * 2, options.poll, options.idle_poll);
  auto limit = pause_;
  const auto now = parts_.clock.monotonic();
  if (due_) limit = std::min(limit, std::chrono::ceil<milliseconds>(*due_ - now));
  look_ = co_await parts_.loop.wait(std::max(limit, milliseconds(0)));
  const auto later = parts_.clock.monotonic();
  if (stopping_ || look_) co_return lib::Result<void>{};
  look_ = later - looked_at_ >= kLookAtLeast || (due_ && *due_ <= later);
  if (look_) co_return lib::Result<void>{};
  CO_TRY(auto announced, co_await store_.announced());
  look_ = announced != announced_;
  announced_ = std::move(announced);
  co_return lib::Result<void>{};
}

// How many more jobs of a type are worth taking, so that a slow type fills no room of a fast one.
std::size_t Worker::room_for(const TypeState& type) const {
  const double ahead = kAheadUs * type.concurrency / std::max(type.mean_us, 1.0);
  const auto most = static_cast<double>(parts_.options.batch);
  const int wanted = type.concurrency + static_cast<int>(std::min(ahead, most));
  const int held = type.running + type.waiting;
  // Small takes cost as much as large ones.
  if (held * 2 > wanted && type.waiting > 0) return 0;
  return static_cast<std::size_t>(std::max(wanted - held, 0));
}

std::size_t Worker::room_in(const QueueState& queue) const {
  if (std::ranges::any_of(leases_, [](const auto& entry) { return entry.second->alone; })) return 0;
  std::size_t room = 0;
  for (const auto& [name, type] : queue.types) room += room_for(type);
  return std::min(parts_.options.batch, room);
}

lib::Task<lib::Result<std::size_t>> Worker::fetch(const std::string& name, QueueState& queue) {
  TakeRequest request{.queue = name,
                      .types = {},
                      .limit = room_in(queue),
                      .worker = id_,
                      .lease = lib::make_uuid_v7(parts_.clock, parts_.random).to_string(),
                      .duration = parts_.options.lease};
  for (const auto& [type, state] : queue.types) {
    if (room_for(state) > 0) request.types.push_back(type);
  }
  choose_beginning(queue, request);
  const auto wanted = request.limit;
  CO_TRY(auto jobs, co_await store_.take(std::move(request)));
  remember_place(queue, jobs, wanted);
  if (jobs.empty()) co_return std::size_t{0};
  leases_[jobs.front().lease->id] = jobs.front().lease;
  const auto count = jobs.size();
  for (auto& job : jobs) {
    ++queue.types.find(job.row.type)->second.waiting;
    queue.waiting.push_back(std::move(job));
  }
  if (stopping_) {
    CO_TRY(co_await give_back_waiting());
    co_return std::size_t{0};
  }
  start_runners(queue);
  co_return count;
}

// A row that an open transaction wrote before the place that was reached is found from the beginning, and so is one of
// a type for which there was no room.
void Worker::choose_beginning(QueueState& queue, TakeRequest& request) {
  const auto now = parts_.clock.monotonic();
  if (queue.taken_types != request.types || now - queue.from_beginning_at >= kFromBeginningAtLeast) queue.after = {};
  if (queue.after == decltype(queue.after){}) queue.from_beginning_at = now;
  queue.taken_types = request.types;
  request.after = queue.after;
}

void Worker::remember_place(QueueState& queue, const std::vector<TakenJob>& jobs, std::size_t wanted) {
  if (jobs.size() < wanted) {
    queue.after = {};
    return;
  }
  for (auto job = jobs.rbegin(); job != jobs.rend(); ++job) {
    auto& place = queue.after.at(static_cast<std::size_t>(job->row.options.priority));
    if (job == jobs.rbegin() || std::prev(job)->row.options.priority != job->row.options.priority) {
      place = JobPlace{.run_at = job->run_at, .id = job->row.id};
    }
  }
}

lib::Task<lib::Result<void>> Worker::give_back_waiting() {
  std::vector<HeldJob> back;
  std::vector<std::shared_ptr<Lease>> leases;
  for (auto& [name, queue] : queues_) {
    for (auto& job : queue.waiting) {
      back.push_back(job.held());
      leases.push_back(std::move(job.lease));
    }
    queue.waiting.clear();
    for (auto& [type, state] : queue.types) state.waiting = 0;
  }
  if (back.empty()) co_return lib::Result<void>{};
  const auto held = back.size();
  CO_TRY(const auto returned, co_await store_.give_back(std::move(back)));
  // A lease may go when none of its jobs is held under it any more, and not before.
  for (const auto& lease : leases) leave(lease);
  parts_.logger.info("jobs.returned", {{"held", held}, {"returned", returned}});
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> Worker::stop(milliseconds limit) {
  stopping_ = true;
  serving_ = false;
  parts_.loop.wake();
  CO_TRY(co_await give_back_waiting());
  const auto deadline = parts_.clock.monotonic() + limit;
  while (!running_.empty() && parts_.clock.monotonic() < deadline) co_await parts_.loop.sleep(kLookForEnd);
  for (const auto& [id, running] : running_) running->stop->stop();
  while (!running_.empty() || (flushing_ && parts_.clock.monotonic() < deadline)) {
    co_await parts_.loop.sleep(kLookForEnd);
  }
  CO_TRY(co_await flush_once());
  co_await parts_.loop.end_all();
  CO_TRY(co_await store_.complete({}, std::exchange(empty_leases_, {})));
  co_return lib::Result<void>{};
}

// Beside the runners for the whole life of the worker, so that a long job keeps its lease.
lib::Task<void> Worker::keep_leases() {
  for (;;) {
    co_await parts_.loop.sleep(parts_.options.lease / kRenewalsPerLease);
    const auto kept = co_await keep_once();
    if (!kept.ok()) parts_.logger.error("jobs.keep.failed", {{"error", lib::describe(kept.error())}});
  }
}

lib::Task<lib::Result<void>> Worker::keep_once() {
  CO_TRY(const auto reaped, co_await store_.reap());
  if (reaped.returned + reaped.dead > 0) {
    parts_.logger.warn("jobs.reaped", {{"returned", reaped.returned}, {"dead", reaped.dead}});
    parts_.loop.wake();
  }
  if (leases_.empty() && empty_leases_.empty()) co_return lib::Result<void>{};
  std::vector<std::string> held;
  for (const auto& [id, lease] : leases_) held.push_back(id);
  auto empty = std::exchange(empty_leases_, {});
  if (!empty.empty()) {
    CO_TRY(co_await store_.complete({}, std::move(empty)));
  }
  CO_TRY(const auto kept, co_await store_.renew(id_, parts_.options.lease));
  drop_lost(held, kept);
  CO_TRY(const auto unwanted, co_await store_.cancelled(kept));
  for (const auto& id : unwanted) {
    const auto found = running_.find(id);
    if (found == running_.end()) continue;
    found->second->cancelled = true;
    found->second->stop->stop();
  }
  co_return lib::Result<void>{};
}

void Worker::leave(const std::shared_ptr<Lease>& lease) {
  if (--lease->jobs > 0 || leases_.erase(lease->id) == 0) return;
  empty_leases_.push_back(lease->id);
  if (lease->alone) parts_.loop.wake();
}

// What was held when the renewal began and is not held after it belongs to somebody else.
void Worker::drop_lost(const std::vector<std::string>& held, const std::vector<std::string>& kept) {
  for (const auto& lease : held) {
    if (std::ranges::find(kept, lease) != kept.end() || !leases_.contains(lease)) continue;
    parts_.logger.warn("jobs.lease_lost", {{"lease", lease}, {"jobs", leases_[lease]->jobs}});
    for (auto& [name, queue] : queues_) {
      std::erase_if(queue.waiting, [&](const TakenJob& job) {
        if (job.lease->id != lease) return false;
        --queue.types.find(job.row.type)->second.waiting;
        return true;
      });
    }
    for (const auto& [id, running] : running_) {
      if (running->job.lease->id != lease) continue;
      running->lost = true;
      running->stop->stop();
    }
    leases_.erase(lease);
  }
}

}  // namespace athyper::runtime::automation_jobs
