// The factory of the object storage adapter: a folder of this machine.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <athyper/adapters/objectstorage/object_storage.hpp>
#include <athyper/core/observability/health.hpp>
#include <athyper/core/resilience/retry.hpp>
#include <lib/base/random.hpp>

namespace athyper::adapters::objectstorage {

/// Runs work that blocks on another thread and comes back to the caller's loop.
using Offload = std::function<lib::Task<lib::Result<void>>(std::function<void()> work)>;

struct FolderStorageOptions {
  /// Made when it does not exist, for this user only. One process at a time.
  std::string root;
  /// At least 32 bytes.
  std::string signing_key;
  /// What signed addresses begin with: an http or https URL without a slash at the end, e.g. "https://host/objects".
  std::string public_base_url;
  /// An object is held in memory while it is read or written.
  std::uint64_t max_object_bytes = std::uint64_t{64} << 20;
  Offload offload;
  /// Waits between attempts (core's api_retry_policy) when the disk failed; a removal is not tried again, since its
  /// answer says whether the object was there.
  core::resilience::RetryTools retry = {};
};

/// An ObjectStorageAdapter with the ends only the composition root needs.
class ManagedObjectStorage : public ObjectStorageAdapter {
 public:
  /// "closed", "open" or "half_open".
  virtual std::string breaker_state() const = 0;
  /// Named "object_storage" and required. Looks at the folder and lists one object; writes a draft at most every ten
  /// seconds, and with every call while that fails. The adapter outlives the check.
  virtual core::observability::HealthCheck health_check() = 0;
};

/// Removes drafts that an earlier process left. The breaker opens after 5 failures of the disk in 60 s and probes after
/// 30 s. Error keys "objects.bad_options", "objects.storage_failed". `clock` and `random` outlive the adapter.
lib::Result<std::unique_ptr<ManagedObjectStorage>> create_folder_object_storage(FolderStorageOptions options,
                                                                                const lib::Clock& clock,
                                                                                lib::Random& random);

}  // namespace athyper::adapters::objectstorage
