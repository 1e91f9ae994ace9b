// A change before it begins: the published model, the one asked for, and the way between them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <athyper/adapters/db/query.hpp>
#include <athyper/runtime/meta/change_service.hpp>

namespace athyper::runtime::meta {

struct PreparedChange {
  std::vector<core::meta::SourceFile> files;
  core::meta::RegistryNames registry;
  core::meta::Model from;
  core::meta::Model to;
  std::vector<core::meta::SchemaOp> ops;
  core::schema::Plan plan;
};

/// How a change begins: its id, and what else is written in the transaction in which it does.
struct ChangeStart {
  lib::Uuid id;
  /// Touches one row unless somebody else was faster.
  std::optional<adapters::db::Query<std::int64_t>> claim = std::nullopt;
  std::vector<adapters::db::Query<void>> writes = {};
  /// The state it comes from, and words about it.
  std::string from = {};
  std::string comment = {};
};

/// Resolves the files and compares with what is published. Error keys "meta.invalid", "meta.change.refused".
lib::Task<lib::Result<PreparedChange>> prepare_change(adapters::db::DbClient& db,
                                                      std::vector<core::meta::SourceFile> files,
                                                      core::meta::DiffOptions options);
/// Plans the steps on the tables. Error keys "meta.change.refused", "schema.database_moved", "db.no_owner_connection".
lib::Task<lib::Result<void>> plan_steps(const SchemaWork& work, PreparedChange& change);
/// Counts the rows that stand against it. Error key "schema.violations".
lib::Task<lib::Result<void>> check_rows(const SchemaWork& work, const PreparedChange& change);

std::string hash_of(const core::meta::Model& model);
/// Versions that are published on the way: one for each model that differs from the one before.
std::int64_t publications(const PreparedChange& change);

}  // namespace athyper::runtime::meta
