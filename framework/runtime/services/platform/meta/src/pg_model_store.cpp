#include "pg_model_store.hpp"

#include "generated/registry_queries.hpp"

namespace athyper::runtime::meta {
namespace {

/// Round trips a request makes while another one loads; then it loads for itself. A load takes a few, but its loop may
/// be short of processor time, and a request is never refused for that.
constexpr int kWaitRounds = 50;
constexpr lib::JsonLimits kModelLimits{.max_depth = 64, .max_keys = 5'000'000};

/// Frees the flag however the load ends.
class LoadingFlag {
 public:
  explicit LoadingFlag(std::atomic<bool>& flag) : flag_(flag) {}
  ~LoadingFlag() { flag_.store(false); }
  LoadingFlag(const LoadingFlag&) = delete;
  LoadingFlag& operator=(const LoadingFlag&) = delete;

 private:
  std::atomic<bool>& flag_;
};

}  // namespace

lib::Task<lib::Result<std::int64_t>> PgModelStore::published_version() {
  return adapters::db::run_platform(db_, queries::published_version());
}

lib::Task<lib::Result<void>> PgModelStore::reload() {
  for (int round = 0; round < kWaitRounds; ++round) {
    CO_TRY(const std::int64_t version, co_await published_version());
    if (version <= current()->version) co_return lib::Result<void>{};
    if (loading_.exchange(true)) continue;
    const LoadingFlag flag(loading_);
    lib::Result<void> loaded = co_await load(version);
    co_return loaded;
  }
  CO_TRY(const std::int64_t version, co_await published_version());
  lib::Result<void> loaded = co_await load(version);
  co_return loaded;
}

lib::Task<lib::Result<void>> PgModelStore::load(std::int64_t version) {
  if (current()->version >= version) co_return lib::Result<void>{};
  CO_TRY(const auto text, co_await adapters::db::run_platform(db_, queries::model_of_version(version)));
  if (!text)
    co_return lib::Error{lib::ErrorCode::internal, "meta.snapshot.unreadable", "The published snapshot is gone."};
  CO_TRY(const lib::Json json, lib::parse_json(*text, kModelLimits));
  CO_TRY(core::meta::Model model, core::meta::model_from_json(json));
  // A load that was overtaken by a newer one changes nothing.
  current_.store_if(std::make_shared<const core::meta::Model>(std::move(model)),
                    [](const auto& known, const auto& loaded) { return known.version < loaded.version; });
  co_return lib::Result<void>{};
}

}  // namespace athyper::runtime::meta
