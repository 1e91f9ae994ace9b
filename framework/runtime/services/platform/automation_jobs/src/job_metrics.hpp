// The figures of the queue in the metrics registry.
#pragma once

#include <athyper/core/observability/metrics.hpp>
#include <athyper/runtime/module.hpp>

#include "worker.hpp"

namespace athyper::runtime::automation_jobs {

/// What the worker of this process has done, read when the text is made.
void add_worker_metrics(core::observability::MetricsRegistry& metrics, const WorkerFigures& figures);

/// Counts as "jobs_dead_total" what becomes a dead letter here, by type.
void count_dead_letters(core::observability::MetricsRegistry& metrics, core::jobs::JobQueue& queue);

/// Sets "jobs_in_queue" and "jobs_queue_paused" to how every queue stands, over all tenants.
lib::Task<lib::Result<void>> measure_queues(core::jobs::JobQueue& queue, const JobRegistry& jobs,
                                            core::observability::MetricsRegistry& metrics);

/// The queues that jobs are defined for, each once, by name.
std::vector<std::string> queues_of(const JobRegistry& jobs);

}  // namespace athyper::runtime::automation_jobs
