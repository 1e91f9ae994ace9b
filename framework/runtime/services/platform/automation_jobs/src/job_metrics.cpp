#include "job_metrics.hpp"

#include <algorithm>

namespace athyper::runtime::automation_jobs {
namespace {

using core::observability::MetricsRegistry;

constexpr std::string_view kJobs = "jobs_in_queue";
constexpr std::string_view kJobsHelp = "Jobs by queue and status; completed are those of the last 24 hours, to 10,001.";

core::observability::ReadNumber reading(const std::atomic<std::uint64_t>& figure) {
  return [&figure] { return static_cast<double>(figure.load(std::memory_order_relaxed)); };
}

}  // namespace

void add_worker_metrics(MetricsRegistry& metrics, const WorkerFigures& figures) {
  constexpr std::string_view kEnds = "jobs_ended_total";
  constexpr std::string_view kHelp = "Attempts that this process has ended, by how.";
  metrics.counter_from(kEnds, kHelp, {{"outcome", "completed"}}, reading(figures.completed));
  metrics.counter_from(kEnds, kHelp, {{"outcome", "retried"}}, reading(figures.retried));
  metrics.counter_from(kEnds, kHelp, {{"outcome", "dead"}}, reading(figures.dead));
  metrics.counter_from(kEnds, kHelp, {{"outcome", "late"}}, reading(figures.late));
}

void count_dead_letters(MetricsRegistry& metrics, core::jobs::JobQueue& queue) {
  queue.listen({.on_fail = [&metrics](const core::jobs::Job& job) {
    metrics
        .counter("jobs_dead_total", "Jobs that have become dead letters in this process.",
                 {{"queue", job.queue}, {"type", job.data.type}})
        .increment();
  }});
}

lib::Task<lib::Result<void>> measure_queues(core::jobs::JobQueue& queue, const JobRegistry& jobs,
                                            MetricsRegistry& metrics) {
  CO_TRY(const auto queues, co_await queue.get_metrics(queues_of(jobs)));
  for (const auto& figures : queues) {
    const auto set = [&](std::string_view status, std::int64_t count) {
      metrics.gauge(kJobs, kJobsHelp, {{"queue", figures.queue}, {"status", std::string(status)}})
          .set(static_cast<double>(count));
    };
    set("waiting", figures.waiting);
    set("active", figures.active);
    set("delayed", figures.delayed);
    set("failed", figures.failed);
    set("completed", figures.completed);
    metrics.gauge("jobs_queue_paused", "1 while nothing is taken from the queue.", {{"queue", figures.queue}})
        .set(figures.paused ? 1 : 0);
  }
  co_return lib::Result<void>{};
}

std::vector<std::string> queues_of(const JobRegistry& jobs) {
  std::vector<std::string> names;
  for (const auto& def : jobs.all()) names.push_back(def.queue);
  std::ranges::sort(names);
  const auto [first, last] = std::ranges::unique(names);
  names.erase(first, last);
  return names;
}

}  // namespace athyper::runtime::automation_jobs
