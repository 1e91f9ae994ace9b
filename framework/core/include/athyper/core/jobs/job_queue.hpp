// Background jobs: the port of a queue and the words it speaks. The platform's queue lives in PostgreSQL.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/json.hpp>
#include <lib/base/task.hpp>
#include <lib/base/time.hpp>

namespace athyper::core::jobs {

enum class JobStatus { pending, active, completed, failed, delayed, cancelled };
std::string_view to_string(JobStatus status);
std::optional<JobStatus> parse_job_status(std::string_view text);

enum class JobPriority { critical, high, normal, low };
inline constexpr std::size_t kPriorityCount = 4;
std::string_view to_string(JobPriority priority);
std::optional<JobPriority> parse_job_priority(std::string_view text);
/// 1 for critical to 4 for low: lower runs first.
int order_of(JobPriority priority);

enum class JobBackoffType { exponential, fixed };

struct JobBackoff {
  JobBackoffType type = JobBackoffType::exponential;
  std::chrono::milliseconds delay{1'000};
  std::chrono::milliseconds max_delay{3'600'000};
};
/// Pause after the failed attempt number `failed` (from 1): the delay, doubled each time when exponential.
std::chrono::milliseconds backoff_delay(const JobBackoff& backoff, int failed);
/// The same less at most a fifth, so that what failed together does not come back together; `scatter` from 0 to 1 is
/// where in that fifth it falls.
std::chrono::milliseconds jittered_delay(const JobBackoff& backoff, int failed, double scatter);

/// The tenant of jobs that are of no tenant: the installation's own.
inline constexpr std::string_view kInstallation = "00000000-0000-0000-0000-000000000000";

/// For whom, by whom and for what a job was made. It comes from the scope that adds the job, never from a payload.
struct JobEnvelope {
  /// UUIDs; no principal when the platform itself asked.
  std::string tenant = std::string(kInstallation);
  std::string principal = {};
  std::string purpose = {};
  /// Version of the metadata that the sender had seen; 0 for none.
  std::int64_t model_version = 0;
  /// W3C traceparent of the work that made it.
  std::string trace = {};
};

struct JobData {
  std::string type;
  lib::Json payload = lib::Json::object();
  JobEnvelope metadata = {};
};

struct JobOptions {
  JobPriority priority = JobPriority::normal;
  /// In all, the first included.
  int attempts = 3;
  std::chrono::milliseconds delay{0};
  JobBackoff backoff = {};
  /// After this an attempt is stopped and counts as failed.
  std::chrono::milliseconds timeout{300'000};
  /// A job that ended well leaves no row of history.
  bool remove_on_complete = false;
  /// With a key, a second job of the same type and key is not added while one waits or runs.
  std::string unique_key = {};
};
/// What cannot work, by name: attempts outside 1–100, negative times, a unique key of more than 200 bytes.
std::vector<lib::ErrorDetail> problems_of(const JobOptions& options);

struct Job {
  std::string id;
  std::string queue = {};
  JobData data;
  JobOptions options = {};
  JobStatus status = JobStatus::pending;
  /// Fencing token: grows whenever the job changes hands. Who is told of an effect twice believes the larger one.
  int token = 0;
  int attempts_made = 0;
  /// 0–100.
  int progress = 0;
  lib::Timestamp created_at{};
  std::optional<lib::Timestamp> started_at = std::nullopt;
  std::optional<lib::Timestamp> finished_at = std::nullopt;
  std::string last_error = {};
  lib::Json result = {};
};

struct QueueMetrics {
  std::string queue = {};
  std::int64_t waiting = 0;
  std::int64_t active = 0;
  /// Of the last 24 hours, and no further than 10,001.
  std::int64_t completed = 0;
  /// Dead letters.
  std::int64_t failed = 0;
  std::int64_t delayed = 0;
  bool paused = false;
};

/// One attempt at a job, as its handler sees it.
class JobRun {
 public:
  virtual ~JobRun() = default;
  virtual const Job& job() const = 0;
  /// Says how far it is, 0–100. Error key "jobs.lease_lost" (conflict): somebody else has the job, stop.
  virtual lib::Task<lib::Result<void>> progress(int percent) = 0;
  /// The handler has ended the job itself, in the transaction of its effect (end_statement); its result is not kept.
  virtual void ended() = 0;
};

/// Gives the job's result. Runs again after an error until the attempts are used up, so it must not mind having run
/// before, unless it ends the job together with its effect.
using JobHandler = std::function<lib::Task<lib::Result<lib::Json>>(JobRun& run)>;

/// What happens to jobs: each called once for each job, `on_start` for the first attempt only.
struct JobListener {
  std::function<void(const Job&)> on_start = nullptr;
  std::function<void(const Job&)> on_complete = nullptr;
  std::function<void(const Job&)> on_fail = nullptr;
  std::function<void(const Job&)> on_progress = nullptr;
};

struct JobRow;

/// The queues of the installation, each by its name, for jobs of every tenant: the envelope says whose a job is. A job
/// goes to the handler of its type and to no other; a type without handler here waits for a worker that has one.
class JobQueue {
 public:
  virtual ~JobQueue() = default;
  /// Id of the job; of the one that is there when its unique key waits or runs already. Error keys
  /// "jobs.options.invalid", "jobs.payload.too_large", here and in the next two.
  virtual lib::Task<lib::Result<std::string>> add(std::string queue, JobData data, JobOptions options) = 0;
  /// All or none, at most kMaxBulk ("jobs.bulk.too_many"). Ids of those that are new.
  virtual lib::Task<lib::Result<std::vector<std::string>>> add_bulk(
      std::string queue, std::vector<std::pair<JobData, JobOptions>> jobs) = 0;
  /// A sealed row, to be written inside a statement of the caller's (append_enqueue).
  virtual lib::Task<lib::Result<JobRow>> prepare(std::string queue, JobData data, JobOptions options) = 0;
  /// Tells workers of this and other processes that prepared rows are committed. A worker that is not told finds them
  /// within a second.
  virtual lib::Task<void> announce(std::vector<std::string> queues) = 0;
  /// Runs jobs of `type` here, `concurrency` at a time. Error key "jobs.handler.duplicate".
  virtual lib::Result<void> process(std::string queue, std::string type, int concurrency, JobHandler handler) = 0;
  /// Before the first job runs here.
  virtual void listen(JobListener listener) = 0;
  /// Whatever has become of it. Error key "jobs.unknown" (not_found), here and below.
  virtual lib::Task<lib::Result<Job>> get_job(std::string id) = 0;
  /// A job that waits ends at once, one that runs is asked to stop, a dead letter is forgotten. Error key "jobs.ended".
  virtual lib::Task<lib::Result<void>> remove_job(std::string id) = 0;
  /// Nothing is taken from the queue until it is resumed; what runs goes on.
  virtual lib::Task<lib::Result<void>> pause(std::string queue) = 0;
  virtual lib::Task<lib::Result<void>> resume(std::string queue) = 0;
  /// Takes no more jobs and waits for those that run here, at most for `limit`; the rest goes back to its queue.
  virtual lib::Task<lib::Result<void>> close(std::chrono::milliseconds limit) = 0;
  /// By name of the queue.
  virtual lib::Task<lib::Result<std::vector<QueueMetrics>>> get_metrics(std::vector<std::string> queues) = 0;
};

}  // namespace athyper::core::jobs
