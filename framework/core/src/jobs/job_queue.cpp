// Names, pauses and limits of jobs.
#include <athyper/core/jobs/job_queue.hpp>

#include <algorithm>
#include <array>

namespace athyper::core::jobs {

namespace {

constexpr std::array<std::string_view, 6> kStatuses = {"pending", "active",  "completed",
                                                       "failed",  "delayed", "cancelled"};
constexpr std::array<std::string_view, 4> kPriorities = {"critical", "high", "normal", "low"};
constexpr int kMaxAttempts = 100;
constexpr std::size_t kMaxUniqueKey = 200;
/// The most that jitter takes from a pause.
constexpr double kJitter = 0.2;

template <class Enum, std::size_t N>
std::optional<Enum> parse(const std::array<std::string_view, N>& names, std::string_view text) {
  const auto found = std::ranges::find(names, text);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string_view to_string(JobStatus status) {
  return kStatuses[static_cast<std::size_t>(status)];
}
std::optional<JobStatus> parse_job_status(std::string_view text) {
  return parse<JobStatus>(kStatuses, text);
}
std::string_view to_string(JobPriority priority) {
  return kPriorities[static_cast<std::size_t>(priority)];
}
std::optional<JobPriority> parse_job_priority(std::string_view text) {
  return parse<JobPriority>(kPriorities, text);
}
int order_of(JobPriority priority) {
  return static_cast<int>(priority) + 1;
}

std::chrono::milliseconds backoff_delay(const JobBackoff& backoff, int failed) {
  auto delay = std::min(backoff.delay, backoff.max_delay);
  if (backoff.type == JobBackoffType::fixed) return delay;
  for (int i = 1; i < failed && delay < backoff.max_delay; ++i) delay = std::min(delay * 2, backoff.max_delay);
  return delay;
}

std::chrono::milliseconds jittered_delay(const JobBackoff& backoff, int failed, double scatter) {
  const auto delay = static_cast<double>(backoff_delay(backoff, failed).count());
  return std::chrono::milliseconds(static_cast<std::int64_t>(delay - delay * kJitter * scatter));
}

std::vector<lib::ErrorDetail> problems_of(const JobOptions& options) {
  std::vector<lib::ErrorDetail> findings;
  const auto say = [&](std::string path, std::string message) {
    findings.push_back({std::move(path), "jobs.options.invalid", std::move(message)});
  };
  using std::chrono::milliseconds;
  if (options.attempts < 1 || options.attempts > kMaxAttempts) say("attempts", "Between 1 and 100.");
  if (options.delay < milliseconds(0)) say("delay", "Not below 0.");
  if (options.backoff.delay < milliseconds(0)) say("backoff.delay", "Not below 0.");
  if (options.timeout <= milliseconds(0)) say("timeout", "Above 0.");
  if (options.unique_key.size() > kMaxUniqueKey) say("uniqueKey", "At most 200 bytes.");
  return findings;
}

}  // namespace athyper::core::jobs
