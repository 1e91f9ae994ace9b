// The adapters that need no server: cache in memory, objects in the data folder, telemetry in the log.
#pragma once

#include <memory>
#include <string>

#include <athyper/adapters/memorycache/create.hpp>
#include <athyper/adapters/objectstorage/create.hpp>
#include <athyper/adapters/telemetry/create.hpp>
#include <lib/log/logger.hpp>
#include <lib/net/loops.hpp>

namespace athyper::cmd {

/// Everything referred to outlives the adapters.
struct LocalAdapterSurroundings {
  std::string data_dir;
  std::string environment;
  std::string version;
  /// Signed addresses of objects begin with this and "/objects".
  std::string api_url;
  lib::net::Loops& loops;
  const lib::log::Logger& logger;
  /// Takes the lines of log envelopes.
  lib::log::Sink envelopes;
  const lib::Clock& clock;
  lib::Random& random;
};

/// Members stand in the order they are built.
struct LocalAdapters {
  std::unique_ptr<lib::net::WorkerPool> file_workers;
  std::unique_ptr<adapters::memorycache::CacheAdapter> cache;
  std::unique_ptr<adapters::objectstorage::ManagedObjectStorage> objects;
  std::unique_ptr<adapters::telemetry::ManagedTelemetry> telemetry;
};

/// Error keys "data_folder.unusable" and those of the factories.
lib::Result<LocalAdapters> make_local_adapters(LocalAdapterSurroundings around);

}  // namespace athyper::cmd
