// PgModelStore: the published model of meta.snapshot, one object for the process.
#pragma once

#include <atomic>

#include <athyper/adapters/db/db_client.hpp>
#include <athyper/runtime/model_store.hpp>
#include <lib/base/sync.hpp>

namespace athyper::runtime::meta {

class PgModelStore final : public ModelStore {
 public:
  explicit PgModelStore(adapters::db::DbClient& db) : db_(db), current_(std::make_shared<const core::meta::Model>()) {}

  core::meta::ModelPtr current() const override { return current_.load(); }
  lib::Task<lib::Result<void>> reload() override;

 private:
  lib::Task<lib::Result<std::int64_t>> published_version();
  lib::Task<lib::Result<void>> load(std::int64_t version);

  adapters::db::DbClient& db_;
  lib::SnapshotCell<core::meta::Model> current_;
  /// One node-wide load at a time; the others wait by asking for the version again.
  std::atomic<bool> loading_ = false;
};

}  // namespace athyper::runtime::meta
