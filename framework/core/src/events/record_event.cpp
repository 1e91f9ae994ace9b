#include <athyper/core/events/record_event.hpp>

#include <algorithm>
#include <array>

namespace athyper::core::events {
namespace {

constexpr std::array<std::string_view, 4> kKinds = {"created", "updated", "deleted", "restored"};

lib::Error undecodable(std::string message) {
  return {lib::ErrorCode::invalid_argument, "data.event.undecodable", std::move(message)};
}

}  // namespace

std::string_view to_string(EventKind kind) {
  return kKinds[static_cast<std::size_t>(kind)];
}

lib::Result<EventKind> parse_event_kind(std::string_view text) {
  const auto found = std::ranges::find(kKinds, text);
  if (found == kKinds.end()) return undecodable("There is no event `" + std::string(text) + "`.");
  return static_cast<EventKind>(found - kKinds.begin());
}

lib::Json to_json(const RecordEvent& event) {
  lib::Json fields = lib::Json::array();
  for (const auto& field : event.fields) fields.push_back(field);
  return lib::Json::object({{"id", event.id},
                            {"entity", event.entity},
                            {"recordId", event.record_id},
                            {"version", event.version},
                            {"kind", to_string(event.kind)},
                            {"fields", std::move(fields)},
                            {"principal", event.principal},
                            {"occurredAt", lib::to_rfc3339(event.occurred_at)},
                            {"trace", event.trace}});
}

lib::Result<RecordEvent> parse_record_event(const lib::Json& json) {
  if (!json.is_object()) return undecodable("The event is no JSON object.");
  const auto text = [&](std::string_view key) { return std::string(json.get_string(key).value_or("")); };
  RecordEvent event{.id = text("id"),
                    .entity = text("entity"),
                    .record_id = text("recordId"),
                    .version = json.get_integer("version").value_or(0),
                    .principal = text("principal"),
                    .trace = text("trace")};
  if (event.id.empty() || event.entity.empty() || event.record_id.empty() || event.version < 1)
    return undecodable("The event does not say what happened to which record.");
  TRY(event.kind, parse_event_kind(text("kind")));
  TRY(event.occurred_at, lib::parse_rfc3339(text("occurredAt")));
  const lib::Json* fields = json.find("fields");
  if (fields == nullptr || !fields->is_array()) return undecodable("The event does not say which fields it is about.");
  for (const lib::Json& field : fields->as_array()) {
    if (!field.is_string()) return undecodable("The name of a field is no text.");
    event.fields.push_back(field.as_string());
  }
  return event;
}

}  // namespace athyper::core::events
