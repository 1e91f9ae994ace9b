#include "pg_model_store.hpp"

#include "registry.hpp"

namespace athyper::runtime::meta {
namespace {

using lib::sql::Rows;

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
  lib::sql::Group group;
  group.statements.push_back(statement("select coalesce(max(version), 0) from meta.snapshot where published"));
  CO_TRY(const std::vector<Rows> results, co_await db_.run_platform(std::move(group)));
  co_return results.at(0).get_int(0, 0);
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
  lib::sql::Group group;
  group.statements.push_back(
      statement("select model::text from meta.snapshot where version = $1::bigint", {std::to_string(version)}));
  CO_TRY(const std::vector<Rows> results, co_await db_.run_platform(std::move(group)));
  if (results.at(0).empty())
    co_return lib::Error{lib::ErrorCode::internal, "meta.snapshot.unreadable", "The published snapshot is gone."};
  CO_TRY(const lib::Json json, lib::parse_json(results.at(0).get(0, 0), kModelLimits));
  CO_TRY(core::meta::Model model, core::meta::model_from_json(json));
  // A load that was overtaken by a newer one changes nothing.
  current_.store_if(std::make_shared<const core::meta::Model>(std::move(model)),
                    [](const auto& known, const auto& loaded) { return known.version < loaded.version; });
  co_return lib::Result<void>{};
}

}  // namespace athyper::runtime::meta
