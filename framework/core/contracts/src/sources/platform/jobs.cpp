#include "builders.hpp"
#include "sources/platform/platform.hpp"

namespace athyper::core::contracts::platform {
namespace {

Type instant_or_null() {
  return or_null(text());
}

Shape job() {
  return answer(
      "Job", "A job, whatever has become of it.",
      {must("id", text()), must("status", one_of({"pending", "delayed", "active", "failed", "completed", "cancelled"})),
       must("queue", text()), must("type", text()), must("priority", one_of({"critical", "high", "normal", "low"})),
       must("attempts", integer(0), "Those that have begun."), must("progress", integer(0, 100)),
       must("purpose", text()), must("principal", or_null(text()), "Who asked for it."), may("payload", any()),
       may("failures", any(), "The newest, each with attempt, time and error."), may("result", any()),
       must("createdAt", text()), must("startedAt", instant_or_null()), must("finishedAt", instant_or_null())});
}

Shape queue() {
  return answer("JobQueue", "What is in a queue.",
                {must("name", text()), must("paused", boolean()), must("waiting", integer(0)),
                 must("active", integer(0)), must("delayed", integer(0)), must("failed", integer(0), "Dead letters."),
                 must("completed", integer(0), "Of the last 24 hours, counted to 10,001.")});
}

Shape schedule() {
  return answer(
      "JobSchedule", "When a job is due by itself.",
      {must("name", text()), must("job", text()),
       must("rule", text(), "A cron expression on the clocks of the zone, or \"every N s\"."), must("zone", text()),
       must("paused", boolean()), must("lastAt", instant_or_null(), "The newest time that became a job."),
       must("nextAt", instant_or_null())});
}

}  // namespace

Group jobs() {
  Group group{.domain = "platform", .name = "jobs", .source = "the bodies and answers below /api/jobs", .shapes = {}};
  const auto add = [&](Shape shape) { group.shapes.push_back(std::move(shape)); };
  add(request("JobReplay", "POST /api/jobs/dead/replay: dead letters that become jobs again, the oldest first.",
              {may("queue", text()), may("type", text()), may("limit", integer(1, 1'000))}));
  add(job());
  add(queue());
  add(schedule());
  add(answer("JobAnswer", "GET /api/jobs/{id}.", {must("data", shape("platform.Job"))}));
  add(answer("JobQueueAnswer", "GET /api/jobs/queues/{queue}.", {must("data", shape("platform.JobQueue"))}));
  add(answer("JobQueuesAnswer", "GET /api/jobs/queues.", {must("data", list(shape("platform.JobQueue")))}));
  add(answer("JobSchedulesAnswer", "GET /api/jobs/schedules.", {must("data", list(shape("platform.JobSchedule")))}));
  return group;
}

}  // namespace athyper::core::contracts::platform
