#include <athyper/runtime/audit_governance/event_subscribers.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using core::events::Event;
using core::events::Subscription;
using lib::Json;

std::string known(const Event& event, std::string_view member) {
  return std::string(event.metadata.get_string(member).value_or(""));
}

std::string or_none(std::string text) {
  return text.empty() ? "none" : text;
}

core::observability::LogEnvelope envelope_of(const Event& event) {
  const bool is_sign_in = event.event_type.starts_with("auth.");
  core::observability::LogEnvelope envelope;
  envelope.timestamp = event.occurred_at;
  envelope.tenant = or_none(known(event, "tenant"));
  envelope.realm = or_none(known(event, "realm"));
  envelope.module = is_sign_in ? "IAM" : event.event_type.starts_with("meta.") ? "META" : "CORE";
  envelope.message = "Event published";
  envelope.event = event.event_type;
  envelope.source = "system";
  envelope.request_id = known(event, "correlationId");
  envelope.user_id = known(event, "actor");
  envelope.category = is_sign_in ? "security" : "business";
  envelope.outcome = "success";
  envelope.attributes = Json::object({{"eventId", event.event_id.to_string()},
                                      {"aggregateType", event.aggregate_type},
                                      {"aggregateId", event.aggregate_id}});
  return envelope;
}

lib::Task<lib::Result<void>> append(core::events::EventStore& store, const Event& event) {
  const std::vector<Event> one{event};
  CO_TRY(co_await store.append(known(event, "tenantId"), event.aggregate_type + ":" + event.aggregate_id, std::nullopt,
                               one));
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> count(core::observability::MetricsRegistry& metrics, const Event& event) {
  metrics.counter("domain_events_total", "Events published in this process.", {{"type", event.event_type}}).increment();
  co_return lib::Result<void>{};
}

lib::Task<lib::Result<void>> log(adapters::telemetry::TelemetryAdapter& telemetry, const Event& event) {
  telemetry.emit(envelope_of(event));
  co_return lib::Result<void>{};
}

}  // namespace

Subscription store_sign_ins(core::events::InMemoryEventBus& events, core::events::EventStore& store) {
  return events.subscribe("auth.*", [&store](const Event& event) { return append(store, event); });
}

Subscription count_events(core::events::InMemoryEventBus& events, core::observability::MetricsRegistry& metrics) {
  return events.subscribe("*", [&metrics](const Event& event) { return count(metrics, event); });
}

Subscription log_events(core::events::InMemoryEventBus& events, adapters::telemetry::TelemetryAdapter& telemetry) {
  return events.subscribe("*", [&telemetry](const Event& event) { return log(telemetry, event); });
}

}  // namespace athyper::runtime::audit_governance
