#include "job_sender.hpp"

#include <algorithm>
#include <utility>

namespace athyper::runtime::automation_jobs {

using core::jobs::JobData;
using core::jobs::JobOptions;

lib::Result<const JobDef*> QueueJobSender::definition_of(const std::string& type) const {
  const auto& known = jobs_.all();
  const auto def = std::ranges::find(known, type, &JobDef::name);
  if (def != known.end()) return &*def;
  return lib::Error{lib::ErrorCode::invalid_argument, "jobs.type.unknown", "No module has a job " + type + "."};
}

lib::Task<lib::Result<core::jobs::JobRow>> QueueJobSender::prepare(JobData data, std::optional<JobOptions> options) {
  CO_TRY(const JobDef* def, definition_of(data.type));
  co_return co_await queue_.prepare(def->queue, std::move(data), options ? *std::move(options) : def->options);
}

lib::Task<void> QueueJobSender::committed(std::vector<std::string> queues) {
  co_await queue_.announce(std::move(queues));
}

lib::Task<lib::Result<std::string>> QueueJobSender::add(JobData data, std::optional<JobOptions> options) {
  CO_TRY(const JobDef* def, definition_of(data.type));
  co_return co_await queue_.add(def->queue, std::move(data), options ? *std::move(options) : def->options);
}

}  // namespace athyper::runtime::automation_jobs
