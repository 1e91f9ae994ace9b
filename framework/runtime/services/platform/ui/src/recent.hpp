// What a person worked on last: heard from the outbox, shown at /api/ui/recent, forgotten after a season.
#pragma once

#include <athyper/runtime/module.hpp>

namespace athyper::runtime::ui {

/// The consumer, the route and the job that clears away.
void add_recent(Registries& registries);

/// Writes down who did what to which records.
lib::Task<lib::Result<void>> note_activity(JobScope& scope, std::vector<core::events::RecordEvent> events);

}  // namespace athyper::runtime::ui
