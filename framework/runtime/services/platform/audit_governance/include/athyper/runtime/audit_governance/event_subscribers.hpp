// EventSubscribers: what follows from everything that happens in the process, whoever told it.
#pragma once

#include <vector>

#include <athyper/adapters/telemetry/telemetry_adapter.hpp>
#include <athyper/core/events/event_bus.hpp>
#include <athyper/core/events/event_store.hpp>
#include <athyper/core/observability/metrics.hpp>

namespace athyper::runtime::audit_governance {

/// Appends sign-ins and sign-outs to their user's stream ("user:<key>"); a change of metadata is in its stream already,
/// by its own transaction. Metadata of such an event: "tenantId". Both outlive the subscription.
core::events::Subscription store_sign_ins(core::events::InMemoryEventBus& events, core::events::EventStore& store);

/// Counts every event by its type as `domain_events_total`. Both outlive the subscription.
core::events::Subscription count_events(core::events::InMemoryEventBus& events,
                                        core::observability::MetricsRegistry& metrics);

/// Writes every event as a line of LogEnvelope, without its payload, which may be confidential. Metadata: "realm",
/// "tenant", "correlationId", "actor", each where it is known. Both outlive the subscription.
core::events::Subscription log_events(core::events::InMemoryEventBus& events,
                                      adapters::telemetry::TelemetryAdapter& telemetry);

}  // namespace athyper::runtime::audit_governance
