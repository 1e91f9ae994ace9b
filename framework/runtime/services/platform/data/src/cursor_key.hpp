// CursorKey: cursors leave under a seal of the installation and come back only to the tenant they were given to.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <athyper/adapters/db/db_client.hpp>
#include <lib/base/random.hpp>
#include <lib/base/result.hpp>
#include <lib/base/sync.hpp>
#include <lib/base/task.hpp>

namespace athyper::runtime::data {

/// Seals texts for one tenant.
class CursorSeal {
 public:
  CursorSeal(std::string key, lib::Uuid tenant) : key_(std::move(key)), tenant_(tenant) {}

  std::string close(std::string_view text) const;
  /// The text that was closed. Errors (invalid_argument): "data.tampered_cursor" when the seal is not that of the text
  /// and the tenant, "data.invalid_cursor" for what has none.
  lib::Result<std::string> open(std::string_view sealed) const;

 private:
  std::string mac(std::string_view text) const;

  std::string key_;
  lib::Uuid tenant_;
};

/// The key of the installation, loaded by whoever needs it first, the same in every process. Safe from any thread.
class CursorKey {
 public:
  CursorKey(adapters::db::DbClient& db, lib::Random& random) : db_(db), random_(random) {}
  lib::Task<lib::Result<CursorSeal>> seal_for(lib::Uuid tenant);

 private:
  adapters::db::DbClient& db_;
  lib::Random& random_;
  lib::SnapshotCell<std::string> key_;
};

}  // namespace athyper::runtime::data
