// The adapter: the folder store behind the breaker, run beside the loops.
#include <atomic>
#include <utility>

#include <athyper/adapters/objectstorage/create.hpp>
#include <athyper/core/resilience/circuit_breaker.hpp>
#include <lib/base/url.hpp>

#include "folder_store.hpp"
#include "signed_url.hpp"

namespace athyper::adapters::objectstorage {
namespace {

using lib::Error;
using lib::ErrorCode;
using lib::Result;
using lib::Task;

constexpr std::size_t kMaxBatch = 1'000;
/// A write is flushed, which costs the disk more than all other checks together.
constexpr std::chrono::seconds kWriteProbeEvery{10};

// Too much work for the threads says nothing about the disk.
bool disk_failed(const Error& error) {
  return error.key == "objects.storage_failed";
}

const core::resilience::RetryPolicy& retry_policy() {
  static const auto policy = [] {
    auto made = core::resilience::api_retry_policy();
    made.should_retry = disk_failed;
    return made;
  }();
  return policy;
}

core::resilience::CircuitBreakerOptions breaker_options() {
  core::resilience::CircuitBreakerOptions options;
  options.name = "object_storage";
  options.failure_threshold = 5;
  options.failure_window = std::chrono::seconds(60);
  options.reset_timeout = std::chrono::seconds(30);
  options.should_trigger = disk_failed;
  return options;
}

class Adapter final : public ManagedObjectStorage {
 public:
  Adapter(std::shared_ptr<const FolderStore> store, UrlSigner signer, Offload offload,
          core::resilience::RetryTools retry, const lib::Clock& clock)
      : store_(std::move(store)),
        signer_(std::move(signer)),
        offload_(std::move(offload)),
        retry_(std::move(retry)),
        breaker_(breaker_options(), clock),
        clock_(clock) {}

  Task<Result<ObjectInfo>> put(ObjectKey key, std::string content_type, std::string bytes) override {
    co_return co_await guarded<ObjectInfo>([store = store_, key = std::move(key), type = std::move(content_type),
                                            bytes = std::move(bytes)] { return store->put(key, type, bytes); });
  }

  Task<Result<StoredObject>> get(ObjectKey key) override {
    co_return co_await guarded<StoredObject>([store = store_, key = std::move(key)] { return store->get(key); });
  }

  Task<Result<bool>> remove(ObjectKey key) override {
    co_return co_await once<bool>([store = store_, key = std::move(key)] { return store->remove(key); });
  }

  Task<Result<std::size_t>> remove_many(std::vector<ObjectKey> keys) override {
    if (keys.size() > kMaxBatch) {
      co_return Error{ErrorCode::invalid_argument, "objects.bad_argument", "at most 1,000 objects at a time"};
    }
    co_return co_await once<std::size_t>([store = store_, keys = std::move(keys)]() -> Result<std::size_t> {
      std::size_t removed = 0;
      for (const auto& key : keys) {
        TRY(const bool was_there, store->remove(key));
        removed += was_there ? 1 : 0;
      }
      return removed;
    });
  }

  Task<Result<bool>> exists(ObjectKey key) override {
    co_return co_await guarded<bool>([store = store_, key = std::move(key)]() -> Result<bool> {
      auto info = store->info(key);
      if (!info.ok() && info.error().code == ErrorCode::not_found) return false;
      if (!info.ok()) return std::move(info).error();
      return true;
    });
  }

  Task<Result<ObjectPage>> list(ObjectPrefix prefix, std::size_t limit, std::string after) override {
    co_return co_await guarded<ObjectPage>([store = store_, prefix = std::move(prefix), limit,
                                            after = std::move(after)] { return store->list(prefix, limit, after); });
  }

  Task<Result<ObjectInfo>> copy(ObjectKey from, ObjectKey to) override {
    if (from.parts().realm != to.parts().realm || from.parts().tenant != to.parts().tenant) {
      co_return Error{ErrorCode::forbidden, "objects.other_tenant", "An object is copied within its tenant only."};
    }
    co_return co_await guarded<ObjectInfo>(
        [store = store_, from = std::move(from), to = std::move(to)]() -> Result<ObjectInfo> {
          TRY(const auto object, store->get(from));
          return store->put(to, object.info.content_type, object.bytes);
        });
  }

  Result<std::string> signed_url(SignedUrlRequest request) const override {
    return signer_.sign(request, clock_.now());
  }

  Result<ObjectKey> verify_signed_url(const SignedUrlUse& use) const override {
    return signer_.verify(use, clock_.now());
  }

  std::string breaker_state() const override { return std::string(core::resilience::to_string(breaker_.state())); }

  core::observability::HealthCheck health_check() override {
    return {
        .name = "object_storage", .type = core::observability::HealthType::storage, .required = true, .check = [this] {
          return check();
        }};
  }

 private:
  // The work owns what it reads and writes: it may go on when the caller is cancelled and gone.
  template <class T>
  Task<Result<T>> beside(std::function<Result<T>()> work) {
    auto slot = std::make_shared<std::optional<Result<T>>>();
    CO_TRY(co_await offload_([slot, work = std::move(work)] { slot->emplace(work()); }));
    co_return std::move(**slot);
  }

  template <class T>
  Task<Result<T>> once(std::function<Result<T>()> work) {
    co_return co_await core::resilience::with_circuit_breaker<T>(breaker_, [this, &work] { return beside<T>(work); });
  }

  /// For what may be done twice: reads, and writes of the whole object.
  template <class T>
  Task<Result<T>> guarded(std::function<Result<T>()> work) {
    co_return co_await core::resilience::with_retry<T>(retry_policy(), retry_, [this, &work] { return once<T>(work); });
  }

  bool take_write_turn() {
    const auto now = clock_.monotonic();
    auto due = next_write_.load(std::memory_order_relaxed);
    return now >= due && next_write_.compare_exchange_strong(due, now + kWriteProbeEvery);
  }

  // Past the breaker: a health check is to see the disk, not what is remembered of it.
  Task<core::observability::HealthOutcome> check() {
    const bool writes = take_write_turn();
    const auto probed = co_await beside<void>([store = store_, writes] { return store->probe(writes); });
    if (!probed.ok()) next_write_.store(lib::Monotonic::min(), std::memory_order_relaxed);
    co_return core::observability::outcome_of(probed.ok(), probed.ok() ? "" : probed.error().key, breaker_state());
  }

  const std::shared_ptr<const FolderStore> store_;
  const UrlSigner signer_;
  const Offload offload_;
  const core::resilience::RetryTools retry_;
  core::resilience::CircuitBreaker breaker_;
  const lib::Clock& clock_;
  std::atomic<lib::Monotonic> next_write_{lib::Monotonic::min()};
};

Error bad_options(const char* message) {
  return {ErrorCode::invalid_argument, "objects.bad_options", message};
}

}  // namespace

Result<std::unique_ptr<ManagedObjectStorage>> create_folder_object_storage(FolderStorageOptions options,
                                                                           const lib::Clock& clock,
                                                                           lib::Random& random) {
  if (options.root.empty()) return bad_options("no folder is configured");
  if (options.signing_key.size() < 32) return bad_options("the signing key is shorter than 32 bytes");
  if (!options.offload) return bad_options("file work needs threads to run on");
  const auto base = lib::parse_url(options.public_base_url + "/");
  if (!base.ok() || !base->query.empty()) return bad_options("the public base URL is not an http or https URL");
  TRY(auto files, FolderFiles::open(options.root));
  auto store = std::make_shared<const FolderStore>(std::move(files), options.max_object_bytes, random);
  UrlSigner signer(options.public_base_url, base->path.substr(0, base->path.size() - 1), std::move(options.signing_key),
                   options.max_object_bytes);
  return std::unique_ptr<ManagedObjectStorage>(std::make_unique<Adapter>(
      std::move(store), std::move(signer), std::move(options.offload), std::move(options.retry), clock));
}

}  // namespace athyper::adapters::objectstorage
