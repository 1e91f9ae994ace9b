// The stable capability tokens (specification 4.2): the one list of what can be asked from the container.
#pragma once

#include <array>

#include <athyper/runtime/container.hpp>

namespace lib {
class Clock;
class Random;
}  // namespace lib
namespace lib::log {
class Logger;
}
namespace athyper::adapters::db {
class DbClient;
}
namespace athyper::adapters::auth {
class AuthAdapter;
}
namespace athyper::adapters::memorycache {
class CacheClient;
}
namespace athyper::adapters::objectstorage {
class ObjectStorageAdapter;
}
namespace athyper::adapters::telemetry {
class TelemetryAdapter;
}
namespace athyper::core::access {
class AccessPolicy;
}
namespace athyper::core::events {
class EventStore;
class InMemoryEventBus;
}  // namespace athyper::core::events
namespace athyper::core::jobs {
class JobQueue;
}  // namespace athyper::core::jobs
namespace athyper::core::observability {
class HealthCheckRegistry;
class MetricsRegistry;
class GracefulShutdown;
}  // namespace athyper::core::observability
namespace athyper::runtime {
struct RuntimeConfig;
struct RouteDef;
struct JobDef;
struct ScheduleDef;
struct ConsumerDef;
template <class Definition>
class Registry;
class ModelStore;
class AuditWriter;
class DecisionLog;
class FeatureFlags;
class JobSender;
class OutboxBell;
class PrincipalResolver;
class TenantDirectory;
class TenantPolicies;
}  // namespace athyper::runtime

namespace athyper::runtime::tokens {

inline constexpr Token<const RuntimeConfig> config{"kernel.config"};
inline constexpr Token<const lib::log::Logger> logger{"kernel.logger"};
inline constexpr Token<core::observability::GracefulShutdown> lifecycle{"kernel.lifecycle"};
inline constexpr Token<const lib::Clock> clock{"kernel.clock"};
inline constexpr Token<lib::Random> random{"kernel.random"};
inline constexpr Token<adapters::db::DbClient> db{"adapter.db"};
inline constexpr Token<adapters::auth::AuthAdapter> auth{"adapter.auth"};
inline constexpr Token<adapters::memorycache::CacheClient> cache{"adapter.cache"};
inline constexpr Token<adapters::objectstorage::ObjectStorageAdapter> object_storage{"adapter.objectStorage"};
inline constexpr Token<adapters::telemetry::TelemetryAdapter> telemetry{"adapter.telemetry"};
inline constexpr Token<core::observability::HealthCheckRegistry> health_registry{"observability.health"};
inline constexpr Token<core::observability::MetricsRegistry> metrics_registry{"observability.metrics"};
inline constexpr Token<const Registry<RouteDef>> route_registry{"registry.routes"};
inline constexpr Token<const Registry<JobDef>> job_registry{"registry.jobs"};
inline constexpr Token<const Registry<ScheduleDef>> schedule_registry{"registry.schedules"};
inline constexpr Token<const Registry<ConsumerDef>> consumer_registry{"registry.consumers"};
inline constexpr Token<core::jobs::JobQueue> job_queue{"runtime.jobQueue"};
inline constexpr Token<JobSender> jobs{"jobs.sender"};
inline constexpr Token<OutboxBell> outbox_bell{"data.outboxBell"};
inline constexpr Token<core::events::InMemoryEventBus> event_bus{"kernel.eventBus"};
inline constexpr Token<core::events::EventStore> event_store{"governance.eventStore"};
inline constexpr Token<AuditWriter> audit_writer{"governance.audit"};
inline constexpr Token<FeatureFlags> feature_flags{"governance.featureFlags"};
inline constexpr Token<ModelStore> model_store{"meta.modelStore"};
inline constexpr Token<TenantDirectory> tenants{"kernel.tenants"};
inline constexpr Token<DecisionLog> decision_log{"policy_rules.decisionLog"};
inline constexpr Token<TenantPolicies> tenant_policies{"policy_rules"};
inline constexpr Token<const core::access::AccessPolicy> access_policy{"iam.accessPolicy"};
inline constexpr Token<PrincipalResolver> principal_resolver{"iam.principalResolver"};

/// The fourteen that the specification (4.2) promises to everybody; a start that leaves one unbound is refused.
inline constexpr std::array<std::string_view, 14> kPromised{config.name,
                                                            logger.name,
                                                            lifecycle.name,
                                                            db.name,
                                                            auth.name,
                                                            cache.name,
                                                            object_storage.name,
                                                            telemetry.name,
                                                            health_registry.name,
                                                            metrics_registry.name,
                                                            route_registry.name,
                                                            job_registry.name,
                                                            audit_writer.name,
                                                            feature_flags.name};

}  // namespace athyper::runtime::tokens
