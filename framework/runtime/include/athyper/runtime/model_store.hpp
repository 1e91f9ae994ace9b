// ModelStore: where requests take their metadata snapshot from.
#pragma once

#include <athyper/core/meta/model.hpp>
#include <lib/base/task.hpp>

namespace athyper::runtime {

/// Holds the published snapshot; replaced by one atomic pointer swap. Safe from any thread.
class ModelStore {
 public:
  virtual ~ModelStore() = default;
  /// The snapshot in force on this node; never null after start.
  virtual core::meta::ModelPtr current() const = 0;
  /// Reads the newest published snapshot from the database; called when a fence reports a stale version. Single flight.
  virtual lib::Task<lib::Result<void>> reload() = 0;
};

}  // namespace athyper::runtime
