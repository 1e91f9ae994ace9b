// OutboxDelivery: hands the events of one tenant on to the consumers, as a job of that tenant.
#pragma once

#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <athyper/core/jobs/work_loop.hpp>
#include <athyper/runtime/jobs.hpp>
#include <athyper/runtime/module.hpp>
#include <lib/log/logger.hpp>

namespace athyper::runtime::automation_jobs {

inline constexpr std::string_view kOutboxQueue = "outbox";
/// Hands on what waits of a tenant.
inline constexpr std::string_view kDispatchJob = "outbox.dispatch";
/// Tells one consumer of one event: what a dead letter of the outbox becomes when it is replayed.
inline constexpr std::string_view kDeliverJob = "outbox.deliver";

/// Of the job that hands on: one at a time for each tenant, since a unique key is one of the tenant.
inline core::jobs::JobOptions dispatch_options() {
  return {.attempts = 5, .timeout = std::chrono::minutes(2), .remove_on_complete = true, .unique_key = "of the tenant"};
}

struct DeliveryOptions {
  /// Events that one take begins with.
  std::int64_t batch = 200;
  /// How long a consumer may take for what it is handed at once.
  std::chrono::milliseconds limit{10'000};
  /// In all, the first included.
  int attempts = 5;
  core::jobs::JobBackoff backoff{.delay = std::chrono::milliseconds(1'000),
                                 .max_delay = std::chrono::milliseconds(60'000)};
  /// A job ends after this, so that a busy tenant is a tenant among others.
  std::chrono::milliseconds turn{20'000};
};

/// Everything referred to outlives it.
struct DeliveryParts {
  const ConsumerRegistry& consumers;
  core::jobs::WorkLoop& loop;
  JobSender& sender;
  const lib::Clock& clock;
  const lib::log::Logger& logger;
  DeliveryOptions options = {};
};

class OutboxDelivery {
 public:
  explicit OutboxDelivery(DeliveryParts parts) : parts_(parts) {}

  /// The body of outbox.dispatch: takes and hands on until nothing is due.
  lib::Task<lib::Result<lib::Json>> dispatch(JobScope& scope);
  /// The body of outbox.deliver. Error keys "outbox.consumer.unknown", "data.event.undecodable".
  lib::Task<lib::Result<lib::Json>> deliver(JobScope& scope);

 private:
  /// An event that this job has taken.
  struct Held {
    core::events::RecordEvent event;
    int attempts = 0;
    /// Takes before this one that came to no end.
    int losses = 0;
    /// Consumers that have it.
    std::set<std::string, std::less<>> delivered = {};
    /// Consumers that failed now, with what they said.
    std::vector<std::pair<std::string, std::string>> failures = {};
  };

  lib::Task<lib::Result<std::vector<Held>>> take(JobScope& scope);
  lib::Task<lib::Result<void>> hand_on(JobScope& scope, std::span<Held> events);
  lib::Task<lib::Result<void>> hand_on_alone(JobScope& scope, std::span<Held> events);
  lib::Task<lib::Result<void>> tell(JobScope& scope, const ConsumerDef& consumer, std::span<Held> events);
  lib::Task<lib::Result<void>> call(JobScope& scope, const ConsumerDef& consumer,
                                    std::vector<core::events::RecordEvent> events);
  lib::Task<lib::Result<void>> settle(JobScope& scope, std::span<Held> events);
  lib::Task<lib::Result<void>> bury(const JobScope& scope, const Held& held, lib::sql::Group& group);
  bool told_everybody(const Held& held) const;

  DeliveryParts parts_;
};

}  // namespace athyper::runtime::automation_jobs
