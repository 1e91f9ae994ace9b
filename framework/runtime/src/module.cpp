#include <athyper/runtime/module.hpp>

#include <algorithm>

namespace athyper::runtime {

lib::Result<core::jobs::Schedule> read_schedule(const ScheduleDef& schedule) {
  if (schedule.cron.empty()) return core::jobs::Schedule::interval(schedule.every);
  return core::jobs::Schedule::cron(schedule.cron, schedule.zone);
}

Registries::Registries()
    : routes([](const RouteDef& route) { return std::string(to_string(route.method)) + " " + route.path; }),
      jobs([](const JobDef& job) { return job.name; }),
      schedules([](const ScheduleDef& schedule) { return schedule.name; }),
      services([](const ServiceDef& service) { return service.name; }),
      consumers([](const ConsumerDef& consumer) { return consumer.name; }),
      health([](const core::observability::HealthCheck& check) { return check.name; }) {}

std::vector<lib::ErrorDetail> Registries::flaws() const {
  std::vector<lib::ErrorDetail> flaws;
  for (const auto* twice : {&routes.duplicates(), &jobs.duplicates(), &schedules.duplicates(), &services.duplicates(),
                            &consumers.duplicates(), &health.duplicates()}) {
    for (const auto& key : *twice) flaws.push_back({key, "duplicate", "is defined twice"});
  }
  for (const auto& schedule : schedules.all()) {
    const auto& known = jobs.all();
    if (std::none_of(known.begin(), known.end(), [&](const JobDef& job) { return job.name == schedule.job; }))
      flaws.push_back(
          {schedule.name, "unknown_job", "is a schedule of the job " + schedule.job + ", which is not there"});
    if (const auto read = read_schedule(schedule); !read.ok())
      flaws.push_back({schedule.name, "unreadable", describe(read.error())});
  }
  return flaws;
}

}  // namespace athyper::runtime
