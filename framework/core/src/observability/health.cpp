// Running checks and adding up what they say.
#include <athyper/core/observability/health.hpp>

#include <algorithm>
#include <exception>

namespace athyper::core::observability {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

lib::Task<void> store_outcome(std::function<lib::Task<HealthOutcome>()> check, HealthOutcome& into) {
  try {
    into = co_await check();
  } catch (const std::exception& thrown) {
    into = {.status = HealthStatus::unhealthy, .message = thrown.what()};
  }
}

HealthStatus effect_on_whole(const HealthCheckResult& result) {
  if (result.outcome.status == HealthStatus::healthy) return HealthStatus::healthy;
  if (result.required && result.outcome.status == HealthStatus::unhealthy) return HealthStatus::unhealthy;
  return HealthStatus::degraded;
}

}  // namespace

std::string_view to_string(HealthStatus status) {
  static constexpr std::string_view kNames[] = {"healthy", "degraded", "unhealthy"};
  return kNames[static_cast<std::size_t>(status)];
}

std::string_view to_string(HealthType type) {
  static constexpr std::string_view kNames[] = {"database", "cache",    "storage", "auth",
                                                "queue",    "external", "internal"};
  return kNames[static_cast<std::size_t>(type)];
}

HealthOutcome outcome_of(bool healthy, std::string message, std::string breaker) {
  return {.status = healthy ? HealthStatus::healthy : HealthStatus::unhealthy,
          .message = std::move(message),
          .details = lib::Json::object({{"breaker", std::move(breaker)}})};
}

lib::Json to_json(const HealthReport& report) {
  lib::Json checks = lib::Json::object();
  for (const auto& [name, result] : report.checks) {
    lib::Json entry = lib::Json::object({{"status", to_string(result.outcome.status)},
                                         {"type", to_string(result.type)},
                                         {"required", result.required},
                                         {"durationMs", std::int64_t{result.duration.count()}}});
    if (!result.outcome.message.empty()) entry.set("message", result.outcome.message);
    if (result.outcome.details.is_object() && !result.outcome.details.as_object().empty())
      entry.set("details", result.outcome.details);
    checks.set(name, std::move(entry));
  }
  return lib::Json::object({{"status", to_string(report.status)},
                            {"checks", std::move(checks)},
                            {"timestamp", lib::to_rfc3339(report.timestamp)},
                            {"uptime", std::int64_t{report.uptime.count()}},
                            {"version", report.version}});
}

HealthCheckRegistry::HealthCheckRegistry(const lib::Clock& clock, resilience::TimeLimit time_limit, std::string version,
                                         milliseconds total)
    : clock_(clock),
      time_limit_(std::move(time_limit)),
      version_(std::move(version)),
      total_(total),
      started_(clock.monotonic()) {}

lib::Result<void> HealthCheckRegistry::add(HealthCheck check) {
  const std::scoped_lock lock(mutex_);
  if (std::ranges::find(checks_, check.name, &HealthCheck::name) != checks_.end()) {
    return lib::Error{lib::ErrorCode::conflict, "health.duplicate",
                      "A health check called " + check.name + " is registered already."};
  }
  // Required ones stand first, so that a slow optional dependency cannot use up their time.
  const auto place = check.required ? std::ranges::find(checks_, false, &HealthCheck::required) : checks_.end();
  checks_.insert(place, std::move(check));
  return {};
}

std::vector<std::string> HealthCheckRegistry::names() const {
  const std::scoped_lock lock(mutex_);
  std::vector<std::string> names;
  for (const HealthCheck& check : checks_) names.push_back(check.name);
  return names;
}

lib::Task<HealthCheckResult> HealthCheckRegistry::run(HealthCheck check, milliseconds limit) {
  HealthCheckResult result{.type = check.type, .required = check.required};
  const auto began = clock_.monotonic();
  HealthOutcome outcome;
  const std::function<lib::Task<void>()> work = [&] { return store_outcome(check.check, outcome); };
  const bool in_time = limit > milliseconds(0) && co_await time_limit_(work, limit);
  result.duration = duration_cast<milliseconds>(clock_.monotonic() - began);
  if (in_time) {
    result.outcome = std::move(outcome);
  } else {
    result.outcome = {.status = HealthStatus::unhealthy,
                      .message = "no answer within " + std::to_string(limit.count()) + " ms"};
  }
  co_return result;
}

lib::Task<HealthReport> HealthCheckRegistry::check_all() {
  HealthReport report = alive();
  std::vector<HealthCheck> checks;
  {
    const std::scoped_lock lock(mutex_);
    checks = checks_;
  }
  const auto began = clock_.monotonic();
  for (const HealthCheck& check : checks) {
    const auto left = total_ - duration_cast<milliseconds>(clock_.monotonic() - began);
    HealthCheckResult result = co_await run(check, std::min(check.timeout, left));
    report.status = std::max(report.status, effect_on_whole(result));
    report.checks.emplace(check.name, std::move(result));
  }
  co_return report;
}

HealthReport HealthCheckRegistry::alive() const {
  return {.timestamp = clock_.now(),
          .uptime = duration_cast<std::chrono::seconds>(clock_.monotonic() - started_),
          .version = version_};
}

}  // namespace athyper::core::observability
