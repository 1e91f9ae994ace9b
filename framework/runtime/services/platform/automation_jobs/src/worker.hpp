// Worker: takes jobs in batches, runs them beside each other, renews what it holds, and writes down how they ended. One
// for each process; any number of processes.
#pragma once

#include <array>
#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <athyper/core/jobs/work_loop.hpp>
#include <athyper/runtime/module.hpp>
#include <lib/base/random.hpp>
#include <lib/log/logger.hpp>

#include "job_keys.hpp"
#include "job_store.hpp"

namespace athyper::runtime::automation_jobs {

struct WorkerOptions {
  /// How long a worker owns what it took without saying that it lives. It says so three times in that time.
  std::chrono::milliseconds lease{30'000};
  /// Most jobs in one take and in one completion.
  std::size_t batch = 1'000;
  /// Pause between looks for work of other processes: from the first, growing to the second while nothing comes.
  std::chrono::milliseconds poll{5};
  std::chrono::milliseconds idle_poll{500};
};

/// Everything referred to outlives the worker.
struct WorkerParts {
  adapters::db::DbClient& db;
  JobKeys& keys;
  core::jobs::WorkLoop& loop;
  const lib::Clock& clock;
  lib::Random& random;
  const lib::log::Logger& logger;
  WorkerOptions options = {};
};

/// What a worker has done since it began; readable from any thread.
struct WorkerFigures {
  std::atomic<std::uint64_t> completed{0};
  std::atomic<std::uint64_t> retried{0};
  std::atomic<std::uint64_t> dead{0};
  /// Ends that came too late: the job belonged to somebody else by then.
  std::atomic<std::uint64_t> late{0};
};

/// Lives on one loop; wake() and figures() may be called from any thread.
class Worker {
 public:
  explicit Worker(WorkerParts parts);
  ~Worker();

  /// Jobs of `type` in `queue` are run by `handler`, `concurrency` at a time. Error key "jobs.handler.duplicate".
  lib::Result<void> process(std::string queue, std::string type, int concurrency, core::jobs::JobHandler handler);
  void listen(core::jobs::JobListener listener) { listeners_.push_back(std::move(listener)); }
  /// True when jobs of the queue are taken here. From any thread.
  bool serves(std::string_view queue) const { return serving_ && queues_.contains(queue); }

  /// One look for work: starts what there is room for, or waits for a moment. True: call again.
  lib::Task<lib::Result<bool>> turn();
  /// Gives back what has not begun, waits for the rest until `limit` is over, stops what is left and gives it back too.
  /// No attempt is burnt.
  lib::Task<lib::Result<void>> stop(std::chrono::milliseconds limit);
  /// There is something new in one of the queues.
  void wake() { parts_.loop.wake(); }
  const WorkerFigures& figures() const { return figures_; }

 private:
  struct TypeState {
    core::jobs::JobHandler handler;
    int concurrency = 1;
    int running = 0;
    /// Taken and not begun.
    int waiting = 0;
    /// Mean time of a job, in microseconds: how far ahead it is worth taking.
    double mean_us = 50'000;
  };
  struct QueueState {
    std::map<std::string, TypeState, std::less<>> types;
    std::deque<TakenJob> waiting;
    /// Where the newest takes have come to, so that the next one does not pass by all that was taken since.
    std::array<std::optional<JobPlace>, core::jobs::kPriorityCount> after = {};
    /// The types of those takes, and when they began at the beginning.
    std::vector<std::string> taken_types;
    lib::Monotonic from_beginning_at{};
  };
  struct Running {
    TakenJob job;
    std::unique_ptr<core::jobs::WorkStop> stop;
    bool cancelled = false;
    bool lost = false;
  };
  class Attempt;

  lib::Task<lib::Result<std::size_t>> fetch(const std::string& name, QueueState& queue);
  void choose_beginning(QueueState& queue, TakeRequest& request);
  void remember_place(QueueState& queue, const std::vector<TakenJob>& jobs, std::size_t wanted);
  std::size_t room_for(const TypeState& type) const;
  std::size_t room_in(const QueueState& queue) const;
  lib::Task<lib::Result<void>> rest();
  lib::Task<lib::Result<void>> idle();
  lib::Task<lib::Result<void>> give_back_waiting();
  lib::Task<void> keep_leases();
  lib::Task<lib::Result<void>> keep_once();
  void leave(const std::shared_ptr<Lease>& lease);
  void drop_lost(const std::vector<std::string>& held, const std::vector<std::string>& kept);

  bool next_job(QueueState& queue, TakenJob& into, TypeState*& type);
  void start_runners(QueueState& queue);
  lib::Task<void> run_jobs(QueueState& queue, TakenJob first, TypeState& type);
  lib::Task<lib::Result<void>> load_sealer();
  lib::Result<core::jobs::Job> decode(TakenJob& taken);
  lib::Result<core::jobs::JobOptions> options_of(const std::string& text);
  lib::Task<void> execute(TakenJob taken, TypeState& type);
  lib::Task<void> run(core::jobs::Job job, const core::jobs::JobHandler& handler, Running& running);
  lib::Task<void> settle(const core::jobs::Job& job, Running& running, lib::Result<lib::Json> outcome, bool stopped);
  lib::Task<void> settle_failure(core::jobs::Job job, HeldJob held, lib::Error error);
  void finish(core::jobs::EndedJob job, std::shared_ptr<Lease> lease);
  lib::Task<void> flush();
  lib::Task<lib::Result<void>> flush_once();
  void tell(std::function<void(const core::jobs::Job&)> core::jobs::JobListener::* event, const core::jobs::Job& job);

  WorkerParts parts_;
  JobStore store_;
  std::string id_;
  std::map<std::string, QueueState, std::less<>> queues_;
  std::vector<core::jobs::JobListener> listeners_;
  /// By job.
  std::unordered_map<std::string, std::shared_ptr<Running>> running_;
  /// By id.
  std::unordered_map<std::string, std::shared_ptr<Lease>> leases_;
  std::vector<std::string> empty_leases_;
  /// What has ended and is not written down yet, with its lease.
  std::vector<core::jobs::EndedJob> ended_;
  std::vector<std::shared_ptr<Lease>> ended_leases_;
  std::shared_ptr<const JobSealer> sealer_;
  /// What was read last.
  std::string options_text_;
  core::jobs::JobOptions options_;
  bool flushing_ = false;
  std::atomic<bool> serving_{false};
  bool stopping_ = false;
  bool look_ = true;
  std::chrono::milliseconds pause_{0};
  lib::Monotonic looked_at_{};
  std::string announced_;
  std::optional<lib::Monotonic> due_;
  WorkerFigures figures_;
};

}  // namespace athyper::runtime::automation_jobs
