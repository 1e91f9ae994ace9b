// RuntimeModule: how a platform service joins the process, and the registries it contributes to.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <athyper/core/jobs/job_queue.hpp>
#include <athyper/core/jobs/schedule.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/runtime/config.hpp>
#include <athyper/runtime/container.hpp>
#include <athyper/runtime/job_scope.hpp>
#include <athyper/runtime/outbox.hpp>
#include <athyper/runtime/route.hpp>

namespace athyper::runtime {

/// What a job does; the result is kept in its history.
using JobBody = std::function<lib::Task<lib::Result<lib::Json>>(JobScope&)>;

/// For whom a job works.
enum class JobReach {
  /// Once for the whole installation; its scope has no tenant.
  installation,
  /// Once for each tenant: asked for without a tenant, it becomes one job for each, each in a scope of its own.
  each_tenant
};

/// A unit of background work by name; run by the worker mode.
struct JobDef {
  std::string name;
  std::string queue;
  JobBody handler;
  /// Attempts, backoff and timeout.
  core::jobs::JobOptions options = {};
  JobReach reach = JobReach::installation;
  /// So many at a time in one process.
  int concurrency = 1;
};

/// When a job is due by itself: by a cron expression on the clocks of `zone`, or, without one, at every multiple of
/// `every`, counted from 1970-01-01T00:00:00Z (decision 0055).
struct ScheduleDef {
  std::string name;
  std::string job;
  std::chrono::seconds every{0};
  std::string cron = {};
  std::string zone = "UTC";
};
/// Error key "jobs.schedule.invalid".
lib::Result<core::jobs::Schedule> read_schedule(const ScheduleDef& schedule);

/// Work that goes on beside requests. In a process of that mode (`Mode::all`: in every process) the kernel calls `turn`
/// again and again: at once while it gives true, after `pause` otherwise and after an error. At the end it calls
/// `stop`, if there is one, and waits for the turn that runs.
struct ServiceDef {
  std::string name;
  Mode mode;
  std::chrono::milliseconds pause;
  std::function<lib::Task<lib::Result<bool>>()> turn;
  std::function<lib::Task<lib::Result<void>>()> stop = nullptr;
};

/// Collects definitions and refuses duplicates: add() of a known key is remembered and stops the start-up with its
/// name.
template <class Definition>
class Registry {
 public:
  using KeyOf = std::function<std::string(const Definition&)>;
  explicit Registry(KeyOf key) : key_(std::move(key)) {}

  void add(Definition definition) {
    const std::string key = key_(definition);
    for (const auto& known : definitions_) {
      if (key_(known) == key) {
        duplicates_.push_back(key);
        return;
      }
    }
    definitions_.push_back(std::move(definition));
  }
  const std::vector<Definition>& all() const { return definitions_; }
  const std::vector<std::string>& duplicates() const { return duplicates_; }

 private:
  KeyOf key_;
  std::vector<Definition> definitions_;
  std::vector<std::string> duplicates_;
};

using RouteRegistry = Registry<RouteDef>;
using JobRegistry = Registry<JobDef>;
using ScheduleRegistry = Registry<ScheduleDef>;
using ServiceRegistry = Registry<ServiceDef>;
using ConsumerRegistry = Registry<ConsumerDef>;
using HealthRegistry = Registry<core::observability::HealthCheck>;

struct Registries {
  RouteRegistry routes;
  JobRegistry jobs;
  ScheduleRegistry schedules;
  ServiceRegistry services;
  /// Who hears of what was written to records, in this order.
  ConsumerRegistry consumers;
  /// What the modules have to say in /health/ready, beside the dependencies.
  HealthRegistry health;
  Registries();
  /// Keys that were added twice, schedules of jobs that nobody defined and those that cannot be read; empty when all is
  /// well.
  std::vector<lib::ErrorDetail> flaws() const;
};

/// A platform service. Every module registers before any contributes.
class RuntimeModule {
 public:
  virtual ~RuntimeModule() = default;
  /// "platform.meta"
  virtual std::string_view name() const = 0;
  /// Phase one: bind what others may ask for.
  virtual void register_services(Container& container) = 0;
  /// Phase two, after every module's phase one: routes, jobs, schedules, services, consumers, health checks.
  virtual void contribute(Container& container, Registries& registries) = 0;
};

}  // namespace athyper::runtime
