#include "pg_model_store.hpp"

#include "registry.hpp"

namespace athyper::runtime::meta {
namespace {

using lib::sql::Rows;

/// Round trips a waiting request makes before it gives up; a load takes a few.
constexpr int kWaitRounds = 200;
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
  co_return lib::Error{lib::ErrorCode::unavailable, "meta.model.busy", "The model is being loaded; try again."};
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
  current_.store(std::make_shared<const core::meta::Model>(std::move(model)));
  co_return lib::Result<void>{};
}

}  // namespace athyper::runtime::meta
