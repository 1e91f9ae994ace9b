// LifecycleManager: starts components in order and stops them in the opposite one.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/result.hpp>
#include <lib/base/task.hpp>

namespace athyper::core::lifecycle {

enum class LifecyclePhase { created, starting, running, stopping, stopped, failed };
std::string_view to_string(LifecyclePhase phase);

/// A part of the process with a beginning and an end.
class ComponentLifecycle {
 public:
  virtual ~ComponentLifecycle() = default;
  virtual std::string_view name() const = 0;
  virtual lib::Task<lib::Result<void>> start() = 0;
  /// Called once after a start that went well; must leave nothing running even when it gives an error.
  virtual lib::Task<lib::Result<void>> stop() = 0;
  virtual bool healthy() const { return true; }
};

struct ComponentState {
  std::string name;
  LifecyclePhase phase = LifecyclePhase::created;
  bool healthy = false;
};

/// Owned and used by one strand.
class LifecycleManager {
 public:
  /// Before start() only; error keys "lifecycle.duplicate", "lifecycle.started".
  lib::Result<void> add(std::unique_ptr<ComponentLifecycle> component);
  /// In the order of addition. When one fails, those that run are stopped again and its error comes out
  /// ("lifecycle.start_failed" with it as cause).
  lib::Task<lib::Result<void>> start();
  /// In the opposite order, every one whatever the others do; the first error comes out. Nothing happens when nothing
  /// runs.
  lib::Task<lib::Result<void>> stop();

  LifecyclePhase phase() const { return phase_; }
  /// Running, and every component says it is healthy.
  bool healthy() const;
  std::vector<ComponentState> components() const;

 private:
  struct Entry {
    std::unique_ptr<ComponentLifecycle> component;
    LifecyclePhase phase = LifecyclePhase::created;
  };
  lib::Task<lib::Result<void>> stop_running();

  LifecyclePhase phase_ = LifecyclePhase::created;
  std::vector<Entry> entries_;
};

}  // namespace athyper::core::lifecycle
