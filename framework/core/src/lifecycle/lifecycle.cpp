// Start forward, stop backward.
#include <athyper/core/lifecycle/lifecycle.hpp>

#include <algorithm>

namespace athyper::core::lifecycle {

std::string_view to_string(LifecyclePhase phase) {
  static constexpr std::string_view kNames[] = {"created", "starting", "running", "stopping", "stopped", "failed"};
  return kNames[static_cast<std::size_t>(phase)];
}

lib::Result<void> LifecycleManager::add(std::unique_ptr<ComponentLifecycle> component) {
  const std::string name(component->name());
  if (phase_ != LifecyclePhase::created) {
    return lib::Error{lib::ErrorCode::conflict, "lifecycle.started",
                      name + " comes too late, the components have been started."};
  }
  if (std::ranges::any_of(entries_, [&](const Entry& entry) { return entry.component->name() == name; })) {
    return lib::Error{lib::ErrorCode::conflict, "lifecycle.duplicate", "There is a component " + name + " already."};
  }
  entries_.push_back({.component = std::move(component)});
  return {};
}

lib::Task<lib::Result<void>> LifecycleManager::start() {
  if (phase_ != LifecyclePhase::created) {
    co_return lib::Error{lib::ErrorCode::conflict, "lifecycle.started", "The components have been started before."};
  }
  phase_ = LifecyclePhase::starting;
  for (Entry& entry : entries_) {
    entry.phase = LifecyclePhase::starting;
    auto result = co_await entry.component->start();
    if (result.ok()) {
      entry.phase = LifecyclePhase::running;
      continue;
    }
    entry.phase = LifecyclePhase::failed;
    // The error of the start says more than one of this retreat.
    static_cast<void>(co_await stop_running());
    phase_ = LifecyclePhase::failed;
    co_return lib::Error{result.error().code, "lifecycle.start_failed",
                         std::string(entry.component->name()) + " did not start."}
        .caused_by(std::move(result).error());
  }
  phase_ = LifecyclePhase::running;
  co_return lib::Result<void>();
}

lib::Task<lib::Result<void>> LifecycleManager::stop() {
  if (phase_ != LifecyclePhase::running) co_return lib::Result<void>();
  phase_ = LifecyclePhase::stopping;
  auto result = co_await stop_running();
  phase_ = LifecyclePhase::stopped;
  co_return result;
}

lib::Task<lib::Result<void>> LifecycleManager::stop_running() {
  lib::Result<void> first;
  for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
    if (entry->phase != LifecyclePhase::running) continue;
    entry->phase = LifecyclePhase::stopping;
    auto result = co_await entry->component->stop();
    entry->phase = result.ok() ? LifecyclePhase::stopped : LifecyclePhase::failed;
    if (first.ok() && !result.ok()) first = std::move(result);
  }
  co_return first;
}

bool LifecycleManager::healthy() const {
  return phase_ == LifecyclePhase::running &&
         std::ranges::all_of(entries_, [](const Entry& entry) { return entry.component->healthy(); });
}

std::vector<ComponentState> LifecycleManager::components() const {
  std::vector<ComponentState> states;
  for (const Entry& entry : entries_) {
    const bool running = entry.phase == LifecyclePhase::running;
    states.push_back({std::string(entry.component->name()), entry.phase, running && entry.component->healthy()});
  }
  return states;
}

}  // namespace athyper::core::lifecycle
